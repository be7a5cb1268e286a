import InvitationModel

extension TableParts {
  /// Waits of both directions side by side, as far as the numbers carry.
  var quantiles: ReportTable {
    let latency = context.report.latency
    let sides = [latency.incoming, latency.outgoing] + latency.outgoingWorkingDays
    let waits = [
      (0.25, say("A quarter within")), (0.5, say("Half within (median)")),
      (
        0.75,
        say(
          """
          Three quarters within
          """
        )
      ),
    ]
    let late = (0.9, say("Nine of ten within"))
    let shares = [0, 1, 7, 30, 60].map { days in
      (days, days == 0 ? say("Answered the same day") : say("Answered within \(days, "day")"))
    }
    let rows =
      [[say("Invitations used")] + sides.map { grouped($0.n) }]
      + (waits + [late]).map { p, label in [label] + sides.map { quantile($0, p) } }
      + shares.map { days, label in [label] + sides.map { share($0, days) } }
    let most = sides.map(\.events).max() ?? 0
    return ReportTable(
      caption: say("Waits in days, with 95 % intervals"),
      columns: [.text(say("Measure")), .number(say("You answer")), .number(say("They answer"))]
        + latency.outgoingWorkingDays.map { _ in .number(say("They answer, in working days")) },
      groups: [
        ReportTable.Group(count: most >= 5 ? rows.count : 0) { number, row in
          link(
            rows[number][0],
            to: number == 0 ? "curve" : number <= waits.count + 1 ? "median" : "within",
            &row
          )
          for text in rows[number].dropFirst() { row.text(text) }
        }
      ],
      nothing: most > 0
        ? say("A table of waits needs at least 5 answers on one side.")
        : say("No accepted invitation is in this window, so there is nothing to measure yet.")
    )
  }

  /// A label that leads to the definition of its figure.
  private func link(_ label: String, to definition: String, _ row: inout TableRow) {
    guard let address = context.address(page: "method.html", anchor: "d-\(definition)") else {
      return row.text(label)
    }
    row.cell { html in html.element("a", attributes: { $0.attribute("href", address) }) { $0.text(label) } }
  }

  /// Few answers carry a median without interval; nine of ten needs twenty (latency.md 14).
  private func quantile(_ latency: Latency, _ p: Double) -> String {
    let least = p == 0.9 ? 20 : 5
    guard latency.events >= least, let quantile = latency.quoted(p) else { return say("too few answers") }
    if let words = wait(quantile, events: latency.events) { return words }
    guard let cohort = latency.windowCohort, cohort.events >= least,
      let later = latency.quotedOfWindow(p).flatMap({ wait($0, events: cohort.events) })
    else { return say("not reached") }
    return say("not reached; of those sent inside the file’s window \(later)")
  }

  /// The day and, with enough answers, its interval; nil when it is not reached.
  private func wait(_ quantile: Quantile, events: Int) -> String? {
    guard let value = quantile.value else { return nil }
    let words = value == 0 ? say("the same day") : say("\(value, "day")")
    guard events >= 10 else { return words }
    switch (quantile.low, quantile.high) {
    case (let low?, let high?): return say("\(words) (\(low) to \(high))")
    case (let low?, nil): return say("\(words) (at least \(low))")
    case (nil, let high?): return say("\(words) (at most \(high))")
    case (nil, nil): return words
    }
  }

  private func share(_ latency: Latency, _ days: Int) -> String {
    guard latency.events >= 10 else { return say("too few answers") }
    guard let within = latency.within.first(where: { $0.days == days }), let share = within.share else {
      return say("not known")
    }
    let words = LatencyWords.percent(share)
    guard let low = within.low, let high = within.high else { return words }
    return "\(words) (\(LatencyWords.percentRange(low, high)))"
  }
}
