import InvitationModel

/// New connections a quarter.
enum NetworkGrowth {
  private static let mostBars = 40

  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "network-growth"
    let growth = report.network.growth
    let total = growth.reduce(0) { $0 + $1.added }
    guard total >= 5 else {
      return .nothing(
        name,
        total == 0
          ? say("The export holds no connection with a date.")
          : say("\(total, "connection has", "connections have") a date: too few for a chart.")
      )
    }
    let shown = Array(growth.suffix(mostBars))
    let before = growth.dropLast(shown.count).reduce(0) { $0 + $1.added }
    let columns = BarColumns(
      rows: [BarColumns.Row(values: shown.map(\.added))],
      ticks: ticks(shown.map(\.quarter))
    )
    let recent = growth.suffix(4).reduce(0) { $0 + $1.added }
    let earlier = growth.dropLast(4).suffix(4).reduce(0) { $0 + $1.added }
    return Figure(
      name: name,
      finding: say("\(recent, "new connection", "new connections") in the last 4 quarters")
        + (growth.count > 4 ? say(", \(count: earlier) in the 4 before") : ""),
      measure:
        say("New connections a quarter, the last one up to the export. n = \(count: total) with a date")
        + (before > 0
          ? say(", \(count: before) of them before \(shown.first?.quarter ?? "").") : "."),
      description: (before > 0 ? say("Before: \(count: before).") + " " : "")
        + say("Quarter by quarter from \(shown.first?.quarter ?? ""):") + " "
        + shown.map { LatencyWords.count($0.added) }.joined(separator: ", ") + ".",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: say("New connections by quarter"),
        columns: [say("quarter"), say("added")],
        rows: (before > 0 ? [[say("before"), LatencyWords.count(before)]] : [])
          + shown.map { [$0.quarter, LatencyWords.count($0.added)] }
      )
    ).html
  }

  /// Years under their first quarters; fewer of them when there are many.
  private static func ticks(_ quarters: [String]) -> [String?] {
    let every = quarters.count > 28 ? 2 : 1
    return quarters.enumerated().map { index, quarter in
      guard quarters.count > 8 else { return String(quarter.suffix(2)) }
      let year = Int(quarter.prefix(4)) ?? 0
      return quarter.hasSuffix("Q1") && year % every == 0 && index < quarters.count - 1
        ? String(quarter.prefix(4)) : nil
    }
  }
}
