import InvitationModel

/// One text that came from several people; a remark without effect on any score (decisions.md 17).
struct Campaign: Equatable, Sendable {
  /// Which of the campaigns it is.
  var number: Int
  /// How many people sent it.
  var people: Int
  /// The days from the first to the last sending, both counted.
  var span: Int

  /// The remark on each card.
  var text: String { say("This text came from \(people) people in \(span, "day").") }
}

extension Examiner {
  /// The campaigns among all incoming notes, accepted ones included, by the ids of their invitations.
  ///
  /// A campaign needs three people, or two and a sign of an offer.
  func campaigns(in invitations: [Invitation], _ readings: NoteReadings) -> [InvitationIdentity: Campaign] {
    // By index, since taking an invitation out copies it.
    let written = invitations.indices.filter { index in
      invitations[index].direction == .incoming && !invitations[index].note.isEmpty
    }
    // Many work for one company.
    var companies: [String: PreparedText] = [:]
    let notes = written.map { index in
      let company =
        records.facts(about: invitations[index])?.company ?? records.joined(to: invitations[index])?.company
      let text = company.map { companies[$0] ?? PreparedText($0) }
      if let company { companies[company] = text }
      return CampaignNote(
        note: readings.reading(of: invitations[index].note).text,
        name: NameForm(invitations[index].person.name),
        company: text
      )
    }
    let owner = [records.dataset.owner.name] + records.dataset.positions.map(\.company)
    var found: [InvitationIdentity: Campaign] = [:]
    for members in InvitationAnalyzer.campaigns(of: notes, owner: owner.map { PreparedText($0) }) {
      let senders = Set(members.map { invitations[written[$0]].identity })
      let isOffer = {
        members.contains { !salesSigns(note: notes[$0].note, headline: nil, goals: self.goals).isEmpty }
      }
      guard senders.count >= 3 || senders.count == 2 && isOffer() else { continue }
      let sent = members.compactMap { invitations[written[$0]].sentAt?.day.daysSinceEpoch }
      let campaign = Campaign(
        number: found.count,
        people: senders.count,
        span: (sent.max() ?? 0) - (sent.min() ?? 0) + 1
      )
      for sender in senders { found[sender] = campaign }
    }
    return found
  }
}
