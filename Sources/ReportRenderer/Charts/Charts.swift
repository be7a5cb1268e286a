import InvitationModel

/// The names of all charts, in the order of the pages.
let chartNames: [String] = charts.map(\.name)

/// A chart of the report, or what stands in its place when there is too little to show; nil for an unknown name.
func chart(_ name: String, _ report: Report) -> HTML? {
  charts.first { $0.name == name }?.html(report)
}

extension ReportContext {
  /// A chart with the way to the definition of its figures.
  func chart(_ name: String) -> HTML {
    guard let chart = charts.first(where: { $0.name == name }), chart.isKnown(report) else { return .empty }
    var html = chart.html(report)
    let definition = "d-\(Definition.name(ofChart: name))"
    guard let address = address(page: "method.html", anchor: definition) else { return html }
    // A link inside a sentence may be as small as its text.
    let link = HTML.element("a", ["href": address], .text(say("how it is measured")))
    html.extend(
      "figure",
      by: .element("p", [], .text(say("On the page of methods:") + " ") + link + .text("."))
    )
    return html
  }
}

/// A chart by its name.
private struct Chart: Sendable {
  var name: String
  /// Whether a report has what it is about; without it no sentence stands in its place on a page.
  var isKnown: @Sendable (Report) -> Bool = { _ in true }
  var html: @Sendable (Report) -> HTML
}

private let charts: [Chart] =
  latencyCharts(.incoming) + latencyCharts(.outgoing) + [
    Chart(
      name: "outgoing-working-days",
      isKnown: { !$0.latency.outgoingWorkingDays.isEmpty },
      html: { LatencyCurve.html(LatencySide(workingDaysOf: $0)) }
    ),
    Chart(name: "sent-open") { SentOpen.html($0) },
    Chart(name: "open-age") { OpenAge.html($0) },
    Chart(name: "decision-split") { DecisionSplit.html($0) },
    Chart(name: "weekly-flow") { WeeklyFlow.html($0) },
    Chart(name: "history") { HistoryTrend.html($0.history) },
    // The table says that there are no goals, and this chart that there are no connections.
    Chart(name: "goal-coverage", isKnown: { !$0.network.goals.isEmpty }, html: GoalCoverageChart.html),
    Chart(name: "goal-trend", isKnown: \.hasGoalFigures, html: GoalTrend.html),
    Chart(name: "goal-companies", isKnown: \.hasGoalFigures, html: GoalCompanies.html),
    Chart(name: "goal-overlap", isKnown: \.hasGoalFigures, html: GoalOverlap.html),
    Chart(name: "network-growth") { NetworkGrowth.html($0) },
    Chart(name: "network-companies") { NetworkNames.html($0, .companies) },
    // That there are too few names is said of companies.
    Chart(
      name: "network-titles",
      isKnown: { NetworkNames.known($0) >= 10 },
      html: { NetworkNames.html($0, .titles) }
    ),
    Chart(
      name: "network-levels",
      isKnown: { NetworkNames.known($0) >= 10 },
      html: { NetworkNames.html($0, .levels) }
    ),
    Chart(name: "decisions-by-month") { DecisionsByMonth.html($0) },
    reviewChart("received-statuses", .incoming, .statuses),
    reviewChart("sent-statuses", .outgoing, .statuses),
    reviewChart("received-goals", .incoming, .goals),
    reviewChart("sent-goals", .outgoing, .goals),
  ]

extension Report {
  fileprivate var hasGoalFigures: Bool { GoalSentence.missing(network) == nil }
}

private func reviewChart(_ name: String, _ direction: Direction, _ rows: ReviewCharts.Rows) -> Chart {
  Chart(
    name: name,
    isKnown: { ReviewCharts.isKnown(direction, rows, $0) },
    html: { ReviewCharts.html(direction, rows, $0) }
  )
}

/// What the curve says in a sentence because there are too few answers, the others do not repeat.
private func latencyCharts(_ direction: Direction) -> [Chart] {
  func chart(
    _ name: String,
    isKnown: @escaping @Sendable (LatencySide) -> Bool = { _ in true },
    _ html: @escaping @Sendable (LatencySide) -> HTML
  ) -> Chart {
    Chart(
      name: "\(direction.rawValue)-\(name)",
      isKnown: { isKnown(LatencySide(direction, of: $0)) },
      html: { html(LatencySide(direction, of: $0)) }
    )
  }
  return [
    chart("latency") { LatencyCurve.html($0) },
    chart("days", isKnown: { $0.tooFew == nil }) { LatencyDays.html($0) },
    chart("months", isKnown: { $0.tooFew == nil }) { LatencyMonths.html($0) },
    chart("note", isKnown: { $0.tooFew == nil }) { LatencyNote.html($0) },
    chart("times", isKnown: { $0.latency.listed > 0 }) { LatencyTimes.html($0) },
    chart("declines", isKnown: { $0.latency.causes?.isEmpty == false }) { LatencyDeclines.html($0) },
  ]
}
