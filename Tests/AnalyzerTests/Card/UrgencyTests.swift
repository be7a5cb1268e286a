import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Urgency and order")
struct UrgencyTests {
  @Test(
    "uses fixed days without own response times",
    arguments: [
      (0, Urgency.fresh), (3, .fresh), (4, .due), (14, .due), (15, .overdue),
    ]
  )
  func usesFixedDays(_ age: Int, _ expected: Urgency) {
    #expect(urgency(ageDays: age, habit: AnsweringHabit(), rules: HouseRules()) == expected)
  }

  @Test(
    "follows the owner's own response times",
    arguments: [
      (6, Urgency.fresh), (7, .due), (30, .due), (31, .overdue),
    ]
  )
  func followsOwnTimes(_ age: Int, _ expected: Urgency) {
    var habit = AnsweringHabit()
    (habit.median, habit.ninetieth) = (6, 30)
    #expect(urgency(ageDays: age, habit: habit, rules: HouseRules()) == expected)
    #expect(habit.lateLimit(HouseRules()) == 30)
  }

  @Test("leaves own response times out below 8 acceptances")
  func leavesFewAcceptancesOut() {
    var latency = Latency()
    latency.events = 7
    latency.quantiles = [Quantile(p: 0.9, value: 40, low: nil, high: nil)]
    #expect(AnsweringHabit(latency).ninetieth == nil)
    latency.events = 8
    #expect(AnsweringHabit(latency).ninetieth == 40)
  }

  @Test("leaves a wait beyond the trusted horizon out")
  func leavesDaysBeyondTheHorizonOut() {
    var latency = Latency()
    latency.events = 200
    latency.horizonDays = 60
    latency.quantiles = [
      Quantile(p: 0.5, value: 1, low: nil, high: nil), Quantile(p: 0.9, value: 141, low: nil, high: nil),
    ]
    let habit = AnsweringHabit(latency)
    #expect(habit.median == 1 && habit.ninetieth == nil)
    #expect(habit.lateLimit(HouseRules()) == 14)
  }

  @Test("says how long it has waited and when it lapses")
  func saysHowLongItHasWaited() {
    var habit = AnsweringHabit()
    #expect(urgencyText(.fresh, ageDays: 1, habit: habit) == "new")
    #expect(urgencyText(.due, ageDays: 9, habit: habit) == "answer this week")
    #expect(urgencyText(.overdue, ageDays: 41, habit: habit) == "waiting 41 days")
    habit.median = 3
    #expect(
      urgencyText(.overdue, ageDays: 41, habit: habit)
        == "waiting 41 days; half have your answer within 3 days"
    )
    habit.ninetieth = 6
    #expect(
      urgencyText(.overdue, ageDays: 41, habit: habit) == "waiting 41 days; you usually answer within 6 days"
    )
    #expect(
      urgencyText(.overdue, ageDays: 153, habit: AnsweringHabit())
        == "waiting 153 days; lapses in about 30 days"
    )
  }

  @Test("orders by decision, urgency, strength, name, address")
  func ordersTheQueue() {
    let expected = [
      Self.card("accept", .accept, .fresh, familiarity: 90),
      Self.card("ask late", .ask, .overdue, familiarity: 0),
      Self.card("ask strong fit", .ask, .due, familiarity: 0, fit: 80),
      Self.card("ask A", .ask, .due, familiarity: 30),
      Self.card("ask B", .ask, .due, familiarity: 0, fit: 30),
      Self.card("decline", .decline, .overdue, familiarity: 0),
    ]
    let places = expected.map(ShownPlace.init)
    #expect(places == places.reversed().sorted())
  }

  private static func card(
    _ name: String,
    _ decision: Decision,
    _ urgency: Urgency,
    familiarity: Int,
    fit: Int? = nil
  ) -> ReportedInvitation {
    var card = ReportedInvitation(
      identity: .name("name:\(name)"),
      code: "",
      name: name,
      direction: .incoming,
      sentAt: nil,
      ageDays: nil,
      state: .pending,
      reason: nil,
      connectedOn: nil,
      latencyDays: nil,
      source: Source(file: "f", line: 1)
    )
    (card.decision, card.urgency) = (decision, urgency)
    card.scores = Scores(familiarity: familiarity, fit: fit, willingness: 0)
    return card
  }
}
