import InvitationModel
import Testing

@testable import ReportRenderer

/// The method page tells of each figure which rows it rests on.
@Suite struct RowsUsedTests {
  private func rows(_ name: String, _ change: (inout Report) -> Void = { _ in }) throws -> [String] {
    var report = ChartFixture.full
    change(&report)
    return report.rowsUsed(by: try #require(Definition.named(name)))
  }

  @Test func everyFigureTellsItsRows() throws {
    try #require(!Definition.all.isEmpty)
    for definition in Definition.all {
      for report in [ChartFixture.full, ChartFixture.empty] {
        let rows = report.rowsUsed(by: definition)
        #expect(!rows.isEmpty && rows.allSatisfy { $0.hasSuffix(".") }, "\(definition.name): \(rows)")
      }
    }
  }

  @Test func tellsRowsOfWhatIsOpen() throws {
    #expect(try rows("decisions") { $0.summary.pending = 6 } == ["6 open invitations."])
    #expect(
      try rows("open") == ["Received: 7 open ones with a date.", "Sent: 270 accepted ones, 77 open ones."]
    )
    let flow = try rows("flow") { report in
      report.latency.incoming.listed = 221
      report.latency.incoming.flow = [
        WeekFlow(week: CivilDay(daysSinceEpoch: 20_000), count: 3, isPartial: false),
        WeekFlow(week: CivilDay(daysSinceEpoch: 20_007), count: 4, isPartial: true),
      ]
    }
    #expect(flow.first == "Received: 7 of 221, those of the weeks shown.")
  }

  @Test func tellsRowsOfTheNetwork() throws {
    let growth = try rows("growth") {
      $0.network.connections = 90
      $0.network.growth = [
        QuarterCount(quarter: "2026-Q1", added: 30), QuarterCount(quarter: "2026-Q2", added: 41),
      ]
    }
    #expect(growth == ["71 connections with a date, of 90."])
    for name in ["companies", "titles"] {
      let named = try rows(name) { ($0.network.connections, $0.network.unknown) = (90, 20) }
      #expect(named == ["70 connections with title or company; left out: 20 without."])
    }
    #expect(
      try rows("statuses") { $0.review = nil } == ["Received: 0 accepted ones.", "Sent: 0 accepted ones."]
    )
  }

  @Test func tellsOnlyThoseWatchedFromTheStartWhereTheOthersDoNotCount() throws {
    for name in ["trend", "quiet", "hours", "closing"] {
      let none = try rows(name) {
        ($0.latency.incoming.trend, $0.latency.incoming.quietAfter) = ([], nil)
        ($0.latency.incoming.intervals, $0.latency.incoming.sensitivity) = (nil, nil)
        $0.latency.incoming.closing = nil
      }
      #expect(none.first == "Received: none: these rows do not tell it.", "\(name)")
    }
    let quiet = try rows("quiet") {
      ($0.latency.incoming.n, $0.latency.incoming.late, $0.latency.incoming.listed) = (40, 9, 43)
      $0.latency.incoming.quietAfter = 25
    }
    #expect(quiet.first == "Received: 31 of 43 used, those watched from the day of sending.")
    let declines = try rows("declines") { $0.latency.incoming.causes = nil }
    #expect(declines.first == "Received: none: these rows do not tell it.")
    let minutes = try rows("minutes") {
      $0.latency.incoming.listed = 221
      $0.latency.incoming.exact = ExactTimes(
        n: 8,
        underHour: 1,
        underDay: 4,
        median: 9000,
        min: 60,
        max: 90_000
      )
    }
    #expect(minutes.first == "Received: 8 of 221 used, accepted with a note.")
    let left = try rows("curve") {
      $0.latency.incoming.excluded = [
        ReasonCount(reason: "uncertain", count: 10), ReasonCount(reason: "x", count: 1),
      ]
    }
    #expect(left.first?.hasSuffix("left out: 10 of unknown fate, 1 x.") == true)
    #expect(try rows("working-days") { $0.latency.outgoingWorkingDays = [] } == ["None: not asked for."])
  }
}
