import InvitationModel

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
    let forms = words.map { Inflection.forms(of: $0, in: languages).union([$0]) }
    return zip(RoleConcepts.all, prepared).filter { _, spellings in
      spellings.contains { spelling in
        spelling.words.count == words.count
          && words.indices.allSatisfy { index in
            forms[index].contains(spelling.words[index])
              || Inflection.forms(of: words[index], in: [spelling.language]).contains(spelling.words[index])
          }
      }
    }.map(\.0)
  }

  /// The words of a spelling without linking words.
  static func contentWords(_ text: String) -> [String] {
    PreparedText(text).words.map(\.text).filter { !WordLists.linkingWords.contains($0) }
  }
}
