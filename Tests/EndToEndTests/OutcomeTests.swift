import InvitationModel
import Testing

@testable import invreport

/// Gates against figures that no sample has, and what of the figures may be told.
@Suite struct OutcomeTests {
  private func figures(_ counts: [Figure: Int]) -> Figures {
    var figures = Figures(asOf: CivilDay(iso: "2026-11-20"))
    for (figure, count) in counts { figures[figure] = count }
    return figures
  }

  private func state(_ rule: String, _ counts: [Figure: Int]) throws -> GateResult.State {
    let figures = figures(counts)
    return GateResult(try Gate(rule), figures, told: figures, isProven: false).state
  }

  /// A quantile that is not reached lies behind the last day of its curve.
  @Test func decidesByTheLastDayWhereAQuantileIsNotReached() throws {
    let watched: [Figure: Int] = [.answered: 20, .watched: 60]
    try #expect(state("p90>7d", watched) == .failed)
    try #expect(state("p90>=60d", watched) == .failed)
    try #expect(state("p90>61d", watched) == .unknown)
    try #expect(state("p90<7d", watched) == .passed)
    try #expect(state("median>7d", watched) == .failed)
    try #expect(state("p90>7d", [.answered: 19, .watched: 60]) == .unknown, "too few answers")
    try #expect(state("p90>7d", [.answered: 20]) == .unknown)
    try #expect(state("p90>7d", [.answered: 20, .watched: 60, .p90: 7]) == .passed)
  }

  @Test func comparesSharesWithoutRounding() throws {
    try #expect(state("unread>0.5%", [.read: 1000, .unread: 5]) == .passed)
    try #expect(state("unread>=0.5%", [.read: 1000, .unread: 5]) == .failed)
    try #expect(state("unread>0.499%", [.read: 1000, .unread: 5]) == .failed)
    try #expect(state("unread>0%", [.read: 0, .unread: 0]) == .unknown)
  }

  @Test(arguments: [
    ("pending > 50", "pending>50"), ("oldest>=2w", "oldest>=14d"), ("unread<0.50%", "unread<0.5%"),
    ("unread<=12%", "unread<=12%"), ("sent-open>007", "sent-open>7"), ("unread>0.005%", "unread>0.005%"),
  ])
  func writesARuleInOneForm(written: String, text: String) throws {
    try #expect(Gate(written).text == text)
  }

  @Test func tellsNothingOfFewerThanFive() {
    let many = figures([
      .pending: 12, .accept: 6, .ask: 6, .decline: 0, .oldest: 41, .uncertain: 2, .expired: 0, .sentOpen: 30,
      .answered: 60, .median: 2, .p90: 19, .watched: 170, .read: 900, .unread: 3,
    ])
    let told = many.published()
    #expect(told[.pending] == 12 && told[.accept] == 6 && told[.decline] == 0 && told[.sentOpen] == 30)
    #expect(told[.uncertain] == nil && told[.expired] == 0, "none is told, few are not")
    #expect(told[.oldest] == nil && told[.watched] == nil, "single waits")
    #expect(told[.median] == 2 && told[.p90] == 19)
    var split = many
    (split[.accept], split[.ask]) = (8, 4)
    #expect(split.published()[.accept] == nil, "four would follow from the rest")
    var few = many
    (few[.pending], few[.answered]) = (4, 9)
    #expect(few.published()[.pending] == nil && few.published()[.accept] == nil)
    #expect(few.published()[.median] == nil && few.published()[.p90] == nil)
  }

  /// A gate looks at the true figure and says only whether it failed.
  @Test func gatesWithoutTellingTheFigure() throws {
    let hidden = figures([.pending: 3, .oldest: 41, .answered: 60, .watched: 170])
    let gates = try ["pending>2", "oldest>14d", "p90>7d", "leak>0"].map { try Gate($0) }
    let outcome = Outcome(hidden, gates: gates, isPublished: true)
    #expect(outcome.hasFailed)
    #expect(
      outcome.gates.map(\.text) == [
        "pending>2 failed", "oldest>14d failed", "p90>7d failed", "leak>0 passed: 0",
      ]
    )
    for text in [outcome.markdown, outcome.junit, outcome.badge, outcome.figures.line] {
      #expect(!text.contains("41") && !text.contains("170"), "\(text)")
    }
    #expect(outcome.markdown.contains("| waiting | fewer than 5 |"))
    #expect(outcome.badge.contains("fewer than 5 open"))
    #expect(outcome.markdown.utf8.count < 1 << 20)
  }
}
