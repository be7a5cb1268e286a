import InvitationModel

/// The median with and without a note.
enum LatencyNote {
  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("note")
    let groups = side.latency.groups
    guard let with = groups.first(where: { $0.id == "with-note" }),
      let without = groups.first(where: { $0.id == "without-note" }), with.events >= 5, without.events >= 5
    else {
      return .nothing(name, say("Fewer than 5 answers with or without a note: too few to compare."))
    }
    let rows = [
      (say("note", "chart label"), say("with a note"), with),
      (say("none", "chart label"), say("without"), without),
    ].map { label, words, group in
      (
        words: words,
        week: group.withinWeek?.share,
        row: IntervalRows.Row(label: label, n: group.n, answers: group.events, median: group.median)
      )
    }
    let chart = IntervalRows(rows: rows.map(\.row))
    let waits = rows.map { $0.row.value.map(ChartWords.wait) ?? say("not reached") }
    let test = side.latency.comparison.map {
      say("; log-rank chi² \(ChartWords.decimal($0.chiSquared)), p \(ChartWords.hundredths($0.p))")
    }
    return Figure(
      name: name,
      finding: say("With a note: \(waits[0]); without: \(waits[1])"),
      measure:
        say(
          """
          Median days; lines: 95 % interval. Exploratory: a comparison of groups, not a cause. \
          \(side.counts)
          """
        ),
      description: chart.description,
      height: chart.height,
      drawing: chart.drawing,
      table: DataTable(
        caption: say("With and without a note") + (test ?? ""),
        columns: [
          say("group"), "n", say("answers"), say("median"), say("low"), say("high"), say("week, %"),
        ],
        rows: rows.map { [$0.words] + IntervalRows.cells($0.row) + [ChartWords.cell($0.week)] }
      )
    ).html
  }
}
