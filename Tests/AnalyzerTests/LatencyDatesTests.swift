import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// Rows from dates, and which of them are left out.
struct LatencyDatesTests {
  @Test func measuresTheExportOfTheWorkedExample() throws {
    let dataset = LatencyCase.windowed()
    let latency = measureLatency(dataset, utcOffsetMinutes: 0).incoming
    let vector = try #require(LatencyVectors.load().kaplanMeier["K8"])
    let rows = LatencyRows(dataset.invitations, .incoming, in: ObservedPeriod(of: dataset))
    #expect(rows.waits == LatencyVectors.waits(vector.rows))
    #expect(latency.listed == 17)
    #expect(
      latency.excluded == [
        ReasonCount(reason: "accepted-before-window", count: 1),
        ReasonCount(reason: "negative-latency", count: 1),
      ]
    )
    #expect([latency.n, latency.events, latency.censored, latency.late] == [15, 10, 5, 5])
    #expect(latency.windowStart == LatencyCase.day("2026-04-06"))
    #expect(latency.observedUntil == LatencyCase.day("2026-10-03"))
    #expect(latency.horizonDays == 60)
    #expect(latency.curveEnd == 185)
    #expect(latency.endsAt == nil)
    #expect(latency.median == Quantile(p: 0.5, value: 1, low: 0, high: 33))
    #expect(latency.curve.map(\.t) == vector.curve.map(\.t))
    #expect(latency.curve.map(\.survival).first == 0.7)
    #expect(latency.windowCohort?.median == Quantile(p: 0.5, value: 1, low: 0, high: nil))
    #expect(latency.bins.map(\.count) == [3, 2, 0, 1, 0, 1, 1, 2])
    #expect(latency.restrictedMean == RestrictedMean(tau: 30, value: 11.4625, standardError: 4.535720783))
  }

  /// A date of 1970 is no sign that somebody has waited for decades.
  @Test(arguments: [LatencyExclusion.dateOutOfRange, .futureDate])
  func agesNobodyByAnImpossibleDate(_ reason: LatencyExclusion) throws {
    var dataset = LatencyCase.windowed()
    let before = measureLatency(dataset, utcOffsetMinutes: 0).incoming.open
    var impossible = try #require(
      dataset.invitations.first { $0.state == .pending && $0.direction == .incoming }
    )
    impossible.sentAt = Instant(day: CivilDay(daysSinceEpoch: 0))
    impossible.latencyExclusion = reason
    dataset.invitations.append(impossible)
    let after = measureLatency(dataset, utcOffsetMinutes: 0).incoming.open
    #expect(after.n == before.n && after.oldest == before.oldest)
    let card = ReportedInvitation(
      impossible,
      code: "A",
      asOf: dataset.asOf,
      connection: nil,
      reading: NoteReading("")
    )
    #expect(card.ageDays == nil && card.sentAt != nil)
  }

  /// Whoever was accepted after `asOf` is still open in the statistics, so that a card tells no wait either.
  @Test func tellsNoWaitThatTheStatisticsDoNotCount() throws {
    let accepted = try #require(
      LatencyCase.windowed().invitations.first { $0.connectedOn != nil && $0.latencyExclusion == nil }
    )
    let day = try #require(accepted.connectedOn)
    for (asOf, isTold) in [(day + -1, false), (day, true)] {
      let card = ReportedInvitation(
        accepted,
        code: "A",
        asOf: asOf,
        connection: nil,
        reading: NoteReading("")
      )
      #expect(card.connectedOn == day && (card.latencyDays != nil) == isTold)
    }
  }

  @Test func readsSharesWithinDaysFromTheCurve() throws {
    let within = measureLatency(LatencyCase.windowed(), utcOffsetMinutes: 0).incoming.within
    #expect(within.map(\.days) == [0, 1, 7, 30, 60])
    #expect(within.map(\.share) == [0.3, 0.533333333, 0.65, 0.7375, 0.825])
    #expect(within.map(\.low).first == 0.108050959)
    #expect(within.map(\.high).first == 0.671283407)
    #expect(within.allSatisfy { $0.source == "all" })
  }

  @Test func quotesTheWindowCohortBeyondTheHorizon() {
    let dataset = LatencyCase.windowed()
    let waits = LatencyRows(dataset.invitations, .incoming, in: ObservedPeriod(of: dataset)).waits
    let (all, window) = (SurvivalCurve(waits), SurvivalCurve(waits.filter { $0.entry == 0 }))
    let beyond = share(within: 90, all: all, window: window, horizon: 60)
    #expect(beyond.source == "window")
    #expect(LatencyVectors.agree(beyond.share, 31.0 / 45))
    #expect(share(within: 90, all: all, window: window, horizon: nil).source == "all")
    #expect(share(within: 181, all: all, window: window, horizon: 60).share == nil)
  }

  @Test func locatesTheMedianToTheMinute() throws {
    let latency = measureLatency(LatencyCase.windowed(), utcOffsetMinutes: 0).incoming
    let intervals = try #require(latency.intervals)
    #expect(intervals.median == MinuteInterval(from: 1120, to: 1410))
    #expect(intervals.mass == [0.3125, 0.3125, 0.125, 0.25])
    let sensitivity = try #require(latency.sensitivity)
    #expect((sensitivity.low ?? 0) <= (sensitivity.high ?? 0))
  }

  @Test func joinsTwoExportsOfOnePerson() throws {
    // latency.md 11 with K9: each row counts from the first export that lists it, a gone one to the last.
    let (older, newer) = (LatencyCase.day("2026-06-01"), LatencyCase.day("2026-10-03"))
    let rows: [(sent: String, connected: String?, first: CivilDay, last: CivilDay)] = [
      ("2026-05-20", "2026-06-10", older, newer), ("2026-05-01", nil, older, newer),
      ("2026-01-10", nil, older, older), ("2026-05-30", nil, older, older),
      ("2026-04-20", "2026-04-22", older, newer), ("2026-04-25", "2026-04-26", older, newer),
      ("2026-09-01", nil, newer, newer), ("2026-07-01", "2026-07-02", newer, newer),
    ]
    let readings = rows.map { row in
      [
        LatencyCase.invitation(
          "Someone",
          sent: LatencyCase.moment(row.sent + "T16:00Z"),
          connected: row.connected.map { LatencyCase.day($0) }
        )
      ].readWait(
        at: 0,
        in: ObservedPeriod(windowStart: row.first + -180, lastDay: row.last)
      )
    }
    let vector = try #require(LatencyVectors.load().kaplanMeier["K9"])
    #expect(readings == LatencyVectors.waits(vector.rows).map(WaitReading.used))
  }

  static let leftOut: [(String, Invitation)] = {
    let sent = LatencyCase.moment("2026-06-01T12:00Z")
    var undated = LatencyCase.invitation("No Date", sent: nil)
    undated.state = .pending
    var dateOnly = LatencyCase.invitation("Date Only", sent: sent)
    dateOnly.latencyExclusion = .dateOnly
    var withdrawn = LatencyCase.invitation("Withdrawn", sent: sent, state: .expired)
    withdrawn.reason = .withdrawn
    return [
      ("uncertain", LatencyCase.invitation("Uncertain", sent: sent, state: .uncertain)),
      ("no-date", undated),
      ("date-only", dateOnly),
      ("withdrawn", withdrawn),
      ("sent-after-as-of", LatencyCase.invitation("Later", sent: LatencyCase.moment("2026-10-04T00:00Z"))),
      ("no-answer-date", LatencyCase.invitation("Declined", sent: sent, state: .declined)),
      ("no-answer-date", LatencyCase.invitation("Accepted", sent: sent, state: .accepted)),
      (
        "negative-latency",
        LatencyCase.invitation("Backwards", sent: sent, connected: LatencyCase.day("2026-05-31"))
      ),
      (
        "accepted-before-window",
        LatencyCase.invitation(
          "Early",
          sent: LatencyCase.moment("2026-01-01T12:00Z"),
          connected: LatencyCase.day("2026-04-05")
        )
      ),
    ]
  }()

  @Test(arguments: leftOut)
  func leavesOutWithAReason(_ reason: String, _ invitation: Invitation) {
    let dataset = LatencyCase.dataset([invitation], asOf: LatencyCase.day("2026-10-03"))
    let latency = measureLatency(dataset, utcOffsetMinutes: 0).incoming
    #expect(latency.excluded == [ReasonCount(reason: reason, count: 1)])
    #expect(latency.listed == 1)
    #expect(latency.n == 0)
  }

  @Test func countsADatedDeclineAsAnAnswer() {
    var declined = LatencyCase.invitation("Declined", sent: LatencyCase.moment("2026-06-01T12:00Z"))
    declined.state = .declined
    declined.declinedOn = LatencyCase.day("2026-06-04")
    let period = ObservedPeriod(windowStart: nil, lastDay: LatencyCase.day("2026-10-03"))
    #expect([declined].readWait(at: 0, in: period) == .used(Wait(entry: 0, time: 3, outcome: .declined)))
  }

  @Test func saysNothingWithoutAnyDate() {
    var dataset = Dataset()
    dataset.invitations = [LatencyCase.invitation("No Date", sent: nil)]
    let latency = measureLatency(dataset, utcOffsetMinutes: 0).incoming
    #expect(latency.excluded == [ReasonCount(reason: "no-date", count: 1)])
    #expect(latency.median == nil)
    #expect(latency.curve.isEmpty)
    #expect(latency.within.isEmpty)
    #expect(latency.open.n == 0)
  }

  @Test func drawsNoCurveOfLateAnswersOnly() {
    let invitations = (0..<3).map {
      LatencyCase.invitation(
        "Late \($0)",
        sent: LatencyCase.moment("2026-02-0\($0 + 1)T12:00Z"),
        connected: LatencyCase.day("2026-05-1\($0)")
      )
    }
    let dataset = LatencyCase.dataset(invitations, asOf: LatencyCase.day("2026-10-03"))
    let latency = measureLatency(dataset, utcOffsetMinutes: 0).incoming
    #expect(latency.events == 3)
    #expect(latency.curve.isEmpty)
    #expect(latency.median == nil)
    #expect(latency.restrictedMean == nil)
    #expect(latency.months.map(\.events) == [3])
    #expect(latency.months.map(\.isPartial) == [true])
  }

  @Test func keepsTheFiguresBeforeALateEndOfTheCurve() {
    // Day 100 is the last of those watched from the start, then nobody is at risk until 120.
    let rows = [[0, 1, 1], [0, 2, 1], [0, 100, 1], [120, 130, 1], [120, 140, 0]]
    let curve = SurvivalCurve(LatencyVectors.waits(rows))
    #expect(curve.endsAt == nil && curve.end == 99)
    #expect(curve.points.map(\.t) == [1, 2])
    #expect(curve.median?.value == 2)
    #expect(curve.quantile(0.9).value == nil)
    #expect(curve.survival(at: 99) != nil && curve.survival(at: 100) == nil)
  }

  @Test func reachesToTheLastRowWhereNobodyWasWatchedFromTheStart() {
    let curve = SurvivalCurve(LatencyVectors.waits([[1, 100, 1], [120, 130, 1], [120, 140, 0]]))
    #expect(curve.points.isEmpty && curve.endsAt == nil)
    #expect(curve.end == 140, "there is no curve that a gap could end")
  }

  @Test func endsTheCurveWhereNobodyIsAtRiskForAWhile() {
    let gap = SurvivalCurve(LatencyVectors.waits([[0, 2, 1], [0, 3, 0], [6, 8, 1], [6, 9, 0]]))
    #expect(gap.endsAt == 2)
    #expect(gap.points.map(\.t) == [2])
    let touching = SurvivalCurve(LatencyVectors.waits([[0, 2, 1], [0, 3, 0], [4, 8, 1], [4, 9, 0]]))
    #expect(touching.endsAt == nil)
    #expect(touching.points.map(\.t) == [2, 8])
  }
}
