extension String {
  /// Looks at the bytes of the text in UTF-8, in place.
  ///
  /// `withUTF8` wants a text that may change, so that each look takes a copy and counts it; this one does so only for
  /// the texts of another system, whose bytes lie elsewhere.
  @inlinable
  @inline(__always)
  public func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(look) { return result }
    var text = self
    return text.withUTF8(look)
  }
}
