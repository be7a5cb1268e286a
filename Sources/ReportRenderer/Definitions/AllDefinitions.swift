extension Definition {
  /// Every definition, in the order of the pages.
  public static let all = waits + queue + network

  /// The name of the definition of a chart.
  static func name(ofChart chart: String) -> String {
    switch chart {
    case "sent-open", "open-age", "history": "open"
    case "decision-split": "decisions"
    case "decisions-by-month": "own-decisions"
    case "weekly-flow": "flow"
    case "goal-coverage": "coverage"
    case "goal-trend", "network-growth": "growth"
    case "goal-companies", "network-companies": "companies"
    case "received-statuses", "sent-statuses", "received-goals", "sent-goals": "statuses"
    case "network-titles", "network-levels": "titles"
    case "goal-overlap": "overlap"
    default: chart.hasSuffix("-latency") ? "curve" : String(chart.drop { $0 != "-" }.dropFirst())
    }
  }
}
