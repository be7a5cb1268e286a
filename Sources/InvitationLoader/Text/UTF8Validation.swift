/// Where a run of plain text ends: valid UTF-8 without U+0000.
enum PlainTextEnd: Equatable {
  case end
  /// A sequence begins here that may go on beyond the bytes.
  case incomplete(Int)
  /// A byte that begins no valid sequence.
  case bad(Int)
  /// U+0000.
  case nulCharacter(Int)
}

/// How far bytes are plain text, from an index on.
///
/// Valid ranges of the second byte are those of the Unicode Standard, table 3-7.
func endOfPlainText(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> PlainTextEnd {
  var index = start
  while true {
    while index + 64 <= bytes.count, isPlainASCII(bytes, at: index) { index += 64 }
    // Behind these the next ones may be ASCII again.
    let limit = min(index + 64, bytes.count)
    while index < limit {
      index = endOfASCII(in: bytes, from: index, to: limit)
      guard index < limit else { break }
      let lead = bytes[index]
      // Most letters of other alphabets than English have two bytes.
      if (0xC2...0xDF).contains(lead), index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
        continue
      }
      if lead == 0 { return .nulCharacter(index) }
      guard let (length, second) = sequence(after: lead) else { return .bad(index) }
      for offset in 1..<length {
        guard index + offset < bytes.count else { return .incomplete(index) }
        let allowed = offset == 1 ? second : 0x80...0xBF
        guard allowed.contains(bytes[index + offset]) else { return .bad(index) }
      }
      index += length
    }
    guard index < bytes.count else { return .end }
  }
}

private typealias Vector = SIMD16<UInt8>

/// A one at the top of each byte that is U+0000 or no ASCII.
@inline(__always)
private func unusual(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Vector {
  let vector = bytes.loadUnaligned(fromByteOffset: index, as: Vector.self)
  return vector | (vector &- Vector(repeating: 1))
}

/// Whether the 64 bytes from an index on are ASCII without U+0000.
@inline(__always)
private func isPlainASCII(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
  let first = unusual(bytes, at: index) | unusual(bytes, at: index + 16)
  let second = unusual(bytes, at: index + 32) | unusual(bytes, at: index + 48)
  let words = unsafeBitCast(first | second, to: SIMD2<UInt64>.self)
  return (words[0] | words[1]) & 0x8080_8080_8080_8080 == 0
}

/// The index of the next byte that is U+0000 or no ASCII, or any behind a limit.
@inline(__always)
private func endOfASCII(in bytes: UnsafeRawBufferPointer, from start: Int, to limit: Int) -> Int {
  var index = start
  while index < limit, index + 16 <= bytes.count {
    let words = unsafeBitCast(unusual(bytes, at: index), to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: words[0]) & 0x8080_8080_8080_8080
    if low != 0 { return index + low.trailingZeroBitCount / 8 }
    let high = UInt64(littleEndian: words[1]) & 0x8080_8080_8080_8080
    if high != 0 { return index + 8 + high.trailingZeroBitCount / 8 }
    index += 16
  }
  while index < limit, bytes[index] &- 1 < 0x7F { index += 1 }
  return index
}

/// The index of the first byte that begins no valid UTF-8 sequence, or nil when all is valid.
func firstBadByte(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
    var start = 0
    while true {
      switch endOfPlainText(in: bytes, from: start) {
      case .end: return nil
      case .incomplete(let index), .bad(let index): return index
      case .nulCharacter(let index): start = index + 1
      }
    }
  }
}

/// How long the sequence of a lead byte is, and what its second byte may be.
private func sequence(after lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
  switch lead {
  case 0xC2...0xDF: (2, 0x80...0xBF)
  case 0xE0: (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
  case 0xED: (3, 0x80...0x9F)
  case 0xF0: (4, 0x90...0xBF)
  case 0xF1...0xF3: (4, 0x80...0xBF)
  case 0xF4: (4, 0x80...0x8F)
  default: nil
  }
}
