import InvitationModel

/// Compares two exports of one person (latency.md 11).
///
/// What a file does not hold is not inferred: who is neither listed nor connected any more is gone, for an unknown reason.
struct ExportComparison {
  /// Days after which an invitation that is no longer listed may have expired.
  private static let mayExpireAfterDays = 180

  let older: Side
  let newer: Side
  private let declines: [String: CivilDay]

  /// Takes the older export, the newer one, whose day lies behind the older one's, and what the owner decided, oldest
  /// first.
  init(_ older: Side, _ newer: Side, ledger: [LedgerEntry]) {
    self.older = older
    self.newer = newer
    var newest: [String: LedgerEntry] = [:]
    for entry in ledger { newest[entry.id] = entry }
    declines = newest.filter { $0.value.decision.decision == .decline }.mapValues(\.day)
  }

  /// All changes, sorted.
  var comparison: SnapshotComparison {
    var changes: [SnapshotChange] = []
    var matched: Set<Int> = []
    for invitation in older.invitations {
      // Of two namesakes of one minute only one can be the one that is left.
      guard let place = newer.place(of: invitation), !matched.contains(place) else {
        changes.append(unlisted(invitation))
        continue
      }
      let later = newer.invitations[place]
      if isSentAgain(later, after: invitation) {
        changes.append(replaced(invitation, by: later))
      } else {
        matched.insert(place)
        changes.append(listed(invitation, later))
      }
    }
    for (place, invitation) in newer.invitations.enumerated() where !matched.contains(place) {
      changes.append(added(invitation))
    }
    let gap = newer.windowStart.flatMap { start in
      older.day < start ? BlindGap(after: older.day, before: start) : nil
    }
    return SnapshotComparison(older: older.day, newer: newer.day, blindGap: gap, changes: changes.inOrder)
  }

  // MARK: - Listed by both, by the newer, by the older alone

  private func listed(_ old: Invitation, _ new: Invitation) -> SnapshotChange {
    var change = row(.same, new, old: state(of: old, in: older), new: state(of: new, in: newer))
    if old.person.name != new.person.name { change.changed.append(.name) }
    if old.note != new.note, !isListed(old, beside: new) { change.changed.append(.note) }
    switch (change.older, change.newer) {
    case (.accepted, .accepted), (.declined, .declined), (.expired, .expired): break
    case (_, .accepted): accept(&change, on: new.connectedOn, new)
    case (_, .declined): decline(&change, new)
    case (.accepted, _) where new.isStated: change.kind = .unclear
    case (.accepted, _): disconnect(&change, isTold: newer.canTell(new), reason: new.reason?.rawValue)
    case (.uncertain, .uncertain) where old.reason == new.reason: break
    case (_, .uncertain): (change.kind, change.reason) = (.unclear, new.reason?.rawValue)
    case (_, .expired) where new.isStated:
      (change.kind, change.reason) = (.gone, new.reason?.rawValue ?? "expired")
    default:
      change.kind = .stillOpen
      if change.newer == .expired { change.mayHaveExpired = true }
    }
    return change
  }

  private func added(_ new: Invitation) -> SnapshotChange {
    var change = row(.new, new, old: nil, new: state(of: new, in: newer))
    switch change.newer {
    case .accepted where isOlderNamesake(new.connectedOn, of: new):
      (change.newer, change.reason) = (.uncertain, "ambiguous-name")
    case .accepted:
      accept(&change, on: new.connectedOn, new)
      change.kind = .newAndAccepted
    case .declined: change.declinedOn = declinedOn(new)
    case .uncertain: change.reason = new.reason?.rawValue
    default: break
    }
    return change
  }

  func unlisted(_ old: Invitation) -> SnapshotChange {
    var change = row(.same, old, old: state(of: old, in: older), new: nil)
    guard change.older != .declined else { return change }
    switch newer.connection(of: old, uniqueIn: older) {
    case .one(let connection):
      if change.older != .accepted { accept(&change, on: connection.connectedOn, old) }
    case .several: cannotTell(&change, "ambiguous-name")
    case .unknown where change.older == .accepted && old.isStated: break
    case .unknown where change.older != .accepted && declinedOn(old) != nil: decline(&change, old)
    case .unknown: cannotTell(&change, "no-connections-file")
    case .none where change.older == .accepted: disconnect(&change, isTold: true, reason: nil)
    case .none: lose(&change, old)
    }
    return change
  }

  /// An invitation that a later one of the same person has followed; a connection is the answer to the later one.
  ///
  /// Without an address the later one may be a namesake's: then a connection that is older than that is the answer to
  /// this one, and any other may be either's.
  func replaced(_ old: Invitation, by new: Invitation) -> SnapshotChange {
    var change = row(.same, old, old: state(of: old, in: older), new: nil)
    if old.person.key == nil, change.older != .declined, declinedOn(old) == nil {
      switch newer.connection(of: old, uniqueIn: older) {
      case .one(let connection) where isOlderNamesake(connection.connectedOn, of: new):
        if change.older != .accepted { accept(&change, on: connection.connectedOn, old) }
        return change
      case .one, .several:
        cannotTell(&change, "ambiguous-name")
        return change
      case .none, .unknown: break
      }
    }
    switch change.older {
    case .declined: break
    case .accepted: disconnect(&change, isTold: true, reason: nil)
    default: lose(&change, old)
    }
    return change
  }

  // MARK: - What happened

  private func accept(_ change: inout SnapshotChange, on day: CivilDay?, _ invitation: Invitation) {
    // The older export only could not tell.
    if change.older == .uncertain, let day, day < older.day { return }
    change.kind = .accepted
    change.connectedOn = day
    guard let day, let sent = invitation.sentAt?.day, invitation.latencyExclusion == nil, day >= sent else {
      return
    }
    change.latencyDays = day - sent
  }

  private func decline(_ change: inout SnapshotChange, _ invitation: Invitation) {
    (change.kind, change.declinedOn) = (.declined, declinedOn(invitation))
  }

  private func disconnect(_ change: inout SnapshotChange, isTold: Bool, reason: String?) {
    guard isTold else { return (change.kind, change.reason) = (.unclear, reason) }
    (change.kind, change.reason) = (.disconnected, "was-connected")
    if change.newer != nil { change.newer = .uncertain }
  }

  private func cannotTell(_ change: inout SnapshotChange, _ reason: String) {
    (change.kind, change.reason) = (.unclear, reason)
    (change.goneAfter, change.goneBy) = (older.day, newer.day)
  }

  private func lose(_ change: inout SnapshotChange, _ invitation: Invitation) {
    guard declinedOn(invitation) == nil else { return decline(&change, invitation) }
    change.kind = .gone
    (change.goneAfter, change.goneBy) = (older.day, newer.day)
    change.mayHaveExpired = invitation.sentAt.map { newer.day - $0.day > Self.mayExpireAfterDays }
  }

  // MARK: - What is known

  private func row(
    _ kind: ChangeKind,
    _ invitation: Invitation,
    old: InvitationState?,
    new: InvitationState?
  ) -> SnapshotChange {
    var profile: String?
    if case .profile(let slug) = invitation.person.key { profile = slug }
    return SnapshotChange(
      kind: kind,
      direction: invitation.direction,
      id: invitation.id,
      name: invitation.person.name,
      profile: profile,
      sentAt: invitation.sentAt,
      older: old,
      newer: new
    )
  }

  /// The state on the day of an export: a decline of the owner's counts from its day on.
  private func state(of invitation: Invitation, in side: Side) -> InvitationState {
    guard invitation.state != .accepted, let day = declinedOn(invitation), day <= side.day else {
      return invitation.state
    }
    return .declined
  }

  /// Whether a connection that is joined by the name alone is older than the invitation, so that it is somebody else's.
  private func isOlderNamesake(_ connectedOn: CivilDay?, of invitation: Invitation) -> Bool {
    guard invitation.person.key == nil, !invitation.isStated, let connectedOn,
      let sent = invitation.sentAt?.day
    else { return false }
    return connectedOn + 1 < sent
  }

  /// The day of the decline on record; a decline of an earlier invitation does not count.
  private func declinedOn(_ invitation: Invitation) -> CivilDay? {
    if let day = invitation.declinedOn { return day }
    guard invitation.direction == .incoming, let day = declines[invitation.id] else { return nil }
    return (invitation.sentAt?.day).map { day >= $0 } ?? true ? day : nil
  }

  /// Whether the newer row is another invitation: sent about when the older export was made, or later, while the older
  /// one is no longer listed.
  ///
  /// One day is left for dates without a time.
  func isSentAgain(_ new: Invitation, after old: Invitation) -> Bool {
    guard let sent = new.sentAt?.day, let before = old.sentAt?.day else { return false }
    return sent > before + 1 && sent >= older.day && !isListed(old, beside: new)
  }

  /// Whether the newer export lists an older invitation too, counted on a later one.
  private func isListed(_ old: Invitation, beside new: Invitation) -> Bool {
    guard let before = old.sentAt?.day else { return false }
    return new.earlierSent.contains { abs($0.day - before) <= 1 }
  }
}

extension [SnapshotChange] {
  /// Received ones first, then by kind, day of sending with the unknown last, and id.
  fileprivate var inOrder: [SnapshotChange] {
    let keys = map { change in
      let rank = ChangeKind.allCases.firstIndex(of: change.kind) ?? 0
      return (change.direction == .incoming ? 0 : 1, rank, change.sentAt?.seconds ?? .max)
    }
    return indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      return self[left].id == self[right].id ? left < right : self[left].id < self[right].id
    }.map { self[$0] }
  }
}
