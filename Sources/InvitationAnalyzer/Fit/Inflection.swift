/// Which other forms a word has (decisions.md 5.2).
enum Inflection {
  /// The forms of a folded word in some languages, without the word itself.
  static func forms(of word: String, in languages: Set<String>) -> Set<String> {
    let letters = Array(word.unicodeScalars)
    var forms = Set<String>()
    for pair in languages.flatMap(Endings.pairs) {
      for (ending, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
        let stem = letters.count - ending.count
        guard stem >= pair.minimumStem, letters.suffix(ending.count).elementsEqual(ending) else { continue }
        var form = String.UnicodeScalarView(letters[..<stem])
        form.append(contentsOf: other)
        forms.insert(String(form))
      }
    }
    forms.remove(word)
    return forms.filter { !isBlocked(word, $0) }
  }

  /// Words that only look like two forms of one word, singular or plural.
  private static func isBlocked(_ word: String, _ other: String) -> Bool {
    let (one, two) = (singular(word), singular(other))
    return blocked.contains { $0 == (one, two) || $0 == (two, one) }
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let blocked = [
    ("engine", "engineer"), ("custom", "customer"), ("count", "counter"), ("import", "important"),
    ("intern", "international"), ("intern", "internal"), ("public", "publicist"), ("organ", "organist"),
    ("person", "personal"), ("nation", "national"), ("profession", "professional"), ("form", "former"),
    ("light", "lighter"),
  ]
}
