/// Which other forms a word has (decisions.md 5.2).
enum Inflection {
  /// The forms of a folded word in some languages, each once, without the word itself.
  static func forms(of word: String, in languages: Set<String>) -> [String] {
    let letters = Array(word.utf8)
    guard let last = letters.last else { return [] }
    // The bytes that begin a letter.
    let count = letters.count { $0 & 0xC0 != 0x80 }
    let ending = Endings.Ending(of: letters)
    var forms: [String] = []
    for language in languages {
      for change in Endings.of(language)?.changes(after: last) ?? [] {
        guard count - change.ending.count >= change.minimumStem, ending.ends(with: change.ending) else {
          continue
        }
        let form = String(decoding: letters.dropLast(change.ending.count) + change.other, as: UTF8.self)
        if form != word, !forms.contains(form) { forms.append(form) }
      }
    }
    return mayBeBlocked(word) ? forms.filter { !isBlocked(word, $0) } : forms
  }

  /// Words that only look like two forms of one word, singular or plural.
  private static func isBlocked(_ word: String, _ other: String) -> Bool {
    let (one, two) = (singular(word), singular(other))
    return blocked.contains { $0 == (one, two) || $0 == (two, one) }
  }

  private static func mayBeBlocked(_ word: String) -> Bool { blockedWords.contains(singular(word)) }

  private static func singular(_ word: String) -> String {
    word.utf8.last == UInt8(ascii: "s") ? String(word.dropLast()) : word
  }

  private static let blockedWords = Set(blocked.flatMap { [$0.0, $0.1] })

  private static let blocked = [
    ("engine", "engineer"), ("custom", "customer"), ("count", "counter"), ("import", "important"),
    ("intern", "international"), ("intern", "internal"), ("public", "publicist"), ("organ", "organist"),
    ("person", "personal"), ("nation", "national"), ("profession", "professional"), ("form", "former"),
    ("light", "lighter"),
  ]
}
