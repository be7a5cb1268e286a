/// The text of a message: tags stripped when it is HTML, entities decoded once.
///
/// Members write plain text; adverts and some mails are HTML (formats.md 5.3).
func plainText(_ content: ArraySlice<UInt8>) -> String {
  guard content.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
    return String(decoding: content, as: UTF8.self)
  }
  return decodingEntities(strippingTags(String(decoding: content, as: UTF8.self)))
}

/// A text with each entity replaced once.
func decodingEntities(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let start = rest.firstIndex(of: "&") {
    result += rest[..<start]
    let body = rest[rest.index(after: start)...].prefix(10)
    if let end = body.firstIndex(of: ";"), let character = character(ofEntity: body[..<end]) {
      result.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    } else {
      result += "&"
      rest = rest[rest.index(after: start)...]
    }
  }
  return result + rest
}

private let entities: [Substring: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "ndash": "–",
  "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "copy": "©", "reg": "®",
]

private func character(ofEntity name: Substring) -> Unicode.Scalar? {
  guard name.first == "#" else { return entities[name] }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10) else {
    return nil
  }
  return value == 0 ? nil : Unicode.Scalar(value)
}

private let tags: Set = [
  "p", "br", "strong", "b", "em", "i", "u", "a", "ul", "ol", "li", "div", "span", "h1", "h2", "h3",
]
private let blocks: Set = ["p", "br", "li", "div", "h1", "h2", "h3"]

/// A text without HTML tags, or as it is when none of the known ones occurs.
private func strippingTags(_ text: String) -> String {
  var result = ""
  var isHTML = false
  var rest = text[...]
  while let start = rest.firstIndex(of: "<") {
    result += rest[..<start]
    let inside = rest[rest.index(after: start)...]
    let isClosing = inside.first == "/"
    let name = (isClosing ? inside.dropFirst() : inside).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      .lowercased()
    guard tags.contains(name), let end = inside.prefix(2_000).firstIndex(of: ">") else {
      result += "<"
      rest = inside
      continue
    }
    isHTML = true
    // A block ends its line; only `br` has no end tag.
    if blocks.contains(name), isClosing || name == "br" { result += "\n" }
    rest = inside[inside.index(after: end)...]
  }
  return isHTML ? result + rest : text
}
