import InvitationModel

extension WhatIf {
  /// The smallest changes that would change the decision, one an actor, at most three (decisions.md 10.1).
  ///
  /// Of the changes that work the more welcome outcome comes first, then the smaller effort. Pairs are tried only when no
  /// single change works for anyone. The answers of the question on the card are not offered again.
  func counterfactuals(besides question: MissingFact?) -> [Counterfactual] {
    let offered = Self.offers.filter { $0.topic.rawValue != question?.id }
    let single = Change.Actor.allCases.compactMap { actor in
      best(of: offered.filter { $0.actor == actor }.map { [$0] }).map {
        counterfactual($0.changes, $0.verdict, by: actor.rawValue)
      }
    }
    guard single.isEmpty else { return single }
    let pairs = offered.indices.flatMap { first in
      offered[(first + 1)...].filter { $0.topic != offered[first].topic }.map { [offered[first], $0] }
    }
    return best(of: pairs).map { pair in
      let actors = Change.Actor.allCases.filter { actor in pair.changes.contains { $0.actor == actor } }
      return [counterfactual(pair.changes, pair.verdict, by: listed(actors.map(\.rawValue)))]
    } ?? []
  }

  private static let offers: [Change] = [
    .knownYes, .knownNo, .headlineRole, .headlineNone, .referral, .notePersonal, .noteWorkedTogether,
  ]

  /// The most welcome of the changes that work, then the cheapest, then the first; with what the table says then.
  private func best(of candidates: [[Change]]) -> (changes: [Change], verdict: Verdict)? {
    let now = weighing.verdict.decision
    let welcome: [Decision] = now == .accept ? [.ask, .decline] : [.accept, .ask, .decline]
    var best: (changes: [Change], verdict: Verdict)?
    var least = (Int.max, Int.max)
    for changes in candidates {
      guard let verdict = verdict(after: changes), verdict.decision != now else { continue }
      let rank = welcome.firstIndex(of: verdict.decision) ?? welcome.count
      let cost = (rank, changes.reduce(0) { $0 + $1.effort })
      if cost < least { (best, least) = ((changes, verdict), cost) }
    }
    return best
  }

  private func counterfactual(_ changes: [Change], _ verdict: Verdict, by actor: String) -> Counterfactual {
    let conditions = changes.map(text)
    let condition = conditions.count == 2 ? say("\(conditions[0]) and \(conditions[1])") : conditions[0]
    return Counterfactual(
      actor: actor,
      changes: changes.map(\.rawValue),
      decision: verdict.decision,
      rule: verdict.rule.rawValue,
      text: say("Would become \(verdict.decision.spoken) \(condition).")
    )
  }
}
