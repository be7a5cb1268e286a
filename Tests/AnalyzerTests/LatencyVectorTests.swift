import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Every estimator against the golden vectors.
struct LatencyVectorTests {
  let vectors: LatencyVectors

  init() throws { vectors = try LatencyVectors.load() }

  @Test(arguments: ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"])
  func followsTheCurve(_ name: String) throws {
    let vector = try #require(vectors.kaplanMeier[name])
    let rows = LatencyVectors.waits(vector.rows)
    let curve = SurvivalCurve(rows)
    #expect(rows.count == vector.n)
    #expect(rows.count(where: \.isAnswered) == vector.events)
    #expect(curve.endsAt == vector.endsAt)
    #expect(curve.points.map(\.t) == vector.curve.map(\.t))
    #expect(curve.points.map(\.atRisk) == vector.curve.map(\.atRisk))
    #expect(curve.points.map(\.events) == vector.curve.map(\.events))
    for (point, expected) in zip(curve.points, vector.curve) {
      #expect(LatencyVectors.agree(point.survival, expected.survival), "S on day \(point.t)")
      #expect(LatencyVectors.agree(point.low, expected.low), "low on day \(point.t)")
      #expect(LatencyVectors.agree(point.high, expected.high), "high on day \(point.t)")
    }
    let quantiles = vector.quantiles.map { Quantile(p: $0.p, value: $0.value, low: $0.low, high: $0.high) }
    #expect(reportedProbabilities.map(curve.quantile) == quantiles)
  }

  @Test func givesNoFiguresAfterAnEarlyExtinction() throws {
    let curve = SurvivalCurve(LatencyVectors.waits(try #require(vectors.kaplanMeier["K7"]).rows))
    #expect(curve.median == nil)
    #expect(curve.quantiles.isEmpty)
    #expect(curve.restrictedMean(tau: 30) == nil)
    #expect(curve.survival(at: 1) == 1)
    #expect(curve.survival(at: 2) == nil)
  }

  @Test func followsTheWindowCohort() throws {
    let rows = LatencyVectors.waits(try #require(vectors.kaplanMeier["K8"]).rows).filter { $0.entry == 0 }
    let curve = SurvivalCurve(rows)
    #expect(curve.points.map(\.t) == [0, 1, 7])
    for (point, survival) in zip(curve.points, [7.0 / 10, 7.0 / 15, 14.0 / 45]) {
      #expect(LatencyVectors.agree(point.survival, survival))
    }
    #expect(
      curve.quantiles == [
        Quantile(p: 0.25, value: 0, low: 0, high: 1), Quantile(p: 0.5, value: 1, low: 0, high: nil),
        Quantile(p: 0.75, value: nil, low: 1, high: nil), Quantile(p: 0.9, value: nil, low: 7, high: nil),
      ]
    )
  }

  @Test func averagesRestrictedWaits() throws {
    for mean in try oneOrMore(vectors.rmst) {
      let curve = SurvivalCurve(LatencyVectors.waits(try #require(vectors.kaplanMeier[mean.vector]).rows))
      let restricted = try #require(curve.restrictedMean(tau: mean.tau))
      #expect(LatencyVectors.agree(restricted.value, mean.value), "\(mean.vector) to day \(mean.tau)")
      #expect(
        LatencyVectors.agree(restricted.standardError, mean.standardError),
        "\(mean.vector) to day \(mean.tau)"
      )
    }
  }

  @Test(arguments: ["A1", "A2"])
  func separatesCauses(_ name: String) throws {
    let vector = try #require(vectors.aalenJohansen[name])
    let table = RiskTable(LatencyVectors.waits(vector.rows))
    let points = aalenJohansen(table)
    #expect(table.days.map(\.accepted) == vector.curve.map(\.accepted))
    #expect(table.days.map(\.declined) == vector.curve.map(\.declined))
    #expect(table.days.map(\.atRisk) == vector.curve.map(\.atRisk))
    #expect(points.map(\.t) == vector.curve.map(\.t))
    for (point, expected) in zip(points, vector.curve) {
      #expect(LatencyVectors.agree(point.accepted, expected.acceptedShare), "accepted by day \(point.t)")
      #expect(LatencyVectors.agree(point.declined, expected.declinedShare), "declined by day \(point.t)")
    }
  }

  @Test(arguments: ["L1", "L2"])
  func comparesTwoGroups(_ name: String) throws {
    let vector = try #require(vectors.logRank[name])
    let test = LogRankTest(LatencyVectors.waits(vector.a), LatencyVectors.waits(vector.b))
    #expect(test.observed == vector.observedA)
    #expect(LatencyVectors.agree(test.expected, vector.expectedA))
    #expect(LatencyVectors.agree(test.variance, vector.variance))
    #expect(LatencyVectors.agree(test.chiSquared, vector.chiSquared))
    #expect(LatencyVectors.agree(test.p, vector.p))
  }

  @Test(arguments: ["T1", "T2", "T3", "T4", "T5"])
  func weighsInnermostIntervals(_ name: String) throws {
    let vector = try #require(vectors.turnbull[name])
    let rows = vector.rows.map { MinuteInterval(from: $0[0] ?? 0, to: $0[1]) }
    let estimate = TurnbullEstimate(rows)
    #expect(estimate.inner == vector.inner.map { MinuteInterval(from: $0[0] ?? 0, to: $0[1]) })
    #expect(estimate.isOptimal)
    for (mass, expected) in zip(estimate.mass, vector.mass) {
      #expect(LatencyVectors.agree(mass, expected, within: name == "T1" ? 1e-6 : 1e-9))
    }
  }

  @Test(arguments: [("T2", 25, 27), ("T3", 3, 4), ("T5", 1120, 1410)])
  func findsTheInnermostIntervalOfTheMedian(_ name: String, from: Int, to: Int) throws {
    let rows = try #require(vectors.turnbull[name]).rows.map { MinuteInterval(from: $0[0] ?? 0, to: $0[1]) }
    #expect(TurnbullEstimate(rows).median == MinuteInterval(from: from, to: to))
  }

  @Test(arguments: ["Q1", "Q2", "Q3"])
  func takesPlainQuantilesOfTypeOne(_ name: String) throws {
    let vector = try #require(vectors.quantiles[name])
    let values = vector.values.list.sorted()
    let expected = try #require(vector.types["inverted_cdf"]).map { Int($0) }
    #expect(vector.percent.compactMap { quantile(percent: $0, ofSorted: values) } == expected)
  }

  @Test func countsBusinessDays() throws {
    for days in try oneOrMore(vectors.businessDays) {
      #expect(days.to - days.from == days.calendar)
      #expect(
        businessDays(from: days.from, to: days.to) == days.business,
        "\(days.from.iso) to \(days.to.iso)"
      )
      #expect(businessDays(from: days.to, to: days.from) == -days.business)
    }
  }

  @Test func countsBusinessSeconds() throws {
    for vector in try oneOrMore(vectors.businessSeconds) {
      let (from, to) = (try moment(vector.from), try moment(vector.to))
      #expect(businessSeconds(from: from, to: to) == vector.seconds, "\(vector.from) to \(vector.to)")
    }
  }

  private func moment(_ text: String) throws -> Instant {
    let clock = text.suffix(8).split(separator: ":").compactMap { Int($0) }
    let day = try #require(CivilDay(iso: String(text.prefix(10))))
    return Instant(day: day, secondOfDay: clock[0] * 3600 + clock[1] * 60 + clock[2])
  }
}
