import InvitationModel
import Testing

@testable import ReportRenderer

@Suite struct HintTests {
  /// The lines for people.csv on the first page, when so many wait of whom nothing is known.
  private static func peopleLines(_ count: Int) throws -> (lines: Int, saysHowManyMore: Bool) {
    var report = PageFixture.report
    let waiting = report.invitations.indices.filter { report.invitations.isPending($0) }
    var card = report.invitations[try #require(waiting.first)]
    card.scores?.fit = nil
    report.invitations = (0..<count).map { number in
      card.code = "C\(10_000 + number)"
      card.identity = .person(.profile("ada-\(number)"))
      return card
    }
    report.groups = []
    report.summary.pending = count
    var page = ""
    try render(report, templates: .builtIn, singleFile: false).write { piece in
      if piece.path == "index.html" { page += String(decoding: piece.bytes, as: UTF8.self) }
    }
    let lines = page.split(separator: "\n").count { $0.hasPrefix("https://www.linkedin.com/in/ada-") }
    let rest = count == 73 ? "1 more stands" : "\(count - 72) more stand"
    return (lines, page.contains(" \(rest) in that file."))
  }

  @Test func linesForPeopleAreAsManyAsAPageHasCards() throws {
    #expect(try Self.peopleLines(72) == (72, false))
    #expect(try Self.peopleLines(73) == (72, true))
    #expect(try Self.peopleLines(150) == (72, true))
  }
}
