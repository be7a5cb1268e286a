import InvitationModel

/// The median by month of sending.
enum LatencyMonths {
  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("months")
    if let sentence = side.tooFew { return .nothing(name, sentence) }
    let months = side.latency.months.map(side.latency.quoted)
    guard months.contains(where: { $0.events >= 5 && $0.median != nil }) else {
      return .nothing(name, say("No single month holds 5 answers: too few to compare months."))
    }
    let spansYears = Set(months.map { $0.month.prefix(4) }).count > 1
    let rows = months.map { month in
      let name = ChartWords.month(month.month)
      return IntervalRows.Row(
        label: String(name.prefix(3)) + (spansYears ? " ’\(name.suffix(2))" : ""),
        n: month.n,
        answers: month.events,
        median: month.median,
        ninetieth: month.q90,
        remark: month.isPartial ? say("part") : nil
      )
    }
    let chart = IntervalRows(rows: rows)
    let late = months.contains { $0.q90 != nil } ? say("upright: nine of ten, from 20 answers on;") + " " : ""
    return Figure(
      name: name,
      finding: finding(zip(months, rows).map { ($0.month, $1) }),
      measure: say(
        """
        Median days by month of sending; lines: 95 % interval; \(late)hollow: fewer than 5 answers; \
        part: the file does not hold the whole month. \(side.counts)
        """
      ),
      description: chart.description,
      height: chart.height,
      drawing: chart.drawing,
      table: DataTable(
        caption: say("By month of sending"),
        columns: [say("month"), "n", say("answers"), say("median"), say("low"), say("high"), "90 %"],
        rows: zip(months, rows).map { month, row in
          [ChartWords.month(month.month) + (month.isPartial ? say(", part") : "")] + IntervalRows.cells(row)
            + [ChartWords.cell(month.q90)]
        }
      )
    ).html
  }

  /// Names a month only when its interval lies above all the others.
  private static func finding(_ rows: [(month: String, row: IntervalRows.Row)]) -> String {
    let known = rows.compactMap { entry in entry.row.interval.map { (entry: entry, interval: $0) } }
    let slowest = known.first { candidate in
      known.allSatisfy {
        $0.entry.month == candidate.entry.month || $0.interval.upperBound < candidate.interval.lowerBound
      }
    }
    guard known.count > 1, let slowest, let median = slowest.entry.row.value else {
      return say("No month stands out")
    }
    return say("Slowest in \(ChartWords.monthName(slowest.entry.month)): \(ChartWords.wait(median))")
  }
}
