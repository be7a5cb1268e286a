import InvitationModel

/// One fact that a check takes away or weighs differently.
enum CheckedFact: Sendable {
  case familiarity(FamiliarityItem)
  case goalHit(GoalHit)
  case nearWording(goal: Int)
  case salesSign(SalesSign)
  case avoid(AvoidHit)

  /// The order in which a decision's only support is looked for.
  fileprivate var rank: Int {
    switch self {
    case .familiarity: 0
    case .goalHit: 1
    case .nearWording: 2
    case .salesSign: 3
    case .avoid: 4
    }
  }

  /// How much it is worth on its axis.
  fileprivate var points: Int {
    switch self {
    case .familiarity(let item): item.points
    case .goalHit(let hit): hit.points
    default: 0
    }
  }
}

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
    for variation in variations(of: findings) {
      let varied = weigh(variation.findings, rules)
      count(varied.verdict.decision == decision)
      guard let fact = variation.dropped, varied.verdict.decision != decision else { continue }
      if let best = without?.fact, (best.rank, -best.points) <= (fact.rank, -fact.points) { continue }
      without = Without(fact: fact, weighing: varied)
    }
    // Changed and changed back, since a copy for each check costs more than the check.
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

/// Findings with one fact changed.
private struct Variation {
  var findings: Findings
  /// The fact when it was dropped, nil when it was only weighed differently.
  var dropped: CheckedFact?
}

/// Every fact of both scores dropped, at 0.8 and at 1.2; every sign and the Avoid hits dropped.
private func variations(of findings: Findings) -> [Variation] {
  var variations: [Variation] = []
  func vary(_ dropped: CheckedFact?, _ edit: (inout Findings) -> Void) {
    var varied = findings
    edit(&varied)
    variations.append(Variation(findings: varied, dropped: dropped))
  }
  let standing = findings.standingItems
  for (index, item) in findings.items.enumerated() where standing.contains(item) {
    vary(.familiarity(item)) { $0.items.remove(at: index) }
    for tenths in [8, 12] { vary(nil) { $0.items[index].points = min(100, item.points * tenths / 10) } }
  }
  for (number, goal) in findings.fit.goals.enumerated() {
    for (index, hit) in goal.hits.enumerated() {
      vary(.goalHit(hit)) { $0.fit.goals[number].hits.remove(at: index) }
      for tenths in [8, 12] {
        vary(nil) { $0.fit.goals[number].hits[index].points = hit.points * tenths / 10 }
      }
    }
  }
  for (number, goal) in findings.fit.goals.enumerated() {
    guard let near = goal.near else { continue }
    vary(.nearWording(goal: goal.goal)) { $0.fit.goals[number].near = nil }
    for tenths in [8, 12] { vary(nil) { $0.fit.goals[number].near?.points = near.points * tenths / 10 } }
  }
  for (index, sign) in findings.signs.enumerated() { vary(.salesSign(sign)) { $0.signs.remove(at: index) } }
  if let hit = findings.fit.avoid.first(where: \.isHard) ?? findings.fit.avoid.first {
    vary(.avoid(hit)) { $0.fit.avoid = [] }
  }
  return variations
}
