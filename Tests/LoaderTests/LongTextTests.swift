import InvitationLoader
import InvitationModel
import Testing

/// Texts that a quadratic step would need minutes for.
@Suite struct LongTextTests {
  @Test(.timeLimit(.minutes(1)), arguments: [",", "a\n", "<p", "&a", "é ", "%"])
  func readsALongMessageInTime(unit: String) throws {
    let text = String(repeating: unit, count: 700_000 / unit.utf8.count)
    let address = "https://www.linkedin.com/in/ada-quill"
    let dataset = try loadTexts([
      "Invitations.csv":
        "From,To,Sent At,Direction,inviterProfileUrl\nAda,Me,\"1/2/26, 9:00 AM\",INCOMING,\(address)\n",
      "messages.csv": "From,Sender Profile URL,To,Date,Subject,Content,Folder\n"
        + "Ada,\(address),Me,2026-01-01 10:00:00 UTC,,\"\(text)\",INBOX\n",
    ])
    #expect((dataset.messages.first?.text.utf8.count ?? 0) > 400_000)
  }
}
