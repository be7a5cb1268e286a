import InvitationModel

/// The curves with and without a note beside each other, on the same scales.
struct LatencyNote {
  /// The days for which shares are listed.
  private static let listedDays = [0, 1, 7, 30, 60]

  /// One of the two groups in its half of the drawing.
  private struct Panel {
    var words: String
    var group: LatencyGroup
    var steps: [CurveStep]
    var plot: CurvePlot

    /// The median, when it is reached.
    var median: Int? { group.median?.value }
    var hasBand: Bool { group.events >= 10 }
    var end: Int { min(plot.lastDay, group.curveEnd ?? steps.last?.day ?? 0) }

    /// The share by a day; nil where the curve does not reach.
    func share(by day: Int) -> Double? {
      guard !steps.isEmpty, day <= end || steps.last.map({ $0.share >= 1 }) == true else { return nil }
      return steps.last { $0.day <= day }?.share ?? 0
    }

    var drawing: HTML {
      let ticks = plot.ticks([0, 1, 7])
      let heading = "\(words), n \(LatencyWords.count(group.n))"
      let curve =
        steps.isEmpty
        ? Draw.text(say("late answers only"), x: plot.x(0) + 6, y: plot.y(0.5) - 6)
        : plot.band(steps, to: end) + plot.line(steps, .curve, to: end)
      let dot = median.flatMap { $0 <= plot.lastDay ? Draw.dot(.bar, x: plot.x($0), y: plot.y(0.5)) : nil }
      return plot.grid(days: [1, 7, 30]) + curve + (dot ?? .empty)
        + Draw.text(heading, x: plot.x(0), y: plot.top - 8)
        + .joined(ticks.map { plot.tick("\($0)", day: $0) })
    }

    var description: String {
      let shares = LatencyNote.listedDays.compactMap { day in
        share(by: day).map { say("day \(day) \(LatencyWords.percent($0))") }
      }
      let (name, wait) = (words.capitalizedFirst, median.map(ChartWords.wait) ?? say("not reached"))
      return say(
        "\(name): \(count: group.events) answers of \(count: group.n), median \(wait); by \(ChartWords.list(shares))."
      )
    }
  }

  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("note")
    let groups = side.latency.groups.map(side.latency.quoted)
    guard let with = groups.first(where: { $0.id == "with-note" }),
      let without = groups.first(where: { $0.id == "without-note" }), with.events >= 5, without.events >= 5
    else {
      return .nothing(name, say("Fewer than 5 answers with or without a note: too few to compare."))
    }
    let panels = [
      panel(say("with a note"), with, side.lastDay, from: Scale.left, to: 166),
      panel(say("without"), without, side.lastDay, from: 186, to: Scale.right),
    ]
    let test = side.latency.comparison.map {
      say("; log-rank chi² \(ChartWords.decimal($0.chiSquared)), p \(ChartWords.hundredths($0.p))")
    }
    let waits = panels.map { panel in
      panel.median.map { say("half \(LatencyWords.within(days: $0))") } ?? say("fewer than half")
    }
    return Figure(
      name: name,
      finding: say("Answered with a note: \(waits[0]); without: \(waits[1])"),
      measure:
        say(
          """
          Share \(side.done) by day. Shaded: 95 % interval at each day, from 10 answers on; dot: \
          median. Exploratory: a comparison of groups, not a cause. \(side.counts)
          """
        ),
      description: panels.map(\.description).joined(separator: " "),
      height: 128,
      drawing: (panels.first?.plot.levels ?? .empty) + .joined(panels.map(\.drawing))
        + Draw.label(say("day"), y: 124),
      table: table(panels, caption: say("With and without a note") + (test ?? ""))
    ).html
  }

  private static func panel(
    _ words: String,
    _ group: LatencyGroup,
    _ lastDay: Int,
    from left: Double,
    to right: Double
  ) -> Panel {
    // A curve that died out early has no median at all, and is an artefact.
    let curve = group.median == nil ? [] : group.curve
    return Panel(
      words: words,
      group: group,
      steps: CurveStep.steps(curve, through: lastDay, hasBand: group.events >= 10),
      plot: CurvePlot(to: lastDay, from: left, to: right, top: 24, bottom: 110)
    )
  }

  private static func table(_ panels: [Panel], caption: String) -> DataTable {
    func row(_ head: String, _ cell: (Panel) -> String) -> [String] { [head] + panels.map(cell) }
    let counts = [
      row("n") { LatencyWords.count($0.group.n) },
      row(say("answers")) { LatencyWords.count($0.group.events) },
      row(say("median, days")) { ChartWords.cell($0.median) },
      row(say("low")) { ChartWords.cell($0.hasBand ? $0.group.median?.low : nil) },
      row(say("high")) { ChartWords.cell($0.hasBand ? $0.group.median?.high : nil) },
    ]
    let days = listedDays.filter { day in panels.contains { $0.share(by: day) != nil } }
    return DataTable(
      caption: caption,
      columns: [say("figure")] + panels.map(\.words),
      rows: counts + days.map { day in row(say("day \(day), %")) { ChartWords.cell($0.share(by: day)) } }
    )
  }
}
