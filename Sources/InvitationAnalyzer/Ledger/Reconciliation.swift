import InvitationModel

/// Looks at what became of decisions in an export (decisions.md 12.3); what it does not show is not said.
struct Reconciliation {
  /// Days without a message after which a question counts as not answered.
  private static let patienceDays = 21
  /// Days for which invitations stay open.
  private static let openDays = 183

  private let dataset: Dataset
  private let records: Records
  /// The received invitations by id.
  private let invitations: [String: Int]

  init(_ dataset: Dataset, _ records: Records) {
    self.dataset = dataset
    self.records = records
    invitations = dataset.invitations.indices.reduce(into: [:]) { places, place in
      let invitation = dataset.invitations[place]
      if invitation.direction == .incoming { places[invitation.id] = place }
    }
  }

  /// What this export shows of a decision.
  func outcome(of entry: LedgerEntry) -> LedgerOutcome {
    var outcome = LedgerOutcome(
      id: entry.id,
      decision: entry.decision,
      decidedOn: entry.day,
      verdict: .unclear
    )
    outcome.suggested = entry.suggestion?.decision
    let invitation = invitations[entry.id].map { dataset.invitations[$0] }
    let key = invitation?.person.key ?? PersonKey(written: entry.id)
    let connection = invitation.flatMap { records.joined(to: $0) } ?? records.connection(key)
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
      || !invitation.isStated && sent.map({ seen - $0 > Self.openDays }) == true
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
    if invitation.state == .uncertain { return invitation.reason }
    guard invitation.state == .declined else { return nil }
    return holdsNamesake(invitation.person.name) ? "ambiguous-name" : nil
  }

  /// Whether a connection of this name has no address, so that it may be anybody of the name.
  private func holdsNamesake(_ name: String) -> Bool {
    let form = joinForm(name)
    return dataset.connections.contains { $0.person.key == nil && joinForm($0.person.name) == form }
  }

  private func asked(_ outcome: inout LedgerOutcome, _ invitation: Invitation, _ seen: CivilDay) {
    guard dataset.hasMessages else { return outcome.reason = "no-messages" }
    guard invitation.person.key != nil else { return outcome.reason = "no-address" }
    let answers = records.correspondence.messages(with: invitation.person.key).filter { message in
      // The note comes again as a message.
      !message.isFromOwner && (invitation.note.isEmpty || message.text != invitation.note)
    }
    if let day = answers.lazy.compactMap({ $0.sentAt?.day }).first(where: { $0 > outcome.decidedOn }) {
      (outcome.verdict, outcome.on) = (.answered, day)
    } else {
      outcome.verdict = seen - outcome.decidedOn >= Self.patienceDays ? .noAnswer : .asked
    }
  }

  private func unlisted(_ outcome: inout LedgerOutcome, _ id: String, _ key: PersonKey?, _ seen: CivilDay) {
    if !dataset.hasInvitations {
      outcome.reason = "no-invitations"
    } else if !dataset.hasConnections {
      outcome.reason = "no-connections-file"
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
    guard !name.isEmpty, !records.connectionNames.isCommon(form) else { return }
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
    let decided = cards.filter { $0.direction == .incoming && $0.ownDecision != nil }
    let byID = Dictionary(decided.map { ($0.id, $0) }) { first, _ in first }
    let decisions = comparedDecisions(newest, cards: byID)
    let rules = dataset.goals?.houseRules ?? HouseRules()
    let reconciliation = Reconciliation(dataset, records)
    outcomes = newest.reversed().map { entry in
      var outcome = reconciliation.outcome(of: entry)
      outcome.suggested = outcome.suggested ?? byID[entry.id]?.suggestion?.decision
      return outcome
    }
    agreement = Agreement(of: decisions)
    proposals = ruleProposals(decisions, rules)
    if rules.calibrates { calibrate(decisions, rules) }
  }
}
