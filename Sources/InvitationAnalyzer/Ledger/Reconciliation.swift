import InvitationModel

/// Days without a message after which a question counts as not answered.
let patienceDays = 21
/// Days for which invitations stay open.
private let openDays = 183

/// What became of decisions in an export (decisions.md 12.3); what it does not show is not said.
extension Records {
  /// What this export shows of a decision, with the received invitation it is about, if that is listed.
  fileprivate func outcome(of entry: LedgerEntry, _ invitation: Invitation?) -> LedgerOutcome {
    var outcome = LedgerOutcome(
      id: entry.id,
      decision: entry.decision,
      decidedOn: entry.day,
      verdict: .unclear
    )
    outcome.suggested = entry.suggestion?.decision
    let key = invitation?.person.key ?? PersonKey(written: entry.id)
    let connection = invitation.flatMap { joined(to: $0) } ?? self.connection(key)
    outcome.name = invitation?.person.name ?? connection?.person.name ?? ""
    outcome.profile = key?.slug
    nameChanges(of: &outcome)

    if connection != nil || invitation?.state == .accepted {
      connected(&outcome, on: connection?.connectedOn ?? invitation?.connectedOn, invitation)
    } else if let seen = dataset.observedUntil, seen > entry.day {
      if let invitation {
        listed(&outcome, invitation, seen)
      } else {
        unlisted(&outcome, entry.id, key, seen)
      }
    } else {
      outcome.verdict = .tooEarly
    }
    return outcome
  }

  private func connected(_ outcome: inout LedgerOutcome, on day: CivilDay?, _ invitation: Invitation?) {
    outcome.verdict = outcome.decision == .accept ? .done : .connected
    outcome.on = day
    guard let day, let invitation, let sent = invitation.sentAt?.day, invitation.latencyExclusion == nil,
      day >= sent
    else { return }
    outcome.latencyDays = day - sent
  }

  private func listed(_ outcome: inout LedgerOutcome, _ invitation: Invitation, _ seen: CivilDay) {
    let sent = invitation.sentAt?.day
    if let sent, sent > outcome.decidedOn {
      (outcome.verdict, outcome.on) = (.invitedAgain, sent)
    } else if let reason = whyUncertain(invitation) {
      outcome.reason = reason
    } else if invitation.state == .expired
      || !invitation.isStated && sent.map({ seen - $0 > openDays }) == true
    {
      outcome.verdict = .lapsed
    } else if invitation.isStated, invitation.state == .declined, invitation.declinedOn != outcome.decidedOn {
      // The source itself says so.
      outcome.verdict = .closed
    } else {
      switch outcome.decision {
      case .accept: outcome.verdict = .open
      case .decline, .ignore, .stop: outcome.verdict = .stillOpen
      case .ask: asked(&outcome, invitation, seen)
      }
    }
  }

  /// Why a row does not tell whether it is open.
  ///
  /// The state of a declined one is the owner's word, so it is looked at anew.
  private func whyUncertain(_ invitation: Invitation) -> String? {
    if invitation.isStated { return nil }
    if !dataset.hasConnections { return "no-connections-file" }
    if dataset.connectionsUntil != nil { return "older-connections" }
    if invitation.state == .uncertain { return invitation.reason?.rawValue }
    guard invitation.state == .declined else { return nil }
    return holdsNamesake(invitation.person.name) ? "ambiguous-name" : nil
  }

  /// Whether a connection of this name has no address, so that it may be anybody of the name.
  private func holdsNamesake(_ name: String) -> Bool {
    let form = joinForm(name)
    return dataset.connections.contains { $0.person.key == nil && joinForm($0.person.name) == form }
  }

  private func asked(_ outcome: inout LedgerOutcome, _ invitation: Invitation, _ seen: CivilDay) {
    guard dataset.hasMessages else {
      let isThere = dataset.unreadable.contains("messages")
      return outcome.reason = isThere ? "unreadable-messages" : "no-messages"
    }
    guard invitation.person.key != nil else { return outcome.reason = "no-address" }
    let note = PreparedText(invitation.note)
    let answers = correspondence.messages(with: invitation.person.key).filter { message in
      // The note comes again as a message.
      !message.isFromOwner && !PreparedText(message.text).repeats(note)
    }
    if let day = answers.lazy.compactMap({ $0.sentAt?.day }).first(where: { $0 > outcome.decidedOn }) {
      (outcome.verdict, outcome.on) = (.answered, day)
    } else {
      outcome.verdict = seen - outcome.decidedOn >= patienceDays ? .noAnswer : .asked
    }
  }

  private func unlisted(_ outcome: inout LedgerOutcome, _ id: String, _ key: PersonKey?, _ seen: CivilDay) {
    if !dataset.hasInvitations {
      outcome.reason = "no-invitations"
    } else if !dataset.hasConnections {
      outcome.reason = "no-connections-file"
    } else if dataset.connectionsUntil != nil {
      outcome.reason = "older-connections"
    } else if mayBeConnected(id, key) {
      outcome.reason = "ambiguous-name"
    } else if dataset.hiddenConnections.contains(where: { $0 >= outcome.decidedOn }) {
      outcome.reason = "hidden-connection"
    } else {
      outcome.verdict = [.accept, .ask].contains(outcome.decision) ? .gone : .closed
      outcome.goneBy = seen
    }
  }

  /// Whether somebody who is not listed may be among the connections: one of the name, or, where only the address is
  /// known, one without address.
  private func mayBeConnected(_ id: String, _ key: PersonKey?) -> Bool {
    if let key { return key.slug == nil || dataset.connections.contains { $0.person.key?.slug == nil } }
    let name = id.dropFirst("name:".count).prefix { $0 != "@" }
    return dataset.connections.contains { joinForm($0.person.name) == name }
  }

  /// What two exports show of the names: another one of the same address, and the same one of another address.
  private func nameChanges(of outcome: inout LedgerOutcome) {
    guard
      let change = dataset.changes?.changes.first(where: { $0.direction == .incoming && $0.id == outcome.id })
    else { return }
    outcome.isRenamed = change.changed.contains(.name)
    guard change.kind == .gone else { return }
    if outcome.name.isEmpty { outcome.name = change.name }
    let (name, form) = (joinForm(change.name), NameForm(change.name))
    guard !name.isEmpty, !connectionNames.isCommon(form) else { return }
    let others = dataset.invitations.filter {
      $0.direction == .incoming && $0.id != outcome.id && joinForm($0.person.name) == name
    }
    if others.count == 1 { outcome.possiblySame = others.first?.id }
  }
}

extension LedgerReview {
  /// What the decisions tell; nil without any.
  init?(of dataset: Dataset, _ cards: [ReportedInvitation], _ records: Records) {
    guard !dataset.ledger.isEmpty else { return nil }
    self.init()
    var places: [String: Int] = [:]
    for (place, entry) in dataset.ledger.enumerated() { places[entry.id] = place }
    let newest = places.values.sorted().map { dataset.ledger[$0] }
    var (listed, decided): ([String: Int], [String: Int]) = ([:], [:])
    for place in dataset.invitations.indices where dataset.invitations[place].direction == .incoming {
      listed[dataset.invitations[place].id] = place
    }
    for place in cards.indices where cards[place].direction == .incoming && cards[place].ownDecision != nil {
      decided[cards[place].id] = place
    }
    var decisions: [ComparedDecision] = []
    for entry in newest {
      // Where it was not written down, what is suggested now counts; without any there is nothing to compare.
      let suggestion = entry.suggestion ?? decided[entry.id].flatMap { cards[$0].suggestion }
      var outcome = records.outcome(of: entry, listed[entry.id].map { dataset.invitations[$0] })
      outcome.suggested = suggestion?.decision
      outcomes.append(outcome)
      if let suggestion {
        decisions.append(ComparedDecision(suggestion: suggestion, chosen: entry.decision.decision))
      }
    }
    outcomes.reverse()
    let rules = dataset.goals?.houseRules ?? HouseRules()
    agreement = Agreement(of: decisions)
    proposals = ruleProposals(decisions, rules)
    if rules.calibrates { calibrate(decisions, rules) }
  }
}
