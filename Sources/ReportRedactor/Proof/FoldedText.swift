import InvitationModel

/// Text in the form in which it is searched: lower case, composed, one blank for any white space; each byte knows where it
/// came from.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  /// Folds bytes that came from the given places.
  init(_ source: DecodedText) {
    bytes.reserveCapacity(source.bytes.count)
    offsets.reserveCapacity(source.bytes.count)
    var start = 0
    while start < source.bytes.count {
      if FoldedText.isBlank(source.bytes[start]) {
        if bytes.last != 0x20 { append(0x20, at: source.offsets[start]) }
        start += 1
        continue
      }
      var (end, isPlain) = (start, true)
      while end < source.bytes.count, !FoldedText.isBlank(source.bytes[end]) {
        isPlain = isPlain && source.bytes[end] < 0x80
        end += 1
      }
      appendWord(source, start..<end, isPlain: isPlain)
      start = end
    }
  }

  /// A secret in the form in which it is looked for.
  static func fold(_ text: String) -> [UInt8] {
    let folded = FoldedText(DecodedText(plain: Array(text.utf8))).bytes
    return Array(folded.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }

  private mutating func appendWord(_ source: DecodedText, _ range: Range<Int>, isPlain: Bool) {
    if isPlain {
      for index in range {
        let byte = source.bytes[index]
        append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte, at: source.offsets[index])
      }
    } else {
      let word = composed(String(decoding: source.bytes[range], as: UTF8.self).lowercased())
      for byte in word.utf8 { append(byte, at: source.offsets[range.lowerBound]) }
    }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
