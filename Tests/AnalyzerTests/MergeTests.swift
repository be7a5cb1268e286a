import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// A team's figures are those of one file that held all rows.
@Suite struct MergeTests {
  private func randomWaits(_ random: inout SplitMix64, late: Bool) -> [Wait] {
    (0..<Int.random(in: 0...60, using: &random)).map { _ in
      let time = Int.random(in: 0...100, using: &random)
      let isLate = late && Int.random(in: 0..<4, using: &random) == 0
      let outcomes: [Wait.Outcome] = [.open, .accepted, .accepted, .declined]
      return Wait(
        entry: isLate ? Int.random(in: 0...time, using: &random) : 0,
        time: time,
        outcome: outcomes[Int.random(in: 0..<4, using: &random)]
      )
    }
  }

  private func side(_ waits: [Wait]) -> TeamSide {
    var side = TeamSide()
    side.answered = waits.count(where: \.isAnswered)
    side.steps = waitSteps(waits)
    let inside = waits.filter { $0.entry == 0 }
    // As in a report, which has no cohort of nobody.
    if inside.count < waits.count, !inside.isEmpty { side.window = waitSteps(inside) }
    return side
  }

  @Test(arguments: [false, true]) func mergesPartsToTheWhole(late: Bool) {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in randomWaits(&random, late: late) }
      let all = parts.flatMap(\.self)
      let merged = mergedLatency(parts.map(side))
      #expect(merged == mergedLatency([side(all)]), "seed \(seed)")
      // The same as estimated from the rows themselves.
      let curve = SurvivalCurve(all)
      #expect(merged.curve == curve.writtenPoints && merged.quantiles == curve.quantiles, "seed \(seed)")
      #expect(merged.events == all.count(where: \.isAnswered) && merged.n == all.count)
      let window = SurvivalCurve(all.filter { $0.entry == 0 })
      if merged.late > 0 {
        #expect((merged.windowCohort?.curve ?? []) == window.writtenPoints, "seed \(seed)")
      }
      let horizon = merged.late > 0 ? trustHorizonDays : nil
      if curve.startsAtZero {
        let shares = reportedDays.map {
          share(within: $0, all: curve, window: window, horizon: horizon).written
        }
        #expect(merged.within == shares, "seed \(seed)")
      }
    }
  }

  @Test func mergesInAnyOrderAndInGroups() {
    var random = SplitMix64(seed: 7)
    let tables = (0..<6).map { _ in
      Bool.random(using: &random)
        ? waitSteps(randomWaits(&random, late: true))
        : waitSteps(randomWaits(&random, late: true)).coarsened(k: 5)
    }
    let once = [WaitStep].merged(tables)
    #expect([WaitStep].merged(tables.reversed()) == once)
    #expect([WaitStep].merged([.merged(Array(tables[..<2])), .merged(Array(tables[2...]))]) == once)
  }

  @Test func tellsNoStepOfFewerThanFive() {
    var told = 0
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let steps = waitSteps(randomWaits(&random, late: true))
      let coarse = steps.coarsened(k: 5)
      for step in coarse {
        #expect(step.answered >= 5, "seed \(seed)")
        #expect([step.entered, step.open].allSatisfy { $0 == 0 || $0 >= 5 }, "seed \(seed)")
        #expect([0, 1, 3, 7, 14, 30, 90, 180, WaitStep.farthest].contains(step.to), "seed \(seed)")
        #expect(step.declined == 0)
      }
      guard !coarse.isEmpty else { continue }
      told += 1
      #expect(coarse.reduce(0) { $0 + $1.entered } == steps.reduce(0) { $0 + $1.entered }, "nobody is lost")
      #expect(coarse.reduce(0) { $0 + $1.answered } == steps.reduce(0) { $0 + $1.answered })
      #expect(zip(coarse, coarse.dropFirst()).allSatisfy { $0.to < $1.from })
    }
    #expect(told > 50)
  }

  /// Without anybody open or entering late the actuarial estimate is the plain share of those not answered.
  @Test func estimatesSharesFromSteps() {
    var first = WaitStep(from: 0, to: 3)
    (first.entered, first.answered) = (20, 5)
    var second = WaitStep(from: 4, to: 7)
    second.answered = 5
    var last = WaitStep(from: 8, to: 14)
    (last.answered, last.open) = (5, 5)
    // 10 are left, 5 of them open for half of the step: 1 - 5 / 7.5 of one half.
    #expect(lifeTable([first, second, last]).map(\.survival) == [0.75, 0.5, nineDecimals(0.5 / 3)])
    #expect(lifeTable([second, last]).isEmpty, "nobody was watched from the start")
  }

  private func member(_ label: String, _ profile: String, pending: Int, waits: [Wait]) -> TeamMember {
    var member = TeamMember(label: label, profile: profile, asOf: CivilDay(daysSinceEpoch: 20_000))
    (member.pending, member.sentOpen) = (pending, 7)
    (member.received, member.sent) = (side(waits), side([]))
    return member
  }

  @Test func tellsAllAsTheMostCarefulMember() throws {
    let waits = (0..<12).map { Wait(entry: 0, time: $0, outcome: .accepted) }
    let generator = Generator(name: "invreport", version: "1", cmark: "1")
    let full = merge(
      [member("A", "private", pending: 3, waits: waits), member("B", "private", pending: 4, waits: waits)],
      generator: generator,
      isPublished: false
    )
    #expect(full.profile == "private" && full.summary.pending == 7)
    #expect(full.latency.incoming.median?.value == 5)
    for isPublished in [false, true] {
      let second = isPublished ? "private" : "publish"
      let told = merge(
        [member("A", "private", pending: 3, waits: waits), member("B", second, pending: 9, waits: waits)],
        generator: generator,
        isPublished: isPublished
      )
      #expect(told.profile == "publish")
      let members = try #require(told.team?.members)
      #expect(members[0].pending == nil && members[0].profile == "publish")
      #expect(members[1].pending == 9 && told.summary.pending == 9)
      // The three that wait are in no step, so that the steps would tell of them.
      #expect(members[0].received.steps.isEmpty)
      guard isPublished else { continue }
      #expect(try oneOrMore(members[1].received.steps).allSatisfy { $0.answered >= 5 })
    }
  }
}
