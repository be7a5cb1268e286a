import InvitationModel

extension Findings {
  /// A sign as a clause, without capital letter and period.
  func clause(of item: RapportItem) -> String {
    switch item.sign {
    case .personalNote, .genericNote, .question, .mentionsYours: return say("they \(deed(of: item) ?? "")")
    case .offer(let kind):
      let phrase = signs[item.index].phrase
      let words = phrase.isEmpty ? "" : " (\(quoted(phrase)))"
      return say("reads like an offer: \(kind.spoken)\(words)")
    case .presses: return say("they press for a fast answer (\(quoted(pressure ?? "")))")
    case .unanswered: return say("\(unanswered.count, "message") from them that you did not answer")
    case .addressesProgram: return say("the note speaks to a program, not to you")
    case .keywordList: return say("the note is a list of keywords")
    case .saidNo: return say("you said no thanks before")
    case .privateAdvance: return say("the note reads like a private advance (\(quoted(advance ?? "")))")
    case .ownNoteNo: return say("your own note about them says no")
    case .warned: return say("\(standingWarning?.connection.person.name ?? "") warned you")
    case .askedToStop: return say("you asked them to stop")
    case .onAvoid: return say("they are on your Avoid list")
    case .ledgerStop: return say("you decided: never again")
    }
  }

  /// What they did in their note, as it stands behind "they", alone or in a list; nil for a sign of another kind.
  func deed(of item: RapportItem) -> String? {
    switch item.sign {
    case .personalNote: say("wrote a personal note", "they")
    case .genericNote: say("wrote a note in stock phrases", "they")
    case .question: say("ask a question", "they")
    case .mentionsYours: say("name something of yours: \(namedOfYours ?? "")", "they")
    case .offer, .presses, .unanswered, .addressesProgram, .keywordList, .saidNo, .privateAdvance, .ownNoteNo,
      .warned,
      .askedToStop, .onAvoid, .ledgerStop:
      nil
    }
  }

  /// The row that a sign rests on.
  func source(of item: RapportItem) -> Source? {
    switch item.sign {
    case .offer: signs[item.index].place == .headline ? headlineSource : noteSource
    case .unanswered: unanswered.first
    case .saidNo: refusal
    case .ownNoteNo: ownRefusal
    case .warned: standingWarning?.message.source
    case .askedToStop: stop
    case .onAvoid: avoided.map { goalsSource($0.line) }
    case .ledgerStop: own?.source
    case .personalNote, .genericNote, .question, .mentionsYours, .presses, .addressesProgram, .keywordList,
      .privateAdvance:
      noteSource
    }
  }
}

/// Where an entry for a person stands in the goals file.
func goalsSource(_ line: Int) -> Source { Source(file: "goals.md", line: line, field: "People") }
