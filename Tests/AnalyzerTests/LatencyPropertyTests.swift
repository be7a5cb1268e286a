import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// The properties of latency.md 20 on seeded random rows.
struct LatencyPropertyTests {
  /// Runs a check for many seeds and names the first that fails.
  private func forSeeds(_ count: UInt64 = 200, _ holds: (inout SplitMix64) -> Bool) {
    let failing = (0..<count).first { seed in
      var random = SplitMix64(seed: seed)
      return !holds(&random)
    }
    #expect(failing == nil, "first failing seed")
  }

  private func randomWaits(_ random: inout SplitMix64, late: Bool, causes: Bool = false) -> [Wait] {
    (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let time = Int.random(in: 0...30, using: &random)
      let isLate = late && Int.random(in: 0..<3, using: &random) == 0
      let outcomes: [Wait.Outcome] = causes ? [.open, .accepted, .declined] : [.open, .accepted, .accepted]
      return Wait(
        entry: isLate ? Int.random(in: 0...time, using: &random) : 0,
        time: time,
        outcome: outcomes[Int.random(in: 0..<3, using: &random)]
      )
    }
  }

  private func randomInvitations(_ random: inout SplitMix64, asOf: CivilDay) -> [Invitation] {
    (0..<Int.random(in: 0...60, using: &random)).map { index in
      let sentOn = asOf + -Int.random(in: -3...400, using: &random)
      let sent = Instant(day: sentOn, secondOfDay: Int.random(in: 0..<1440, using: &random) * 60)
      let connected = Bool.random(using: &random) ? sentOn + Int.random(in: -2...300, using: &random) : nil
      let states: [InvitationState?] = [nil, nil, nil, .uncertain, .expired]
      return LatencyCase.invitation(
        "Person \(index)",
        Bool.random(using: &random) ? .incoming : .outgoing,
        sent: Int.random(in: 0..<10, using: &random) == 0 ? nil : sent,
        connected: connected,
        state: connected == nil ? states[Int.random(in: 0..<5, using: &random)] : nil,
        note: Bool.random(using: &random) ? "Hello" : ""
      )
    }
  }

  @Test func ignoresTheOrderOfRows() {
    let asOf = LatencyCase.day("2026-10-03")
    forSeeds(40) { random in
      let invitations = randomInvitations(&random, asOf: asOf)
      let shuffled = invitations.shuffled(using: &random)
      return measureLatency(LatencyCase.dataset(invitations, asOf: asOf), utcOffsetMinutes: 120)
        == measureLatency(LatencyCase.dataset(shuffled, asOf: asOf), utcOffsetMinutes: 120)
    }
  }

  @Test func keepsTheCurveInsideItsBandAndFalling() {
    forSeeds { random in
      let points = SurvivalCurve(randomWaits(&random, late: true)).points
      let isFalling = zip(points, points.dropFirst()).allSatisfy { $0.survival >= $1.survival }
      return isFalling
        && points.allSatisfy { point in
          let (low, high) = (point.low ?? point.survival, point.high ?? point.survival)
          return 0 <= low && low <= point.survival && point.survival <= high && high <= 1
        }
    }
  }

  @Test func countsPlainlyWhenNothingIsCensored() {
    forSeeds { random in
      let times = (0..<Int.random(in: 1...50, using: &random)).map { _ in
        Int.random(in: 0...20, using: &random)
      }
      let curve = SurvivalCurve(times.map { Wait(entry: 0, time: $0, outcome: .accepted) })
      let areShares = (0...20).allSatisfy { day in
        let share = Double(times.count { $0 > day }) / Double(times.count)
        return LatencyVectors.agree(curve.survival(at: day), share, within: 1e-12)
      }
      let sorted = times.sorted()
      return areShares
        && [25, 50, 75, 90].allSatisfy { percent in
          curve.quantile(Double(percent) / 100).value == quantile(percent: percent, ofSorted: sorted)
        }
    }
  }

  @Test func changesOnlyTheFirstDayForARowOpenOnDayZero() {
    forSeeds { random in
      let waits = randomWaits(&random, late: false)
      let before = SurvivalCurve(waits)
      let after = SurvivalCurve(waits + [Wait(entry: 0, time: 0, outcome: .open)])
      return zip(before.points, after.points).allSatisfy { old, new in
        old.t == new.t && old.events == new.events && new.atRisk - old.atRisk == (old.t == 0 ? 1 : 0)
      }
    }
  }

  @Test func matchesTheClassicEstimatorWithoutLateEntries() {
    forSeeds { random in
      let waits = randomWaits(&random, late: false)
      var survival = 1.0
      var expected: [Double] = []
      for day in Set(waits.filter(\.isAnswered).map(\.time)).sorted() {
        let atRisk = waits.count { $0.time >= day }
        survival *= 1 - Double(waits.count { $0.isAnswered && $0.time == day }) / Double(atRisk)
        expected.append(survival)
      }
      return SurvivalCurve(waits).points.map(\.survival) == expected
    }
  }

  @Test func addsUpCausesAndSurvival() {
    forSeeds { random in
      let table = RiskTable(randomWaits(&random, late: true, causes: true))
      return zip(aalenJohansen(table), SurvivalCurve(table).points).allSatisfy { causes, point in
        abs(causes.accepted + causes.declined + point.survival - 1) < 1e-12
      }
    }
  }

  @Test func comparesGroupsAlikeInBothOrders() {
    forSeeds { random in
      let (a, b) = (randomWaits(&random, late: true), randomWaits(&random, late: true))
      return LatencyVectors.agree(LogRankTest(a, b).chiSquared, LogRankTest(b, a).chiSquared)
    }
  }

  @Test func equalsTheCurveOfDaysOnIntervalsOfOneDay() {
    forSeeds(60) { random in
      let waits = randomWaits(&random, late: false)
      let rows = waits.map {
        MinuteInterval(from: $0.time + ($0.isAnswered ? 0 : 1), to: $0.isAnswered ? $0.time + 1 : nil)
      }
      let estimate = TurnbullEstimate(rows)
      let curve = SurvivalCurve(waits)
      var survival = 1.0
      let isEqual = zip(estimate.inner, estimate.mass).allSatisfy { interval, mass in
        survival -= mass
        return interval.to == nil
          || LatencyVectors.agree(survival, curve.point(at: interval.from)?.survival, within: 1e-6)
      }
      return isEqual && estimate.isOptimal
    }
  }

  @Test func keepsEveryQuantileWhenAllRowsAreDoubled() {
    forSeeds { random in
      let waits = randomWaits(&random, late: true)
      let (once, twice) = (SurvivalCurve(waits), SurvivalCurve(waits + waits))
      let probabilities = (1..<20).map { Double($0) / 20 }
      return once.endsAt == twice.endsAt && once.points.map(\.t) == twice.points.map(\.t)
        && probabilities.allSatisfy { once.quantile($0).value == twice.quantile($0).value }
        && zip(once.points, twice.points).allSatisfy { abs($0.survival - $1.survival) < 1e-12 }
    }
  }

  @Test func keepsTheRestrictedMeanBelowItsLimitAndRising() {
    forSeeds { random in
      let curve = SurvivalCurve(randomWaits(&random, late: false))
      let means = (0...30).compactMap { curve.restrictedMean(tau: $0) }
      return means.allSatisfy { $0.value <= Double($0.tau) + 1e-12 }
        && zip(means, means.dropFirst()).allSatisfy { $0.value <= $1.value }
    }
  }

  @Test func neverGainsAnswersFromAnEarlierDay() {
    let asOf = LatencyCase.day("2026-10-03")
    forSeeds(40) { random in
      var dataset = LatencyCase.dataset(randomInvitations(&random, asOf: asOf), asOf: asOf)
      let full = measureLatency(dataset, utcOffsetMinutes: 0)
      dataset.asOf = asOf + -Int.random(in: 1...250, using: &random)
      let earlier = measureLatency(dataset, utcOffsetMinutes: 0)
      return earlier.incoming.events <= full.incoming.events
        && earlier.outgoing.events <= full.outgoing.events
    }
  }

  @Test func usesOrLeavesOutEveryRow() {
    let asOf = LatencyCase.day("2026-10-03")
    func addsUp(_ latency: Latency) -> Bool {
      let leftOut = latency.excluded.map(\.count).reduce(0, +)
      let months = latency.months.map(\.n).reduce(0, +)
      let binned = latency.bins.map(\.count).reduce(0, +)
      return latency.listed == latency.n + leftOut && latency.n == latency.events + latency.censored
        && binned == latency.events && months == latency.n
    }
    forSeeds(100) { random in
      let invitations = randomInvitations(&random, asOf: asOf)
      let pair = measureLatency(LatencyCase.dataset(invitations, asOf: asOf), utcOffsetMinutes: 0)
      return addsUp(pair.incoming) && addsUp(pair.outgoing)
        && pair.incoming.listed + pair.outgoing.listed == invitations.count
    }
  }

  @Test func drawsNoBandWhenAllAnswerOnTheSameDay() {
    let sent = LatencyCase.moment("2026-09-01T08:00Z")
    let rows = (0..<2).map {
      LatencyCase.invitation("Person \($0)", sent: sent, connected: sent.day)
    }
    let dataset = LatencyCase.dataset(rows, asOf: LatencyCase.day("2026-10-03"))
    let latency = measureLatency(dataset, utcOffsetMinutes: 0).incoming
    #expect(latency.curve == [CurvePoint(t: 0, survival: 0, low: nil, high: nil, atRisk: 2, events: 2)])
    #expect(latency.median == Quantile(p: 0.5, value: 0, low: nil, high: nil))
    #expect(latency.within.map(\.share) == [1, 1, 1, 1, 1])
    #expect(latency.restrictedMean == RestrictedMean(tau: 0, value: 0, standardError: 0))
  }
}
