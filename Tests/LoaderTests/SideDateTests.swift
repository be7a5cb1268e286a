import Testing

@testable import InvitationLoader

/// Dates of the files beside invitations and connections.
@Suite struct SideDateTests {
  @Test(arguments: [
    ("Positions.csv", "Company Name,Title,Started On,Finished On\nAcme,Chief,Jan-21,"),
    ("Positions.csv", "Company Name,Title,Started On,Finished On\nAcme,Chief,Jan 2021,Mar-22"),
    ("Company Follows.csv", "Organization,Followed On\nAcme,31/31/26"),
    ("Member_Follows.csv", "Date,Status,FullName\n31/31/26,Active,Ada Bo"),
  ])
  func tellsDatesThatCannotBeRead(name: String, text: String) throws {
    let dataset = try loadTexts([name: text + "\n"])
    let found = try #require(dataset.diagnostics.first { $0.id == "unreadable-date" })
    #expect(found.file == name && found.line == 2 && found.severity == .warning)
    let summary = try #require(dataset.inputs.first)
    #expect(summary.rowsRead == summary.rowsKept + summary.rowsRejected && summary.rowsKept == 1)
  }

  @Test func takesTheDatesOfRealFiles() throws {
    let texts = [
      "Positions.csv": "Company Name,Title,Started On,Finished On\nAcme,Chief,Jan 2021,\nBo,,2018,2019\n",
      "Company Follows.csv": "Organization,Followed On\nAcme,Sat Jun 20 11:03:00 UTC 2026\nBo,\n",
      "Member_Follows.csv": "Date,Status,FullName\n2026-06-20 11:03:00,Active,Ada Bo\n",
    ]
    #expect(try !loadTexts(texts).ids.contains { $0.hasPrefix("unreadable-date") })
  }
}
