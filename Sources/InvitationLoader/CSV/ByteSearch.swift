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

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The first delimiter or line break from an index on; the end when there is none.
  func endOfField(from start: Int, _ delimiter: UInt8) -> Int {
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

  /// Adds the line breaks in a range; returns the place of the last one's last byte.
  func countLines(in range: Range<Int>, _ lines: inout Int) -> Int? {
    var last: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      index = first(in: index..<range.upperBound) { vector in
        (vector .== Vector(repeating: 0x0A)) .| (vector .== Vector(repeating: 0x0D))
      } or: {
        $0 == 0x0A || $0 == 0x0D
      }
      guard index < range.upperBound else { break }
      // A carriage return before a line feed is one break with it.
      if bytes[index] == 0x0A || index + 1 >= end || bytes[index + 1] != 0x0A {
        lines += 1
        last = index
      }
      index += 1
    }
    return last
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

/// Whether two runs of bytes are equal, compared eight at a time.
func haveEqualBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  guard left.count == right.count else { return false }
  guard left.count >= 8 else {
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
  var index = 0
  while true {
    let word = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    guard word == right.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
    guard index + 8 < left.count else { return true }
    // The last word overlaps the one before it.
    index = min(index + 8, left.count - 8)
  }
}
