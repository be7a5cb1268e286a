import InvitationModel

/// The report with the texts of all invitations filled in.
///
/// A text that cannot be said (a value that it needs is missing, or it does not fit into a note) is left out, so the
/// next proposal comes first. A text that breaks a rule because of the user's own templates or values is left out
/// with a warning.
func fillWording(_ report: Report, _ books: inout Phrasebooks) -> Report {
  var report = report
  var problems: Set<WordingProblem> = []
  var own: [String: WordingValues] = [:]
  for index in report.invitations.indices where !report.invitations[index].wording.isEmpty {
    let invitation = report.invitations[index]
    let (name, mutual) = (GivenName(invitation.name), invitation.mutual.flatMap { GivenName($0) })
    report.invitations[index].wording = invitation.wording.flatMap { wording -> [Wording] in
      let language = wording.language
      guard let book = books.book(language), let situation = Situation(rawValue: wording.situation) else {
        return []
      }
      var values = own[language] ?? WordingValues(in: language, voice: report.voice)
      own[language] = values
      (values.first, values.name, values.mutual) = (name?.first, name?.full, mutual?.full)
      return book.offers(situation, wording.tone, values).compactMap { offer in
        let findings = lint(filled: offer.text)
        problems.formUnion(
          findings.map { WordingProblem(situation: situation.rawValue, language: language, finding: $0) }
        )
        return findings.isEmpty ? wording.saying(offer) : nil
      }
    }
  }
  report.diagnostics += problems.map(\.diagnostic).sorted { $0.message < $1.message }
  return report
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
    // Plain ASCII has a character a byte, as no text holds a carriage return.
    let isASCII = offer.text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    wording.characters = isASCII ? offer.text.utf8.count : offer.text.count
    wording.utf16Units = offer.text.utf16.count
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
