/// Searches bytes sixteen at a time.
struct ByteSearch {
  private typealias Vector = SIMD16<UInt8>

  private let bytes: UnsafeRawBufferPointer
  /// Where the bytes to search end.
  let end: Int

  /// Searches no further than `end`, which must lie inside the bytes.
  init(bytes: UnsafeRawBufferPointer, end: Int) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
  }

  /// Searches all of a text.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.init(bytes: UnsafeRawBufferPointer(text), end: text.count) }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The first such byte or line break from an index on; the end when there is none.
  func firstIndex(of delimiter: UInt8, orBreakFrom start: Int) -> Int {
    // A field may be empty, also at the very end.
    guard start < end else { return end }
    return first(in: start..<end) { vector in
      (vector .== Vector(repeating: delimiter)) .| (vector .== Vector(repeating: 0x0A))
        .| (vector .== Vector(repeating: 0x0D))
    } or: {
      $0 == delimiter || $0 == 0x0A || $0 == 0x0D
    }
  }

  /// The first such byte from an index on; the end when there is none.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start < end else { return end }
    return first(in: start..<end) {
      $0 .== Vector(repeating: byte)
    } or: {
      $0 == byte
    }
  }

  /// The first of two bytes from an index on; the end when there is neither.
  func firstIndex(of one: UInt8, or other: UInt8, from start: Int) -> Int {
    guard start < end else { return end }
    return first(in: start..<end) {
      ($0 .== Vector(repeating: one)) .| ($0 .== Vector(repeating: other))
    } or: {
      $0 == one || $0 == other
    }
  }

  /// The first match in a range inside the bytes; its upper bound when there is none.
  @inline(__always)
  private func first(
    in range: Range<Int>,
    _ match: (Vector) -> SIMDMask<SIMD16<Int8>>,
    or matchByte: (UInt8) -> Bool
  ) -> Int {
    var index = range.lowerBound
    while index + 16 <= range.upperBound {
      // The mask as two words of which each byte is all ones or zero; the lowest one comes first in memory.
      let matches = match(bytes.loadUnaligned(fromByteOffset: index, as: Vector.self))
      let words = unsafeBitCast(matches, to: SIMD2<UInt64>.self)
      let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
      if low != 0 { return index + low.trailingZeroBitCount / 8 }
      if high != 0 { return index + 8 + high.trailingZeroBitCount / 8 }
      index += 16
    }
    while index < range.upperBound, !matchByte(bytes[index]) { index += 1 }
    return index
  }
}
