import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Claims in a note")
struct ClaimTests {
  @Test(
    "rates what a note claims",
    arguments: [
      ("Benedikt Oake suggested that I write.", ["says-referred 40"]),
      ("I see we are both connected to Benedikt Oake.", ["template-mention 15"]),
      ("I heard Benedikt Oake play last week.", ["mentions 30"]),
      ("I heard Benedikt play. Somebody suggested that I write.", []),
      ("We worked together at Nordhaven Opera.", ["worked-together 45"]),
      ("We worked together at the Larkfield Festival.", ["worked-together 35"]),
      ("We worked together at Nordhaven Opera in 1961.", []),
      (
        "We were colleagues at Larkfield Festival. We worked together at Nordhaven Opera.",
        ["worked-together 45"]
      ),
      ("I love the Larkfield Festival.", []),
      ("I studied at the Veldmark Academy of Music.", ["studied-together 30"]),
      ("Greetings from the Veldmark Academy of Music.", ["studied-together 15"]),
      ("It was great to meet you.", ["meeting-claim 20"]),
      ("It was great to meet you at the Early Strings Days.", ["meeting-event 35"]),
    ]
  )
  func ratesClaims(_ note: String, _ expected: [String]) {
    #expect(EvidenceCase(note: note).items == expected)
  }

  @Test(
    "counts no name of a connection for words of the note's own",
    arguments: [
      "I see we are both connected to Ana Quist.",
      "I see we are both connected to Ana Quist. I see we are both connected to Benedikt Oake.",
    ]
  )
  func countsNoNameForOwnWords(_ note: String) {
    #expect(EvidenceCase(note: note).findings.quality == .generic)
  }

  @Test("believes an employer more when people.csv states it too")
  func believesStatedEmployer() {
    var example = EvidenceCase(note: "We are colleagues at Larkfield Festival.")
    example.facts.company = "Larkfield Festival"
    #expect(example.items == ["same-employer 20", "worked-together 45"])
  }

  @Test("looks for events of the last sixty days only")
  func looksForRecentEvents() {
    var example = EvidenceCase(note: "We met at the Early Strings Days.")
    example.dataset.events[0].day = WorkedArchive.day("2025-12-11")
    #expect(example.items == ["meeting-claim 20"])
  }

  @Test("takes claims about meeting and work away when the owner does not know them")
  func takesClaimsAway() {
    var example = EvidenceCase(
      note: "We met at the Early Strings Days. Benedikt Oake suggested that I write."
    )
    example.facts.known = .no
    #expect(example.items == ["says-referred 40"])
  }
}
