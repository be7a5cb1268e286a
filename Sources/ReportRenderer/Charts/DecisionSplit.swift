import InvitationModel

/// How many to accept, to ask, to decline.
enum DecisionSplit {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "decision-split"
    let summary = report.summary
    let parts = [
      (label: say("to accept"), mark: Mark.accept, count: summary.accept),
      (label: say("to ask"), mark: .ask, count: summary.ask),
      (label: say("to decline"), mark: .decline, count: summary.decline),
    ]
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return .nothing(name, report.nothingWaits) }
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
        say("What the rules suggest for the invitations that are waiting, n = \(count: total) open."),
      description: finding + ".",
      height: bar.height,
      drawing: bar.drawing,
      table: DataTable(
        caption: say("Suggestions"),
        columns: [say("decision"), say("count")],
        rows: parts.map { [$0.label, LatencyWords.count($0.count)] }
      )
    ).html
  }
}
