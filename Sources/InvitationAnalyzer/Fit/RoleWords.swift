/// Finds the built-in role words of a role term (decisions.md 5.4).
enum RoleWords {
  /// A spelling of a concept.
  private struct Entry: Sendable {
    /// The concept's number.
    var concept: Int
    var spelling: RoleConcepts.Spelling
    /// The words without linking words.
    var words: [String] { contentWords(spelling.text) }
  }

  /// The spellings by the stem of their first word: of hundreds only those are read that may be meant.
  private static let byStem: [UInt32: [Entry]] = {
    var byStem: [UInt32: [Entry]] = [:]
    for (number, concept) in RoleConcepts.all.enumerated() {
      for spelling in concept {
        guard let stem = stem(of: spelling.text) else { continue }
        byStem[stem, default: []].append(Entry(concept: number, spelling: spelling))
      }
    }
    return byStem
  }()

  /// Whether a word names a role by itself: it is a whole spelling.
  static func isRole(_ word: String) -> Bool {
    (byStem[Inflection.stem(of: word)] ?? []).contains { $0.words == [word] }
  }

  /// The concepts that a spelling names; inflection counts in the given languages and in the concept's own.
  static func concepts(of words: [String], endings: [Endings]) -> [[RoleConcepts.Spelling]] {
    guard let first = words.first else { return [] }
    func names(_ entry: Entry) -> Bool {
      let others = entry.words
      guard others.count == words.count else { return false }
      return zip(words, others).allSatisfy { word, other in
        word == other
          || Inflection.stem(of: word) == Inflection.stem(of: other)
            && Inflection.joins(word, other, by: endings + Endings.of([entry.spelling.language]))
      }
    }
    var found: [Int] = []
    for entry in byStem[Inflection.stem(of: first)] ?? [] where found.last != entry.concept {
      if names(entry) { found.append(entry.concept) }
    }
    return found.map { RoleConcepts.all[$0] }
  }

  /// The stem of the first word of a spelling that is no linking word; nil when there is none.
  private static func stem(of spelling: String) -> UInt32? {
    let first = spelling.utf8.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let next = first.endIndex == spelling.utf8.endIndex ? 0x20 : spelling.utf8[first.endIndex]
    // Nothing but plain letters, and longer than any linking word: it needs no folding.
    guard first.count >= 6, next == 0x20 else {
      return contentWords(spelling).first.map(Inflection.stem)
    }
    return first.prefix(4).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// The words of a spelling without linking words.
  static func contentWords(_ text: String) -> [String] {
    PreparedText(text).words.map(\.text).filter { !WordLists.linkingWords.contains($0) }
  }
}
