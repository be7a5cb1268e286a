import InvitationModel

/// The compiled spellings of many terms, found by the first word.
struct TermIndex: Sendable {
  /// A place where a spelling stands in a text.
  struct Occurrence: Hashable, Sendable {
    /// The number of the term.
    var term: Int
    /// The words it covers.
    var words: Range<Int>
    /// How well they match.
    var match: WordMatch
    /// What a full match of this spelling is worth, in thousandths.
    var points: Int
  }

  private let patterns: [TermPattern]
  /// Spellings by the stem of their first word: only such may equal a word or be another form of it.
  private var byStem: [UInt32: [Int]] = [:]
  private var byCompoundHead: [String: [Int]] = [:]
  private var compoundHeadLengths: [Int] = []
  /// The last four bytes of each head, since most words end otherwise.
  private var compoundEndings: Set<UInt32> = []
  /// Spellings with an open ending, by the first byte.
  private var open: [UInt8: [Int]] = [:]
  private var runs: [Int] = []

  /// Indexes spellings.
  init(_ patterns: [TermPattern]) {
    self.patterns = patterns
    for (number, pattern) in patterns.enumerated() {
      guard let first = pattern.words.first else { continue }
      if first.isRun {
        runs.append(number)
        continue
      }
      byStem[Inflection.stem(of: first.text), default: []].append(number)
      if first.isPrefix, let byte = first.text.utf8.first { open[byte, default: []].append(number) }
      if first.mayEndCompound { byCompoundHead[first.text, default: []].append(number) }
    }
    compoundHeadLengths = Set(byCompoundHead.keys.map(\.unicodeScalars.count)).sorted()
    compoundEndings = Set(byCompoundHead.keys.map(TermIndex.ending))
  }

  /// Every place where a term stands, in the order of the text and of the terms; words of `names` never
  /// match.
  func occurrences(in text: PreparedText, names: Set<String> = []) -> [Occurrence] {
    var found: [Occurrence] = []
    for index in text.words.indices {
      for number in candidates(for: text.words[index]) {
        let pattern = patterns[number]
        guard let (words, match) = pattern.match(in: text, at: index, names: names) else { continue }
        found.append(Occurrence(term: pattern.term, words: words, match: match, points: pattern.points))
      }
    }
    return found
  }

  /// Whether any term stands in a text.
  func isFound(in text: PreparedText) -> Bool {
    text.words.indices.contains { index in
      candidates(for: text.words[index]).contains {
        patterns[$0].match(in: text, at: index, names: []) != nil
      }
    }
  }

  /// The spellings whose first word may equal a word.
  private func candidates(for word: PreparedText.Word) -> [Int] {
    if word.isRun { return runs }
    var candidates: [Int] = []
    for number in byStem[Inflection.stem(of: word.text)] ?? [] where patterns[number].mayBegin(with: word) {
      candidates.append(number)
    }
    if !open.isEmpty, let byte = word.text.utf8.first {
      for number in open[byte] ?? [] where !candidates.contains(number) { candidates.append(number) }
    }
    guard word.text.utf8.count >= WordPattern.minimumHead + WordPattern.minimumModifier,
      compoundEndings.contains(TermIndex.ending(of: word.text))
    else { return candidates }
    let letters = Array(word.text.unicodeScalars)
    for length in compoundHeadLengths where length + WordPattern.minimumModifier <= letters.count {
      candidates += byCompoundHead[String(scalars: letters.suffix(length))] ?? []
    }
    return candidates
  }

  private static func ending(of word: String) -> UInt32 {
    word.utf8.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
