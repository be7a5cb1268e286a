import InvitationModel

/// The companies behind each goal: one figure a goal.
enum GoalCompanies {
  /// The charts, or the sentence in their place.
  static func html(_ report: Report) -> HTML {
    if let sentence = GoalSentence.missing(report.network) { return .nothing("goal-companies", sentence) }
    let goals = report.network.goals
    let figures = goals.filter { listed($0) >= leastListed }
    let few = goals.filter { listed($0) < leastListed }.map(\.name)
    var parts = figures.enumerated().map { figure(name($0), $1) }
    if !few.isEmpty {
      let names = ChartWords.list(few)
      let sentence = "Fewer than 5 matches with a company, too few to compare companies: \(names)."
      parts.append(.nothing(name(figures.count), sentence))
    }
    return .joined(parts)
  }

  /// Matches at the companies named that a figure needs.
  private static let leastListed = 5

  private static func listed(_ goal: GoalCoverage) -> Int { goal.companies.reduce(0) { $0 + $1.count } }

  private static func name(_ number: Int) -> String {
    number == 0 ? "goal-companies" : "goal-companies-\(number + 1)"
  }

  private static func figure(_ name: String, _ goal: GoalCoverage) -> HTML {
    let listed = listed(goal)
    let rest = max(0, goal.matches - listed)
    let rows =
      goal.companies.map { BarRows.Row(label: $0.name, value: $0.count) }
      + (rest > 0 ? [BarRows.Row(label: "other or not stated", value: rest)] : [])
    let share = { (count: Int) in ChartWords.percent(Double(count) / Double(listed + rest)) }
    let bars = BarRows(
      rows: rows.map { row in
        var row = row
        row.text = "\(LatencyWords.count(row.value)), \(share(row.value)) %"
        return row
      },
      isStacked: true
    )
    return Figure(
      name: name,
      finding: "\(goal.name): \(finding(goal, listed + rest))",
      measure: "Connections that match, by company. n = \(LatencyWords.count(listed + rest)), "
        + "\(LatencyWords.count(listed)) of them at the companies named.",
      description: rows.map { "\($0.label) \(LatencyWords.count($0.value))" }.joined(separator: "; ") + ".",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: "Matches by company",
        columns: ["company", "count", "share, %"],
        rows: rows.map { [$0.label, LatencyWords.count($0.value), share($0.value)] }
      )
    ).html
  }

  /// Concentration is named from a half; below it the effective number of companies.
  private static func finding(_ goal: GoalCoverage, _ total: Int) -> String {
    let largest = goal.companies.first?.count ?? 0
    if 2 * largest >= total {
      return "one company holds \(LatencyWords.percent(Double(largest) / Double(total)))"
    }
    // The report lists ten companies; whether there are more cannot be told from it.
    let many = goal.companies.count == 10 ? "at least 10" : LatencyWords.count(goal.companies.count)
    let effective = goal.effectiveCompanies.map { " (effective number \(ChartWords.decimal($0)))" } ?? ""
    return "spread over \(many) companies\(effective)"
  }
}
