import InvitationModel

extension HTML {
  /// Writes what the filter asks for: of every choice the words that any of the cards has.
  ///
  /// A frame so hides when none of its cards could stay.
  mutating func filterMarks(of places: some Sequence<Int>, in invitations: [ReportedInvitation]) {
    func words(_ word: (Int) -> String?) -> String? {
      var found: [String] = []
      for place in places { if let word = word(place), !found.contains(word) { found.append(word) } }
      return found.isEmpty ? nil : found.joined(separator: " ")
    }
    attribute("data-d", words { invitations.decision($0)?.rawValue })
    attribute("data-n", words { invitations.hasNote($0) ? "1" : "0" })
    let goals = Set(places.flatMap { invitations.goals($0) }).sorted().map { String($0 + 1) }
    attribute("data-g", goals.isEmpty ? nil : goals.joined(separator: " "))
    attribute("data-a", words { invitations.urgency($0)?.rawValue })
  }
}
