import InvitationModel

extension HTML {
  /// Writes what the filter asks for as words of one attribute: the decision, whether there is a note, the goals counted
  /// from 1, and how long it has waited.
  mutating func filterMarks(of invitation: ReportedInvitation) {
    attribute("data-f") { html in
      if let decision = invitation.decision { html.text(decision.rawValue + " ") }
      html.text(invitation.note == nil ? "bare" : "note")
      for goal in invitation.goals {
        html.text(" g")
        html.number(goal + 1)
      }
      if let urgency = invitation.urgency { html.text(" " + urgency.rawValue) }
    }
  }

  /// Writes the words that any of the cards has: a frame so hides when none of them could stay.
  mutating func filterMarks(of places: some Sequence<Int>, in invitations: [ReportedInvitation]) {
    func words(_ word: (Int) -> String?) -> [String] {
      var found: [String] = []
      for place in places { if let word = word(place), !found.contains(word) { found.append(word) } }
      return found
    }
    let goals = Set(places.flatMap { invitations.goals($0) }).sorted().map { "g\($0 + 1)" }
    let marks =
      words { invitations.decision($0)?.rawValue } + words { invitations.hasNote($0) ? "note" : "bare" }
      + goals
      + words { invitations.urgency($0)?.rawValue }
    attribute("data-f", marks.joined(separator: " "))
  }
}
