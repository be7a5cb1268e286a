import InvitationModel

/// The threshold that the owner's choices speak for (decisions.md 13, step 2).
///
/// From 60 decisions with at least ten of each kind on, one threshold at a time by 5, 10 or 15. The cost is found
/// leave-one-out: for each decision the move that is best for all others is tried on it. A move is proposed only if that
/// lowers the cost by at least a tenth and changes at least five suggestions; where the ledger cannot tell what a suggestion
/// would have become, the dearest outcome counts.
func thresholdProposal(_ decisions: [ComparedDecision], _ rules: HouseRules) -> Proposal? {
  let kinds = Decision.allCases.map { kind in decisions.count { $0.chosen == kind } }
  guard decisions.count >= 60, kinds.allSatisfy({ $0 >= 10 }) else { return nil }
  let now = outcomes(decisions, rules, from: rules)
  let costNow = costs(now, decisions, rules)
  let before = costNow.reduce(0, +)
  var best: Proposal?
  for threshold in RuleMove.thresholds {
    let moves = RuleMove.moves(of: threshold, rules)
    let after = moves.map { outcomes(decisions, $0.rules, from: rules) }
    // Staying as it is comes first, so that it wins where nothing is gained.
    let tried = [costNow] + after.map { costs($0, decisions, rules) }
    let totals = tried.map { $0.reduce(0, +) }
    let leftOut = decisions.indices.reduce(0) { sum, index in
      let others = tried.indices.map { totals[$0] - tried[$0][index] }
      return sum + tried[firstSmallest(others)][index]
    }
    let chosen = firstSmallest(totals)
    guard chosen > 0, leftOut * 10 <= before * 9, leftOut < best?.costAfter ?? .max else { continue }
    let changed = decisions.indices.filter { index in
      after[chosen - 1][index].map { $0 != now[index] } ?? false
    }
    guard changed.count >= 5 else { continue }
    let move = moves[chosen - 1]
    best = Proposal(
      key: move.key,
      from: move.from,
      to: move.to,
      isStated: rules.stated.contains(move.key),
      matched: changed.count { after[chosen - 1][$0] == decisions[$0].chosen },
      of: changed.count,
      costBefore: before,
      costAfter: leftOut
    )
  }
  return best
}

private func outcomes(
  _ decisions: [ComparedDecision],
  _ rules: HouseRules,
  from present: HouseRules
) -> [Decision?] {
  decisions.map { decision in
    // Under the rules in force what was suggested stands where the ledger tells no more.
    let isPresent = rules == present
    return replay(decision.suggestion, rules, from: present)
      ?? (isPresent ? decision.suggestion.decision : nil)
  }
}

private func costs(_ outcomes: [Decision?], _ decisions: [ComparedDecision], _ rules: HouseRules) -> [Int] {
  zip(outcomes, decisions).map { outcome, decision in
    let possible = outcome.map { [$0] } ?? Decision.allCases
    return possible.map { cost(of: $0, decision, rules) }.max() ?? 0
  }
}

/// What a suggestion costs against what was chosen (decisions.md 9.3): asking always its price, the other two only when
/// they are wrong.
func cost(of suggested: Decision, _ decision: ComparedDecision, _ rules: HouseRules) -> Int {
  switch suggested {
  case .ask: rules.costOfAsk
  case decision.chosen: 0
  case .accept: rules.costOfAccept
  case .decline:
    decision.suggestion.scores.familiarity >= rules.knownFrom ? rules.costOfKnown : rules.costOfDecline
  }
}

private func firstSmallest(_ numbers: [Int]) -> Int {
  numbers.indices.min { (numbers[$0], $0) < (numbers[$1], $1) } ?? 0
}
