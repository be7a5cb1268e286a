import InvitationModel

/// Fills in the texts of all invitations of a report.
///
/// A text that cannot be said (a value that it needs is missing, or it does not fit into a note) is left out, so the
/// next proposal comes first. A text that breaks a rule because of the user's own templates or values is left out
/// with a warning.
func fillWording(_ report: inout Report, _ books: inout Phrasebooks) {
  var problems: Set<WordingProblem> = []
  var own: [String: WordingValues] = [:]
  var last: [Wording] = []
  for index in report.invitations.indices where !report.invitations[index].wording.isEmpty {
    let name = GivenName(report.invitations[index].name)
    let mutual = report.invitations[index].mutual.flatMap { GivenName($0) }
    var texts: [Wording] = []
    for wording in report.invitations[index].wording {
      let language = wording.language
      guard let book = books.book(language), let situation = Situation(rawValue: wording.situation) else {
        continue
      }
      var values = own[language] ?? WordingValues(in: language, voice: report.voice)
      if own[language] == nil { own[language] = values }
      (values.first, values.name, values.mutual) = (name?.first, name?.full, mutual?.full)
      for offer in book.offers(situation, wording.tone, values) {
        let findings = lint(filled: offer.text)
        if findings.isEmpty { texts.append(wording.saying(offer)) }
        for finding in findings {
          problems.insert(WordingProblem(situation: situation.rawValue, language: language, finding: finding))
        }
      }
    }
    // Many are told the same, and thousands of equal texts need much memory.
    if texts != last { last = texts }
    report.invitations[index].wording = last
  }
  report.diagnostics += problems.map(\.diagnostic).sorted { $0.message < $1.message }
}

extension WordingValues {
  /// The owner's own words in one language.
  init(in language: String, voice: Voice) {
    me = slotText(voice.me, limit: 40)
    about = voice.about[language].flatMap { slotText($0.withoutFinalMark, limit: 60) }
    terms = voice.terms[language, default: []].compactMap { clause in
      // A clause cut in the middle says something else, so a longer one is not used.
      slotText(clause.withoutFinalMark, limit: .max).flatMap { $0.noteLength <= 70 ? $0 : nil }
    }
    elsewhere = slotText(voice.elsewhere.withoutFinalMark, limit: 60)
  }
}

extension String {
  /// Without blanks and marks at its end, since the sentence around it goes on.
  fileprivate var withoutFinalMark: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || ".,;:!?".contains(last) { text.removeLast() }
    return String(text)
  }
}

extension Wording {
  /// The same proposal with its words and their counts.
  fileprivate func saying(_ offer: WordingOffer) -> Wording {
    var wording = self
    wording.tone = offer.tone
    wording.text = offer.text
    // A text whose UTF-16 units are its bytes is ASCII and has a character a byte: one with control characters was left
    // out before.
    wording.utf16Units = offer.length
    let isASCII = wording.utf16Units == offer.text.utf8.count
    wording.characters = isASCII ? wording.utf16Units : offer.text.count
    return wording
  }
}

/// Why a text was left out; the same reason is told once.
private struct WordingProblem: Hashable {
  var situation: String
  var language: String
  var finding: WordingFinding

  var diagnostic: Diagnostic {
    Diagnostic(
      severity: .warning,
      id: "wording-left-out",
      file: nil,
      line: nil,
      column: nil,
      pointer: nil,
      message: "a text for \(situation) (\(language)) is left out: \(finding.message) (\(finding.rule))"
    )
  }
}
