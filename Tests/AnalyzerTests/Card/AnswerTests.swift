import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// Sentences on the card of one inviter beside the worked archive.
@Suite struct AnswerTests {
  private static func card(_ example: EvidenceCase) throws -> ReportedInvitation {
    var dataset = example.dataset
    dataset.invitations.append(example.invitation)
    dataset.people = [example.facts]
    return try #require(WorkedArchive.report(dataset).invitations.first { $0.state == .pending })
  }

  @Test(
    "tells a claim as theirs, and a name that stands in the note as a fact",
    arguments: [
      ("It was great to meet you.", "No sign of it, but they say you met."),
      ("It was great to meet you. I heard Benedikt Oake play.", "A little: they mention Benedikt Oake."),
      ("I heard Benedikt Oake play last week.", "Slightly: they mention Benedikt Oake."),
      (
        "I see we are both connected to Benedikt Oake.",
        "No sign of it, but they mention Benedikt Oake in a stock phrase."
      ),
    ]
  )
  func tellsClaims(_ note: String, _ answer: String) throws {
    #expect(try Self.card(EvidenceCase(note: note)).answers?.know == answer)
  }

  @Test func saysThatARuleAgrees() throws {
    var example = EvidenceCase()
    (example.facts.known, example.facts.decision) = (.yes, .accept)
    #expect(try Self.card(example).remarks.first == "Your decision; rule 8 says the same.")
  }

  @Test(arguments: [FitField.notes, .messages, .headline, .company, .note])
  func saysThatAFieldIsClose(_ field: FitField) {
    let isPlural = field == .notes || field == .messages
    #expect(field.isClose.hasSuffix(isPlural ? " use similar words" : " uses similar words"))
  }
}
