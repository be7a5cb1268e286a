/// The text of a file as UTF-8 without byte order mark, or why there is none.
struct DecodedText {
  /// The text; valid UTF-8 without U+0000.
  var bytes: [UInt8]
  /// The first byte that is not UTF-8, when the file was read as Windows-1252.
  var fallback: Place?
  /// The first U+0000 and how many there were; each became U+FFFD.
  var nulCharacter: (place: Place, count: Int)?
}

/// Finds out how a file is encoded (formats.md 4.1); nil for UTF-16 without a mark, UTF-32 and binary files.
func decodeText(_ file: [UInt8]) -> DecodedText? {
  // It begins like UTF-16, with a NUL.
  if file.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
  if file.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(Array(file[3...])) }
  if file.starts(with: [0xFF, 0xFE]) { return decodeUTF16(file, isBigEndian: false) }
  if file.starts(with: [0xFE, 0xFF]) { return decodeUTF16(file, isBigEndian: true) }
  // ASCII in UTF-16 is valid UTF-8, so this comes first.
  let sample = file.prefix(1_024)
  if sample.count(where: { $0 == 0 }) * 5 > sample.count { return nil }
  return decodeUTF8(file)
}

/// Whether a file begins with the mark of UTF-16.
func isUTF16(_ file: some Sequence<UInt8>) -> Bool {
  file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
}

private func decodeUTF8(_ bytes: [UInt8]) -> DecodedText {
  guard let bad = firstBadByte(in: bytes) else { return replacingNulCharacters(bytes) }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  var shift = 0
  for (index, byte) in bytes.enumerated() {
    // Everything before the bad byte may be UTF-8 of several bytes, which became several characters.
    if index == bad { shift = text.count }
    if byte < 0x80 { text.append(byte) } else { text += upperHalf[Int(byte) - 0x80] }
  }
  var decoded = replacingNulCharacters(text)
  decoded.fallback = place(of: shift, in: text)
  return decoded
}

private func decodeUTF16(_ file: [UInt8], isBigEndian: Bool) -> DecodedText {
  let units = stride(from: 2, to: file.count - 1, by: 2).map { index in
    let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  return replacingNulCharacters(Array(String(decoding: units, as: UTF16.self).utf8))
}

private func replacingNulCharacters(_ bytes: [UInt8]) -> DecodedText {
  guard let first = bytes.firstIndex(of: 0) else { return DecodedText(bytes: bytes) }
  var text: [UInt8] = []
  var count = 0
  for byte in bytes {
    if byte == 0 {
      count += 1
      text += [0xEF, 0xBF, 0xBD]
    } else {
      text.append(byte)
    }
  }
  return DecodedText(bytes: text, nulCharacter: (place(of: first, in: text), count))
}

/// The line and column of a byte.
func place(of offset: Int, in bytes: [UInt8]) -> Place {
  var (line, start) = (1, 0)
  for index in 0..<min(offset, bytes.count) {
    let endsLine =
      bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)
    if endsLine { (line, start) = (line + 1, index + 1) }
  }
  return Place(line: line, column: offset - start + 1)
}

/// The bytes from 0x80 in Windows-1252 as UTF-8; the five unassigned ones are U+FFFD.
private let upperHalf: [[UInt8]] = {
  let controls = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
  let others = (0xA0...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }
  return (Array(controls.unicodeScalars) + others).map { Array(String($0).utf8) }
}()
