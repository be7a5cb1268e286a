extension UnsafeBufferPointer<UInt8> {
  /// Looks for the first byte in a range that matches, sixteen at a time.
  ///
  /// - Parameters:
  ///   - range: Lies inside the bytes.
  ///   - match: Marks those of sixteen bytes that match.
  ///   - matchByte: Says the same of one byte, for those that are left.
  /// - Returns: Its index; the end of the range when there is none.
  @inlinable
  @inline(__always)
  public func firstMatch(
    in range: Range<Int>,
    _ match: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>,
    or matchByte: (UInt8) -> Bool
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let bytes = UnsafeRawBufferPointer(self)
    var index = range.lowerBound
    while index &+ 16 <= range.upperBound {
      // The mask as two words of which each byte is all ones or zero; the lowest one comes first in memory.
      let matches = match(bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))
      let words = unsafeBitCast(matches, to: SIMD2<UInt64>.self)
      let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
      if low != 0 { return index &+ low.trailingZeroBitCount / 8 }
      if high != 0 { return index &+ 8 &+ high.trailingZeroBitCount / 8 }
      index &+= 16
    }
    while index < range.upperBound, !matchByte(bytes[index]) { index &+= 1 }
    return index
  }
}
