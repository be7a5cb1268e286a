import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// How `report.json` is laid out; what it says is compared with the values elsewhere.
@Suite struct ReportJSONTests {
  private static let lines: [Substring] = {
    let json = (try? PageFixture.report.files()["report.json"]) ?? ""
    return json.split(separator: "\n", omittingEmptySubsequences: false)
  }()

  @Test func hasAnInvitationOnEachLine() throws {
    let start = try #require(Self.lines.firstIndex(of: "  \"invitations\" : ["))
    let rows = Self.lines[(start + 1)...].prefix { $0.hasPrefix("    {") }
    #expect(rows.count == PageFixture.report.invitations.count)
    #expect(Self.lines[start + 1 + rows.count] == "  ],")
    let codes = try rows.map { row in
      let text = row.trimmingCharacters(in: [" ", ","])
      return try JSONValue(parsing: Data(text.utf8))["code"]?.text
    }
    #expect(codes == PageFixture.report.invitations.map(\.code))
  }

  @Test func hasNoEmptyLineForAnEmptyList() {
    #expect(Self.lines.contains("  \"groups\" : [],"))
    #expect(Self.lines.dropLast().allSatisfy { !$0.isEmpty } && Self.lines.last == "")
  }
}
