import InvitationModel

extension LedgerReview {
  /// Adds what the house rule `Calibration` asks for (decisions.md 13): rates of agreement from ten decisions a rule on,
  /// the search for a threshold, and how reliable rates and stability were.
  mutating func calibrate(_ decisions: [ComparedDecision], _ rules: HouseRules) {
    for index in agreement.rules.indices {
      let (agreed, fired) = (agreement.rules[index].agreed, agreement.rules[index].fired)
      guard fired >= 10, let interval = wilsonInterval(agreed, of: fired) else { continue }
      agreement.rules[index].rate = nineDecimals((Double(agreed) + 0.5) / Double(fired + 1))
      agreement.rules[index].low = nineDecimals(interval.low)
      agreement.rules[index].high = nineDecimals(interval.high)
    }
    if let proposal = thresholdProposal(decisions, rules) { proposals.append(proposal) }
    calibration = Calibration(
      kinds: Decision.allCases.map { kind in decisions.count { $0.chosen == kind } },
      brier: brierScore(agreement.rules).map(nineDecimals),
      reliability: reliabilityBins(decisions)
    )
  }
}

/// The Brier score of the rates: the mean of (rate - outcome)², an outcome being 1 when the choice was as suggested.
///
/// Source: Brier 1950, Verification of forecasts expressed in terms of probability.
func brierScore(_ rules: [RuleAgreement]) -> Double? {
  var (sum, n) = (0.0, 0)
  for rule in rules {
    guard let rate = rule.rate else { continue }
    let (agreed, overridden) = (Double(rule.agreed), Double(rule.fired - rule.agreed))
    sum += agreed * (1 - rate) * (1 - rate) + overridden * rate * rate
    n += rule.fired
  }
  return n == 0 ? nil : sum / Double(n)
}

/// Five groups of equal size by stability; equal ones stay in the order of the ledger, and none below ten a group.
func reliabilityBins(_ decisions: [ComparedDecision]) -> [ReliabilityBin] {
  let known = decisions.filter { $0.suggestion.stability != nil }
  guard known.count >= 50 else { return [] }
  let shares = known.map { $0.suggestion.stability ?? 0 }
  let order = known.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }
  return (0..<5).map { bin in
    let own = order[bin * order.count / 5..<(bin + 1) * order.count / 5]
    return ReliabilityBin(
      low: own.first.map { shares[$0] } ?? 0,
      high: own.last.map { shares[$0] } ?? 0,
      n: own.count,
      agreed: own.count { known[$0].isAgreed }
    )
  }
}
