import InvitationModel

/// How sure a decision is, with so many of the twelve kinds of facts there (decisions.md 9.2).
func confidence(of rule: DecisionRule, _ checks: StabilityChecks, facts: Int) -> Confidence {
  switch rule {
  case .ownDecision, .always, .never: return .high
  case .blank: return .low
  default: break
  }
  // What they wrote or did is the evidence itself: no second kind of fact is needed.
  let standsAlone = [.notForYou, .impostor, .unwanted].contains(rule)
  if checks.share >= 90, checks.margin.map({ $0 >= 5 }) ?? true, facts >= 2 || standsAlone { return .high }
  return checks.share >= 75 ? .medium : .low
}
