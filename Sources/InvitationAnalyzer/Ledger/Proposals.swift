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
    let tried = moves.map { (move: $0, matched: matches(own, $0.rules, from: rules)) }.filter {
      $0.matched > own.count { $0.isAgreed } && matches(decisions, $0.move.rules, from: rules) >= now
    }
    guard
      let best = tried.enumerated().min(by: {
        (-$0.element.matched, $0.element.move.size, $0.offset)
          < (-$1.element.matched, $1.element.move.size, $1.offset)
      })?.element
    else { return nil }
    return Proposal(
      key: best.move.key,
      from: best.move.from,
      to: best.move.to,
      isStated: rules.stated.contains(best.move.key),
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
