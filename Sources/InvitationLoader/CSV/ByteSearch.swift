import InvitationModel

extension UnsafeBufferPointer<UInt8> {
  /// The first such byte from an index on; the end when there is none.
  @inline(__always)
  func index(of byte: UInt8, from start: Int) -> Int {
    firstMatch(in: start..<count) {
      $0 .== SIMD16(repeating: byte)
    } or: {
      $0 == byte
    }
  }

  /// The first of two bytes from an index on; the end when there is neither.
  @inline(__always)
  func index(of one: UInt8, or other: UInt8, from start: Int) -> Int {
    firstMatch(in: start..<count) {
      ($0 .== SIMD16(repeating: one)) .| ($0 .== SIMD16(repeating: other))
    } or: {
      $0 == one || $0 == other
    }
  }
}
