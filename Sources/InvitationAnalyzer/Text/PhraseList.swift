/// Phrases that are looked for together, compiled once.
///
/// Written as folded phrases separated by `;`; a trailing `*` stands for any ending of the last word. A
/// phrase matches words that follow one another without a hard boundary; a CJK phrase matches inside a run.
struct PhraseList: Sendable {
  /// One phrase found in a text.
  struct Hit: Hashable, Sendable {
    /// The words it covers.
    var words: Range<Int>
    /// The phrase as the list has it, without the star.
    var phrase: String
    /// The position of its list among those compiled together.
    var list: Int
  }

  private struct Phrase: Sendable {
    var words: [String]
    var isPrefix: Bool
    var list: Int

    var text: String { words.joined(separator: " ") }
  }

  /// Phrases in the order of the marks of their first words.
  private var whole: [Phrase] = []
  /// Where the phrases of each mark begin in `whole`; most marks have none.
  private var starts = [UInt16](repeating: 0, count: PhraseList.marks + 1)
  /// Phrases of one word with any ending, by their first letter.
  private var prefixes: [Unicode.Scalar: [Phrase]] = [:]
  /// CJK phrases, longest first.
  private var runs: [Phrase] = []

  private static let marks = 1024

  /// Compiles the phrases of a list.
  init(_ list: String) { self.init([list]) }

  /// Compiles several lists that are looked for in one go.
  init(_ lists: [String]) {
    var marked: [(mark: Int, phrase: Phrase)] = []
    for (number, list) in lists.enumerated() {
      for entry in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) {
        let isPrefix = entry.last == UInt8(ascii: "*")
        let words = PreparedText(String(decoding: isPrefix ? entry.dropLast() : entry, as: UTF8.self)).words
        guard let first = words.first else { continue }
        let phrase = Phrase(words: words.map(\.text), isPrefix: isPrefix, list: number)
        if first.isRun {
          runs.append(phrase)
        } else if isPrefix, words.count == 1, let letter = first.text.unicodeScalars.first {
          prefixes[letter, default: []].append(phrase)
        } else {
          let mark = PhraseList.mark(of: first.text)
          marked.append((mark, phrase))
          starts[mark + 1] += 1
        }
      }
    }
    for mark in 0..<PhraseList.marks { starts[mark + 1] += starts[mark] }
    // The sort is stable: phrases with one mark stay in the order of the list.
    whole = marked.sorted { $0.mark < $1.mark }.map(\.phrase)
    runs.sort { ($1.text.unicodeScalars.count, $0.text) < ($0.text.unicodeScalars.count, $1.text) }
  }

  /// Every hit in the order of the text; at one place in the order of the list.
  ///
  /// `language` is the one whose negators void a phrase; nil when negation does not matter.
  func hits(in text: PreparedText, negatedIn language: @autoclosure () -> String? = nil) -> [Hit] {
    var hits: [Hit] = []
    search(text) { phrase, words in
      hits.append(Hit(words: words, phrase: phrase.text, list: phrase.list))
      return true
    }
    guard !hits.isEmpty, let language = language() else { return hits }
    let negated = NegatedWords(text, language: language)
    return hits.filter { !negated[$0.words.lowerBound] }
  }

  /// Whether anything is found.
  func isFound(in text: PreparedText) -> Bool {
    var isFound = false
    search(text) { _, _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Hands over every occurrence in the order of the text, at one place in the order of the list, until it is told
  /// to stop.
  private func search(_ text: PreparedText, goesOn: (Phrase, Range<Int>) -> Bool) {
    for index in text.words.indices {
      let word = text.words[index]
      if word.isRun {
        for run in runs where word.text.holds(run.text) {
          if !goesOn(run, index..<index + 1) { return }
        }
        continue
      }
      let mark = PhraseList.mark(of: word.text)
      for number in Int(starts[mark])..<Int(starts[mark + 1]) where whole[number].words[0] == word.text {
        guard let words = words(of: whole[number], in: text, at: index) else { continue }
        if !goesOn(whole[number], words) { return }
      }
      guard !prefixes.isEmpty, let letter = word.text.unicodeScalars.first else { continue }
      for phrase in prefixes[letter] ?? [] where word.text.hasPrefix(phrase.text) {
        if !goesOn(phrase, index..<index + 1) { return }
      }
    }
  }

  /// A number below 1024 from the first two bytes and the length of a word.
  private static func mark(of word: String) -> Int {
    let (bytes, count) = (word.utf8, word.utf8.count)
    guard count > 1 else { return count }
    return (Int(bytes[bytes.startIndex]) * 37 + Int(bytes[bytes.index(after: bytes.startIndex)]) * 5 + count)
      & 1023
  }

  private func words(of phrase: Phrase, in text: PreparedText, at start: Int) -> Range<Int>? {
    let end = start + phrase.words.count
    guard end <= text.words.count else { return nil }
    for (offset, expected) in phrase.words.enumerated().dropFirst() {
      let word = text.words[start + offset]
      guard word.boundary != .hard else { return nil }
      let isOpen = phrase.isPrefix && offset == phrase.words.count - 1
      guard isOpen ? word.text.hasPrefix(expected) : word.text == expected else { return nil }
    }
    return start..<end
  }
}

extension String {
  /// Whether the letters of another text stand in this one, one after the other; never for an empty one.
  func holds(_ other: String) -> Bool {
    // Letters begin where their bytes do, so bytes may be sought.
    withBytes { text in
      other.withBytes { sought in
        guard let first = sought.first, sought.count <= text.count else { return false }
        return (0...text.count - sought.count).contains { start in
          text[start] == first && text[start..<start + sought.count].elementsEqual(sought)
        }
      }
    }
  }
}
