/// Which other forms a word has (decisions.md 5.2).
enum Inflection {
  /// Two words may only be forms of one when their first four bytes are equal: no stem is shorter.
  static func stem(of word: String) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether two different folded words are forms of one word by some languages' endings.
  static func joins(_ word: String, _ other: String, by languages: [Endings]) -> Bool {
    let isJoined = languages.contains { $0.join(word.utf8, other.utf8) }
    return isJoined && word != other && !(mayBeBlocked(word) && isBlocked(word, other))
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
