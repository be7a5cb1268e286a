/// A text split into folded words with the boundaries between them (decisions.md 3.2).
///
/// Prepared once, then matched against many phrases. A run of Han, Kana or Hangul is one word.
struct PreparedText: Hashable, Sendable {
  /// What stands between two words.
  enum Boundary: UInt8, Comparable, Sendable {
    /// Blanks, hyphens, apostrophes: nothing stops here.
    case none
    /// A comma, slash, bracket, colon or quote: a scope stops here, a phrase does not.
    case soft
    /// A sentence mark, bar, bullet or line break: nothing goes across.
    case hard

    static func < (left: Boundary, right: Boundary) -> Bool { left.rawValue < right.rawValue }
  }

  /// One folded word.
  struct Word: Hashable, Sendable {
    /// The folded letters.
    var text: String
    /// What stands before it; `hard` for the first word.
    var boundary: Boundary
    /// Whether it is a run of Han, Kana or Hangul, which is searched by substring.
    var isRun: Bool
  }

  /// The words in the order of the text.
  private(set) var words: [Word] = []
  /// How many separators of a list stand in the text: commas, bars, bullets, slashes, semicolons, hashes.
  private(set) var separators = 0
  /// How many marks end a sentence.
  private(set) var sentenceMarks = 0
  /// Whether an address of the web stands in it that does not lead to LinkedIn.
  private(set) var hasForeignLink = false
  /// Whether it asks a question.
  private(set) var hasQuestionMark = false
  /// The text as it was given, as far as it is read.
  let source: String

  /// Splits a text.
  init(_ text: String) {
    source = text.readPart
    let plain = GenderMarkers.cut(Fold.plainForms(source))
    var splitter = WordSplitter(plain)
    splitter.run()
    words = splitter.words
    separators = splitter.separators
    sentenceMarks = splitter.sentenceMarks
    hasForeignLink = splitter.hasForeignLink
    hasQuestionMark = splitter.hasQuestionMark
  }

  /// The folded text with marks and blanks, for signs that are not words.
  var folded: String { fold(source) }

  /// The different letters beyond ASCII, in lower case, with their marks.
  var specialLetters: Set<Character> {
    var letters = Set<Unicode.Scalar>()
    for scalar in source.unicodeScalars where !scalar.isASCII {
      // Marks and joiners make characters of several scalars.
      guard scalar.value < 0x300 else { return Set(source.lowercased().filter { !$0.isASCII }) }
      letters.insert(scalar)
    }
    return Set(letters.map { Character($0.properties.lowercaseMapping) }.filter { !$0.isASCII })
  }

  /// Whether there is no word.
  var isEmpty: Bool { words.isEmpty }

  /// Whether it has the words of another text, however the lines of either are broken; nothing repeats an empty text.
  func repeats(_ other: PreparedText) -> Bool {
    guard !other.isEmpty else { return !other.source.isEmpty && source == other.source }
    return words.elementsEqual(other.words) { $0.text == $1.text }
  }

  /// How many characters the runs have.
  var runCharacters: Int { words.reduce(0) { $0 + ($1.isRun ? $1.text.unicodeScalars.count : 0) } }

  /// The ranges of words between hard boundaries, in order; together they are all words.
  var sentences: [Range<Int>] {
    var starts = words.indices.filter { words[$0].boundary == .hard }
    starts.append(words.count)
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// The words of a range, joined by blanks.
  func text(_ range: Range<Int>) -> String {
    words[range].map(\.text).joined(separator: " ")
  }
}
