/// Evidence that is left out to see what it is worth: groups of familiarity (`messages`, `mutuals` …), goal keys in
/// lower case, `near-wording`, `closeness` and `signs`.
extension Findings {
  /// Takes the evidence of some groups away.
  mutating func leaveOut(_ groups: [String]) {
    guard !groups.isEmpty else { return }
    items.removeAll { groups.contains($0.fact.group.id) }
    for goal in fit.goals.indices {
      fit.goals[goal].hits.removeAll { groups.contains($0.key.rawValue.lowercased()) }
      if groups.contains("near-wording") { fit.goals[goal].near = nil }
    }
    if groups.contains("closeness") { ignoresCloseness = true }
    if groups.contains("signs") { (signs, pressure, advance) = ([], nil, nil) }
  }
}
