/// What kind of note came with an invitation.
enum NoteQuality: String, Sendable {
  case none, generic, personal
  /// A list of keywords.
  case list
  /// It speaks to a program, not to the owner.
  case program
}

/// A note that was read once: its words, its language, and what in it is its own.
struct NoteReading: Sendable {
  /// The note.
  let text: PreparedText
  /// The language it is written in.
  let language: Language
  /// The class that needs no look at names and claims.
  private let settled: NoteQuality?
  /// The different words that are neither stock phrases nor function words nor greetings.
  private var words: Set<String> = []
  /// The different runs of Han, Kana and Hangul, with what is left of each without stock phrases.
  private var runs: [String: String] = [:]

  /// Reads a note.
  init(_ note: String) {
    text = PreparedText(note)
    language = detectLanguage(text)
    settled =
      note.allSatisfy(\.isWhitespace)
      ? NoteQuality.none : isKeywordList(text) ? .list : speaksToProgram(text) ? .program : nil
    if settled == nil { readContent() }
  }

  /// Classifies the note (decisions.md 6.2).
  ///
  /// - Parameters:
  ///   - names: Names that are no content: theirs, the owner's, those of connections named in the note.
  ///   - hasClaim: Whether the note makes a claim worth 20 points or more.
  /// - Returns: The first class whose test holds.
  func quality(besides names: @autoclosure () -> [NameForm], hasClaim: Bool) -> NoteQuality {
    if let settled { return settled }
    if hasClaim { return .personal }
    // Names only take away.
    guard isPersonal(besides: []) else { return .generic }
    let names = names().flatMap(\.writtenWords)
    let keepsEnough = words.count >= names.count + 3
    return keepsEnough || isPersonal(besides: Set(names)) ? .personal : .generic
  }

  private func isPersonal(besides names: Set<String>) -> Bool {
    let own = Set(runs.lazy.filter { !names.contains($0.key) }.map(\.value))
    let others = words.count - names.count(where: words.contains)
    return others >= 3 || own.reduce(0) { $0 + $1.unicodeScalars.count } >= 8
  }

  /// Finds what is the note's own; repeating it adds nothing.
  private mutating func readContent() {
    let functionWords =
      language.isSure ? WordLists.functionWords(of: language.code) : WordLists.anyFunctionWord
    var isStock = Set<Int>()
    var stockRuns: [Int: [String]] = [:]
    for hit in WordLists.stockPhrases.hits(in: text) + WordLists.templates.hits(in: text) {
      if text.words[hit.words.lowerBound].isRun {
        stockRuns[hit.words.lowerBound, default: []].append(hit.phrase)
      } else {
        isStock.formUnion(hit.words)
      }
    }
    for wish in text.networkingWishes { isStock.formUnion(wish) }
    for (index, word) in text.words.enumerated() where !isStock.contains(index) {
      if word.isRun {
        runs[word.text] = (stockRuns[index] ?? []).reduce(word.text) { $0.without($1) }
      } else if word.text.unicodeScalars.count > 1, !functionWords.contains(word.text),
        !WordLists.greetings.contains(word.text)
      {
        words.insert(word.text)
      }
    }
  }
}

/// The notes of many invitations: each is read once, though names, campaigns and decisions all ask for it, and many
/// are the same words.
final class NoteReadings {
  private var known: [String: NoteReading] = [:]
  /// So many bytes of notes are kept, which take ten times the memory when they are read.
  private var room = 2_000_000

  /// The reading of a note.
  func reading(of note: String) -> NoteReading {
    if let reading = known[note] { return reading }
    let reading = NoteReading(note)
    if note.utf8.count <= room {
      room -= note.utf8.count
      known[note] = reading
    }
    return reading
  }
}

extension PreparedText {
  /// Whether somebody looks for work, whichever it is: two different words of that, and one of them the work.
  var asksForAnyJob: Bool {
    let found = words.lazy.map(\.text).filter(WordLists.jobSeeking.contains)
    return found.contains(where: WordLists.anyJob.contains) && Set(found).count >= 2
  }

  /// Where somebody wants a larger network, whoever is in it: "to broaden my circle of contacts".
  fileprivate var networkingWishes: [ClosedRange<Int>] {
    words.indices.filter { WordLists.growing.contains(words[$0].text) }.compactMap { verb in
      let near = words.indices.clamped(to: verb - 5..<verb + 6)
      let network = near.last { index in
        WordLists.networks.contains(words[index].text)
          && !(min(index, verb) + 1...max(index, verb)).contains { words[$0].boundary == .hard }
      }
      return network.map { min($0, verb)...max($0, verb) }
    }
  }
}

/// Eight words or more with separators and hardly a function word; a language without a word list is
/// protected by the separators.
private func isKeywordList(_ note: PreparedText) -> Bool {
  let count = note.words.count
  guard count >= 8, note.sentenceMarks == 0, note.separators >= max(3, count / 4) else { return false }
  return note.hasHardlyFunctionWords
}

extension PreparedText {
  /// Whether fewer than 12 of 100 words are the small words that a sentence of a known language needs.
  var hasHardlyFunctionWords: Bool {
    let functionWords = words.count { WordLists.anyFunctionWord.contains($0.text) }
    return functionWords * 100 < words.count * 12
  }
}

/// Whether a note gives orders to a program.
private func speaksToProgram(_ note: PreparedText) -> Bool {
  if holdsCode(note) || WordLists.programPhrases.isFound(in: note) { return true }
  return note.words.indices.contains { index in
    guard WordLists.programVerbs.contains(note.words[index].text) else { return false }
    // In some languages the verb comes last.
    let near = note.words[max(0, index - 7)..<min(note.words.count, index + 8)].map(\.text)
    return near.contains(where: WordLists.programNouns.contains)
      && near.contains(where: WordLists.programObjects.contains)
  }
}

/// Whether code stands in a note; a plain text without its signs need not be folded for that.
private func holdsCode(_ note: PreparedText) -> Bool {
  let mayHold = note.source.utf8.contains { byte in
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ":"), UInt8(ascii: "`"), 0x80...: true
    default: false
    }
  }
  guard mayHold else { return false }
  let folded = note.folded
  return WordLists.programCode.contains(where: folded.holds)
}

extension String {
  /// The text without any occurrence of other letters.
  fileprivate func without(_ other: String) -> String {
    let (letters, cut) = (Array(unicodeScalars), Array(other.unicodeScalars))
    var kept = UnicodeScalarView()
    var index = 0
    while index < letters.count {
      if letters[index...].starts(with: cut) {
        index += cut.count
      } else {
        kept.append(letters[index])
        index += 1
      }
    }
    return String(kept)
  }
}
