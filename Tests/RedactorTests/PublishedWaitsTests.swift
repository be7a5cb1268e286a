import InvitationModel
import Testing

@testable import ReportRedactor

/// The waits that others may add up, against everything that is told beside them.
@Suite struct PublishedWaitsTests {
  @Test func letNobodyFollowFromTheAgesBesideThem() throws {
    var told = 0
    for seed in 0..<60 as Range<UInt64> {
      let report = try GeneratedExport(seed: seed).report
      let published = redact(report, labels: Labels(report))
      for (side, direction) in [(published.received, Direction.incoming), (published.sent, .outgoing)] {
        told += side.waits.isEmpty ? 0 : 1
        let ages = report.invitations.filter { $0.direction == direction && $0.state == .pending }
          .compactMap(\.ageDays)
        var open = 0
        for step in side.waits.dropLast() {
          open += step.open
          for bound in [7, 22, 90] {
            let difference = abs(ages.count { $0 < bound + (bound == 90 ? 1 : 0) } - open)
            #expect(difference == 0 || difference >= 5, "seed \(seed), up to day \(step.to)")
          }
        }
        #expect(side.waits.allSatisfy { $0.answered >= 5 }, "seed \(seed)")
        #expect(
          side.curve.map(\.days).allSatisfy { day in
            side.waits.isEmpty || side.waits.contains { $0.to == day }
          }
        )
      }
    }
    #expect(told > 10, "\(told)")
  }

  @Test func areWithheldWhereTheCountsWouldTellOfFew() {
    var step = WaitStep(from: 0, to: 1)
    (step.entered, step.answered, step.open) = (20, 10, 10)
    #expect([step].unlessNear(answered: 10, waiting: nil) == [step])
    #expect([step].unlessNear(answered: 15, waiting: 10) == [step])
    #expect([step].unlessNear(answered: 12, waiting: 10).isEmpty)
    #expect([step].unlessNear(answered: 10, waiting: 6).isEmpty)
  }

  @Test func leaveOutTheFewWhoseStateIsNotKnown() {
    let table = [(0, 30, 8, 6), (4, 0, 5, 6), (9, 0, 0, 5)].map { day, entered, answered, open in
      var step = WaitStep(from: day, to: day)
      (step.entered, step.answered, step.open) = (entered, answered, open)
      return step
    }
    #expect(table.withoutFewOpen(beside: 17, k: 5) == table)
    #expect(table.withoutFewOpen(beside: 12, k: 5) == table, "five may be told of")
    let told = table.withoutFewOpen(beside: 14, k: 5)
    #expect(told.map(\.open) == [6, 6, 2] && told.map(\.entered) == [27, 0, 0])
    #expect([WaitStep]().withoutFewOpen(beside: 3, k: 5).isEmpty)
  }

  @Test func endOnlyWhereTheOpenRowsOfOtherBoundsStayHidden() {
    let table = [0, 1, 3].map { day in
      var step = WaitStep(from: day, to: day)
      (step.entered, step.answered, step.open) = (day == 0 ? 45 : 0, 10, 5)
      return step
    }
    #expect(table.coarsened(k: 5).map(\.to) == [0, 1, WaitStep.farthest])
    #expect(table.coarsened(k: 5, toldOpen: [5, 10]).map(\.to) == [0, 1, WaitStep.farthest])
    #expect(table.coarsened(k: 5, toldOpen: [7]).map(\.to) == [WaitStep.farthest])
    #expect(table.coarsened(k: 5, toldOpen: [1, 16]).map(\.to) == [1, WaitStep.farthest])
  }
}

/// The history as others may read it.
@Suite struct PublishedHistoryTests {
  private func history(_ builds: [(day: String, pending: Int)]) throws -> [Figures] {
    var report = try GeneratedExport(seed: 1).report
    report.history = builds.map { day, pending in
      var figures = Figures(asOf: CivilDay(iso: day))
      (figures[.pending], figures[.oldest], figures[.answered], figures[.median]) = (pending, 40, 9, 2)
      return figures
    }
    return redact(report, labels: Labels(report)).history
  }

  @Test func tellsOneBuildAWeekAndOfFewNothing() throws {
    let told = try history([("2026-10-01", 9), ("2026-10-05", 3), ("2026-10-06", 8), ("2026-10-12", 4)])
    #expect(told.map { $0.asOf?.iso } == ["2026-10-05", "2026-10-12"])
    #expect(told.map { $0[.pending] } == [nil, nil])
    let more = try history([("2026-09-28", 9), ("2026-10-05", 12), ("2026-10-12", 10)])
    #expect(more.map { $0[.pending] } == [9, 12, 10])
    #expect(
      more.allSatisfy { $0[.oldest] == nil && $0[.median] == nil },
      "the oldest is one person, nine answers are few"
    )
  }

  @Test func isEmptyWithoutOne() throws {
    try #expect(history([]).isEmpty)
  }
}
