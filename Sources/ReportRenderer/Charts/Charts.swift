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
    var html = ReportRenderer.chart(name, report) ?? .empty
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
  var html: @Sendable (Report) -> HTML
}

private let charts: [Chart] =
  latencyCharts(.incoming) + latencyCharts(.outgoing) + [
    Chart(name: "sent-open") { SentOpen.html($0) },
    Chart(name: "open-age") { OpenAge.html($0) },
    Chart(name: "decision-split") { DecisionSplit.html($0) },
    Chart(name: "weekly-flow") { WeeklyFlow.html($0) },
    Chart(name: "history") { HistoryTrend.html($0) },
    Chart(name: "goal-coverage") { GoalCoverageChart.html($0) },
    Chart(name: "goal-trend") { GoalTrend.html($0) },
    Chart(name: "goal-companies") { GoalCompanies.html($0) },
    Chart(name: "goal-overlap") { GoalOverlap.html($0) },
    Chart(name: "network-growth") { NetworkGrowth.html($0) },
    Chart(name: "network-companies") { NetworkNames.html($0, .companies) },
    Chart(name: "network-titles") { NetworkNames.html($0, .titles) },
    Chart(name: "network-levels") { NetworkNames.html($0, .levels) },
    Chart(name: "received-statuses") { ReviewCharts.html(.incoming, .statuses, $0) },
    Chart(name: "sent-statuses") { ReviewCharts.html(.outgoing, .statuses, $0) },
    Chart(name: "received-goals") { ReviewCharts.html(.incoming, .goals, $0) },
    Chart(name: "sent-goals") { ReviewCharts.html(.outgoing, .goals, $0) },
  ]

private func latencyCharts(_ direction: Direction) -> [Chart] {
  let draw: [(name: String, html: @Sendable (LatencySide) -> HTML)] = [
    ("latency", { LatencyCurve.html($0) }), ("days", { LatencyDays.html($0) }),
    ("months", { LatencyMonths.html($0) }), ("note", { LatencyNote.html($0) }),
    ("times", { LatencyTimes.html($0) }),
  ]
  return draw.map { chart in
    Chart(name: "\(direction.rawValue)-\(chart.name)") { chart.html(LatencySide(direction, of: $0)) }
  }
}
