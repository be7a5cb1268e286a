import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Records about a person")
struct RecordItemTests {
  @Test(
    "rates shared connections by steps",
    arguments: [
      (0, nil), (1, 3), (2, 5), (3, 6), (4, 7), (6, 8), (9, 9), (14, 10), (19, 12), (30, 13), (31, 15),
      (900, 15),
    ] as [(Int, Int?)]
  )
  func ratesSharedConnections(_ count: Int, _ points: Int?) {
    var example = EvidenceCase()
    example.facts.mutual = count
    #expect(example.items == (points.map { ["mutuals \($0)"] } ?? []))
  }

  @Test("reads the owner's own word and memory")
  func readsOwnWord() {
    var example = EvidenceCase()
    (example.facts.known, example.facts.notes) = (.some, "Met in Graz")
    #expect(example.items == ["known-some 40", "own-note 60"])
  }

  @Test(
    "tells a note that remembers from one that wonders and one that says no",
    arguments: [
      ("Sat beside me at the choir rehearsal in Ljubljana", "own-note 60", false),
      ("Who is this?", "own-note 20", false),
      ("Kenne ich nicht, zweite Anfrage", "own-note 20", false),
      ("No conozco a esta persona", "own-note 20", false),
      ("Wollte unsere Mitgliederliste. Nicht annehmen!", "own-note 60", true),
      ("Vendeur de fenêtres, ne pas accepter", "own-note 60", true),
      ("Do not accept, see e-mail of May", "own-note 60", true),
    ]
  )
  func readsOwnNote(_ notes: String, _ item: String, _ saysNo: Bool) {
    var example = EvidenceCase()
    example.facts.notes = notes
    #expect(example.items == [item])
    #expect((example.findings.ownRefusal != nil) == saysNo)
    #expect(
      (weigh(example.findings, HouseRules()).verdict == Verdict(rule: .never, decision: .decline)) == saysNo
    )
  }

  @Test(
    "finds a former name in the address book",
    arguments: [
      ("Ravi Kestrel-Adeyemi", "Ravi Kestrel", ["address-book 50"]),
      ("Ingrid Solvang Tamm", "Ingrid Tamm", ["address-book 50"]),
      ("Marta Wrona-Lis", "Marta Lis", ["address-book 50"]),
      ("Marta Wrona-Lis", "Jadwiga Lis", []),
      ("Marta Wrona", "Marta Lis", []),
      ("Anna Weber-Lindgreen", "Anna Weber", []),
    ]
  )
  func findsFormerName(_ name: String, _ contact: String, _ expected: [String]) {
    var example = EvidenceCase(name)
    example.dataset.contacts = [
      Contact(name: contact, emails: [], source: Source(file: "Contacts.csv", line: 3))
    ]
    #expect(example.items == expected)
  }

  @Test("finds people in the address book by mail and by an uncommon single name")
  func findsInAddressBook() {
    var example = EvidenceCase()
    let source = Source(file: "Contacts.csv", line: 9)
    example.dataset.contacts = [Contact(name: "Kestrel, Ravi", emails: ["ravi@example.org"], source: source)]
    #expect(example.items == ["address-book 70"])
    example.facts.email = "ravi@example.org"
    #expect(example.items == ["address-book 70", "address-book-mail 85"])
    example.dataset.contacts.append(Contact(name: "Ravi Kestrel", emails: [], source: source))
    #expect(example.items.contains("address-book 30"))
  }

  @Test("weakens or drops what rests on a common name")
  func weakensCommonNames() {
    var example = EvidenceCase("Ravi Patel")
    let source = Source(file: "f.csv", line: 2)
    example.dataset.contacts = [Contact(name: "Ravi Patel", emails: [], source: source)]
    example.dataset.recommendations = [
      Recommendation(name: "Ravi Patel", isReceived: true, day: nil, source: source)
    ]
    example.dataset.memberFollows = [MemberFollow(name: "Ravi Patel", isActive: true, source: source)]
    example.announce("Ravi Patel may write to you.")
    #expect(example.items == ["address-book 30", "recommended 30"])
  }

  @Test("counts recommendations, endorsements, follows and own invitations")
  func countsOtherRecords() {
    var example = EvidenceCase()
    let source = Source(file: "f.csv", line: 2)
    example.dataset.recommendations = [
      Recommendation(name: "Ravi Kestrel", isReceived: false, day: nil, source: source)
    ]
    example.dataset.memberFollows = [
      MemberFollow(name: "Ravi Kestrel", isActive: false, source: source),
      MemberFollow(name: "Ravi Kestrel", isActive: true, source: source),
    ]
    #expect(example.items == ["recommended 80", "you-follow 30"])
    example.facts.known = .no
    #expect(example.items.isEmpty)
  }

  @Test("keeps an endorsement by the address where a recommendation by the name falls")
  func keepsEndorsementsBesideRecommendations() {
    var example = EvidenceCase()
    let source = Source(file: "f.csv", line: 2)
    example.dataset.recommendations = [
      Recommendation(name: "Ravi Kestrel", isReceived: true, day: nil, source: source)
    ]
    example.dataset.endorsements = [
      Endorsement(
        person: example.invitation.person,
        skill: "Viola",
        isReceived: true,
        at: nil,
        source: source
      )
    ]
    #expect(example.items == ["endorsed 60", "recommended 80"])
    example.facts.known = .no
    #expect(example.items == ["endorsed 60"])
  }

  @Test("finds a shared employer and school")
  func findsSharedPlaces() {
    var example = EvidenceCase()
    (example.facts.company, example.facts.school) = ("Larkfield Festival Ltd", "veldmark academy of music")
    #expect(example.items == ["same-employer 20", "same-school 10"])
    example.facts.company = "Nordhaven Opera"
    #expect(example.items == ["same-employer 12", "same-school 10"])
  }

  @Test(
    "believes a connection's word near the sending, and heeds a warning",
    arguments: [
      ("Ravi Kestrel may get in touch.", "2026-02-02", ["referral 60"], false),
      ("Kestrel, Ravi: a lovely man.", "2025-10-14", ["referral 60"], false),
      ("Ravi Kestrel may get in touch.", "2025-10-01", [], false),
      ("Ravi Kestrel may get in touch.", "2026-02-24", ["referral 60"], false),
      ("Ravi Kestrel may get in touch.", "2026-02-26", [], false),
      ("Be careful with Ravi Kestrel.", "2026-02-02", [], true),
      ("Ravi called. Kestrel did not.", "2026-02-02", [], false),
      ("Somebody else may get in touch.", "2026-02-02", [], false),
    ]
  )
  func believesConnections(_ text: String, _ day: String, _ expected: [String], _ isWarning: Bool) {
    var example = EvidenceCase()
    example.announce(text, on: day)
    #expect(example.items == expected)
    #expect((example.findings.standingWarning != nil) == isWarning)
  }

  @Test(
    "finds names of other scripts and spellings in messages",
    arguments: [
      ("山田 花子", "山田花子さんから連絡があります"), ("Jörg Müller-Kest", "Joerg Mueller-Kest ruft an."),
      ("Kest Müllerin", "Frau Kest Muellerin ruft an."),
      ("Zoë Ångströmer", "Met zoe angstromer today"),
    ]
  )
  func findsNamesOfOtherScripts(_ name: String, _ text: String) {
    var example = EvidenceCase(name)
    example.announce(text)
    #expect(example.items == ["referral 60"])
  }
}
