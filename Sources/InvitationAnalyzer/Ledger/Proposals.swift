import InvitationModel

/// Proposals from rules that were overridden in one direction (decisions.md 12.2): at least five times, and at most once
/// in the other.
///
/// Of the changes that match more choices of the row than now, and not fewer of all, the best and then the smallest.
func ruleProposals(_ decisions: [ComparedDecision], _ rules: HouseRules) -> [Proposal] {
  let moves = RuleMove.thresholds.flatMap { RuleMove.moves(of: $0, rules) } + RuleMove.switches(of: rules)
  let now = matches(decisions, rules, from: rules)
  return DecisionRule.allCases.compactMap { rule in
    let own = decisions.filter { $0.suggestion.row == rule.rawValue }
    let kinder = own.count { $0.chosen.place < $0.suggestion.decision.place }
    let sterner = own.count { $0.chosen.place > $0.suggestion.decision.place }
    guard max(kinder, sterner) >= 5, min(kinder, sterner) <= 1 else { return nil }
    let agreed = own.count { $0.isAgreed }
    var best: (place: Int, matched: Int)?
    for (place, move) in moves.enumerated() {
      let matched = matches(own, move.rules, from: rules)
      guard matched > agreed, matches(decisions, move.rules, from: rules) >= now else { continue }
      if let best, (-best.matched, moves[best.place].size) <= (-matched, move.size) { continue }
      best = (place, matched)
    }
    guard let best else { return nil }
    let move = moves[best.place]
    return Proposal(
      key: move.key,
      from: move.from,
      to: move.to,
      isStated: rules.stated.contains(move.key),
      row: rule.rawValue,
      matched: best.matched,
      of: own.count
    )
  }
}

/// How many choices the table would have met; one that cannot be told counts as missed.
private func matches(_ decisions: [ComparedDecision], _ rules: HouseRules, from present: HouseRules) -> Int {
  decisions.count { replay($0.suggestion, rules, from: present) == $0.chosen }
}
