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
  typealias Vector = SIMD16<UInt8>
  var index = start
  while index < bytes.count {
    if index + 16 <= bytes.count {
      // Less one, U+0000 and all bytes beyond ASCII are large.
      let vector = bytes.loadUnaligned(fromByteOffset: index, as: Vector.self) &- Vector(repeating: 1)
      let words = unsafeBitCast(vector .>= Vector(repeating: 0x7F), to: SIMD2<UInt64>.self)
      let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
      guard low | high != 0 else {
        index += 16
        continue
      }
      index += low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8
    }
    let lead = bytes[index]
    if lead == 0 { return .nulCharacter(index) }
    if lead < 0x80 {
      index += 1
      continue
    }
    guard let (length, second) = sequence(after: lead) else { return .bad(index) }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .incomplete(index) }
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index + offset]) else { return .bad(index) }
    }
    index += length
  }
  return .end
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
