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
  /// The newest day on which the owner declined, by id.
  var declines: [String: CivilDay]

  /// Joins invitations with connections; those that find none stay pending until `settle`.
  func join(_ invitations: inout [Invitation]) {
    var names: [String] = []
    names.reserveCapacity(invitations.count)
    var (incoming, outgoing): ([ByteText: Int], [ByteText: Int]) = ([:], [:])
    for index in invitations.indices {
      let name = joinForm(invitations[index].person.name)
      names.append(name)
      switch invitations[index].direction {
      case .incoming: incoming[ByteText(name), default: 0] += 1
      case .outgoing: outgoing[ByteText(name), default: 0] += 1
      }
    }
    for index in invitations.indices {
      let counts = invitations[index].direction == .incoming ? incoming : outgoing
      join(&invitations[index], name: names[index], isUnique: counts[ByteText(names[index])] == 1)
    }
  }

  /// The first rule that fires; the rules for those without a connection come later.
  private func join(_ invitation: inout Invitation, name: String, isUnique: Bool) {
    guard !invitation.isStated else {
      // The owner's own word is newer than what a list says is open.
      if invitation.state == .pending, let day = declineDay(of: invitation) {
        (invitation.state, invitation.declinedOn) = (.declined, day)
      }
      return
    }
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
      uncertain(&invitation, .noConnectionsFile)
    } else if invitation.connection != nil {
      invitation.state = .accepted
    } else if case .none = match {
      invitation.state = .pending
    } else {
      uncertain(&invitation, .ambiguousName)
    }
  }

  /// Whether an invitation without a connection may still have to be decided, whatever the messages say of it, when
  /// the data reach to a day or beyond.
  func mayBeOpen(_ invitation: Invitation, observedUntil: CivilDay?) -> Bool {
    guard invitation.state == .pending else { return invitation.state == .uncertain }
    if invitation.isStated { return true }
    guard let sent = invitation.sentAt?.day, let observedUntil else { return true }
    return observedUntil - sent <= StateRules.openDays || wasConnected(invitation) || isAnsweredByHidden(sent)
  }

  /// Decides on the invitations without a connection, and reports what is uncertain about any.
  func settle(
    _ invitations: inout [Invitation],
    _ notes: NoteDeliveries,
    _ isOwner: OwnerCheck,
    observedUntil: CivilDay?,
    _ findings: inout Findings
  ) {
    for index in invitations.indices {
      if invitations[index].state == .pending, !invitations[index].isStated {
        settle(
          &invitations[index],
          isDelivered: notes.delivery(of: invitations[index], isOwner)?.after != nil,
          observedUntil
        )
      }
      guard let reason = invitations[index].reason, let explanation = StateRules.explanations[reason] else {
        continue
      }
      let source = invitations[index].source
      findings.add(
        explanation.severity,
        reason.rawValue,
        file: source.file,
        at: Place(of: source),
        explanation.message
      )
    }
  }

  private func settle(_ invitation: inout Invitation, isDelivered: Bool, _ observedUntil: CivilDay?) {
    if isDelivered {
      uncertain(&invitation, .noteDelivered)
    } else if wasConnected(invitation) {
      uncertain(&invitation, .wasConnected)
    } else if let sent = invitation.sentAt?.day {
      if isAnsweredByHidden(sent) {
        uncertain(&invitation, .hiddenConnection)
      } else if let observedUntil, observedUntil - sent > StateRules.openDays {
        invitation.state = .expired
      }
    }
  }

  private func wasConnected(_ invitation: Invitation) -> Bool {
    guard !older.isEmpty else { return false }
    let name = joinForm(invitation.person.name)
    return older.contains { index in
      if case .one = found(invitation.person, name, in: index) { true } else { false }
    }
  }

  private func isAnsweredByHidden(_ sent: CivilDay) -> Bool {
    !hidden.isEmpty && (0...StateRules.hiddenMatchDays).contains { hidden.contains(sent + $0) }
  }

  private func uncertain(_ invitation: inout Invitation, _ reason: StateReason) {
    (invitation.state, invitation.reason) = (.uncertain, reason)
  }

  /// The connection of a person: by key, else by name.
  private func found(_ person: Person, _ name: String, in index: ConnectionIndex) -> ConnectionIndex.Match {
    person.key.flatMap(index.index(of:)).map { .one($0) } ?? index.match(person, name: name)
  }

  /// The day on which the owner declined this very invitation: a decline of an earlier one does not count.
  private func declineDay(of invitation: Invitation) -> CivilDay? {
    guard !declines.isEmpty, invitation.direction == .incoming, let day = declines[invitation.id] else {
      return nil
    }
    guard let sent = invitation.sentAt?.day else { return day }
    return day >= sent ? day : nil
  }

  private static let explanations: [StateReason: (severity: Diagnostic.Severity, message: String)] = [
    .ambiguousName: (
      .warning,
      "this name is not unique, so it is unknown whether the invitation was accepted; the state is uncertain"
    ),
    .noteDelivered: (
      .note,
      "the note was delivered, so the invitation was accepted once, but there is no connection; the state is"
        + " uncertain"
    ),
    .wasConnected: (
      .note, "an older export holds the connection and the newest does not; the state is uncertain"
    ),
    .hiddenConnection: (
      .note, "a connection without a name follows within 7 days; the state is uncertain"
    ),
  ]
}
