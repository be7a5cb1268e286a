import InvitationModel

/// Answers by wait: bars over named classes of days, the open ones hollow below.
enum LatencyDays {
  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("days")
    if let sentence = side.tooFew { return .nothing(name, sentence) }
    let bins = side.latency.bins
    guard !bins.isEmpty else { return .nothing(name, say("No waits are known.")) }
    var running = 0
    let rows = bins.map { bin in
      running += bin.count
      return (label: ChartWords.range(from: bin.from, to: bin.to), bin: bin, running: running)
    }
    let open = side.latency.censored
    let bars = BarRows(
      rows: rows.map { BarRows.Row(label: $0.bin.to == 0 ? say("day 0") : $0.label, value: $0.bin.count) }
        + [BarRows.Row(label: say("open"), value: open, isOpen: true)]
    )
    let words = rows.map {
      wait($0.bin, $0.label) + " \(LatencyWords.count($0.bin.count))"
    }
    return Figure(
      name: name,
      finding: finding(side, rows.map { ($0.bin, $0.running) }),
      measure: side.includesDeclines
        ? say("Days from sending to an answer, accepted or declined. \(side.counts)")
        : say("Days from sending to acceptance. \(side.counts)"),
      description: say("\(ChartWords.list(words)); still open \(count: open)."),
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: say("Invitations by days until they were \(side.done)"),
        columns: [say("days"), side.done, say("running count")],
        rows: rows.map { row in
          [
            row.bin.to == 0 ? say("same day") : row.label, LatencyWords.count(row.bin.count),
            LatencyWords.count(row.running),
          ]
        } + [[say("still open"), LatencyWords.count(open), "–"]]
      )
    ).html
  }

  private static func wait(_ bin: Bin, _ label: String) -> String {
    switch bin.to {
    case 0?: say("the same day")
    case 1?: say("\(1, "day")")
    default: say("\(label) days")
    }
  }

  /// The first class, at least that of day 1, by which half have answered.
  private static func finding(_ side: LatencySide, _ rows: [(bin: Bin, running: Int)]) -> String {
    let total = rows.last?.running ?? 0
    let noun =
      side.direction == .incoming || side.includesDeclines
      ? say("\(total, "answers", "answers")") : say("\(total, "acceptances", "acceptances")")
    guard let half = rows.first(where: { 2 * $0.running > total && $0.bin.from >= 1 }) else { return noun }
    guard let last = half.bin.to else {
      return say("Of \(noun), \(count: half.bin.count) took more than \(half.bin.from - 1, "day")")
    }
    let by = last == 1 ? say("by the next day") : say("within \(last, "day")")
    return say("Of \(noun), \(count: half.running) came \(by)")
  }
}
