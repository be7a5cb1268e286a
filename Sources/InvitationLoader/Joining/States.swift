import InvitationModel

/// What the state of an invitation is decided by (formats.md 8).
struct StateRules {
  /// Days after sending within which a nameless connection may be the answer: 91 % of answers come so fast.
  static let hiddenMatchDays = 7
  /// Days for which invitations stay open.
  static let openDays = 183

  var connections: ConnectionIndex?
  /// The connections of older inputs.
  var older: [ConnectionIndex]
  var hidden: Set<CivilDay>
  var notes: NoteMatching
  var isOwner: OwnerCheck
  var observedUntil: CivilDay?
  /// The newest day on which the owner declined, by id.
  var declines: [String: CivilDay]

  /// Gives each invitation its state and reports what is uncertain.
  func apply(to invitations: inout [Invitation], _ findings: inout Findings) {
    let names = invitations.map { joinForm($0.person.name) }
    var counts: [Direction: [String: Int]] = [:]
    for (invitation, name) in zip(invitations, names) {
      counts[invitation.direction, default: [:]][name, default: 0] += 1
    }
    for index in invitations.indices {
      let name = names[index]
      let isUnique = counts[invitations[index].direction]?[name] == 1
      join(&invitations[index], name: name, isUnique: isUnique)
      if let diagnostic = StateRules.explanations[invitations[index].reason ?? ""] {
        findings.add(
          diagnostic.severity,
          invitations[index].reason ?? "",
          file: invitations[index].source.file,
          at: Place(line: invitations[index].source.line, column: 1),
          diagnostic.message
        )
      }
    }
  }

  /// The first rule that fires.
  private func join(_ invitation: inout Invitation, name: String, isUnique: Bool) {
    let match = connections.map { found(invitation.person, name, in: $0) } ?? .none
    if case .one(let index) = match,
      isUnique || invitation.person.key.flatMap({ connections?.index(of: $0) }) != nil
    {
      invitation.connection = index
    }
    invitation.reason = nil
    if let day = declineDay(of: invitation) {
      (invitation.state, invitation.declinedOn) = (.declined, day)
    } else if connections == nil {
      uncertain(&invitation, "no-connections-file")
    } else if invitation.connection != nil {
      invitation.state = .accepted
    } else if case .none = match {
      unmatched(&invitation, name: name)
    } else {
      uncertain(&invitation, "ambiguous-name")
    }
  }

  private func unmatched(_ invitation: inout Invitation, name: String) {
    let wasConnected = older.contains { index in
      if case .one = found(invitation.person, name, in: index) { true } else { false }
    }
    if notes.delivery(of: invitation, isOwner)?.after != nil {
      uncertain(&invitation, "note-delivered")
    } else if wasConnected {
      uncertain(&invitation, "was-connected")
    } else if let sent = invitation.sentAt?.day,
      (0...StateRules.hiddenMatchDays).contains(where: { hidden.contains(sent + $0) })
    {
      uncertain(&invitation, "hidden-connection")
    } else if let sent = invitation.sentAt?.day, let observedUntil, observedUntil - sent > StateRules.openDays
    {
      invitation.state = .expired
    } else {
      invitation.state = .pending
    }
  }

  private func uncertain(_ invitation: inout Invitation, _ reason: String) {
    (invitation.state, invitation.reason) = (.uncertain, reason)
  }

  /// The connection of a person: by key, else by name.
  private func found(_ person: Person, _ name: String, in index: ConnectionIndex) -> ConnectionIndex.Match {
    person.key.flatMap(index.index(of:)).map { .one($0) } ?? index.match(person, name: name)
  }

  /// The day on which the owner declined this very invitation: a decline of an earlier one does not count.
  private func declineDay(of invitation: Invitation) -> CivilDay? {
    guard invitation.direction == .incoming, let day = declines[invitation.id] else { return nil }
    guard let sent = invitation.sentAt?.day else { return day }
    return day >= sent ? day : nil
  }

  private static let explanations: [String: (severity: Diagnostic.Severity, message: String)] = [
    "ambiguous-name": (
      .warning,
      "this name is not unique, so it is unknown whether the invitation was accepted; the state is uncertain"
    ),
    "note-delivered": (
      .note,
      "the note was delivered, so the invitation was accepted once, but there is no connection; the state is"
        + " uncertain"
    ),
    "was-connected": (
      .note, "an older export holds the connection and the newest does not; the state is uncertain"
    ),
    "hidden-connection": (
      .note, "a connection without a name follows within 7 days; the state is uncertain"
    ),
  ]
}
