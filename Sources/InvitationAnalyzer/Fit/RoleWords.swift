/// Finds the built-in role words of a role term (decisions.md 5.4).
enum RoleWords {
  /// A spelling of a concept.
  private struct Entry: Sendable {
    /// The concept's number.
    var concept: Int
    var words: [String]
    var language: String
  }

  private static let entries: [Entry] = RoleConcepts.all.enumerated().flatMap { number, concept in
    concept.map { Entry(concept: number, words: contentWords($0.text), language: $0.language) }
  }

  /// The entries by the stem of their first word, since most words share none.
  private static let entriesByStem = Dictionary(grouping: entries.filter { !$0.words.isEmpty }) {
    stem(of: $0.words[0])
  }

  /// The words that name a role by themselves: spellings of one word.
  static let singleWords = Set(entries.filter { $0.words.count == 1 }.flatMap(\.words))

  /// The concepts that a spelling names; inflection counts in these languages and in the concept's own.
  static func concepts(of words: [String], languages: Set<String>) -> [[RoleConcepts.Spelling]] {
    guard let first = words.first else { return [] }
    var formsByLanguage: [String: [[String]]] = [:]
    func names(_ entry: Entry) -> Bool {
      guard entry.words.count == words.count,
        zip(words, entry.words).allSatisfy({ stem(of: $0) == stem(of: $1) })
      else { return false }
      let forms =
        formsByLanguage[entry.language]
        ?? words.map { [$0] + Inflection.forms(of: $0, in: languages.union([entry.language])) }
      formsByLanguage[entry.language] = forms
      return zip(forms, entry.words).allSatisfy { $0.contains($1) }
    }
    var found: [Int] = []
    for entry in entriesByStem[stem(of: first)] ?? [] where found.last != entry.concept {
      if names(entry) { found.append(entry.concept) }
    }
    return found.map { RoleConcepts.all[$0] }
  }

  /// The first four bytes of a word: two words may only be forms of one when these are equal.
  private static func stem(of word: String) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The words of a spelling without linking words.
  static func contentWords(_ text: String) -> [String] {
    PreparedText(text).words.map(\.text).filter { !WordLists.linkingWords.contains($0) }
  }
}
