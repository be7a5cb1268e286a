import InvitationLoader
import InvitationModel
import Testing

@Suite struct SideFileTests {
  private func load(people: String? = nil, decisions: String? = nil) throws -> Dataset {
    var export = ExportBuilder()
    export.receive(from: "Ilse Ver", "9/1/26, 9:00 AM")
    export.receive(from: "Pia Ostrander", "9/2/26, 9:00 AM")
    export.receive(from: "Kit Marlow", "9/3/26, 9:00 AM")
    export.receive(from: "KIT  Marlow", "9/4/26, 9:00 AM", hasURL: false)
    export.connect("Some Body", "01 Jan 2020")
    return try export.load(
      LoadOptions(
        people: people.map { SideFile(name: "people.csv", bytes: Array($0.utf8)) },
        decisions: decisions.map { SideFile(name: "decisions.csv", bytes: Array($0.utf8)) }
      )
    )
  }

  @Test func readsWhatWasLookedUp() throws {
    let dataset = try load(
      people: """
        url,name,headline,position,company,location,school,mutual,known,email,notes,decision
        https://www.linkedin.com/in/ilse-ver/,Ilse,Materials scientist,none,-,,ETH,4 shared,Ja,Ilse@Example.org,"met, twice",ask
        """
    )
    let facts = try #require(dataset.people.first)
    #expect(facts.key == .profile("ilse-ver"))
    #expect(facts.headline == "Materials scientist")
    #expect(facts.position == "")
    #expect(facts.company == "")
    #expect(facts.location == nil)
    #expect(facts.school == "ETH")
    #expect(facts.mutual == 4)
    #expect(facts.known == .yes)
    #expect(facts.email == "ilse@example.org")
    #expect(facts.notes == "met, twice")
    #expect(facts.decision == .ask)
    #expect(facts.source.place == "people.csv:2")
    #expect(dataset.diagnostics.isEmpty)
    #expect(dataset.inputs.last?.kind == "people")
  }

  @Test(
    arguments: [
      ("Profile URL,Mutual Connections", "https://www.linkedin.com/in/ilse-ver,7", 7),
      ("linkedin_url;shared_connections", "ilse-ver;\"3 mutual connections\"", 3),
      ("public_id\tmutual", "ilse-ver\tnone", 0),
      ("Name,mutual", "Ilse Ver,99999999999999999999", nil),
      ("firstName,lastName,mutual", "ilse,VER,", nil),
    ] as [(String, String, Int?)]
  )
  func knowsOtherNamesOfColumns(header: String, row: String, mutual: Int?) throws {
    let dataset = try load(people: "\(header)\r\n\(row)\r\n")
    #expect(dataset.people.count == 1)
    #expect(dataset.people.first?.mutual == mutual)
    #expect(dataset.diagnostics.isEmpty)
  }

  @Test func usesANameOnlyWhenItIsUnique() throws {
    let dataset = try load(
      people: "name,headline\nPia Ostrander,x\nKit Marlow,y\nNo Body,z\npia ostrander,again\n,w\n"
    )
    #expect(dataset.people.map(\.name) == ["Pia Ostrander", "No Body"])
    #expect(dataset.ids == ["ambiguous-name 3", "unknown-person 4", "duplicate-row 5", "no-person 6"])
    let summary = dataset.inputs.last
    #expect(summary?.rowsRead == 5)
    #expect(summary?.rejected.map(\.reason) == ["duplicate-row", "no-person"])
  }

  @Test(arguments: [
    ("oui", Acquaintance.yes), ("Etwas", .some), ("não", .no), ("NO", .no), ("some", .some), ("sí", .yes),
  ])
  func understandsLocalWords(word: String, known: Acquaintance) throws {
    #expect(try load(people: "url,known\nilse-ver,\(word)\n").people.first?.known == known)
  }

  @Test func reportsWordsItDoesNotKnow() throws {
    let dataset = try load(people: "url,known,decision\nilse-ver,perhaps,later\n")
    #expect(dataset.people.first?.known == nil)
    #expect(dataset.people.first?.decision == nil)
    #expect(dataset.ids == ["unknown-value 2", "unknown-value 2"])
    #expect(dataset.diagnostics.map(\.column) == [10, 18])
  }

  @Test func takesTheFormulaGuardOff() throws {
    let dataset = try load(people: "url,headline,notes\nilse-ver,'=SUM(1),'tis\n")
    #expect(dataset.people.first?.headline == "=SUM(1)")
    #expect(dataset.people.first?.notes == "'tis")
  }

  @Test func letsTheLaterLineOfADayCount() throws {
    let dataset = try load(
      decisions: """
        address,date,decision,reason,suggested
        ilse-ver,2026-10-02,ask,,ask
        https://www.linkedin.com/in/ilse-ver,2026-10-01,decline,"a, b",ask
        ilse-ver,2026-10-02,accept,,ask
        """
    )
    #expect(dataset.ledger.map(\.decision) == [.decline, .ask, .accept])
    #expect(dataset.ledger.map(\.source.line) == [3, 2, 4])
    #expect(dataset.ledger.first?.reason == "a, b")
    #expect(dataset.ids == ["conflicting-decision 4"])
  }

  @Test func readsEveryKindOfAddress() throws {
    let dataset = try load(
      decisions: """
        id,date,decision
        name:KIT  Marlow,2026-10-02,ignore
        urn:li:member:12345678,2026-10-02,stop
        no address,2026-10-02,stop
        ilse-ver,2.10.2026,ask
        ilse-ver,2026-10-02,later
        ilse-ver,2026-10-02,
        """
    )
    #expect(dataset.ledger.map(\.id) == ["name:kit marlow", "urn:li:member:12345678"])
    #expect(
      dataset.ids == [
        "unknown-person 3", "no-person 4", "unreadable-date 5", "unknown-value 6", "unknown-value 7",
      ]
    )
    #expect(dataset.inputs.last?.rowsKept == 2)
  }

  @Test func saysWhenASettingsFileCannotBeRead() throws {
    let dataset = try load(people: "colour,size\nred,4\n", decisions: "")
    #expect(dataset.diagnostics.map(\.id) == ["empty-file", "no-header"])
    #expect(dataset.diagnostics.map(\.file) == ["decisions.csv", "people.csv"])
    #expect(dataset.diagnostics.map(\.severity) == [.warning, .error])
  }

  /// The rest of the file is lost, and with it what changes every decision.
  @Test(
    arguments: [
      ("url,notes\nhttps://www.linkedin.com/in/a,\"met\nhttps://www.linkedin.com/in/b,x\n", nil, 31),
      (nil, "address,date,decision\nhttps://www.linkedin.com/in/a,2026-10-01,\"decline\n", 42),
    ] as [(String?, String?, Int)]
  )
  func takesNoFileWithAQuoteThatNeverCloses(people: String?, decisions: String?, column: Int) throws {
    let dataset = try load(people: people, decisions: decisions)
    let found = try #require(dataset.diagnostics.first { $0.id == "unclosed-quote" })
    #expect(found.severity == .error && found.line == 2 && found.column == column)
    #expect(found.message.hasSuffix("close it in this line"))
    #expect(dataset.lacksSettings)
  }

  @Test func readsGoalsBesideTheExport() throws {
    var export = ExportBuilder()
    export.receive(from: "Ilse Ver", "9/1/26, 9:00 AM")
    export.connect("Some Body", "01 Jan 2020")
    let text = "## Partners\n\n- Roles: packaging engineer\n- Rolls: x\n"
    let dataset = try export.load(LoadOptions(goals: SideFile(name: "goals.md", bytes: Array(text.utf8))))
    #expect(dataset.goals?.goals.map(\.name) == ["Partners"])
    #expect(dataset.diagnostics.map(\.file) == ["goals.md"])
    #expect(dataset.diagnostics.map(\.id) == ["unknown-key"])
  }

  @Test(
    arguments: [
      ("name:Ann  @ Acme", "name:ann @ acme"), ("name:@solo", "name:@solo"),
      ("name:Kit Marlow @2026-05-10T16:00Z", "name:kit marlow@2026-05-10T16:00Z"),
      ("name:kit@acme@2026-05-10T16:00Z#2", "name:kit@acme@2026-05-10T16:00Z#2"),
      ("name:kit@2026-05-10", "name:kit@2026-05-10"), ("name:@2026-05-10T16:00Z", nil), ("name: ", nil),
    ] as [(String, String?)]
  )
  func readsANameWithAnAtSign(written: String, id: String?) { #expect(invitationID(written) == id) }

  @Test func findsDecisionsAboutNamesWithAnAtSign() throws {
    var export = ExportBuilder()
    for name in ["Ann @ Acme", "@solo"] { export.receive(from: name, "10/1/26, 9:00 AM", hasURL: false) }
    let ids = try export.load().invitations.map(\.id)
    let text = "address,date,decision,reason\n" + ids.map { "\($0),2026-10-02,decline,\n" }.joined()
    let dataset = try export.load(
      LoadOptions(decisions: SideFile(name: "decisions.csv", bytes: Array(text.utf8)))
    )
    #expect(dataset.ledger.map(\.id).sorted() == ["name:@solo", "name:ann @ acme"])
    #expect(!dataset.diagnostics.contains { ["no-person", "unknown-person"].contains($0.id) })
  }
}
