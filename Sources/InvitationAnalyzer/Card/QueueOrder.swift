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
  switch (invitation.direction, invitation.state) {
  case (.incoming, .pending): 0
  case (.incoming, .uncertain): 1
  case (.incoming, .expired): 2
  case (.incoming, .declined): 3
  case (.incoming, .accepted): 4
  case (.outgoing, .pending): 10
  case (.outgoing, .uncertain): 11
  case (.outgoing, .accepted): 12
  case (.outgoing, .expired): 13
  case (.outgoing, .declined): 14
  }
}
