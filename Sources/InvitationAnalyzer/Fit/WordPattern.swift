/// How a word of a text equals a word of a term, best first.
enum WordMatch: Int, Comparable, Sendable {
  case exact, inflected, prefix, compound

  static func < (left: WordMatch, right: WordMatch) -> Bool { left.rawValue < right.rawValue }
}

/// One word of a term's spelling with everything that equals it (decisions.md 5.1).
struct WordPattern: Sendable {
  /// The folded word.
  let text: String
  /// The endings by which another word is a form of it; empty when only the word itself counts.
  let endings: [Endings]
  /// Whether any ending may follow.
  let isPrefix: Bool
  /// Whether it may be the last part of a compound.
  let mayEndCompound: Bool
  /// Whether it is a run of Han, Kana or Hangul, which is sought inside a run.
  let isRun: Bool

  /// The fewest letters of the last part of a compound.
  static let minimumHead = 6
  /// The fewest letters before it.
  static let minimumModifier = 3

  /// How a word of a text equals this one, or nil when it does not.
  func match(_ word: PreparedText.Word) -> WordMatch? {
    if isRun || word.isRun { return isRun && word.isRun && isFound(inRun: word.text) ? .exact : nil }
    if word.text == text { return .exact }
    if !endings.isEmpty, Inflection.joins(text, word.text, by: endings) { return .inflected }
    if isPrefix, word.text.hasPrefix(text) { return .prefix }
    if mayEndCompound, word.text.hasSuffix(text),
      word.text.unicodeScalars.count >= text.unicodeScalars.count + WordPattern.minimumModifier
    {
      return .compound
    }
    return nil
  }

  /// A katakana word must begin or end its katakana run and, unless it is the whole run, have three letters:
  /// アート is not in スマートフォン.
  private func isFound(inRun run: String) -> Bool {
    let (letters, sought) = (Array(run.unicodeScalars), Array(text.unicodeScalars))
    guard sought.allSatisfy(Script.isKatakana) else { return run.holds(text) }
    guard sought.count <= letters.count else { return false }
    return (0...letters.count - sought.count).contains { start in
      let end = start + sought.count
      guard letters[start..<end].elementsEqual(sought) else { return false }
      let begins = start == 0 || !Script.isKatakana(letters[start - 1])
      let ends = end == letters.count || !Script.isKatakana(letters[end])
      return begins && ends || (begins || ends) && sought.count >= 3
    }
  }
}
