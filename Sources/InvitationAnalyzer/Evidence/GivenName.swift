import InvitationModel

/// The given name as written, for sentences about a person (wording.md 1); `this person` when there is none.
///
/// The first word without titles and what stands in brackets; a name in Han, Kana or Hangul stays whole, of
/// `Family, Given` the given part is taken, and a name in capitals gets one capital letter.
func givenName(of name: String) -> String {
  if let first = plainGivenName(of: name) { return first }
  let shown = withoutBrackets(name)
  let parts = shown.split(separator: ",", maxSplits: 1).map { words($0) }
  let inOrder = parts.count == 2 && !parts[1].isEmpty ? parts[1] : parts.first ?? []
  guard let first = inOrder.first, !first.contains(where: "<>@/".contains) else { return say("this person") }
  if first.unicodeScalars.contains(where: Script.isCJK) { return inOrder.joined(separator: " ") }
  let isShouted = first.count > 2 && first == first.uppercased() && first != first.lowercased()
  return isShouted ? first.lowercased().capitalizedFirst : first
}

/// The words of a name that hold letters and are not titles.
private func words(_ text: Substring) -> [String] {
  let words = text.split(whereSeparator: \.isWhitespace)
    .map { String($0.drop { !$0.isLetter }) }
    .filter { !$0.isEmpty }
  return words.dropFirst(titleCount(of: words)).filter { !isTitle($0) }
}

private func withoutBrackets(_ name: String) -> String {
  var depth = 0
  var kept = ""
  for character in name {
    switch character {
    case "(", "[": depth += 1
    case ")", "]": depth = max(0, depth - 1)
    default: if depth == 0 { kept.append(character) }
    }
  }
  return kept
}

/// The given name where nothing is to be done, as for most names: a first word of Latin letters that is neither a title
/// nor in capitals, in a name without brackets and commas; nil for any other.
private func plainGivenName(of name: String) -> String? {
  name.withBytes { name in
    let end = name.firstIndex(of: UInt8(ascii: " ")) ?? name.count
    var (hasSmall, isASCII) = (false, true)
    for byte in name[..<end] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasSmall = true
      // Capital letters, and below U+00C0...U+023F in two bytes.
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case 0x80...0xBF, 0xC3...0xC8: isASCII = false
      default: return nil
      }
    }
    let first = String(decoding: name[..<end], as: UTF8.self)
    guard hasSmall, end > longestTitle || !isTitle(first),
      // Neither × nor ÷ is a letter.
      isASCII || !name[..<end].contains(where: { $0 == 0x97 || $0 == 0xB7 }),
      !name[end...].contains(where: isAside)
    else { return nil }
    return first
  }
}

/// Whether a byte is or begins what stands beside a name: a bracket, a comma, a mark on the letter before.
private func isAside(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): true
  default: byte >= 0xCC
  }
}
