import InvitationModel

/// The share answered by day: 1 - S(t) as rising steps with its band.
struct LatencyCurve {
  /// A step that is drawn and listed; answers that move the share by less than a whole per cent join the next.
  struct Step {
    var day: Int
    var share: Double
    var low: Double?
    var high: Double?
    var atRisk: Int
    var answers: Int
  }

  private static let bottom = 136.0
  private static let top = 20.0
  private let side: LatencySide
  private let latency: Latency
  private let lastDay: Int
  private let days: Scale
  private let steps: [Step]
  private let cohort: [Step]

  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("latency")
    if let sentence = side.tooFew { return .nothing(name, sentence) }
    guard !side.latency.curve.isEmpty else {
      return .nothing(
        name,
        say("Only late answers are visible: no invitation was watched from its first day.")
      )
    }
    return LatencyCurve(side).figure(name).html
  }

  private init(_ side: LatencySide) {
    self.side = side
    latency = side.latency
    lastDay = max(14, latency.horizonDays ?? latency.curveEnd ?? 14)
    days = .days(to: lastDay)
    let hasBand = latency.events >= 10
    steps = LatencyCurve.steps(latency.curve, through: lastDay, hasBand: hasBand)
    let window = LatencyCurve.steps(latency.windowCohort?.curve ?? [], through: lastDay, hasBand: false)
    cohort = LatencyCurve.differ(window, steps) ? window : []
  }

  private static func steps(_ curve: [CurvePoint], through lastDay: Int, hasBand: Bool) -> [Step] {
    var steps: [Step] = []
    var waiting = 0
    let seen = curve.filter { $0.t <= lastDay }
    for (index, point) in seen.enumerated() {
      waiting += point.events
      let share = 1 - point.survival
      let isLast = index == seen.count - 1
      if let before = steps.last, !isLast,
        ChartWords.percent(before.share) == ChartWords.percent(share)
      {
        continue
      }
      steps.append(
        Step(
          day: point.t,
          share: share,
          low: hasBand ? point.high.map { 1 - $0 } : nil,
          high: hasBand ? point.low.map { 1 - $0 } : nil,
          atRisk: point.atRisk,
          answers: waiting
        )
      )
      waiting = 0
    }
    return steps
  }

  /// Whether a reader could tell two curves apart.
  private static func differ(_ window: [Step], _ main: [Step]) -> Bool {
    guard let reach = window.last?.day else { return false }
    func percent(_ steps: [Step], _ day: Int) -> String {
      ChartWords.percent(steps.last { $0.day <= day }?.share ?? 0)
    }
    return reach > main.last?.day ?? 0
      || window.contains { ChartWords.percent($0.share) != percent(main, $0.day) }
  }

  private func height(_ share: Double) -> Double {
    Self.bottom - (Self.bottom - Self.top) * min(max(share, 0), 1)
  }

  /// How far the curve is known.
  private var reach: Int {
    steps.last.map { $0.share >= 1 } == true
      ? lastDay : min(lastDay, latency.endsAt ?? latency.curveEnd ?? lastDay)
  }

  private func figure(_ name: String) -> Figure {
    Figure(
      name: name,
      finding: finding,
      measure: measure,
      description: description,
      height: 168,
      drawing: axes + band + line(steps, .curve, to: reach)
        + line(cohort, .cohort, to: min(lastDay, latency.curveEnd ?? lastDay)) + labels,
      table: table
    )
  }

  private var measure: String {
    var parts = [side.caveat]
    if let from = latency.windowStart, let to = latency.observedUntil {
      parts.append(say("Days covered: \(ChartWords.date(from)) to \(ChartWords.date(to))."))
    }
    if latency.events < 10 { parts.append(say("Few answers.")) }
    if hasBand { parts.append(say("Shaded: 95 % interval at each day.")) }
    if !cohort.isEmpty { parts.append(say("Dashed: only those sent inside the file’s window.")) }
    return parts.joined(separator: " ")
  }

  private var hasBand: Bool { steps.contains { $0.low != nil } }

  /// The first sentence that holds; it agrees with `LatencyWords.medianSentence`.
  private var finding: String {
    if let days = latency.endsAt { return LatencyWords.endSentence(days: days).capitalizedFirst }
    let week = latency.within.first { $0.days == 7 }?.share
    let tail = week.map { say(", \(LatencyWords.percent($0)) within a week") } ?? ""
    let watched = min(latency.horizonDays ?? .max, latency.curveEnd ?? 0)
    guard let median = latency.median?.value, median <= watched else {
      return say("More than half were still open after \(watched, "day", "days") of watching")
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
    let median =
      latency.median?.value.map { value in
        let limits = latency.median.flatMap { m in m.low.flatMap { low in m.high.map { (low, $0) } } }
        let interval = hasBand ? limits.map { say(", 95 % interval \($0.0) to \($0.1)") } ?? "" : ""
        return say("Median \(value, "day")") + interval + "."
      } ?? say("The median was not reached.")
    return say("Share \(side.done) by \(ChartWords.list(shares)).") + " \(median) "
      + say("Still watched on \(ChartWords.list(risk)).")
  }

  private func interval(_ within: ShareWithin) -> String? {
    guard let low = within.low, let high = within.high else { return nil }
    return say("\(ChartWords.percent(low)) to \(ChartWords.percent(high)) %")
  }

  /// The number at risk on the last day with an answer up to each mark.
  private var riskMarks: [(day: Int, atRisk: Int)] {
    [0, 7, 30, 60].filter { $0 <= lastDay }.compactMap { day in
      latency.curve.last { $0.t <= day }.map { (day, $0.atRisk) }
    }
  }

  private var axes: HTML {
    var grid = Path()
    for day in [1, 7, 30] where day < lastDay {
      grid.line(from: (days.position(day), Self.top), to: (days.position(day), Self.bottom))
    }
    for share in [0, 0.5, 1] {
      grid.line(from: (Scale.left, height(share)), to: (Scale.right, height(share)))
    }
    let levels = [(0.0, "0"), (0.5, "50 %"), (1, "100 %")].map { Draw.label($0.1, y: height($0.0) + 4) }
    let ticks = ([0, 1, 7, 30].filter { $0 < lastDay } + [lastDay]).filter { day in
      day == lastDay || days.position(lastDay) - days.position(day) > 20
    }
    let dayRow = ticks.map { tick("\($0)", day: $0, y: Self.bottom + 14) }
    let riskRow = riskMarks.filter { ticks.contains($0.day) }.map {
      tick(LatencyWords.count($0.atRisk), day: $0.day, y: Self.bottom + 28)
    }
    return Draw.path(.grid, grid) + .joined(levels) + Draw.label(say("day"), y: Self.bottom + 14)
      + .joined(dayRow) + Draw.label(say("at risk"), y: Self.bottom + 28) + .joined(riskRow)
  }

  /// A number under its day; that of day 0 starts at the axis, to keep away from the label of its row.
  private func tick(_ text: String, day: Int, y: Double) -> HTML {
    Draw.text(text, x: days.position(day), y: y, anchor: day == 0 ? .start : .middle)
  }

  private func line(_ steps: [Step], _ mark: Mark, to end: Int) -> HTML {
    guard !steps.isEmpty else { return .empty }
    var path = Path()
    path.move(to: Scale.left, Self.bottom)
    for step in steps {
      path.horizontal(to: days.position(step.day))
      path.vertical(to: height(step.share))
    }
    path.horizontal(to: days.position(max(end, steps.last?.day ?? 0)))
    return Draw.path(mark, path)
  }

  private var band: HTML {
    let limits = steps.compactMap { step in
      step.low.flatMap { low in step.high.map { (x: days.position(step.day), low: low, high: $0) } }
    }
    guard let first = limits.first, let last = limits.last else { return .empty }
    let after = steps.first { days.position($0.day) > last.x }?.day ?? reach
    var path = Path()
    path.move(to: first.x, height(first.low))
    for limit in limits {
      path.horizontal(to: limit.x)
      path.vertical(to: height(limit.high))
    }
    path.horizontal(to: days.position(after))
    for limit in limits.reversed() {
      path.vertical(to: height(limit.low))
      path.horizontal(to: limit.x)
    }
    path.close()
    return Draw.path(.band, path)
  }

  /// The median stands below the curve; the share of the first week above it, or below where it is far above the
  /// median: so they cannot meet.
  private var labels: HTML {
    var labels = HTML.empty
    if let median = latency.median?.value, median <= lastDay {
      let words = median == 0 ? say("half the same day") : say("half by day \(median)")
      let (x, y) = (days.position(median), height(0.5))
      labels =
        Draw.dot(.bar, x: x, y: y)
        + Draw.text(words, x: min(x + 7, Scale.right - Draw.width(of: words)), y: y + 17)
    }
    if lastDay > 7, let week = latency.within.first(where: { $0.days == 7 })?.share {
      let words = say("\(ChartWords.percent(week)) % by day 7")
      let isHigh = week > 0.75
      labels += Draw.text(
        words,
        x: days.position(7) + (isHigh ? 4 : -4),
        y: height(week) + (isHigh ? 20 : -7),
        anchor: isHigh ? .start : .end
      )
    }
    return labels
  }

  private var table: DataTable {
    DataTable(
      caption: say("Share \(side.done) by day"),
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
