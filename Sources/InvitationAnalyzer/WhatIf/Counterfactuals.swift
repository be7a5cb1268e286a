import InvitationModel

extension WhatIf {
  /// The smallest changes that would change the decision, one an actor, at most three (decisions.md 10.1).
  ///
  /// Of the changes that work the more welcome outcome comes first, then the smaller effort. Pairs are tried only when no
  /// single change works for anyone. The answers of the question on the card are not offered again.
  mutating func counterfactuals(besides question: MissingFact?) -> [Counterfactual] {
    let trials = Self.offers.filter { $0.topic.rawValue != question?.id }.compactMap { trial(of: [$0]) }
    let single = Change.Actor.allCases.compactMap { actor in
      best(of: trials.filter { $0.changes[0].actor == actor }).map { counterfactual($0, by: actor.rawValue) }
    }
    guard single.isEmpty else { return single }
    // What is not possible alone is not possible with another.
    let possible = trials.map { $0.changes[0] }
    let pairs = possible.indices.flatMap { first in
      possible[(first + 1)...].filter { $0.topic != possible[first].topic }
        .compactMap { trial(of: [possible[first], $0]) }
    }
    return best(of: pairs).map { pair in
      let actors = Change.Actor.allCases.filter { actor in pair.changes.contains { $0.actor == actor } }
      return [counterfactual(pair, by: listed(actors.map(\.rawValue)))]
    } ?? []
  }

  private static let offers: [Change] = [
    .knownYes, .knownNo, .headlineRole, .headlineNone, .referral, .notePersonal, .noteWorkedTogether,
  ]

  /// Changes that are possible here, with what the table says after them.
  private typealias Trial = (changes: [Change], verdict: Verdict)

  private mutating func trial(of changes: [Change]) -> Trial? {
    verdict(after: changes).map { (changes, $0) }
  }

  /// The most welcome of the changes that work, then the cheapest, then the first.
  private func best(of trials: [Trial]) -> Trial? {
    let now = weighing.verdict.decision
    let welcome: [Decision] = now == .accept ? [.ask, .decline] : [.accept, .ask, .decline]
    var best: Trial?
    var least = (Int.max, Int.max)
    for trial in trials where trial.verdict.decision != now {
      let rank = welcome.firstIndex(of: trial.verdict.decision) ?? welcome.count
      let cost = (rank, trial.changes.reduce(0) { $0 + $1.effort })
      if cost < least { (best, least) = (trial, cost) }
    }
    return best
  }

  private func counterfactual(_ trial: Trial, by actor: String) -> Counterfactual {
    let (changes, verdict) = trial
    let conditions = changes.map { text(of: $0) }
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
