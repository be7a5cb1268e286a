/// Whether two runs of bytes are equal, compared two words at a time.
public func haveEqualBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  let count = left.count
  guard count == right.count else { return false }
  guard count >= 16 else {
    guard count >= 8 else {
      for index in 0..<count where left[index] != right[index] { return false }
      return true
    }
    // The two words overlap.
    return difference(left, right, at: 0) | difference(left, right, at: count - 8) == 0
  }
  // Addresses begin alike and end differently, so the last words come first.
  var index = count - 16
  while true {
    guard difference(left, right, at: index) | difference(left, right, at: index + 8) == 0 else {
      return false
    }
    guard index > 0 else { return true }
    // The words at the beginning overlap those behind them.
    index = max(index - 16, 0)
  }
}

/// The bits in which two words differ.
@inline(__always)
private func difference(
  _ left: UnsafeRawBufferPointer,
  _ right: UnsafeRawBufferPointer,
  at index: Int
) -> UInt64 {
  left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    ^ right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
}

/// Whether bytes are those of a text.
public func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, to text: StaticString) -> Bool {
  text.withUTF8Buffer { haveEqualBytes(UnsafeRawBufferPointer(bytes), UnsafeRawBufferPointer($0)) }
}
