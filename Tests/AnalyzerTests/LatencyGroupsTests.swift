import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// What is told beside the curve: groups, exact times, causes, ages, weeks and hours.
struct LatencyGroupsTests {
  private let asOf = LatencyCase.day("2026-10-03")

  /// Invitations sent at noon and accepted after some days; nil stays open.
  private func rows(_ waits: [Int?], sent: String = "2026-08-03T12:00Z", note: String = "") -> [Invitation] {
    waits.enumerated().map { index, wait in
      let sent = LatencyCase.moment(sent)
      return LatencyCase.invitation(
        "Person \(index) \(note)",
        sent: sent,
        connected: wait.map { sent.day + $0 },
        note: note
      )
    }
  }

  private func measure(_ invitations: [Invitation], utcOffsetMinutes: Int = 0) -> Latency {
    measureLatency(LatencyCase.dataset(invitations, asOf: asOf), utcOffsetMinutes: utcOffsetMinutes).incoming
  }

  @Test func comparesNotesFromFiveAnswersInEachGroup() throws {
    let with = rows([0, 0, 1, 1, 2], note: "Hello")
    let enough = measure(with + rows([3, 5, 8, 9, 12, nil]))
    #expect(enough.groups.map(\.id) == ["with-note", "without-note"])
    #expect(enough.groups.map(\.n) == [5, 6])
    #expect(enough.groups.map { $0.median?.value } == [1, 8])
    let comparison = try #require(enough.comparison)
    #expect(comparison.groups == ["with-note", "without-note"])
    #expect(comparison.p < 0.01)

    let few = measure(with + rows([3, 5, 8, 9, nil]))
    #expect(few.groups.map(\.events) == [5, 4])
    #expect(few.comparison == nil)
    #expect(measure(rows([1, 2])).groups.map(\.id) == ["without-note"])
  }

  @Test func tellsExactTimesOfAcceptedNotes() throws {
    let sent = LatencyCase.moment("2026-08-03T12:00Z")
    let seconds = [30, 3599, 3600, 90_000]
    var invitations = seconds.map { wait in
      var invitation = LatencyCase.invitation("After \(wait)", sent: sent, connected: sent.day, note: "Hello")
      invitation.acceptedAt = Instant(seconds: sent.seconds + wait)
      invitation.connectedOn = invitation.acceptedAt?.day
      return invitation
    }
    invitations += rows([1, 2])
    let exact = try #require(measure(invitations).exact)
    #expect(
      exact
        == ExactTimes(
          n: 4,
          underHour: 2,
          underDay: 3,
          median: 3599,
          min: 30,
          max: 90_000,
          q25: 30,
          q75: 3600
        )
    )
    #expect(measure(rows([1, 2])).exact == nil)
  }

  @Test func separatesCausesFromFiveDatedDeclines() throws {
    func withDeclines(_ count: Int) -> Latency {
      let declined = (0..<count).map { index in
        var invitation = LatencyCase.invitation("No \(index)", sent: LatencyCase.moment("2026-08-03T12:00Z"))
        invitation.state = .declined
        invitation.declinedOn = LatencyCase.day("2026-08-05")
        return invitation
      }
      return measure(declined + rows([0, 2, 4]))
    }
    #expect(withDeclines(4).causes == nil)
    #expect(
      withDeclines(5).causes == [
        CausePoint(t: 0, accepted: 0.125, declined: 0), CausePoint(t: 2, accepted: 0.25, declined: 0.625),
        CausePoint(t: 4, accepted: 0.375, declined: 0.625),
      ]
    )
  }

  @Test func measuresMonthsOfSending() {
    let latency = measure(
      rows([0, 1, 3], sent: "2026-08-31T23:59Z") + rows([5], sent: "2026-09-01T00:00Z")
        + rows([nil], sent: "2026-10-01T00:00Z")
    )
    #expect(latency.months.map(\.month) == ["2026-08", "2026-09", "2026-10"])
    #expect(latency.months.map(\.n) == [3, 1, 1])
    #expect(latency.months.map(\.events) == [3, 1, 0])
    #expect(latency.months.map(\.q25) == [0, 5, nil])
    #expect(latency.months.map { $0.median?.value } == [1, 5, nil])
    #expect(latency.months.map(\.q75) == [3, 5, nil])
    #expect(latency.months.map(\.isPartial) == [false, false, true])
  }

  @Test func marksMonthsThatTheWindowCuts() {
    // The window of 180 days begins on 2026-04-06.
    let latency = measure(rows([0], sent: "2026-04-10T12:00Z") + rows([1], sent: "2026-05-10T12:00Z"))
    #expect(latency.months.map(\.isPartial) == [true, false])
  }

  @Test func countsOpenInvitationsByAge() {
    let days = [
      "2026-10-03", "2026-10-02", "2026-09-26", "2026-09-25", "2026-07-05", "2026-04-03", "2026-04-02",
    ]
    let open = openAges(
      sentOn: days.map { LatencyCase.day($0) } + [LatencyCase.day("2026-10-04")],
      asOf: asOf
    )
    #expect(open.n == 8)
    #expect(open.oldest == 184)
    #expect(open.median == 7)
    #expect(open.buckets.map(\.count) == [2, 2, 1, 1, 1, 1])
    #expect(openAges(sentOn: [asOf], asOf: nil) == OpenAges())
  }

  @Test func countsExpiredInvitationsAsOpenButNotWithdrawnOnes() {
    let sent = LatencyCase.moment("2026-03-01T12:00Z")
    var withdrawn = LatencyCase.invitation("Withdrawn", sent: sent, state: .expired)
    withdrawn.reason = .withdrawn
    let expired = LatencyCase.invitation("Expired", sent: sent, state: .expired)
    #expect(measure([withdrawn, expired] + rows([1, nil])).open.n == 2)
  }

  @Test func listsWeeksWithoutGaps() {
    let period = ObservedPeriod(windowStart: LatencyCase.day("2026-09-16"), lastDay: asOf)
    let days = ["2026-10-04", "2026-10-03", "2026-09-28", "2026-09-27", "2026-09-10", "2025-01-01"]
    let flow = weeklyFlow(days.map { LatencyCase.day($0) }, in: period)
    #expect(flow.map(\.week.iso) == ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"])
    #expect(flow.map(\.count) == [1, 0, 1, 2])
    #expect(flow.map(\.isPartial) == [true, true, false, true])
    #expect(weeklyFlow([], in: period).isEmpty)
  }

  @Test func showsAtMostHalfAYearOfWeeks() {
    let period = ObservedPeriod(windowStart: nil, lastDay: asOf)
    #expect(weeklyFlow((0...400).map { asOf + -$0 }, in: period).count == 26)
  }

  @Test func sortsSendingTimesInTheDisplayOffset() {
    // 2026-08-03 is a Monday.
    let night = rows([0, 0, 1, 1, 1], sent: "2026-08-03T22:30Z")
    var undated = rows([1], sent: "2026-08-03T00:00Z")
    undated[0].sentPrecision = .day
    let utc = measure(night + rows([2], sent: "2026-08-04T09:00Z") + undated).times
    #expect(
      utc == [
        TimeCell(weekday: 1, block: 7, count: 5, median: 1), TimeCell(weekday: 2, block: 3, count: 1),
      ]
    )
    #expect(
      measure(night, utcOffsetMinutes: 120).times == [TimeCell(weekday: 2, block: 0, count: 5, median: 1)]
    )
    #expect(measure(night, utcOffsetMinutes: -1440).times.map(\.weekday) == [7])
  }

  @Test func boundsTheMedianByTheUnknownTimeOfDay() {
    // Sent at noon: accepted the next day means after 12 to 36 hours.
    let latency = measure(rows([1, 1, 1]))
    #expect(latency.sensitivity == Sensitivity(low: 720, high: 2160))
    #expect(latency.intervals == nil)
    var dateOnly = rows([1, 1, 1])
    dateOnly[0].sentPrecision = .day
    #expect(measure(dateOnly).sensitivity == nil)
  }

  @Test func givesIntervalsFromTenRowsOn() {
    let nine = Array(repeating: Int?.some(1), count: 9)
    #expect(measure(rows(nine)).intervals == nil)
    let estimate = measure(rows(nine + [nil])).intervals
    #expect(estimate?.median == MinuteInterval(from: 720, to: 2160))
    #expect(estimate?.mass == [0.9, 0.1])
  }

  @Test func keepsDirectionsApart() {
    var outgoing = rows([9, 9, 9])
    for index in outgoing.indices { outgoing[index].direction = .outgoing }
    let dataset = LatencyCase.dataset(rows([1]) + outgoing, asOf: asOf)
    let pair = measureLatency(dataset, utcOffsetMinutes: 0)
    #expect(pair.incoming.n == 1)
    #expect(pair.incoming.median?.value == 1)
    #expect(pair.outgoing.n == 3)
    #expect(pair.outgoing.median?.value == 9)
  }
}
