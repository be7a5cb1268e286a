import InvitationModel
import Testing

/// What may be said of a curve that older rows entered late: nothing beyond its horizon (latency.md 3).
@Suite struct QuotedQuantileTests {
  private func latency(_ median: Quantile, window: Int?, horizon: Int? = 60) -> Latency {
    var latency = Latency()
    (latency.events, latency.curveEnd, latency.horizonDays) = (30, 170, horizon)
    latency.median = median
    latency.quantiles = [median, Quantile(p: 0.9, value: 169, low: 150, high: nil)]
    latency.windowCohort = Cohort(
      n: 60,
      events: 22,
      median: nil,
      quantiles: [Quantile(p: 0.5, value: window, low: 40, high: nil)],
      curve: []
    )
    return latency
  }

  @Test func quotesNoDayBeyondTheHorizon() {
    let late = latency(Quantile(p: 0.5, value: 145, low: 33, high: 160), window: 79)
    #expect(late.quoted(0.5) == Quantile(p: 0.5, value: nil, low: 33, high: nil))
    #expect(late.quotedUntil == 60 && late.quoted(0.25) == nil)
    #expect(late.quotedOfWindow(0.5)?.value == 79)
    let onTheDay = latency(Quantile(p: 0.5, value: 60, low: 33, high: 61), window: 79)
    #expect(onTheDay.quoted(0.5) == Quantile(p: 0.5, value: 60, low: 33, high: nil))
    #expect(onTheDay.quotedOfWindow(0.5) == nil, "the main curve reaches it")
  }

  @Test func quotesOfTheWindowOnlyWhatLiesLater() {
    let median = Quantile(p: 0.5, value: 145, low: nil, high: nil)
    #expect(latency(median, window: 55).quotedOfWindow(0.5) == nil, "the main curve says otherwise there")
    #expect(latency(median, window: nil).quotedOfWindow(0.5) == nil)
    let whole = latency(median, window: 79, horizon: nil)
    #expect(whole.quoted(0.5)?.value == 145 && whole.quotedUntil == 170 && whole.quotedOfWindow(0.5) == nil)
  }

  @Test func cutsMonthsThatBeganBeforeTheWindowOnly() {
    var late = latency(Quantile(p: 0.5, value: 9, low: nil, high: nil), window: nil)
    late.windowStart = CivilDay(iso: "2026-05-24")
    let months = ["2026-05", "2026-06"].map { month in
      late.quoted(
        MonthGroup(
          month: month,
          n: 40,
          events: 30,
          q25: 3,
          median: Quantile(p: 0.5, value: 61, low: 50, high: 70),
          q75: 90,
          isPartial: false,
          q90: 100
        )
      )
    }
    #expect(months[0].median == Quantile(p: 0.5, value: nil, low: 50, high: nil))
    #expect(months[0].q25 == 3 && months[0].q75 == nil && months[0].q90 == nil)
    #expect(months[1].median?.value == 61 && months[1].q75 == 90 && months[1].q90 == 100)
  }

  /// Gates, histories and badges read these.
  @Test(arguments: [(60 as Int?, nil as Int?, 60), (nil, 145, 170)])
  func figuresHoldWhatIsQuoted(horizon: Int?, median: Int?, watched: Int) {
    var report = Report(
      generator: Generator(name: "invreport", version: "1.0.0", cmark: "0.30.2"),
      asOf: nil,
      owner: Owner(name: "", code: ""),
      available: Available(
        invitations: true,
        connections: true,
        messages: false,
        goals: false,
        people: false,
        decisions: false
      ),
      summary: Summary(),
      latency: LatencyPair(incoming: Latency(), outgoing: Latency()),
      network: Network(),
      voice: Voice()
    )
    report.latency.incoming = latency(
      Quantile(p: 0.5, value: 145, low: nil, high: nil),
      window: 79,
      horizon: horizon
    )
    let figures = Figures(report)
    #expect(figures[.median] == median && figures[.watched] == watched)
    #expect(figures[.p90] == (horizon == nil ? 169 : nil))
  }
}
