import InvitationModel
import Testing

@testable import InvitationLoader

/// Which row stands above which decides nothing.
@Suite struct RowOrderTests {
  private static let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"

  private func row(_ name: String, _ sent: String, _ note: String, url: String = "") -> String {
    "\(name),Mara,\"\(sent)\",\(note),INCOMING,\(url),https://www.linkedin.com/in/mara"
  }

  /// The ids and notes of the rows, whose order must not matter.
  private func notes(_ rows: [String]) throws -> [String: String] {
    func load(_ rows: [String]) throws -> [String: String] {
      let text = ([RowOrderTests.header] + rows).joined(separator: "\n")
      let invitations = try loadTexts(["Invitations.csv": text]).invitations
      return Dictionary(uniqueKeysWithValues: invitations.map { ($0.id, $0.note) })
    }
    let notes = try load(rows)
    #expect(try load(rows.reversed()) == notes)
    return notes
  }

  @Test func namesNamesakesOfOneMinuteByTheirNotes() throws {
    let (sent, minute) = ("9/10/26, 9:00 AM", "name:kit marlow@2026-09-10T16:00Z")
    let rows = [row("Kit Marlow", sent, ""), row("Kit Marlow", sent, "One"), row("Kit Marlow", sent, "Two")]
    #expect(try notes(rows) == [minute: "Two", "\(minute)#2": "One", "\(minute)#3": ""])
  }

  @Test func namesUndatedNamesakesByTheirNotes() throws {
    let rows = [row("Kit Marlow", "?", "One"), row("Kit Marlow", "", "Two")]
    #expect(try notes(rows) == ["name:kit marlow@": "Two", "name:kit marlow@#2": "One"])
  }

  @Test func countsTheSameOfTwoRowsOfOnePersonAndMinute() throws {
    let url = "https://www.linkedin.com/in/kit"
    let rows = ["", "One", "Two"].map { row("Kit Marlow", "9/10/26, 9:00 AM", $0, url: url) }
    #expect(try notes(rows) == [url: "Two"])
  }

  @Test func countsTheSameOfTwoStatementsOfAList() throws {
    func load(_ rows: [String]) throws -> [InvitationState] {
      let header = ["name,profile_url,sent_at,status"]
      let url = "https://www.linkedin.com/in/kit"
      let text = (header + rows.map { "Kit,\(url),2026-09-01,\($0)" }).joined(separator: "\n") + "\n"
      return try InvitationLoader.load([.standardInput(Array(text.utf8))]).invitations.map(\.state)
    }
    #expect(try load(["accepted", "declined"]) == load(["declined", "accepted"]))
  }
}
