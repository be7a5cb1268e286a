import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// What holds for every chart (report.md 4.1).
@Suite struct ChartTests {
  private func figures(_ name: String, _ report: Report = ChartFixture.full) throws -> [ChartMarkup] {
    try #require(chart(name, report)).markup.components(separatedBy: "<figure").dropFirst()
      .map { ChartMarkup(markup: "<figure" + $0) }
  }

  @Test func knowsNoOtherName() {
    #expect(chart("outgoing-mood", ChartFixture.full) == nil)
    #expect(Set(chartNames).count == chartNames.count)
    #expect(chartNames.count == 31)
  }

  @Test(arguments: chartNames)
  func statesAFindingAndDescribesIt(name: String) throws {
    for figure in try oneOrMore(figures(name)) {
      let finding = try #require(figure.texts(of: "b").first)
      #expect(!finding.isEmpty && !finding.hasSuffix("."))
      #expect(!(figure.texts(of: "small").first ?? "").isEmpty)
      #expect(!figure.markup.contains("because"))
      guard figure.markup.contains("<svg") else { continue }
      #expect(figure.texts(of: "title") == [finding])
      #expect(!(figure.texts(of: "desc").first ?? "").isEmpty)
      let ids = Set(figure.values(of: "id"))
      for reference in try oneOrMore(
        figure.values(of: "aria-labelledby").flatMap { $0.split(separator: " ") }
      ) {
        #expect(ids.contains(String(reference)))
      }
    }
  }

  @Test func usesEachIdOnce() throws {
    let page = chartNames.compactMap { chart($0, ChartFixture.full)?.markup }.joined()
    let ids = ChartMarkup(markup: page).values(of: "id")
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: chartNames)
  func holdsATableAsWideAsItsHead(name: String) throws {
    for figure in try oneOrMore(figures(name)) {
      #expect(figure.texts(of: "caption").count == 1)
      let columns = figure.matches("<th scope=\"col\">").count
      #expect(columns > 1 && !figure.rows.isEmpty)
      for row in figure.rows { #expect(row.count == columns) }
    }
  }

  @Test(arguments: chartNames)
  func staysWithinFourKilobytes(name: String) throws {
    for figure in try oneOrMore(figures(name)) { #expect(figure.markup.utf8.count <= 4 * 1024) }
  }

  @Test(arguments: chartNames)
  func usesAllowedMarkupOnly(name: String) throws {
    let elements: Set = [
      "figure", "figcaption", "b", "small", "svg", "title", "desc", "path", "circle", "text", "details",
      "summary",
      "table", "caption", "thead", "tbody", "tr", "th", "td", "div", "p",
    ]
    let attributes: Set = [
      "class", "id", "viewBox", "role", "aria-labelledby", "d", "fill", "fill-opacity", "stroke",
      "stroke-width",
      "stroke-dasharray", "cx", "cy", "r", "x", "y", "text-anchor", "scope",
    ]
    for report in [ChartFixture.full, ChartFixture.empty] {
      let html = ChartMarkup(markup: try #require(chart(name, report)).markup)
      #expect(elements.isSuperset(of: html.matches("<([a-z0-9]+)").map { $0[1] }))
      #expect(attributes.isSuperset(of: html.matches(" ([a-zA-Z-]+)=\"").map { $0[1] }))
    }
  }

  @Test(arguments: chartNames)
  func printsAtMostOneDecimal(name: String) throws {
    let html = ChartMarkup(markup: try #require(chart(name, ChartFixture.full)).markup)
    for value in ["d", "x", "y", "cx", "cy", "r", "viewBox"].flatMap({ html.values(of: $0) }) {
      #expect(ChartMarkup(markup: value).matches("[0-9]\\.[0-9]{2}|e|nan|inf").isEmpty, "\(value)")
    }
  }

  /// Only who keeps a history is told about it.
  @Test func drawsAHistoryFromTwoDaysOn() throws {
    var report = ChartFixture.full
    report.history = nil
    #expect(chart("history", report)?.isEmpty == true)
    report.history = Array((ChartFixture.full.history ?? []).prefix(1))
    #expect(
      try #require(chart("history", report)).markup.hasPrefix("<div class=\"nothing\" id=\"c-history\">")
    )
    report.history = ChartFixture.full.history
    #expect(try #require(chart("history", report)).markup.contains("2 fewer than on 2 Oct 2026"))
  }

  @Test(arguments: chartNames.filter { $0 != "history" })
  func saysInASentenceThatThereIsNothing(name: String) throws {
    let html = try #require(chart(name, ChartFixture.empty)).markup
    #expect(html.hasPrefix("<div class=\"nothing\" id=\"c-\(name)\"><p>"))
    #expect(!html.contains("<figure") && !html.contains("<svg") && html.hasSuffix(".</p></div>"))
  }

  @Test(arguments: chartNames)
  func escapesNames(name: String) throws {
    var report = ChartFixture.full
    report.network.goals[0].name = "<script>alert(1)</script>"
    report.network.goals[0].companies[0].name = "\"><img src=x onerror=alert(1)>"
    report.network.companies[0].name = "\"><img src=x onerror=alert(1)>"
    report.network.titleWords[0].name = "<script>"
    let html = try #require(chart(name, report)).markup
    #expect(!html.contains("<script") && !html.contains("<img"))
  }

  @Test(arguments: chartNames)
  func standsFiguresThatNoReportShouldHold(name: String) throws {
    var report = ChartFixture.full
    report.latency.incoming.curve = [
      CurvePoint(t: .max, survival: .nan, low: .infinity, high: -1, atRisk: .max, events: 7)
    ]
    report.latency.incoming.curveEnd = .max
    report.latency.incoming.bins = [Bin(from: 0, to: nil, count: -3)]
    report.latency.incoming.median = Quantile(p: 0.5, value: .max, low: 9, high: 2)
    report.latency.incoming.months = [
      MonthGroup(
        month: "nonsense",
        n: 9,
        events: 30,
        q25: nil,
        median: Quantile(p: 0.5, value: -4, low: 9, high: 2),
        q75: nil,
        isPartial: false
      )
    ]
    report.latency.incoming.times = [TimeCell(weekday: 9, block: -1, count: 99)]
    report.network.overlap = [[1]]
    report.network.goals[0].share = .nan
    report.network.goals[0].highestPossible = .infinity
    report.network.growth = [QuarterCount(quarter: "", added: 12)]
    #expect(chart(name, report) != nil)
  }
}
