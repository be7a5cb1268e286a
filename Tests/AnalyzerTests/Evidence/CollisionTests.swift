import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Collisions of names")
struct CollisionTests {
  @Test(
    "tells a namesake from a second profile and a look-alike",
    arguments: [
      ("Maris Tollemar", NameRelation.sameName("Maris Tollemar")),
      ("TOLLEMAR Maris", .sameName("Maris Tollemar")),
      ("Mаris Tollemar", .lookAlike("Maris Tollemar")),
      ("Maris To1lemar", .lookAlike("Maris Tollemar")),
      ("Wei Chen", .namesake("Wei Chen")),
      ("Ilse Marrow", .ownersName("Ilse Marrow")),
    ]
  )
  func tellsNamesakes(_ name: String, _ expected: NameRelation) {
    let found = EvidenceCase(name).findings
    #expect(found.nameRelation == expected)
    #expect(found.hasCollision == expected.isCollision)
  }

  @Test("finds no relation to other names, and none without a profile address")
  func findsNoRelation() {
    #expect(EvidenceCase().findings.nameRelation == nil)
    var example = EvidenceCase("Maris Tollemar")
    example.invitation.person.key = nil
    #expect(example.findings.nameRelation == nil)
  }

  @Test("calls a name common that two connections carry")
  func callsSharedNamesCommon() {
    var example = EvidenceCase("Maris Tollemar")
    example.connect("Maris Tollemar", "maris-tollemar-2")
    #expect(example.findings.nameRelation == .namesake("Maris Tollemar"))
  }

  @Test("is lifted by the owner's own records of this very profile")
  func isLifted() {
    var example = EvidenceCase("Maris Tollemar")
    example.facts.known = .some
    #expect(example.findings.hasCollision)
    example.facts.known = .yes
    #expect(!example.findings.hasCollision)
    example = EvidenceCase("Maris Tollemar")
    example.write(["< Hello", "> Hello to you too"])
    #expect(!example.findings.hasCollision)
  }

  @Test("takes away what rests on the name")
  func takesAwayNameEvidence() {
    var example = EvidenceCase("Maris Tollemar")
    example.dataset.contacts = [
      Contact(name: "Maris Tollemar", emails: [], source: Source(file: "Contacts.csv", line: 2))
    ]
    example.announce("Be careful, Maris Tollemar may write.")
    #expect(
      example.items.isEmpty && example.findings.items.count == 1 && example.findings.standingWarning == nil
    )
  }
}
