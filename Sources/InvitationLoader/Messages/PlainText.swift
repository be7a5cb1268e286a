/// The text of a message: tags stripped when it is HTML, entities decoded once.
///
/// Members write plain text; adverts and some mails are HTML (formats.md 5.3).
func plainText(_ content: ArraySlice<UInt8>) -> String {
  guard !content.withUnsafeBufferPointer(isPlainText) else { return String(decoding: content, as: UTF8.self) }
  return String(decoding: decodingEntities(strippingTags(content)[...]), as: UTF8.self)
}

/// Whether a text holds neither tags nor entities.
func isPlainText(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
  content.index(of: lessThan, or: ampersand, from: 0) == content.count
}

/// A text with each entity replaced once.
func decodingEntities(_ text: String) -> String {
  let hasNone = text.withBytes { $0.index(of: ampersand, from: 0) == $0.count }
  guard !hasNone else { return text }
  return String(decoding: decodingEntities(Array(text.utf8)[...]), as: UTF8.self)
}

private let lessThan: UInt8 = 0x3C
private let greaterThan: UInt8 = 0x3E
private let ampersand: UInt8 = 0x26

private func decodingEntities(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = text.startIndex
  while index < text.endIndex {
    let body = text[(index + 1)...].prefix(10)
    if text[index] == ampersand, let end = body.firstIndex(of: 0x3B),
      let character = character(ofEntity: String(decoding: body[..<end], as: UTF8.self))
    {
      result.append(contentsOf: String(character).utf8)
      index = end + 1
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}

private let entities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "ndash": "–",
  "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "copy": "©", "reg": "®",
]

private func character(ofEntity name: String) -> Unicode.Scalar? {
  guard name.first == "#" else { return entities[name] }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
  return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
}

private let tags: Set = [
  "p", "br", "strong", "b", "em", "i", "u", "a", "ul", "ol", "li", "div", "span", "h1", "h2", "h3",
]
private let blocks: Set = ["p", "br", "li", "div", "h1", "h2", "h3"]

/// A text without the known HTML tags; a block ends its line.
private func strippingTags(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = text.startIndex
  // The next `>`, remembered so that a text of `<` alone is not searched again and again.
  var end: Int? = index
  while index < text.endIndex {
    guard text[index] == lessThan else {
      result.append(text[index])
      index += 1
      continue
    }
    if let known = end, known <= index { end = text[index...].firstIndex(of: greaterThan) }
    let inside = text[(index + 1)...].prefix(8)
    let isClosing = inside.first == 0x2F
    let name = inside.dropFirst(isClosing ? 1 : 0).prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
    }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    guard let close = end, tags.contains(tag) else {
      result.append(lessThan)
      index += 1
      continue
    }
    // Only `br` has no end tag.
    if blocks.contains(tag), isClosing || tag == "br" { result.append(0x0A) }
    index = close + 1
  }
  return result
}
