/// Which other forms a word has (decisions.md 5.2).
enum Inflection {
  /// The forms of a folded word in some languages, without the word itself.
  static func forms(of word: String, in languages: Set<String>) -> Set<String> {
    let letters = Array(word.utf8)
    // The bytes that begin a letter.
    let count = letters.count { $0 & 0xC0 != 0x80 }
    var forms = Set<String>()
    for language in languages {
      for pair in Endings.pairs(of: language) {
        for (ending, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
          guard count - ending.count >= pair.minimumStem, letters.suffix(ending.count).elementsEqual(ending)
          else {
            continue
          }
          forms.insert(String(decoding: letters.dropLast(ending.count) + other, as: UTF8.self))
        }
      }
    }
    forms.remove(word)
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
