import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct HistoryPageTests {
  @Test func saysWhatBecameOfEachDecision() throws {
    let page = try #require(try PageFixture.report.pages()["history.html"])
    #expect(AllowedMarkup.faults(in: page) == [])
    let headings = page.texts(in: "h2")
    for verdict in LedgerVerdict.allCases {
      #expect(headings.contains("\(verdict.title): 1"), "\(verdict)")
    }
    let text = page.text
    #expect(text.contains("13 decisions of yours on record. You did as suggested in 18 of 21 decisions."))
    #expect(text.contains("Cohen’s kappa, agreement beyond chance, is 0.40."))
    #expect(text.contains("0.83 (0.64 to 0.95)"))
    #expect(text.contains("accepted 1, declined 2"))
    #expect(text.contains("connected after all on"))
    #expect(text.contains("so it counts as no decline"))
    #expect(text.contains("has another name now"))
  }

  @Test func showsProposalsAsDiffsAndAppliesNone() throws {
    let page = try #require(try PageFixture.report.pages()["history.html"])
    #expect(page.text.contains("Fits from: 40 → 35 would have matched 6 of your last 7 choices at rule 11."))
    #expect(page.text.contains("Nothing changes by itself"))
    let fields = page.texts(in: "textarea")
    #expect(fields.contains { $0.hasSuffix("@@ House rules @@\n-- Fits from: 40\n+- Fits from: 35") })
    #expect(fields.contains { $0.hasSuffix("@@ House rules @@\n+- Touches from: 20") })
  }

  @Test func isThereOnlyWithALedger() throws {
    var report = PageFixture.report
    report.ledger = nil
    #expect(try report.files()["history.html"] == nil)
  }

  @Test func saysHowFarToTrustASuggestion() throws {
    let asked = try PageFixture.report.text(of: "method.html")
    #expect(asked.contains("2 accepted, 17 asked, 2 declined. The Brier score"))
    #expect(asked.contains("is 0.14") && asked.contains("50 to 75 % of the checks"))
    var report = PageFixture.report
    report.ledger?.calibration = nil
    #expect(try report.text(of: "method.html").contains("“- Calibration: on”"))
  }

  @Test func writesWhatCanBeReadBack() throws {
    var text: [UInt8] = []
    writeJSON(of: PageFixture.report) { text += $0 }
    let report = try JSONDecoder().decode(Report.self, from: Data(text))
    #expect(report.ledger == PageFixture.report.ledger)
  }

  @Test(arguments: ["<script>x</script>", "</td></tr>", "\u{202E}{{name}}", "[x]: /u", "'\">&"])
  func keepsNamesInTheirCells(text: String) throws {
    let hostile = try HostileReport(PageFixture.report)
    let page = try #require(try hostile.with(text).pages()["history.html"])
    let expected = try #require(try hostile.with("x").pages()["history.html"])
    #expect(page.elements.map(\.name) == expected.elements.map(\.name))
    #expect(AllowedMarkup.faults(in: page) == [])
  }
}
