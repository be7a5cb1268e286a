import InvitationModel

/// The tiles of the landing page: each a number, what it counts, and where to read on.
struct Tiles {
  let context: ReportContext

  private var report: Report { context.report }

  var html: HTML {
    let tiles = [waiting, oldest, median, withinAWeek].compactMap(\.self)
    guard !tiles.isEmpty else { return .empty }
    return .element("div", ["class": "tiles"], .newline + HTML.joined(tiles, separator: .newline) + .newline)
  }

  private var waiting: HTML? {
    guard report.summary.pending > 0 else { return nil }
    let old = report.summary.olderThan30Days
    let weeks = report.latency.incoming.flow
    let note = old > 0 ? say("\(count: old) for more than 30 days") : say("none for more than 30 days")
    let newest = weeks.last?.count ?? 0
    return tile(
      context.isSingleFile ? "#pending" : "index.html#pending",
      grouped(report.summary.pending),
      say("waiting", "tile"),
      weeks.count > 1 ? say("\(note); \(count: newest) received in the newest week") : note,
      sparkline(weeks.map(\.count))
    )
  }

  private var oldest: HTML? {
    guard let oldest = report.oldestPending, let age = report.invitations[oldest].ageDays,
      let address = context.address(ofCard: report.invitations[oldest].code)
    else { return nil }
    return tile(address, say("\(age, "day")"), say("the oldest has waited"))
  }

  /// From the curve; a median of few answers is not put on a tile.
  private var median: HTML? {
    let latency = report.latency.incoming
    guard latency.events >= 5, let median = latency.quoted(0.5) else { return nil }
    return curve(median.value.map { waitInWords($0) } ?? say("not reached"), say("median answer"))
  }

  private var withinAWeek: HTML? {
    let latency = report.latency.incoming
    guard latency.events >= 10, let share = latency.within.first(where: { $0.days == 7 })?.share else {
      return nil
    }
    return curve(LatencyWords.percent(share), say("answered within 7 days"))
  }

  private func curve(_ number: String, _ label: String) -> HTML? {
    context.address(page: "stats.html", anchor: "c-incoming-latency").map {
      tile($0, number, label, "n = \(grouped(report.latency.incoming.n))")
    }
  }

  /// Bars of at most half a year of weeks, the current one last; the number of the last stands in the note.
  private func sparkline(_ weeks: [Int]) -> HTML {
    guard weeks.count > 1, let most = weeks.max(), most > 0 else { return .empty }
    var bars = Path()
    for (week, count) in weeks.enumerated() where count > 0 {
      let height = max(1, 18 * Double(count) / Double(most))
      // Half a year is always as wide, so that fewer weeks end at the same place.
      bars.rectangle(x: Double(104 - 4 * (weeks.count - week)), y: 20 - height, width: 3, height: height)
    }
    return .element("svg", ["viewBox": "0 0 104 20", "aria-hidden": "true"], Draw.path(.bar, bars))
  }

  private func tile(
    _ address: String,
    _ number: String,
    _ label: String,
    _ note: String? = nil,
    _ drawing: HTML = .empty
  ) -> HTML {
    .element(
      "a",
      ["class": "tile", "href": address],
      .element("b", [], .text(number)) + .text(" ") + .element("span", [], .text(label))
        + (note.map { .text(" ") + .element("small", [], .text($0)) } ?? .empty) + drawing
    )
  }
}
