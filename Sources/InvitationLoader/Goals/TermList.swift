import InvitationModel

/// Collects the terms of one key, so that a term counts once.
struct TermList {
  /// The terms in file order.
  private(set) var terms: [Term] = []
  private let key: String
  private var seen: Set<String> = []

  /// A list for a key, which messages name.
  init(key: String) { self.key = key }

  /// Adds the terms of a bullet and reports those that cannot match well.
  mutating func add(_ values: [GoalsValue], problems: inout GoalsProblems) {
    for value in values {
      switch value {
      case .term(let spellings): add(spellings, problems: &problems)
      case .link(let address, let text, let place):
        let spelling = Spelling(text: text.isEmpty ? address : text)
        add([LocatedSpelling(spelling: spelling, place: place)], problems: &problems)
      }
    }
  }

  private mutating func add(_ spellings: [LocatedSpelling], problems: inout GoalsProblems) {
    let kept = spellings.filter { isWorthKeeping($0, problems: &problems) }
    guard let first = kept.first else { return }
    terms.append(
      Term(spellings: kept.map(\.spelling), line: first.place.line, column: first.place.column)
    )
  }

  private mutating func isWorthKeeping(_ located: LocatedSpelling, problems: inout GoalsProblems) -> Bool {
    let text = located.spelling.text
    // Marks count too: in Indic scripts they are half of the letters.
    let letters = text.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if letters.isEmpty {
      problems.report(.noLetters, at: located.place)
      return false
    }
    if letters.count == 1, letters.allSatisfy(isCJK) {
      problems.report(.singleCJK, at: located.place)
      return false
    }
    if letters.count <= 2, !letters.contains(where: isCJK) {
      problems.report(.shortTerm(letters: letters.count), at: located.place)
    }
    guard seen.insert(joinForm(text)).inserted else {
      problems.report(.duplicateTerm(key: key), at: located.place)
      return false
    }
    return true
  }
}

/// Whether a letter is Han, Kana or Hangul, of which one alone is no word.
private func isCJK(_ letter: Unicode.Scalar) -> Bool {
  switch letter.value {
  case 0x1100...0x11FF, 0x3005...0x3007, 0x3041...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3134F:
    true
  default: false
  }
}
