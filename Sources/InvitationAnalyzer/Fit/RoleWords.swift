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
    Inflection.stem(of: $0.words[0])
  }

  /// The words that name a role by themselves: spellings of one word.
  static let singleWords = Set(entries.filter { $0.words.count == 1 }.flatMap(\.words))

  /// The concepts that a spelling names; inflection counts in the given languages and in the concept's own.
  static func concepts(of words: [String], endings: [Endings]) -> [[RoleConcepts.Spelling]] {
    guard let first = words.first else { return [] }
    func names(_ entry: Entry) -> Bool {
      guard entry.words.count == words.count else { return false }
      return zip(words, entry.words).allSatisfy { word, other in
        word == other
          || Inflection.stem(of: word) == Inflection.stem(of: other)
            && Inflection.joins(word, other, by: endings + Endings.of([entry.language]))
      }
    }
    var found: [Int] = []
    for entry in entriesByStem[Inflection.stem(of: first)] ?? [] where found.last != entry.concept {
      if names(entry) { found.append(entry.concept) }
    }
    return found.map { RoleConcepts.all[$0] }
  }

  /// The words of a spelling without linking words.
  static func contentWords(_ text: String) -> [String] {
    PreparedText(text).words.map(\.text).filter { !WordLists.linkingWords.contains($0) }
  }
}
