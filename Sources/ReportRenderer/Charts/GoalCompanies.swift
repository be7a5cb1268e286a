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
      let sentence = say("Fewer than 5 matches with a company, too few to compare companies: \(names).")
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
      + (rest > 0 ? [BarRows.Row(label: say("other or not stated"), value: rest)] : [])
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
      measure: say(
        """
        Connections that match, by company. n = \(count: listed + rest), \(count: listed) of them at \
        the companies named.
        """
      ),
      description: rows.map { "\($0.label) \(LatencyWords.count($0.value))" }.joined(separator: "; ") + ".",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: say("Matches by company"),
        columns: [say("company"), say("count"), say("share, %")],
        rows: rows.map { [$0.label, LatencyWords.count($0.value), share($0.value)] }
      )
    ).html
  }

  /// Concentration is named from a half; below it the effective number of companies.
  private static func finding(_ goal: GoalCoverage, _ total: Int) -> String {
    let largest = goal.companies.first?.count ?? 0
    if 2 * largest >= total {
      return say("one company holds \(LatencyWords.percent(Double(largest) / Double(total)))")
    }
    // The report lists ten companies; of more it only tells that there are as many as equal ones would be.
    let least = max(10, Int(((goal.effectiveCompanies ?? 0) - 0.001).rounded(.up)))
    let many =
      goal.companies.count == 10 ? say("at least \(least)") : LatencyWords.count(goal.companies.count)
    let effective =
      goal.effectiveCompanies.map { say(" (as mixed as \(ChartWords.decimal($0)) equal ones)") } ?? ""
    return say("spread over \(many) companies\(effective)")
  }
}
