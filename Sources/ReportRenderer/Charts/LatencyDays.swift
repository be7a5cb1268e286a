import InvitationModel

/// Answers by wait: bars over named classes of days, the open ones hollow below.
enum LatencyDays {
  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("days")
    if let sentence = side.tooFew { return .nothing(name, sentence) }
    let bins = side.latency.bins
    guard !bins.isEmpty else { return .nothing(name, "No waits are known.") }
    var running = 0
    let rows = bins.map { bin in
      running += bin.count
      return (label: ChartWords.range(from: bin.from, to: bin.to), bin: bin, running: running)
    }
    let open = side.latency.censored
    let bars = BarRows(
      rows: rows.map { BarRows.Row(label: $0.bin.to == 0 ? "day 0" : $0.label, value: $0.bin.count) }
        + [BarRows.Row(label: "open", value: open, isOpen: true)]
    )
    let words = rows.map {
      "\($0.bin.to == 0 ? "the same day" : "\($0.label) days") \(LatencyWords.count($0.bin.count))"
    }
    return Figure(
      name: name,
      finding: finding(side, rows.map { ($0.bin, $0.running) }),
      measure: "Days from sending to acceptance. \(side.counts)",
      description: "\(ChartWords.list(words)); still open \(LatencyWords.count(open)).",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: "Invitations by days until they were \(side.done)",
        columns: ["days", side.done, "running count"],
        rows: rows.map { row in
          [
            row.bin.to == 0 ? "same day" : row.label, LatencyWords.count(row.bin.count),
            LatencyWords.count(row.running),
          ]
        } + [["still open", LatencyWords.count(open), "–"]]
      )
    ).html
  }

  /// The first class, at least that of day 1, by which half have answered.
  private static func finding(_ side: LatencySide, _ rows: [(bin: Bin, running: Int)]) -> String {
    let total = rows.last?.running ?? 0
    let noun = side.direction == .incoming ? "answers" : "acceptances"
    guard let half = rows.first(where: { 2 * $0.running > total && $0.bin.from >= 1 }) else {
      return "\(LatencyWords.count(total)) \(noun)"
    }
    guard let last = half.bin.to else {
      return "Of \(LatencyWords.count(total)) \(noun), \(LatencyWords.count(half.bin.count)) took more than "
        + ChartWords.wait(half.bin.from - 1)
    }
    let by = last == 1 ? "by the next day" : "within \(ChartWords.wait(last))"
    return "Of \(LatencyWords.count(total)) \(noun), \(LatencyWords.count(half.running)) came \(by)"
  }
}
