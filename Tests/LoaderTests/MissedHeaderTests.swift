import InvitationModel
import Testing

@testable import InvitationLoader

@Suite struct MissedHeaderTests {
  private let scratch = Scratch()

  private func message(_ texts: [String: String]) throws -> String? {
    try loadTexts(texts).diagnostics.first { $0.id == "no-header" }?.message
  }

  @Test func namesWhatComesNearest() throws {
    let message = try message(["Invitations.csv": "From,To,Send At,Message,Direction\nA,B,x,,INCOMING\n"])
    #expect(message?.contains("Sent At (the nearest is 'Send At') not found") == true, "\(message ?? "")")
    #expect(message?.hasSuffix("export it again or put the column names back") == true)
  }

  @Test func namesNothingThatMayBeAPerson() throws {
    let message = try message(["Invitations.csv": "Ilse Ver,Mara,2026,Hello,INCOMING\n"])
    #expect(message?.contains("From, Sent At, Direction not found") == true, "\(message ?? "")")
  }

  /// It may be no file of LinkedIn's at all.
  @Test func namesTheColumnsOfAListToo() throws {
    let list = try scratch.file("open.csv", Array("name,foo\nAda Bo,x\n".utf8))
    let error = #expect(throws: LoadError.self) { try load([.path(list)]) }
    let message = error?.diagnostics.first?.message
    let hint = "; a list from elsewhere has a column name or profile_url, and sent_at, status or direction"
    #expect(message?.hasSuffix("put the column names back" + hint) == true, "\(message ?? "")")
  }

  @Test func namesAnEmptyColumnAsItIsWritten() throws {
    let dataset = try loadTexts([
      "Invitations.csv": """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Ilse Ver,Mara,"10/2/26, 9:41 AM",,INCOMING,,https://www.linkedin.com/in/mara

      """
    ])
    let message = dataset.diagnostics.first { $0.id == "empty-column" }?.message
    #expect(message == "the column inviterProfileUrl is empty throughout; people are joined by name")
  }

  @Test func countsOneInvitationAndSeveralDrafts() throws {
    let row = ",Ilse Ver,https://www.linkedin.com/in/ilse,Mara,https://www.linkedin.com/in/mara,"
    let dataset = try loadTexts([
      "Invitations.csv":
        "From,To,Sent At,Message,Direction\nIlse Ver,Mara,\"10/2/26, 9:41 AM\",,INCOMING\n",
      "messages.csv": """
      CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT
      a\(row)2026-10-01 09:00:00 UTC,,Hi,INBOX,Yes
      b\(row)2026-10-01 09:01:00 UTC,,Ho,INBOX,Yes
      c\(row)2026-10-01 09:02:00 UTC,,Hu,INBOX,No

      """,
    ])
    let messages = dataset.diagnostics.map(\.message)
    #expect(messages.contains("2 of 3 rows left out: 2 drafts"), "\(messages)")
    #expect(messages.contains { $0.contains("it is unknown whether the invitation was accepted;") })
  }

  @Test func saysOfASpreadsheetWhatToDo() throws {
    let workbook = try scratch.file("Invitations.xlsx", Array("PK".utf8))
    let error = #expect(throws: LoadError.self) { try load([.path(workbook)]) }
    #expect(
      error?.diagnostics.first?.message
        == "a spreadsheet cannot be read; save each sheet as CSV and give those files"
    )
  }
}
