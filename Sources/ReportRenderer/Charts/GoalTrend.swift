import InvitationModel

/// New matches a quarter, one row a goal on one scale.
enum GoalTrend {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "goal-trend"
    if let sentence = GoalSentence.missing(report.network) { return .nothing(name, sentence) }
    let goals = report.network.goals
    let quarters = goals.map(\.trend).max { $0.count < $1.count }.map { $0.map(\.quarter) } ?? []
    let series = goals.map { goal in
      (
        name: goal.name,
        values: quarters.map { quarter in goal.trend.first { $0.quarter == quarter }?.matches ?? 0 }
      )
    }
    let total = series.reduce(0) { $0 + $1.values.reduce(0, +) }
    guard total >= 5 else {
      return .nothing(
        name,
        say(
          """
          \(total, "new connection matches", "new connections match") a goal in two years: too few \
          for a trend.
          """
        )
      )
    }
    let joined = quarters.map { quarter in
      goals.lazy.flatMap(\.trend).first { $0.quarter == quarter }?.joined ?? 0
    }
    let columns = BarColumns(
      rows: series.map { BarColumns.Row(heading: $0.name, values: $0.values) },
      ticks: quarters.map(tick)
    )
    return Figure(
      name: name,
      finding: finding(series, total),
      measure:
        say("New matches by quarter of connecting. n = \(count: joined.reduce(0, +)) new connections."),
      description: series.map { row in
        "\(row.name): " + zip(quarters, row.values).map { "\($0) \($1)" }.joined(separator: ", ")
      }.joined(separator: "; ") + ".",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: say("New connections that match, by quarter"),
        columns: [say("quarter"), say("joined")] + series.map(\.name),
        rows: quarters.indices.map { index in
          [quarters[index], LatencyWords.count(joined[index])]
            + series.map { LatencyWords.count($0.values[index]) }
        }
      )
    ).html
  }

  /// `2026-Q3` as `Q3`, its first quarter as the year.
  private static func tick(_ quarter: String) -> String {
    quarter.hasSuffix("Q1") ? String(quarter.prefix(4)) : String(quarter.suffix(2))
  }

  /// Names growth only for a goal with at least ten matches in the two years.
  private static func finding(_ series: [(name: String, values: [Int])], _ total: Int) -> String {
    let grown = series.filter { $0.values.reduce(0, +) >= 10 }
      .map { (name: $0.name, lastYear: $0.values.suffix(4).reduce(0, +)) }
      .max { $0.lastYear < $1.lastYear }
    guard let grown, grown.lastYear > 0 else {
      return say("\(total, "new match", "new matches") in two years")
    }
    return say("\(grown.name) grew by \(count: grown.lastYear) in a year")
  }
}
