/// Finds the built-in role words of a role term (decisions.md 5.4).
enum RoleWords {
  private static let prepared: [[(words: [String], language: String)]] = RoleConcepts.all.map { concept in
    concept.map { (contentWords($0.text), $0.language) }
  }

  /// The words that name a role by themselves: spellings of one word.
  static let singleWords = Set(prepared.joined().filter { $0.words.count == 1 }.flatMap(\.words))

  /// The concepts that a spelling names; inflection counts in these languages and in the concept's own.
  static func concepts(of words: [String], languages: Set<String>) -> [[RoleConcepts.Spelling]] {
    guard !words.isEmpty else { return [] }
    var formsByLanguage: [String: [Set<String>]] = [:]
    func names(_ spelling: (words: [String], language: String)) -> Bool {
      guard spelling.words.count == words.count, zip(words, spelling.words).allSatisfy(mayShareAStem)
      else { return false }
      let forms =
        formsByLanguage[spelling.language]
        ?? words.map { Inflection.forms(of: $0, in: languages.union([spelling.language])).union([$0]) }
      formsByLanguage[spelling.language] = forms
      return zip(forms, spelling.words).allSatisfy { $0.contains($1) }
    }
    return zip(RoleConcepts.all, prepared).filter { $1.contains(where: names) }.map(\.0)
  }

  /// Whether two words may be forms of one: the stem has at least 4 letters, so most pairs need no look at endings.
  private static func mayShareAStem(_ one: String, _ other: String) -> Bool {
    one == other || (one.utf8.count >= 4 && one.utf8.prefix(4).elementsEqual(other.utf8.prefix(4)))
  }

  /// The words of a spelling without linking words.
  static func contentWords(_ text: String) -> [String] {
    PreparedText(text).words.map(\.text).filter { !WordLists.linkingWords.contains($0) }
  }
}
