import InvitationModel

/// The share answered by day: 1 - S(t) as rising steps with its band.
struct LatencyCurve {
  private let side: LatencySide
  private let latency: Latency
  private let plot: CurvePlot
  private let steps: [CurveStep]
  private let cohort: [CurveStep]

  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name(side.countsWorkingDays ? "working-days" : "latency")
    if let sentence = side.tooFew { return .nothing(name, sentence) }
    guard !side.latency.curve.isEmpty else {
      return .nothing(
        name,
        say("Only late answers are visible: no invitation was watched from its first day.")
      )
    }
    let curve = LatencyCurve(side)
    return curve.steps.isEmpty ? .nothing(name, curve.finding + ".") : curve.figure(name).html
  }

  private init(_ side: LatencySide) {
    self.side = side
    latency = side.latency
    plot = CurvePlot(to: side.lastDay)
    let hasBand = latency.events >= 10
    // An early end is no answer of everybody: nobody was watched any more.
    let known = latency.endsAt.map { min(side.lastDay, $0 - 1) } ?? side.lastDay
    steps = CurveStep.steps(latency.curve, through: known, hasBand: hasBand)
    let window = CurveStep.steps(latency.windowCohort?.curve ?? [], through: known, hasBand: false)
    cohort = LatencyCurve.differ(window, steps) ? window : []
  }

  /// Whether a reader could tell two curves apart.
  private static func differ(_ window: [CurveStep], _ main: [CurveStep]) -> Bool {
    guard let reach = window.last?.day else { return false }
    return reach > main.last?.day ?? 0
      || window.contains { step in
        !step.share.printsLike(main.last { $0.day <= step.day }?.share ?? 0)
      }
  }

  /// How far the curve is known.
  private var reach: Int {
    steps.last.map { $0.share >= 1 } == true
      ? plot.lastDay : min(plot.lastDay, latency.endsAt ?? latency.curveEnd ?? plot.lastDay)
  }

  private func figure(_ name: String) -> Figure {
    Figure(
      name: name,
      finding: finding,
      measure: measure,
      description: description,
      height: 168,
      drawing: axes + plot.band(steps, to: reach) + plot.line(steps, .curve, to: reach)
        + plot.line(cohort, .cohort, to: min(plot.lastDay, latency.curveEnd ?? plot.lastDay)) + labels,
      table: table
    )
  }

  private var measure: String {
    var parts = [side.caveat]
    if side.countsWorkingDays {
      parts.insert(say("Mondays to Fridays in UTC; holidays are not known."), at: 0)
    }
    if let from = latency.windowStart, let to = latency.observedUntil {
      parts.append(say("Days covered: \(ChartWords.date(from)) to \(ChartWords.date(to))."))
    }
    if latency.events < 10 { parts.append(say("Few answers.")) }
    if hasBand { parts.append(say("Shaded: 95 % interval at each day.")) }
    if !cohort.isEmpty { parts.append(say("Dashed: only those sent inside the file’s window.")) }
    return parts.joined(separator: " ")
  }

  /// The share of the first week of calendar days.
  private var week: Double? {
    side.countsWorkingDays ? nil : latency.within.first { $0.days == 7 }?.share
  }

  private var hasBand: Bool { steps.contains { $0.low != nil } }

  /// The first sentence that holds.
  private var finding: String {
    if let days = latency.endsAt { return LatencyWords.endSentence(days: days).capitalizedFirst }
    let tail = week.map { say(", \(LatencyWords.percent($0)) within a week") } ?? ""
    guard let median = latency.quoted(0.5)?.value else {
      return say("More than half were still open after \(side.days(latency.quotedUntil)) of watching")
    }
    if side.countsWorkingDays {
      return say(
        """
        Half were \(side.done) \(ChartWords.within(workingDays: median))
        """
      )
    }
    if median == 0, let today = latency.within.first(where: { $0.days == 0 })?.share {
      return say("\(LatencyWords.percent(today).capitalizedFirst) were \(side.done) the same day\(tail)")
    }
    return say("Half were \(side.done) \(LatencyWords.within(days: median))\(tail)")
  }

  private var description: String {
    let shares = latency.within.compactMap { within in
      within.share.map { share in
        say("day \(within.days) \(LatencyWords.percent(share))")
          + (hasBand ? interval(within).map { " (\($0))" } ?? "" : "")
      }
    }
    let risk = riskMarks.map { say("day \($0.day) \(count: $0.atRisk)") }
    return [
      say("Share \(side.done) by \(ChartWords.list(shares))."), medianSentence,
      risk.isEmpty ? nil : say("Still watched on \(ChartWords.list(risk))."),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The median; beyond the horizon that of those sent inside the window, named as theirs.
  private var medianSentence: String {
    let median = latency.quoted(0.5)
    guard let value = median?.value else {
      let missing = say("The median was not reached.")
      guard latency.windowCohort?.events ?? 0 >= 5, let days = latency.quotedOfWindow(0.5)?.value else {
        return missing
      }
      return missing + " "
        + say("Of those sent inside the file’s window the median is \(side.days(days)).")
    }
    let limits = median.flatMap { m in m.low.flatMap { low in m.high.map { (low, $0) } } }
    let interval = hasBand ? limits.map { say(", 95 % interval \($0.0) to \($0.1)") } ?? "" : ""
    return say("Median \(side.days(value))") + interval + "."
  }

  private func interval(_ within: ShareWithin) -> String? {
    guard let low = within.low, let high = within.high else { return nil }
    return say("\(ChartWords.percent(low)) to \(ChartWords.percent(high)) %")
  }

  /// The number at risk on each mark, as far as it is known.
  private var riskMarks: [(day: Int, atRisk: Int)] {
    ([0] + side.marks.filter { $0 > 1 }).filter { $0 <= plot.lastDay }.compactMap { day in
      latency.steps.watched(on: day).map { (day, $0) }
    }
  }

  private var axes: HTML {
    let ticks = plot.ticks([0] + side.marks)
    let dayRow = ticks.map { plot.tick("\($0)", day: $0) }
    let riskRow = riskMarks.filter { ticks.contains($0.day) }.map {
      plot.tick(LatencyWords.count($0.atRisk), day: $0.day, row: 2)
    }
    return plot.grid(days: side.marks) + plot.levels + Draw.label(say("day"), y: plot.bottom + 14)
      + .joined(dayRow) + Draw.label(say("at risk"), y: plot.bottom + 28) + .joined(riskRow)
  }

  /// The median stands below the curve; the share of the first week above it, or below where it is far above the
  /// median: so they cannot meet.
  private var labels: HTML {
    var labels = HTML.empty
    if let median = latency.quoted(0.5)?.value, median <= plot.lastDay {
      let words =
        median == 0 && !side.countsWorkingDays
        ? say("half the same day")
        : say(
          """
          half by day \(median)
          """
        )
      let (x, y) = (plot.x(median), plot.y(0.5))
      labels =
        Draw.dot(.bar, x: x, y: y)
        + Draw.text(words, x: min(x + 7, Scale.right - Draw.width(of: words)), y: y + 17)
    }
    if plot.lastDay > 7, let week {
      let words = say("\(ChartWords.percent(week)) % by day 7")
      let isHigh = week > 0.75
      labels += Draw.text(
        words,
        x: isHigh ? min(plot.x(7) + 4, Scale.right - Draw.width(of: words)) : plot.x(7) - 4,
        y: plot.y(week) + (isHigh ? 20 : -7),
        anchor: isHigh ? .start : .end
      )
    }
    return labels
  }

  private var table: DataTable {
    DataTable(
      caption: side.countsWorkingDays
        ? say("Share \(side.done) by working day") : say("Share \(side.done) by day"),
      columns: [say("day"), "\(side.done), %"] + (hasBand ? [say("low"), say("high")] : [])
        + [say("at risk"), say("answers")],
      rows: steps.map { step in
        [String(step.day), ChartWords.percent(step.share)]
          + (hasBand ? [ChartWords.cell(step.low), ChartWords.cell(step.high)] : [])
          + [LatencyWords.count(step.atRisk), LatencyWords.count(step.answers)]
      }
    )
  }
}
