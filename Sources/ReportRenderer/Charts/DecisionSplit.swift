import InvitationModel

/// How many to accept, to ask, to decline.
enum DecisionSplit {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "decision-split"
    let summary = report.summary
    let parts = [
      (label: "to accept", mark: Mark.accept, count: summary.accept),
      (label: "to ask", mark: .ask, count: summary.ask),
      (label: "to decline", mark: .decline, count: summary.decline),
    ]
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return .nothing(name, "Nothing is waiting.") }
    let finding = parts.filter { $0.count > 0 }.map { "\(LatencyWords.count($0.count)) \($0.label)" }
      .joined(separator: ", ")
    guard total >= 5 else { return .nothing(name, finding + ".") }
    let bar = StackedBar(
      parts: parts.map { StackedBar.Part(mark: $0.mark, count: $0.count, label: $0.label) }
    )
    return Figure(
      name: name,
      finding: finding,
      measure:
        "What the rules suggest for the invitations that are waiting, n = \(LatencyWords.count(total)) open.",
      description: finding + ".",
      height: bar.height,
      drawing: bar.drawing,
      table: DataTable(
        caption: "Suggestions",
        columns: ["decision", "count"],
        rows: parts.map { [$0.label, LatencyWords.count($0.count)] }
      )
    ).html
  }
}
