import InvitationModel

extension ExportComparison {
  /// The invitations of both exports, as statistics need them (latency.md 11).
  ///
  /// Each counts from the first export that lists it. One that is gone was open until the older export and is never
  /// taken for a decline.
  ///
  /// - Parameter current: The invitations of the newer export with their states.
  /// - Returns: These in their order, then those that only the older export lists.
  func union(with current: [Invitation]) -> [Invitation] {
    var union = current
    for index in union.indices {
      guard let place = older.place(of: union[index]) else { continue }
      let old = older.invitations[place]
      guard !isSentAgain(union[index], after: old) else { continue }
      // Who left after accepting has accepted all the same.
      if old.state == .accepted, union[index].state == .uncertain { union[index] = old }
      union[index].watchedFrom = older.windowStart
    }
    for old in older.invitations {
      guard let place = newer.place(of: old) else {
        union.append(settled(old, unlisted(old)))
        continue
      }
      let later = newer.invitations[place]
      if isSentAgain(later, after: old) { union.append(settled(old, replaced(old, by: later))) }
    }
    return union
  }

  /// An invitation that only the older export lists, with what became of it.
  private func settled(_ invitation: Invitation, _ change: SnapshotChange) -> Invitation {
    var invitation = invitation
    invitation.watchedFrom = older.windowStart
    switch change.kind {
    case .accepted:
      invitation.state = .accepted
      invitation.connectedOn = change.connectedOn
    case .declined:
      invitation.state = .declined
      invitation.declinedOn = change.declinedOn
    default:
      if invitation.state == .pending || invitation.state == .expired { invitation.seenUntil = older.day }
    }
    return invitation
  }
}
