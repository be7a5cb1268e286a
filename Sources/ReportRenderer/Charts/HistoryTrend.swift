import InvitationModel

/// How many were open at each build of which a history tells.
enum HistoryTrend {
  /// The builds that are drawn.
  private static let most = 26

  /// The chart, or the sentence in its place; nothing without a history.
  static func html(_ history: [Figures]?) -> HTML {
    guard let history else { return .empty }
    let builds = history.filter { $0[.pending] != nil }.suffix(most)
    guard let first = builds.first?.asOf, let last = builds.last, builds.count > 1 else {
      return .nothing("history", say("The history holds one day so far; from two on they are drawn here."))
    }
    let days = builds.compactMap(\.asOf)
    let received = builds.map { $0[.pending] ?? 0 }
    let sent = builds.map { $0[.sentOpen] ?? 0 }
    let columns = BarColumns(
      rows: [
        BarColumns.Row(heading: say("waiting for you"), values: received),
        BarColumns.Row(heading: say("sent and open"), values: sent),
      ],
      ticks: days.enumerated().map { index, day in
        index == 0 || days[index - 1].components.month != day.components.month
          ? ChartWords.shortMonth(day) : nil
      }
    )
    let change = (received.last ?? 0) - (received.first ?? 0)
    let (waiting, day) = (last[.pending] ?? 0, ChartWords.date(first))
    let finding =
      change == 0
      ? say("\(count: waiting) waiting, as many as on \(day)")
      : change > 0
        ? say("\(count: waiting) waiting, \(count: change) more than on \(day)")
        : say("\(count: waiting) waiting, \(count: -change) fewer than on \(day)")
    return Figure(
      name: "history",
      finding: finding,
      measure: say("One bar a build of which the history tells, \(builds.count) of \(history.count)."),
      description: zip(days, zip(received, sent)).map {
        say("\(ChartWords.date($0)): \($1.0) waiting, \($1.1) sent and open")
      }.joined(separator: "; ") + ".",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: say("Open invitations by build"),
        columns: [
          say("as of"), say("waiting", "state"), say("sent and open"), say("median answer, days"),
        ],
        rows: builds.map { build in
          [
            build.asOf.map(ChartWords.date) ?? "", LatencyWords.count(build[.pending] ?? 0),
            build[.sentOpen].map(LatencyWords.count) ?? "–", build[.median].map(LatencyWords.count) ?? "–",
          ]
        }
      )
    ).html
  }
}
