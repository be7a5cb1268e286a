import InvitationModel

/// Where an invitation is shown: open incoming ones in queue order, then the others by direction, state and date.
///
/// Places are made once and compared, since invitations are large. An open one stands in the queue by decision, then
/// urgency, then the higher of familiarity and fit (decisions.md 11); equal ones by name, then address.
struct ShownPlace: Comparable {
  private let section: Int
  private let rank: (Int, Int, Int)
  private let name: String
  private let id: String

  /// The place of an invitation.
  init(_ invitation: ReportedInvitation) {
    section = InvitationAnalyzer.section(of: invitation)
    rank =
      isOpen(section)
      ? queueRank(of: invitation)
      // Later dates first; unlike a minus, it knows no overflow.
      : (~(invitation.sentAt?.seconds ?? .min), 0, 0)
    (name, id) = (invitation.name, invitation.id)
  }

  static func == (left: ShownPlace, right: ShownPlace) -> Bool {
    left.section == right.section && left.rank == right.rank && left.name == right.name && left.id == right.id
  }

  static func < (left: ShownPlace, right: ShownPlace) -> Bool {
    if left.section != right.section { return left.section < right.section }
    if left.rank != right.rank { return left.rank < right.rank }
    return (left.name, left.id) < (right.name, right.id)
  }
}

private func queueRank(of invitation: ReportedInvitation) -> (Int, Int, Int) {
  let decision = invitation.decision.flatMap { Decision.allCases.firstIndex(of: $0) }
  let urgency = invitation.urgency.map { $0 == .overdue ? 0 : $0 == .due ? 1 : 2 }
  let best = max(invitation.scores?.familiarity ?? 0, invitation.scores?.fit ?? 0)
  return (decision ?? Decision.allCases.count, urgency ?? 3, -best)
}

/// Whether a section holds open incoming invitations.
private func isOpen(_ section: Int) -> Bool { section < 2 }

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
