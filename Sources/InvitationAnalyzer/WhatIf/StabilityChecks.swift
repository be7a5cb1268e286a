import InvitationModel

/// What the decision would be without one fact.
struct Without: Sendable {
  /// The fact.
  var fact: CheckedFact
  /// The findings without it, weighed.
  var weighing: Weighing
}

/// How a decision holds when single facts and thresholds change a little (decisions.md 9.1).
///
/// Fixed variations instead of random ones: the same information in reproducible bytes, and the single fact on which a
/// decision hangs comes from the same runs.
struct StabilityChecks: Sendable {
  /// Checks with the same decision.
  private(set) var same = 0
  /// All checks.
  private(set) var total = 0
  /// The smallest change of familiarity or fit alone that changes the decision; nil when none does.
  let margin: Int?
  /// The strongest fact without which the decision is another, of the first kind that has one.
  private(set) var without: Without? = nil

  /// The share of checks with the same decision, in whole per cent.
  var share: Int { total == 0 ? 100 : 100 * same / total }

  /// Runs all checks.
  init(of findings: Findings, weighing: Weighing, rules: HouseRules) {
    margin = smallestChange(of: weighing.facts, rules)
    let decision = weighing.verdict.decision
    var findings = findings
    findings.forEachVariation { varied, dropped in
      let isSame = verdict(on: varied, rules).decision == decision
      count(isSame)
      guard let dropped, !isSame else { return }
      if let best = without?.fact, (best.rank, -best.points) <= (dropped.rank, -dropped.points) { return }
      without = Without(fact: dropped, weighing: weigh(varied, rules))
    }
    var varied = rules
    for raise in thresholds {
      for step in [-5, 5] {
        raise(&varied, step)
        count(weighing.verdict(under: varied).decision == decision)
        raise(&varied, -step)
      }
    }
  }

  private mutating func count(_ isSame: Bool) {
    total += 1
    if isSame { same += 1 }
  }
}

/// Raises one threshold each.
private let thresholds: [@Sendable (inout HouseRules, Int) -> Void] = [
  { $0.knownFrom += $1 }, { $0.claimedFrom += $1 }, { $0.slightFrom += $1 }, { $0.fitsFrom += $1 },
  { $0.touchesFrom += $1 },
]
