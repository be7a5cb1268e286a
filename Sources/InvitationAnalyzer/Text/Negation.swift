/// Which words of a text are denied: "I am not a violinist" names no violinist (decisions.md 3.2).
struct NegatedWords: Sendable {
  private let negated: [Bool]

  /// How many words after a negator are denied; NegEx uses five, notes are shorter than clinical sentences.
  static let window = 4

  /// Looks for the negators of a language; a boundary or a "but" ends what they deny.
  init(_ text: PreparedText, language: @autoclosure () -> String) {
    // Most texts hold no negator of any language.
    guard text.words.contains(where: { WordLists.anyNegator.contains($0.text) }),
      let negators = WordLists.negators[language()]
    else {
      negated = [Bool](repeating: false, count: text.words.count)
      return
    }
    var negator: Int?
    negated = text.words.enumerated().map { index, word in
      if word.boundary != .none { negator = nil }
      let isNegated = negator.map { index - $0 <= NegatedWords.window } ?? false
      if negators.contains(word.text) { negator = index }
      if WordLists.contrasts.contains(word.text) { negator = nil }
      return isNegated
    }
  }

  /// Whether what begins at a word is denied.
  subscript(index: Int) -> Bool { negated[index] }
}
