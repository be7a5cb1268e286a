/// The given name as written, for sentences about a person (wording.md 1); `They` when there is none.
///
/// The first word without titles and what stands in brackets; a name in Han, Kana or Hangul stays whole, of
/// `Family, Given` the given part is taken, and a name in capitals gets one capital letter.
func givenName(of name: String) -> String {
  let shown = withoutBrackets(name)
  let parts = shown.split(separator: ",", maxSplits: 1).map { words($0) }
  let inOrder = parts.count == 2 && !parts[1].isEmpty ? parts[1] : parts.first ?? []
  guard let first = inOrder.first else { return "They" }
  if first.unicodeScalars.contains(where: Script.isCJK) { return inOrder.joined(separator: " ") }
  let isShouted = first.count > 2 && first == first.uppercased() && first != first.lowercased()
  return isShouted ? first.lowercased().capitalizedFirst : first
}

/// The words of a name that hold letters and are not titles.
private func words(_ text: Substring) -> [String] {
  text.split(whereSeparator: \.isWhitespace)
    .map { String($0.drop { !$0.isLetter }) }
    .filter { word in !word.isEmpty && !leadingTitles.contains(fold(word).filter(\.isLetter)) }
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

/// Titles that stand before a given name.
private let leadingTitles: Set<String> = ["dipl", "dr", "ing", "mag", "mr", "mrs", "ms", "mx", "prof"]
