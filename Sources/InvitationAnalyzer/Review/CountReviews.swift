import InvitationModel

extension ReviewPair {
  /// Counts what became of the accepted invitations of a report.
  init(of cards: [ReportedInvitation], goals: [Goal], asOf: CivilDay?) {
    self.init(
      received: ReviewSide(of: cards, .incoming, goals: goals, asOf: asOf),
      sent: ReviewSide(of: cards, .outgoing, goals: goals, asOf: asOf)
    )
  }
}

extension ReviewSide {
  fileprivate init(of cards: [ReportedInvitation], _ direction: Direction, goals: [Goal], asOf: CivilDay?) {
    self.init(
      all: ReviewCount(name: ""),
      statuses: goals.isEmpty ? [] : ReviewStatus.allCases.map { ReviewCount(name: $0.rawValue) },
      goals: goals.map { ReviewCount(name: $0.name) }
    )
    // By place, since handing over a whole card copies it.
    for place in cards.indices where cards[place].direction == direction {
      guard let review = cards[place].review else { continue }
      let met = Met(hasNote: cards[place].note != nil, connectedOn: cards[place].connectedOn)
      all.count(met, review, asOf)
      if let index = ReviewStatus.allCases.firstIndex(where: { $0 == review.status }), !statuses.isEmpty {
        statuses[index].count(met, review, asOf)
      }
      if let goal = review.goal, self.goals.indices.contains(goal) {
        self.goals[goal].count(met, review, asOf)
      }
    }
  }
}

/// What counts of an accepted invitation beside its review.
private struct Met {
  var hasNote: Bool
  var connectedOn: CivilDay?
}

extension ReviewCount {
  /// Days within which an answer to a new connection counts.
  private static let answerDays = 30

  fileprivate mutating func count(_ met: Met, _ review: Review, _ asOf: CivilDay?) {
    people += 1
    if met.hasNote { withNote += 1 }
    if review.isSilent { silent += 1 }
    if review.isPitch { pitched += 1 }
    guard review.messages != nil, let asOf, let connectedOn = met.connectedOn,
      asOf - connectedOn >= Self.answerDays
    else { return }
    observed += 1
    if let days = review.wroteAfterDays, days <= Self.answerDays { written += 1 }
  }
}
