import InvitationModel

/// Markers that open a word to every gender: `Lehrer:innen`, `étudiant·e·s`, `directeur(trice)`,
/// `LehrerInnen`.
enum GenderMarkers {
  /// The text without markers that follow a letter and end the word.
  static func cut(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: mayOpen) else { return text }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if mayOpen(text[index]), let last = result.last, last.properties.isAlphabetic,
        let end = marker(in: text, at: index, after: result)
      {
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func mayOpen(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case ":", "*", "_", "·", "(", "I": true
    default: false
    }
  }

  /// The index after the marker that begins here, or nil when none does.
  private static func marker(in text: [Unicode.Scalar], at start: Int, after word: [Unicode.Scalar]) -> Int? {
    switch text[start] {
    case ":", "*", "_": return suffix(german, in: text, from: start + 1)
    case "·": return suffix(french, in: text, from: start + 1)
    case "(":
      return bracketed.lazy.compactMap { ending in
        let end = start + 1 + ending.count
        return end < text.count && text[start + 1..<end].elementsEqual(ending) && text[end] == ")"
          ? end + 1 : nil
      }.first
    case "I":
      guard let last = word.last, last.properties.isLowercase, !endsWithLinked(word) else { return nil }
      return suffix(capital, in: text, from: start)
    default: return nil
    }
  }

  /// The index after an ending that closes the word; `·` and the like may follow with another ending.
  private static func suffix(
    _ endings: [[Unicode.Scalar]],
    in text: [Unicode.Scalar],
    from start: Int
  ) -> Int? {
    for ending in endings {
      let end = start + ending.count
      guard end <= text.count, text[start..<end].elementsEqual(ending) else { continue }
      if end == text.count || !text[end].properties.isAlphabetic { return end }
    }
    return nil
  }

  private static func endsWithLinked(_ word: [Unicode.Scalar]) -> Bool {
    word.count >= 6 && String(scalars: word.suffix(6)).lowercased() == "linked"
  }

  private static func letters(_ endings: String) -> [[Unicode.Scalar]] {
    endings.split(separator: " ").map { Array($0.unicodeScalars) }
  }
  private static let german = letters("in innen")
  private static let french = letters("e s es ne nes trice trices rice rices euse euses")
  private static let bracketed = letters("in innen e s es ne nes trice trices rice rices euse euses a as")
  private static let capital = letters("In Innen")
}
