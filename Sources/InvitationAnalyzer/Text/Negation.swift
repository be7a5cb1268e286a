/// Negated statements: "I am not a violinist" names no violinist (decisions.md 3.2).
enum Negation {
  /// How many words before a hit a negator reaches; NegEx uses five, notes are shorter than clinical
  /// sentences.
  static let window = 4

  /// Whether a negator of the language stands shortly before a word, in the same scope and with no "but"
  /// between.
  static func negates(_ index: Int, in text: PreparedText, language: String) -> Bool {
    guard let negators = WordLists.negators[language] else { return false }
    for word in text.scope(before: index, upTo: window).reversed() {
      if WordLists.contrasts.contains(word.text) { return false }
      if negators.contains(word.text) { return true }
    }
    return false
  }
}

extension PreparedText {
  /// The last words before an index that no boundary separates from it, at most `count`, in the order of the
  /// text.
  func scope(before index: Int, upTo count: Int) -> ArraySlice<Word> {
    var start = index
    while start > 0, index - start < count, words[start].boundary == .none { start -= 1 }
    return words[start..<index]
  }
}
