/// What kind of note came with an invitation.
enum NoteQuality: String, Sendable {
  case none, generic, personal
  /// A list of keywords.
  case list
  /// It speaks to a program, not to the owner.
  case program
}

/// Classifies a note (decisions.md 6.2).
///
/// - Parameters:
///   - note: The note.
///   - names: Names that are no content: theirs, the owner's, those of connections named in the note.
///   - hasClaim: Whether the note makes a claim worth 20 points or more.
/// - Returns: The first class whose test holds.
func noteQuality(_ note: PreparedText, names: [NameForm], hasClaim: Bool) -> NoteQuality {
  if note.source.allSatisfy(\.isWhitespace) { return .none }
  if isKeywordList(note) { return .list }
  if speaksToProgram(note) { return .program }
  if hasClaim { return .personal }
  let own = ownContent(of: note, names: names)
  return own.words >= 3 || own.runCharacters >= 8 ? .personal : .generic
}

/// Eight words or more with separators and hardly a function word; a language without a word list is
/// protected by the separators.
private func isKeywordList(_ note: PreparedText) -> Bool {
  let count = note.words.count
  guard count >= 8, note.sentenceMarks == 0, note.separators >= max(3, count / 4) else { return false }
  let functionWords = note.words.count { WordLists.anyFunctionWord.contains($0.text) }
  return functionWords * 100 < count * 12
}

/// Whether a note gives orders to a program.
private func speaksToProgram(_ note: PreparedText) -> Bool {
  let folded = note.folded
  if WordLists.programCode.contains(where: folded.holds) || WordLists.programPhrases.isFound(in: note) {
    return true
  }
  return note.words.indices.contains { index in
    guard WordLists.programVerbs.contains(note.words[index].text) else { return false }
    let near = note.words[index...].dropFirst().prefix(7).map(\.text)
    return near.contains(where: WordLists.programObjects.contains)
      && near.contains(where: WordLists.programNouns.contains)
  }
}

/// How many different words and CJK characters of a note are its own; repeating a note adds none.
private func ownContent(of note: PreparedText, names: [NameForm]) -> (words: Int, runCharacters: Int) {
  let language = detectLanguage(note)
  let functionWords = language.isSure ? WordLists.functionWords(of: language.code) : WordLists.anyFunctionWord
  let nameWords = Set(names.flatMap(\.writtenWords))
  var isStock = Set<Int>()
  var stockRuns: [Int: [String]] = [:]
  for hit in WordLists.stockPhrases.hits(in: note) + WordLists.templates.hits(in: note) {
    if note.words[hit.words.lowerBound].isRun {
      stockRuns[hit.words.lowerBound, default: []].append(hit.phrase)
    } else {
      isStock.formUnion(hit.words)
    }
  }
  var words = Set<String>()
  var runs = Set<String>()
  for (index, word) in note.words.enumerated()
  where !isStock.contains(index) && !nameWords.contains(word.text) {
    if word.isRun {
      runs.insert((stockRuns[index] ?? []).reduce(word.text) { $0.without($1) })
    } else if word.text.unicodeScalars.count > 1, !functionWords.contains(word.text),
      !WordLists.greetings.contains(word.text)
    {
      words.insert(word.text)
    }
  }
  return (words.count, runs.reduce(0) { $0 + $1.unicodeScalars.count })
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
