import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct ChangesPageTests {
  private static let (older, newer) = (PageFixture.asOf + -124, PageFixture.asOf)

  /// A change of every kind, the sent one with all that can be known.
  private static let report: Report = {
    var report = PageFixture.report
    var changes = ChangeKind.allCases.map { kind in
      SnapshotChange(
        kind: kind,
        direction: .incoming,
        id: "name:\(kind.rawValue)",
        name: "Ada \(kind.rawValue)"
      )
    }
    for index in changes.indices where changes[index].kind == .gone {
      (changes[index].goneAfter, changes[index].goneBy) = (older, newer)
      changes[index].mayHaveExpired = true
    }
    var sent = SnapshotChange(
      kind: .accepted,
      direction: .outgoing,
      id: "https://www.linkedin.com/in/bo-finch",
      name: "Bo Finch",
      profile: "bo-finch",
      sentAt: Instant(day: older + 10),
      older: .pending,
      newer: .accepted
    )
    (sent.connectedOn, sent.latencyDays, sent.changed) = (older + 31, 1_021, [.name, .note])
    changes.append(sent)
    report.changes = SnapshotComparison(
      older: older,
      newer: newer,
      blindGap: BlindGap(after: older, before: older + 20),
      changes: changes
    )
    return report
  }()

  @Test func listsEachKindAndNamesNoCause() throws {
    let page = try #require(try Self.report.pages()["changes.html"])
    #expect(AllowedMarkup.faults(in: page) == [])
    let headings = page.texts(in: "h2")
    for kind in ChangeKind.allCases where kind != .same {
      #expect(headings.contains { $0.hasPrefix(kind.title + ": ") }, "\(kind)")
    }
    let text = page.text
    #expect(text.contains("The cause is unknown"))
    #expect(text.contains("after 1,021 days; another name and note than before"))
    #expect(text.contains("may be missing in both"))
    #expect(text.contains("1 unchanged"))
    for cause in ["ignored", "withdrawn", "rejected", "refused"] {
      #expect(!text.lowercased().contains(cause), "says \(cause)")
    }
  }

  @Test func standsInTheSingleFileToo() throws {
    let page = try #require(try Self.report.pages(singleFile: true)["report.html"])
    #expect(AllowedMarkup.faults(in: page) == [])
    #expect(page.values(of: "id").contains("changes") && page.values(of: "href").contains("#changes"))
  }

  @Test func isNotThereWithoutTwoExports() throws {
    #expect(try PageFixture.report.files()["changes.html"] == nil)
  }

  @Test(arguments: ["<script>x</script>", "</td></tr>", "\u{202E}{{name}}", "[x]: /u", "'\">&"])
  func keepsNamesInTheirCells(text: String) throws {
    let hostile = try HostileReport(Self.report)
    let page = try #require(try hostile.with(text).pages()["changes.html"])
    let expected = try #require(try hostile.with("x").pages()["changes.html"])
    #expect(page.elements.map(\.name) == expected.elements.map(\.name))
    #expect(page.texts(in: "bdi").contains(text))
  }

  @Test func writesWhatCanBeReadBack() throws {
    let comparison = try #require(Self.report.changes)
    let json = changesJSON(comparison)
    #expect(try JSONDecoder().decode(SnapshotComparison.self, from: Data(json)) == comparison)
    #expect(changesJSON(comparison) == json)
    var text: [UInt8] = []
    writeJSON(of: Self.report) { text += $0 }
    let report = try JSONDecoder().decode(Report.self, from: Data(text))
    #expect(report.changes == comparison)
  }
}
