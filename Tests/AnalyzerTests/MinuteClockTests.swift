import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// Waits in minutes where the days themselves are clear.
struct MinuteClockTests {
  private let day = CivilDay(daysSinceEpoch: 20_000)

  private func clock(from window: CivilDay?) -> MinuteClock {
    MinuteClock(period: ObservedPeriod(windowStart: window, lastDay: day + 30), newest: nil)
  }

  private func row(entry: Int, sentAt: Instant) -> LatencyRows.Row {
    LatencyRows.Row(
      wait: Wait(entry: entry, time: max(entry, 5), outcome: .accepted),
      sentAt: sentAt,
      hasSendingTime: true,
      hasNote: false,
      answeredOn: sentAt.day
    )
  }

  /// A list that states everything has no window, also beside an export that has one.
  @Test func aRowThatWasWatchedFromItsSendingOnHasNoEntry() {
    let clock = clock(from: day + 10)
    #expect(clock.entry(row(entry: 0, sentAt: Instant(day: day))) == 0)
    #expect(clock.entry(row(entry: 10, sentAt: Instant(day: day))) == 10 * 1440)
  }

  @Test func anAnswerInTheLastMinuteOfADayTakesAMinute() {
    let sentAt = Instant(day: day, secondOfDay: 86_370)
    let interval = clock(from: nil).interval(row(entry: 0, sentAt: sentAt))
    #expect(interval.from == 0 && interval.to == 1)
  }
}
