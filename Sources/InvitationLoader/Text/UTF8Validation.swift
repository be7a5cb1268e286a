/// The index of the first byte that begins no valid UTF-8 sequence, or nil when all is valid.
///
/// Valid ranges of the second byte are those of the Unicode Standard, table 3-7.
func firstBadByte(in bytes: [UInt8]) -> Int? {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    guard let (length, second) = sequence(after: lead), index + length <= bytes.count,
      second.contains(bytes[index + 1]),
      bytes[index + 2..<max(index + 2, index + length)].allSatisfy({ (0x80...0xBF).contains($0) })
    else { return index }
    index += length
  }
  return nil
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
