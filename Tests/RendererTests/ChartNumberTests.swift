import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// The table of a chart holds the numbers that are drawn.
@Suite struct ChartNumberTests {
  private func figure(_ name: String, _ report: Report = ChartFixture.full) throws -> ChartMarkup {
    ChartMarkup(markup: try #require(chart(name, report)).markup)
  }

  private func number(_ text: String) -> Double? { Double(text.filter { $0 != "," }) }

  @Test(arguments: ["incoming-latency", "outgoing-latency"])
  func drawsTheCurveOfItsTable(name: String) throws {
    let figure = try figure(name)
    let steps = ChartMarkup.steps(try #require(figure.paths(ofClass: "curve").first))
    #expect(steps.count == figure.rows.count || steps.count == figure.rows.count - 1)
    for (step, row) in zip(steps, figure.rows) {
      let share = (136 - step.y) / 116 * 100
      #expect(abs(share - (try #require(number(row[1])))) <= 0.6)
      let end = 60.0
      let x = 44 + 264 * log1p(try #require(number(row[0]))) / log1p(end)
      #expect(abs(step.x - x) <= 0.06)
    }
    let answers = figure.rows.compactMap { number($0[5]) }.reduce(0, +)
    let latency =
      name.hasPrefix("in") ? ChartFixture.full.latency.incoming : ChartFixture.full.latency.outgoing
    #expect(Int(answers) == latency.curve.filter { $0.t <= 60 }.map(\.events).reduce(0, +))
  }

  @Test func drawsBothCurvesOfTheirTable() throws {
    let figure = try figure("incoming-note")
    let curves = figure.paths(ofClass: "curve").map(ChartMarkup.steps)
    #expect(curves.count == 2)
    let rows = figure.rows.filter { $0[0].hasPrefix("day ") }
    #expect(rows.map { $0[0] } == [0, 1, 7, 30, 60].map { "day \($0), %" })
    for (column, (steps, left)) in zip(curves, [44.0, 186]).enumerated() {
      for row in try oneOrMore(rows) {
        let day = try #require(number(String(row[0].dropFirst(4).prefix { $0 != "," })))
        let end = left + 122 * log1p(day) / log1p(60)
        let drawn = steps.last { $0.x <= end + 0.06 }.map { (110 - $0.y) / 86 * 100 }
        // The group with a note was seen for 41 days.
        guard row[column + 1] != "–" else {
          #expect(column == 0 && day == 60)
          continue
        }
        #expect(abs((try #require(drawn)) - (try #require(number(row[column + 1])))) <= 0.7)
      }
    }
    #expect(figure.paths(ofClass: "band").count == 2)
    #expect(figure.markup.contains("Exploratory: a comparison of groups, not a cause."))
    #expect(figure.texts(of: "caption").first?.contains("log-rank chi² 2.3, p 0.13") == true)
  }

  @Test func drawsNoCurveOfAGroupThatDiedOut() throws {
    var report = ChartFixture.full
    report.latency.incoming.groups[0].median = nil
    let figure = try figure("incoming-note", report)
    #expect(figure.paths(ofClass: "curve").count == 1)
    #expect(figure.texts(of: "text").contains("late answers only"))
    #expect(figure.rows.allSatisfy { !$0[0].hasPrefix("day ") || $0[1] == "–" })
  }

  @Test func setsDeclinesAgainstAcceptances() throws {
    let figure = try figure("outgoing-declines")
    for (name, column) in [("curve", 1), ("cohort", 2)] {
      let steps = ChartMarkup.steps(try #require(figure.paths(ofClass: name).first))
      for step in try oneOrMore(steps) {
        let share = (136 - step.y) / 116 * 100
        #expect(figure.rows.contains { abs((number($0[column]) ?? .nan) - share) <= 0.6 }, "\(name) \(step)")
      }
      #expect(!steps.isEmpty)
    }
    for row in try oneOrMore(figure.rows) {
      let sum = row.dropFirst().compactMap { number($0) }.reduce(0, +)
      #expect(abs(sum - 100) <= 1)
    }
  }

  @Test func labelsOfAcceptedAndDeclinedNeverMeet() throws {
    for (accepted, declined) in [(0.5, 0.49), (0.05, 0.01), (0.01, 0.05), (0.9, 0.1), (0.3, 0.69)] {
      var report = ChartFixture.full
      report.latency.incoming.causes = [CausePoint(t: 3, accepted: accepted, declined: declined)]
      let texts = try figure("incoming-declines", report).matches(
        "<text[^>]* y=\"([-0-9.]+)\"[^>]*>(accepted|declined)"
      )
      let heights = texts.compactMap { Double($0[1]) }
      #expect(heights.count == 2 && abs(heights[0] - heights[1]) >= 14, "\(heights)")
      #expect(heights.allSatisfy { $0 < 136 && $0 > 8 })
    }
  }

  @Test func countsWorkingDaysApart() throws {
    let figure = try figure("outgoing-working-days")
    #expect(figure.texts(of: "b") == ["Half were accepted by the next working day"])
    #expect(figure.markup.contains("holidays are not known"))
    #expect(!figure.markup.contains("by day 7"))
  }

  @Test(arguments: ["incoming-days", "outgoing-days"])
  func drawsBarsAsLongAsTheirCounts(name: String) throws {
    let figure = try figure(name)
    let bars = figure.rectangles(ofClass: "bar")
    let counts = figure.rows.dropLast().compactMap { number($0[1]) }.filter { $0 > 0 }
    #expect(bars.count == counts.count)
    let unit = try #require(bars.first).width / (try #require(counts.first))
    for (bar, count) in zip(bars, counts) {
      #expect(bar.x == 44)
      #expect(abs(bar.width - count * unit) <= 0.15)
    }
    #expect(figure.rectangles(ofClass: "open").count == 1)
  }

  @Test func drawsColumnsAsHighAsTheirCounts() throws {
    let figure = try figure("network-growth")
    let bars = figure.rectangles(ofClass: "bar")
    let counts = figure.rows.dropFirst().compactMap { number($0[1]) }
    #expect(bars.count == counts.count && counts.count == 40)
    let highest = try #require(counts.max())
    for (bar, count) in zip(bars, counts) { #expect(abs(bar.height - 80 * count / highest) <= 0.11) }
    #expect(figure.rows.first?.first == "before")
  }

  @Test func countsDecisionsByMonth() throws {
    let figure = try figure("decisions-by-month")
    #expect(figure.texts(of: "b") == ["6 decisions: 2 accepted, 1 asked and 3 declined"])
    #expect(figure.markup.contains("Older than two years: 1."))
    #expect(figure.rows.count == 24)
    #expect(figure.rows.last == ["Nov 2026", "2", "0", "0"])
    #expect(figure.rows[22] == ["Oct 2026", "0", "1", "2"])
    let drawn = figure.rectangles(ofClass: "bar").map(\.height)
    #expect(drawn.count == 4 && drawn.max() == 40)
  }

  @Test func drawsPartsAsWideAsTheirCounts() throws {
    let figure = try figure("sent-open")
    let parts = figure.rectangles(ofClass: "bar") + figure.rectangles(ofClass: "open")
    let counts = figure.rows.compactMap { number($0[1]) }
    #expect(counts.reduce(0, +) == 347)
    for (part, count) in zip(parts, counts) { #expect(abs(part.width - 264 * count / 347) <= 2.7) }
  }

  /// A label that reads to the right met the leader of a part that reads to the left, in a wide font at least.
  @Test(arguments: [
    [43, 9, 4, 4, 1], [40, 20, 1], [30, 9, 4], [7, 90], [1, 1, 1], [5, 60, 5], [1, 90, 1],
  ])
  func leadersOfPartsCrossNoLabel(counts: [Int]) throws {
    let bar = StackedBar(parts: counts.map { StackedBar.Part(mark: .bar, count: $0, label: "angenommen") })
    let figure = ChartMarkup(markup: bar.drawing.markup)
    let leaders = ChartMarkup(markup: figure.paths(ofClass: "leader").joined())
      .matches("M([-0-9.]+) ([-0-9.]+)v([-0-9.]+)").map { $0.dropFirst().compactMap(Double.init) }
    let labels = figure.matches("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"( text-anchor=\"end\")?>([^<]*)")
      .dropFirst()
    #expect(labels.count == counts.count && leaders.count == counts.count)
    for label in labels {
      let (x, y) = (try #require(Double(label[1])), try #require(Double(label[2])))
      let (end, width) = (!label[3].isEmpty, 1.2 * Draw.width(of: label[4]))
      let words = end ? x - width...x : x...x + width
      #expect(words.lowerBound >= -16 && words.upperBound <= 320)
      #expect(!leaders.contains { words.contains($0[0]) && $0[1] + $0[2] > y }, "\(label[0])")
    }
  }

  @Test func drawsOneSignForEachOpenInvitation() throws {
    let figure = try figure("open-age")
    let signs = ["o accept", "o ask", "o decline", "o none"].map { name in
      figure.paths(ofClass: name).joined().count { $0 == "M" }
    }
    #expect(signs == [2, 3, 1, 1])
    #expect(figure.rows.compactMap { number($0[1]) }.reduce(0, +) == 7)
    for column in 2...5 {
      #expect(figure.rows.compactMap { number($0[column]) }.reduce(0, +) == Double(signs[column - 2]))
    }
  }

  @Test func drawsBarsWhenManyAreOpen() throws {
    var report = ChartFixture.full
    report.latency.incoming.open.n = 90
    report.latency.incoming.open.buckets[2].count = 85
    let figure = try figure("open-age", report)
    #expect(figure.paths(ofClass: "o ask").isEmpty)
    #expect(!figure.rectangles(ofClass: "open").isEmpty)
  }

  @Test func marksTheAimAndWhatIsUnknown() throws {
    let figure = try figure("goal-coverage")
    #expect(figure.paths(ofClass: "target").first?.count { $0 == "M" } == 2)
    #expect(figure.rectangles(ofClass: "open").count == 3)
    #expect(figure.rows.map { $0[2] } == ["11", "4", "&lt; 1"])
  }

  @Test func showsEveryCountOfAShadedTable() throws {
    let figure = try figure("incoming-times")
    let counts = figure.rows.flatMap { $0.dropFirst() }.compactMap { number($0) }
    #expect(counts.count == 56)
    #expect(Int(counts.reduce(0, +)) == ChartFixture.full.latency.incoming.times.map(\.count).reduce(0, +))
    #expect(figure.values(of: "class").contains("q5") && !figure.markup.contains("q6"))
  }
}
