import InvitationModel
import Testing

@testable import InvitationLoader

@Suite struct FindingsTests {
  @Test func keepsAThousandOfAKindAndCountsTheRest() throws {
    let rows = (0..<1_100).map { "Person \($0),Mara,31/31/26,,INCOMING\n" }.joined()
    let dataset = try loadTexts(["Invitations.csv": "From,To,Sent At,Message,Direction\n" + rows])
    let unreadable = dataset.diagnostics.filter { $0.id == "unreadable-date" }
    #expect(unreadable.count == 1_001)
    #expect(unreadable.first?.message == "100 more like the 1000 listed")
    #expect(unreadable.first?.line == nil)
  }

  @Test(arguments: [
    ("31/31/26, 9:00 AM", "the date '31/31/26, 9:00 AM'"), ("", "an empty date"),
    ("Ilse", "a text of 4 characters as a date"), ("<b>1</b>", "a text of 8 characters as a date"),
    ("1234567890123456789012345678901234567890", "a text of 40 characters as a date"),
    ("x", "a text of 1 character as a date"), ("Ada Bo 1", "a text of 8 characters as a date"),
    ("31 Feb 2026", "the date '31 Feb 2026'"),
  ])
  func quotesOnlyWhatLooksLikeADate(cell: String, description: String) {
    #expect(described(cell) == description)
  }

  @Test func ordersDiagnosticsByInputAndPlace() throws {
    var export = ExportBuilder()
    export.receive(from: "Ilse Ver", "31/31/26", note: "")
    export.receive(from: "Ilse Ver", "9/1/26, 9:00 AM")
    export.connect("Bo Tan", "not a date")
    let dataset = try load([
      export.input(named: "Basic_LinkedInDataExport_10-03-2026"),
      .files(name: "other", [InputFile(path: "Skills.csv", bytes: [])]),
    ])
    #expect(
      dataset.diagnostics.map(\.file) == [
        "Basic_LinkedInDataExport_10-03-2026/Connections.csv",
        "Basic_LinkedInDataExport_10-03-2026/Invitations.csv",
        "Basic_LinkedInDataExport_10-03-2026/Invitations.csv", "other/Skills.csv",
      ]
    )
    #expect(
      dataset.diagnostics.map(\.id) == [
        "unreadable-date", "repeated-invitation", "unreadable-date", "empty-file",
      ]
    )
  }
}
