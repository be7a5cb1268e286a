import InvitationModel

/// Whether one invitation is shown before another: open incoming ones in queue order, then the others by direction, state
/// and date.
func isShownBefore(_ left: ReportedInvitation, _ right: ReportedInvitation) -> Bool {
  let (a, b) = (section(of: left), section(of: right))
  if a != b { return a < b }
  if left.direction == .incoming, left.state == .pending || left.state == .uncertain {
    return standsBefore(left, right)
  }
  let (later, earlier) = (left.sentAt?.seconds ?? .min, right.sentAt?.seconds ?? .min)
  return later == earlier ? (left.name, left.id) < (right.name, right.id) : later > earlier
}

/// Whether one open invitation stands before another in the queue (decisions.md 11).
///
/// Decision group, then urgency, then the higher of familiarity and fit, then name, then address.
func standsBefore(_ left: ReportedInvitation, _ right: ReportedInvitation) -> Bool {
  func rank(_ invitation: ReportedInvitation) -> (Int, Int, Int) {
    let decision = invitation.decision.flatMap { Decision.allCases.firstIndex(of: $0) }
    let urgency = invitation.urgency.map { $0 == .overdue ? 0 : $0 == .due ? 1 : 2 }
    let best = max(invitation.scores?.familiarity ?? 0, invitation.scores?.fit ?? 0)
    return (decision ?? Decision.allCases.count, urgency ?? 3, -best)
  }
  let (a, b) = (rank(left), rank(right))
  return a == b ? (left.name, left.id) < (right.name, right.id) : a < b
}

private func section(of invitation: ReportedInvitation) -> Int {
  let states: [InvitationState] =
    invitation.direction == .incoming
    ? [.pending, .uncertain, .expired, .declined, .accepted]
    : [.pending, .uncertain, .accepted, .expired, .declined]
  let state = states.firstIndex(of: invitation.state) ?? states.count
  return (invitation.direction == .incoming ? 0 : 10) + state
}
