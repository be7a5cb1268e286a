import InvitationModel

/// One spelling of a term, compiled for matching.
struct TermPattern: Sendable {
  /// The number of the term in its index.
  let term: Int
  /// The words that must follow one another; never empty.
  let words: [WordPattern]
  /// Whether a hard boundary may stand before each word, because the spelling itself has one.
  ///
  /// "St. Gallen" would match nothing otherwise.
  let mayBreakBefore: [Bool]
  /// Whether linking words of the text are skipped.
  let skipsLinkingWords: Bool
  /// What a full match is worth, in thousandths of a point.
  let points: Int

  /// Compiles a spelling; nil when it has no words, or only a single CJK character.
  ///
  /// - Parameters:
  ///   - spelling: The spelling.
  ///   - term: The number of the term.
  ///   - languages: The languages whose inflection and compounds count.
  ///   - points: What a full match is worth, in thousandths.
  ///   - isName: Whether it is a proper name, which has no other forms.
  init?(_ spelling: Spelling, term: Int, languages: TermLanguages, points: Int, isName: Bool = false) {
    let all = PreparedText(spelling.text).words
    let content = all.filter { !WordLists.linkingWords.contains($0.text) }
    let isLiteral = spelling.isQuoted || content.isEmpty
    let kept = isLiteral ? all : content
    guard let last = kept.indices.last else { return nil }
    if kept.count == 1, kept[0].isRun, kept[0].text.unicodeScalars.count < 2 { return nil }
    let isFixed = spelling.isQuoted || isName
    let compounds = !isFixed && languages.hasCompounds
    words = kept.indices.map { index in
      let word = kept[index]
      return WordPattern(
        text: word.text,
        endings: isFixed || word.isRun ? [] : languages.endings,
        isPrefix: spelling.isPrefix && index == last,
        mayEndCompound: compounds && !word.isRun && word.text.unicodeScalars.count >= WordPattern.minimumHead,
        isRun: word.isRun
      )
    }
    mayBreakBefore = kept.map { $0.boundary == .hard }
    skipsLinkingWords = !isLiteral
    self.term = term
    self.points = points
  }

  private init(_ other: TermPattern, words: [WordPattern]) {
    self.words = words
    term = other.term
    mayBreakBefore = words.map { _ in false }
    skipsLinkingWords = other.skipsLinkingWords
    points = other.points
  }

  /// A role of two words in the other order, "director of marketing"; nil for anything else.
  var reversed: TermPattern? {
    words.count == 2 && skipsLinkingWords ? TermPattern(self, words: words.reversed()) : nil
  }

  /// Whether its first word equals a word or is another form of it.
  func mayBegin(with word: PreparedText.Word) -> Bool {
    guard let match = words[0].match(word) else { return false }
    return match == .exact || match == .inflected
  }

  /// The words that a match beginning here covers and how well they match, or nil; words of `names` never
  /// match.
  func match(
    in text: PreparedText,
    at start: Int,
    names: Set<String>
  ) -> (words: Range<Int>, match: WordMatch)? {
    var worst = WordMatch.exact
    var index = start
    for position in words.indices {
      if position > 0 {
        var boundary = PreparedText.Boundary.none
        repeat {
          index += 1
          guard index < text.words.count else { return nil }
          boundary = max(boundary, text.words[index].boundary)
        } while skipsLinkingWords && WordLists.linkingWords.contains(text.words[index].text)
        if boundary == .hard, !mayBreakBefore[position] { return nil }
      }
      let word = text.words[index]
      guard let match = words[position].match(word) else { return nil }
      guard !names.contains(words[position].isRun ? words[position].text : word.text) else { return nil }
      worst = max(worst, match)
    }
    return (start..<index + 1, worst)
  }
}

/// The languages in which a spelling is inflected and makes compounds.
struct TermLanguages: Sendable {
  /// The endings of those that have a table.
  let endings: [Endings]
  /// Whether one of them writes compounds as one word.
  let hasCompounds: Bool

  /// Takes languages by their codes.
  init(_ codes: some Sequence<String>) {
    endings = Endings.of(codes)
    hasCompounds = codes.contains { TermLanguages.compounding.contains($0) }
  }

  private static let compounding = ["de", "nl", "sv", "da", "no"]
}
