import InvitationModel

/// When invitations are sent: weekday by three-hour block, shaded.
enum LatencyTimes {
  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("times")
    let cells = side.latency.times.filter { (1...7).contains($0.weekday) && (0...7).contains($0.block) }
    let total = cells.reduce(0) { $0 + $1.count }
    guard total >= 5 else {
      return .nothing(name, say("Fewer than 5 invitations with a time: too few for a timetable."))
    }
    var counts = Array(repeating: Array(repeating: 0, count: 8), count: 7)
    for cell in cells { counts[cell.weekday - 1][cell.block] += cell.count }
    let largest = Double(counts.joined().max() ?? 0)
    return ShadedFigure(
      name: name,
      finding: finding(side, counts),
      measure:
        say("Invitations by weekday and hour of sending, in \(side.clock). n = \(count: total)."),
      table: ShadedTable(
        caption: say("Invitations by weekday and hour"),
        columns: [side.clock] + (0...7).map { "\($0 * 3)–\($0 * 3 + 3)" },
        rows: counts.enumerated().map { index, row in
          (
            head: String(ChartWords.weekday(index + 1).prefix(InterfaceLanguage.current == .german ? 2 : 3)),
            cells: row.map {
              ShadedTable.Cell(
                text: LatencyWords.count($0),
                level: ShadedTable.level(Double($0), of: largest)
              )
            }
          )
        }
      ),
      data: medians(cells)
    ).html
  }

  /// The medians of the cells that have one; nil when none has.
  private static func medians(_ cells: [TimeCell]) -> DataTable? {
    let known = cells.filter { $0.median != nil }
    guard !known.isEmpty else { return nil }
    return DataTable(
      caption: say("Median days where at least 5 were answered"),
      columns: [say("weekday"), say("hours"), say("sent"), say("median")],
      rows: known.map { cell in
        [
          ChartWords.weekday(cell.weekday), "\(cell.block * 3)–\(cell.block * 3 + 3)",
          LatencyWords.count(cell.count), ChartWords.cell(cell.median),
        ]
      }
    )
  }

  private static func finding(_ side: LatencySide, _ counts: [[Int]]) -> String {
    let all = counts.enumerated().flatMap { day, row in
      row.enumerated().map { (day: day + 1, block: $0.offset, count: $0.element) }
    }
    let most = all.map(\.count).max() ?? 0
    let busiest = all.filter { $0.count == most }
    guard most > 1, busiest.count == 1, let time = busiest.first else { return say("No time stands out") }
    let (day, from) = (ChartWords.weekday(time.day), time.block * 3)
    return side.direction == .incoming
      ? say("Invitations reach you most often on \(day), \(from) to \(from + 3) h")
      : say("You invite most often on \(day), \(from) to \(from + 3) h")
  }
}
