import InvitationModel

/// Where an invitation is shown: open incoming ones in queue order, then the others by direction, state and date.
///
/// Places are made once and compared, since invitations are large. An open one stands in the queue by decision, then
/// urgency, then the higher of familiarity and fit (decisions.md 11).
struct ShownPlace: Comparable {
  private let section: Int8
  private let rank: Int

  /// The place of an invitation.
  init(_ invitation: ReportedInvitation) {
    section = InvitationAnalyzer.section(of: invitation)
    // Later dates first; unlike a minus, it knows no overflow.
    rank = isOpen(section) ? queueRank(of: invitation) : ~(invitation.sentAt?.seconds ?? .min)
  }

  static func < (left: ShownPlace, right: ShownPlace) -> Bool {
    (left.section, left.rank) < (right.section, right.rank)
  }
}

extension [ReportedInvitation] {
  /// Brings them into the order in which they are shown; those of one place stand by name, then address.
  mutating func sort(by places: [ShownPlace]) {
    // Numbers are lighter to move than cards.
    take(
      in: indices.sorted { left, right in
        if places[left] != places[right] { return places[left] < places[right] }
        return (self[left].name, self[left].identity.text) < (self[right].name, self[right].identity.text)
      }
    )
  }

  /// Brings the elements into the order in which their indices are given, without a second array of them.
  private mutating func take(in order: [Int]) {
    var order = order
    withUnsafeMutableBufferPointer { elements in
      for start in order.indices {
        var index = start
        while order[index] != start {
          let next = order[index]
          elements.swapAt(index, next)
          order[index] = index
          index = next
        }
        order[index] = index
      }
    }
  }
}

/// Decision before urgency before scores, which are 0...100.
private func queueRank(of invitation: ReportedInvitation) -> Int {
  let decision = invitation.decision.flatMap { Decision.allCases.firstIndex(of: $0) }
  let urgency = invitation.urgency.map { $0 == .overdue ? 0 : $0 == .due ? 1 : 2 }
  let best = max(invitation.scores?.familiarity ?? 0, invitation.scores?.fit ?? 0)
  return ((decision ?? Decision.allCases.count) * 4 + (urgency ?? 3)) * 101 + (100 - best)
}

/// Whether a section holds open incoming invitations.
private func isOpen(_ section: Int8) -> Bool { section < 2 }

private func section(of invitation: ReportedInvitation) -> Int8 {
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
