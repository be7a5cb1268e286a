import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// The owner's habit: when answers stop coming, and whether they come sooner than before.
struct LatencyHabitTests {
  private let asOf = LatencyCase.day("2026-10-03")

  private func waits(answered: [Int], open: [Int]) -> [Wait] {
    answered.map { Wait(entry: 0, time: $0, outcome: .accepted) }
      + open.map { Wait(entry: 0, time: $0, outcome: .open) }
  }

  private func quiet(_ waits: [Wait]) -> Int? { quietAge(waits, SurvivalCurve(waits)) }

  @Test func findsTheAgeOfSilence() {
    // 29 answers within a week, one on day 20; 20 were watched for 90 days and more.
    let answered = Array(repeating: 1, count: 20) + Array(repeating: 7, count: 9) + [20]
    let open = Array(repeating: 90, count: 20)
    // After day 7 one of 21 was answered: S(7) = 21/50, S(20) = 20/50 >= 0.95 * 21/50.
    #expect(quiet(waits(answered: answered, open: open)) == 7)
    // With two late ones the silence begins at the second.
    #expect(quiet(waits(answered: answered + [40], open: open)) == 20)
  }

  @Test func needsThirtyAnswersAndTimeBehindTheAge() {
    let answered = Array(repeating: 1, count: 30)
    #expect(quiet(waits(answered: answered, open: Array(repeating: 90, count: 12))) == 1)
    #expect(quiet(waits(answered: Array(answered.dropFirst()), open: Array(repeating: 90, count: 12))) == nil)
    // Watched for three weeks only, or by nine only.
    #expect(quiet(waits(answered: answered, open: Array(repeating: 21, count: 12))) == nil)
    #expect(quiet(waits(answered: answered, open: Array(repeating: 90, count: 9))) == nil)
    // Everybody is answered.
    #expect(quiet(waits(answered: answered, open: [])) == nil)
  }

  @Test func makesSilenceLateAndSaysSo() {
    var habit = AnsweringHabit()
    habit.quiet = 25
    #expect(
      urgencyText(.overdue, ageDays: 41, habit: habit)
        == "waiting 41 days; after 25 days you have hardly ever answered"
    )
    habit.ninetieth = 40
    #expect(habit.lateLimit(HouseRules()) == 25)
    #expect(
      urgencyText(.overdue, ageDays: 26, habit: habit)
        == "waiting 26 days; you usually answer within 40 days, after 25 days hardly ever"
    )
    habit.quiet = 3
    #expect(habit.lateLimit(HouseRules()) == 14)
  }

  @Test func comparesTheHalvesOfTheWindow() throws {
    // The window begins on 2026-04-06, its middle is 2026-07-05.
    func sent(_ day: String, after waits: [Int]) -> [Invitation] {
      waits.enumerated().map { index, wait in
        LatencyCase.invitation(
          "\(day) \(index)",
          sent: LatencyCase.moment(day + "T12:00Z"),
          connected: LatencyCase.day(day) + wait
        )
      }
    }
    let early = sent("2026-05-01", after: Array(repeating: 9, count: 10))
    let late = sent("2026-07-05", after: Array(repeating: 2, count: 10))
    let latency = measureLatency(LatencyCase.dataset(early + late, asOf: asOf), utcOffsetMinutes: 0).incoming
    #expect(latency.trendFrom == LatencyCase.day("2026-07-05"))
    #expect(latency.trend.map(\.id) == ["earlier", "later"])
    #expect(latency.trend.map(\.median?.value) == [9, 2])
    let few = measureLatency(
      LatencyCase.dataset(early + late.dropLast(), asOf: asOf),
      utcOffsetMinutes: 0
    ).incoming
    #expect(few.trend.isEmpty && few.trendFrom == nil)
  }

  @Test func countsWorkingDaysApart() throws {
    // Friday to Monday is one working day, Friday to Friday five.
    let friday = LatencyCase.moment("2026-07-10T12:00Z")
    let invitations = [3, 3, 3, 7, 7].enumerated().map { index, wait in
      LatencyCase.invitation("Person \(index)", .outgoing, sent: friday, connected: friday.day + wait)
    }
    let dataset = LatencyCase.dataset(invitations, asOf: asOf)
    let pair = measureLatency(dataset, utcOffsetMinutes: 0, countsWorkingDays: true)
    #expect(pair.outgoing.curve.map(\.t) == [3, 7])
    let working = try #require(pair.outgoingWorkingDays.first)
    #expect(working.curve.map(\.t) == [1, 5])
    #expect(working.median?.value == 1)
    #expect(measureLatency(dataset, utcOffsetMinutes: 0).outgoingWorkingDays.isEmpty)
  }
}
