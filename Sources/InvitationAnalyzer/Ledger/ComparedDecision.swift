import InvitationModel

/// A suggestion and what the owner chose.
struct ComparedDecision: Sendable {
  var suggestion: RecordedSuggestion
  var chosen: Decision

  var isAgreed: Bool { suggestion.decision == chosen }
}

extension Decision {
  /// The place in tables: accept, ask, decline.
  var place: Int { self == .accept ? 0 : self == .ask ? 1 : 2 }
}

extension Agreement {
  /// Counts decisions by suggestion, choice and rule.
  init(of decisions: [ComparedDecision]) {
    self.init()
    n = decisions.count
    for decision in decisions { table[decision.suggestion.decision.place][decision.chosen.place] += 1 }
    if n >= 20 { kappa = cohensKappa(table).map(nineDecimals) }
    rules = DecisionRule.allCases.compactMap { rule in
      let own = decisions.filter { $0.suggestion.row == rule.rawValue }
      guard !own.isEmpty else { return nil }
      var counts = RuleAgreement(row: rule.rawValue, id: rule.id, fired: own.count)
      for decision in own {
        if decision.isAgreed {
          counts.agreed += 1
        } else {
          counts.overridden[decision.chosen.place] += 1
        }
      }
      return counts
    }
  }
}

/// Cohen's kappa: how much of the agreement that chance does not explain there is.
///
/// Source: Cohen 1960, A coefficient of agreement for nominal scales; unweighted.
///
/// - Returns: -1...1; nil without cases, or where chance alone agrees always.
func cohensKappa(_ table: [[Int]]) -> Double? {
  let n = table.reduce(0) { $0 + $1.reduce(0, +) }
  guard n > 0 else { return nil }
  let agreed = table.indices.reduce(0) { $0 + table[$1][$1] }
  let byChance = table.indices.reduce(0) { sum, kind in
    sum + table[kind].reduce(0, +) * table.reduce(0) { $0 + $1[kind] }
  }
  // In integers up to here: n * agreed / n² against byChance / n².
  guard byChance < n * n else { return nil }
  return Double(n * agreed - byChance) / Double(n * n - byChance)
}
