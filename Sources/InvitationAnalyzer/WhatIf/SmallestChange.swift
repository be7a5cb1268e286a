import InvitationModel

/// The smallest change of familiarity or fit alone, within 0...100, that changes the decision; nil when none does.
///
/// The table only compares both with thresholds, so the decision can change at a threshold or right below it and
/// nowhere in between.
func smallestChange(of facts: DecisionFacts, _ rules: HouseRules) -> Int? {
  let decision = decide(facts, rules).decision
  let thresholds = [
    rules.knownFrom, rules.claimedFrom, rules.slightFrom, rules.fitsFrom, rules.touchesFrom,
    HouseRules.openDoorFrom, HouseRules.nearFrom,
  ]
  var (varied, smallest) = (facts, Int?.none)
  func look(at value: Int, from now: Int) {
    let change = abs(value - now)
    guard change > 0, (0...100).contains(value), change < smallest ?? .max else { return }
    if decide(varied, rules).decision != decision { smallest = change }
  }
  for value in thresholds.flatMap({ [$0 - 1, $0] }) {
    varied.familiarity = value
    look(at: value, from: facts.familiarity)
    varied.familiarity = facts.familiarity
    guard let fit = facts.fit else { continue }
    varied.fit = value
    look(at: value, from: fit)
    varied.fit = fit
  }
  return smallest
}
