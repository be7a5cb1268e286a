import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// The items under "Why": nothing is said that stands beside it.
@Suite struct CardEvidenceTests {
  private static func item(
    _ text: String,
    points: Int = 0,
    goal: Int? = nil,
    id: String = "goal-hit",
    line: Int? = nil
  ) -> Evidence {
    Evidence(
      id: id,
      axis: .fit,
      points: points,
      goal: goal,
      text: text,
      source: line.map { Source(file: "people.csv", line: $0) }
    )
  }

  /// The list of the first card, with two goals: important mechanics, and usual money.
  private func list(_ evidence: [Evidence]) throws -> String {
    var report = PageFixture.report
    report.goals[0].name = "Mechanics"
    report.goals.append(report.goals[0])
    (report.goals[1].name, report.goals[1].importance) = ("Money", 2)
    report.invitations[0].evidence = evidence
    let page = try #require(try report.files()["index.html"])
    let start = try #require(page.firstRange(of: "</summary><dl>")).upperBound
    return String(page[start..<(try #require(page[start...].firstRange(of: "</dl>")).lowerBound)])
  }

  @Test func addsUpSeveralItemsOfAGoal() throws {
    let list = try list([
      Self.item("Matches “Mechanics”: role “welder” (+3, headline).", points: 3_000, goal: 0, line: 7),
      Self.item("Matches “Mechanics”: place “Zeist” (+1, note).", points: 1_000, goal: 0, line: 7),
      Self.item("“Mechanics”: importance x1.2 makes 4.8.", goal: 0, id: "goal-importance"),
      Self.item("“Money”: The word “fund” is close (+0.7).", points: 700, goal: 1, line: 7),
      Self.item("“Money”: 0.7 together.", goal: 1, id: "goal-importance"),
    ])
    #expect(
      list == """
        <dt>+3<dd>role “welder” (headline) <cite>people.csv:7</cite>\
        <dt>+1<dd>place “Zeist” (note)\
        <dt><dd>“Mechanics”: importance x1.2 makes 4.8\
        <dt>+0.7<dd>“Money”: The word “fund” is close
        """
    )
  }

  @Test func tellsTheImportanceWithAnOnlyItem() throws {
    let list = try list([
      Self.item("Matches “Mechanics”: role “welder” (+3, headline).", points: 3_000, goal: 0),
      Self.item("“Mechanics”: importance x1.2 makes 3.6.", goal: 0, id: "goal-importance"),
    ])
    #expect(list == "<dt>+3<dd>role “welder” (headline), importance x1.2 makes 3.6")
  }

  @Test func saysOnceThatACompanyIsOne() throws {
    let list = try list([
      Self.item("Matches “Money”: company “Weir” (+3, company).", points: 3_000, goal: 1),
      Self.item("“Money”: 3 together.", goal: 1, id: "goal-importance"),
    ])
    #expect(list == "<dt>+3<dd>company “Weir”")
  }
}
