import InvitationModel
import Testing

@testable import ReportRenderer

/// Waits beyond the horizon of late entries are told of those sent inside the window alone (latency.md 3).
@Suite struct QuotedWaitsTests {
  /// A median on day 145, or later for those inside the window.
  private static let late: Latency = {
    var latency = ChartFixture.full.latency.incoming
    let median = Quantile(p: 0.5, value: 145, low: 12, high: 160)
    latency.median = median
    latency.quantiles = latency.quantiles.map { $0.p == 0.5 ? median : $0 }
    latency.windowCohort?.quantiles = [Quantile(p: 0.5, value: 79, low: 12, high: nil)]
    return latency
  }()

  private func markup(_ name: String, _ latency: Latency) throws -> String {
    var report = ChartFixture.full
    report.latency.incoming = latency
    return try #require(chart(name, report)).markup.replacing("\u{A0}", with: " ")
  }

  @Test func theChartNamesWhoseMedianItIs() throws {
    let html = try markup("incoming-latency", Self.late)
    #expect(html.contains("More than half were still open after 60 days of watching"))
    #expect(html.contains("The median was not reached. Of those sent inside the file’s window the median"))
    #expect(html.contains("the median is 79 days."))
    #expect(!html.contains("145") && !html.contains("half by day"))
    var few = Self.late
    few.windowCohort?.events = 4
    let short = try markup("incoming-latency", few)
    #expect(short.contains("The median was not reached.") && !short.contains("79 days"))
  }

  @Test func tableAndTileQuoteNothingBeyondTheHorizon() throws {
    var report = PageFixture.report
    report.latency.incoming = Self.late
    let table = try report.text(of: "stats.html").replacing("\u{A0}", with: " ")
    #expect(table.contains("not reached; of those sent inside the file’s window 79 days (at least 12)"))
    #expect(!table.contains("145 days"))
    let queue = try report.text(of: "index.html").replacing("\u{A0}", with: " ")
    #expect(queue.contains("not reached median answer") && !queue.contains("145 days"))
  }

  @Test func agesAreNotSetAgainstWaitsBeyondTheHorizon() throws {
    var latency = Self.late
    latency.quantiles = latency.quantiles.map { quantile in
      quantile.p == 0.9 ? Quantile(p: 0.9, value: 150, low: nil, high: nil) : quantile
    }
    latency.median = Quantile(p: 0.5, value: 3, low: 2, high: 5)
    let html = try markup("open-age", latency)
    #expect(html.contains("Half have your answer within 3 days; open ones count as not yet."))
    #expect(!html.contains("150"))
  }

  /// Nobody of those whose row ended before a mark, without an answer too, is watched on it.
  @Test func countsWhoIsWatchedOnAMark() throws {
    let latency = ChartFixture.latency([0: 5, 1: 2], open: [1: 4, 30: 3])
    let html = try markup("incoming-latency", latency)
    #expect(html.contains("Still watched on day 0 14, day 7 3 and day 30 3."))
    var unknown = latency
    unknown.steps = []
    #expect(try !markup("incoming-latency", unknown).contains("Still watched"))
  }

  @Test func tablesOfWorkingDaysAreNotWritten() throws {
    var report = PageFixture.report
    report.latency.outgoing = ChartFixture.full.latency.outgoing
    report.latency.outgoingWorkingDays = [ChartFixture.full.latency.outgoing]
    let json = try #require(report.files()["report.json"])
    let parts = json.components(separatedBy: #""outgoingWorkingDays""#)
    #expect(parts.count == 2)
    #expect(parts.first?.contains(#""entered""#) == true && parts.last?.contains(#""entered""#) == false)
  }
}
