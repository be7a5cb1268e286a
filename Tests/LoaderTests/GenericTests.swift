import InvitationModel
import Testing

@testable import InvitationLoader

/// Lists of invitations of other sources, as CSV, JSON and JSON Lines.
@Suite struct GenericTests {
  private let scratch = Scratch()

  private func load(_ text: String, named name: String = "list.csv", asOf: String? = nil) throws -> Dataset {
    let options = LoadOptions(asOf: asOf.flatMap { CivilDay(iso: $0) })
    return try InvitationLoader.load([try temporary(text, name)], options: options)
  }

  /// A single file: only then its content tells what it is.
  private func temporary(_ text: String, _ name: String) throws -> LoadInput {
    name == "-" ? .standardInput(Array(text.utf8)) : .path(try scratch.file(name, Array(text.utf8)))
  }

  private func states(_ dataset: Dataset) -> [String] {
    dataset.invitations.map {
      [$0.state.rawValue, $0.reason?.rawValue].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test func believesStatedStates() throws {
    let words = [
      "pending", "Open", "NEW", "needs-action", "needs_action", "accepted", "connected", "Confirmed",
      "declined",
      "ignored", "rejected", "withdrawn", "expired", "maybe",
    ]
    let rows = words.enumerated().map { "P\($0.offset),\($0.element),2020-01-01\n" }.joined()
    let dataset = try load("name,status,sent_at\n" + rows, named: "-")
    #expect(
      states(dataset) == [
        "pending", "pending", "pending", "pending", "pending", "accepted", "accepted", "accepted", "declined",
        "declined", "declined", "expired withdrawn", "expired", "uncertain unknown-status",
      ]
    )
    #expect(dataset.ids == ["as-of-guessed", "unknown-status 15"])
    #expect(dataset.windowStart == nil)
  }

  @Test func infersTheStateFromTheColumnWithTheAnswer() throws {
    let dataset = try load(
      "name,sent_at,accepted_at,declined_at,responded_at\n"
        + "A,2026-05-01,2026-05-02,,\nB,2026-05-01,,2026-05-03,\nC,2026-05-01,,,2026-05-04\nD,2026-05-01,,,\n",
      named: "-"
    )
    #expect(states(dataset) == ["accepted", "declined", "uncertain unknown-status", "pending"])
    #expect(dataset.invitations.map(\.connectedOn?.iso) == ["2026-05-02", nil, nil, nil])
    #expect(dataset.invitations.map(\.declinedOn?.iso) == [nil, "2026-05-03", nil, nil])
    #expect(dataset.ids == ["as-of-guessed"])
  }

  /// Keys that say the same are no reason to tell; an empty one says nothing.
  @Test func tellsKeysThatMeanTheSame() throws {
    let dataset = try load(
      """
      [{"name": "Ada Quill", "Name": "Ada Quill", "sent_at": "", "Sent-At": "2026-05-01"},
       {"name": "Bo Reed", "NAME": "Bo Rowe", "sent_at": "2026-05-02"}]
      """,
      named: "list.json"
    )
    #expect(dataset.ids == ["as-of-guessed", "duplicate-column"])
    #expect(dataset.diagnostics.last?.pointer == "/1")
    #expect(dataset.invitations.map(\.person.name).sorted() == ["Ada Quill", "Bo Reed"])
    #expect(dataset.invitations.allSatisfy { $0.sentAt != nil })
  }

  /// The whole text is kept and shown; what is not read of it is told.
  @Test func tellsThatALongTextIsReadInPart() throws {
    let text = String(repeating: "a", count: longestReadText + 1)
    let dataset = try load(
      "name,sent_at,message\nA,2026-05-01,\(text)\nB,2026-05-01,\(text.dropFirst())\n",
      named: "-"
    )
    #expect(dataset.ids == ["as-of-guessed", "long-text 2"])
    #expect(dataset.invitations.map(\.note.utf8.count) == [longestReadText + 1, longestReadText])
  }

  @Test func leavesOutWhatIsNoInvitationOfAPerson() throws {
    let dataset = try load(
      "name,sent_at,direction,invitation_type\nA,2026-05-01,received,Profile\nB,2026-05-01,sent,\n"
        + "C,2026-05-01,sideways,\n,2026-05-01,,\nD,2026-05-01,,Company\nA,2026-05-01,received,Profile\n",
      named: "-"
    )
    #expect(dataset.invitations.map(\.direction) == [.incoming, .outgoing])
    #expect(
      dataset.ids == [
        "as-of-guessed", "unknown-direction 4", "no-person 5", "not-an-invitation 6", "duplicate-row 7",
      ]
    )
    #expect(dataset.inputs[0].rowsRead == 6)
    #expect(dataset.inputs[0].rejected.reduce(0) { $0 + $1.count } == dataset.inputs[0].rowsRejected)
  }

  @Test(
    arguments: [
      ("2026-10-02T09:41:00Z", "2026-10-02T09:41:00Z", .second, []),
      ("2026-10-02T09:41:00+02:00", "2026-10-02T07:41:00Z", .second, []),
      ("2026-10-02 09:41", "2026-10-02T09:41:00Z", .minute, ["zone-assumed 2"]),
      ("2026-10-02", "2026-10-02T00:00:00Z", .day, []),
      ("1790934060", "2026-10-02T09:41:00Z", .second, []),
      ("1790934060999", "2026-10-02T09:41:00Z", .second, []),
      ("1790934060.5", "2026-10-02T09:41:00Z", .second, []),
      ("31/12/2025", "2025-12-31T00:00:00Z", .day, []),
      ("05/05/2026", "2026-05-05T00:00:00Z", .day, []),
      ("03/04/2026", nil, .minute, ["ambiguous-date 2"]),
      ("1 week ago", nil, .minute, ["unreadable-date 2"]),
      ("179093406", nil, .minute, ["unreadable-date 2"]),
    ] as [(String, String?, Precision, [String])]
  )
  func readsTimes(cell: String, moment: String?, precision: Precision, ids: [String]) throws {
    let dataset = try load("name,sent_at,status\nAda,\(cell),pending\n", named: "-")
    let invitation = try #require(dataset.invitations.first)
    #expect(invitation.sentAt?.iso == moment)
    #expect(invitation.sentPrecision == precision)
    #expect(dataset.ids.filter { !$0.hasPrefix("as-of") } == ids)
    #expect((invitation.latencyExclusion == nil) == (moment != nil))
  }

  @Test func settlesTheOrderOfDatesByTheWholeColumn() throws {
    let dataset = try load(
      "name,sent_at,responded_at,status\nA,03/04/2026,04/05/2026,accepted\nB,25/04/2026,,pending\n",
      named: "-"
    )
    #expect(dataset.invitations[0].sentAt?.day.iso == "2026-04-03")
    #expect(dataset.invitations[0].respondedAt == nil)
    #expect(dataset.ids == ["as-of-guessed", "ambiguous-date 2"])
  }

  @Test(arguments: [
    "Ada,30/4/2026,30/5/2026,pending,sideways,", "Ada,30/4/2026,30/5/2026,pending,,company",
    ",30/4/2026,30/5/2026,pending,,",
  ])
  func settlesTheOrderOfDatesByRowsThatAreLeftOut(row: String) throws {
    let dataset = try load(
      "name,sent_at,responded_at,status,direction,invitation_type\n\(row)\nBo,3/4/2026,4/5/2026,accepted,,\n",
      named: "-"
    )
    let invitation = try #require(dataset.invitations.first)
    #expect(dataset.invitations.count == 1)
    #expect(invitation.sentAt?.day.iso == "2026-04-03")
    #expect(invitation.respondedAt?.day.iso == "2026-05-04")
  }

  @Test func showsAnAgeOnlyWhenTheDayIsNamed() throws {
    let list = "[{\"name\": \"Ada\", \"sent_time_days\": 7}]"
    let unknown = try load(list, named: "-")
    #expect(unknown.invitations[0].sentAt == nil)
    #expect(unknown.diagnostics.map(\.id) == ["as-of-unknown", "relative-date"])
    let known = try load(list, named: "list.json", asOf: "2026-10-08")
    #expect(known.invitations[0].sentAt?.day.iso == "2026-10-01")
    #expect(known.invitations[0].latencyExclusion == .relativeDate)
  }

  @Test func readsJSONLinesAndLosesOnlyDamagedLines() throws {
    let lines = """
      {"name": "Ada", "sent_at": "2026-05-01", "status": "open"}
      {"name": "Bo", "sent_at": "2026-05-02", "status": "open"
      {"name": "Cy", "sent_at": "2026-05-03", "status": "open"}

      """
    let dataset = try load(lines, named: "list.jsonl")
    #expect(dataset.invitations.map(\.person.name) == ["Ada", "Cy"])
    #expect(dataset.invitations.map(\.source.pointer) == ["/0", "/2"])
    #expect(dataset.invitations.map(\.source.line) == [1, 3])
    #expect(dataset.ids == ["as-of-guessed", "json-invalid 2"])
    #expect(dataset.diagnostics.last?.column == 57)
    #expect(dataset.inputs.map(\.rowsRead) == [3])
    #expect(dataset.inputs.map(\.rowsRejected) == [1])
  }

  @Test func keepsNoSecret() throws {
    let dataset = try load(
      "[{\"name\": \"Ada\", \"status\": \"open\", \"auth_token\": {\"name\": \"hidden-word\"}, \"cookie\": \"hidden-word\"}]",
      named: "-"
    )
    #expect(dataset.invitations.map(\.person.name) == ["Ada"])
    #expect(!String(describing: dataset).contains("hidden-word"))
  }

  @Test func takesFactsAboutInvitersFromTheList() throws {
    let list =
      "name,profile_url,status,headline,mutual\nAda Bo,https://www.linkedin.com/in/ada-bo,open,Welder,3 shared\n"
      + "Cy Do,,open,Baker,\nEl Fa,,sent,,\n"
    let people = SideFile(
      name: "people.csv",
      bytes: Array("url,known,company\nhttps://www.linkedin.com/in/ada-bo,yes,Acme\n".utf8)
    )
    let dataset = try InvitationLoader.load(
      [.standardInput(Array(list.utf8))],
      options: LoadOptions(people: people)
    )
    #expect(dataset.people.map(\.headline) == ["Welder", "Baker"])
    #expect(dataset.people[0].known == .yes)
    #expect(dataset.people[0].company == "Acme")
    #expect(dataset.people[0].mutual == 3)
    #expect(dataset.people[0].source.file == "people.csv")
    #expect(dataset.people[0].listedIn?.file == "-")
    #expect(dataset.people[0].listedFields == ["headline", "mutual"])
  }

  @Test func letsTheOwnersDeclineOverruleWhatIsListedAsOpen() throws {
    let ledger = SideFile(
      name: "decisions.csv",
      bytes: Array("id,date,decision\nname:ada,2026-05-04,decline\n".utf8)
    )
    let dataset = try InvitationLoader.load(
      [.standardInput(Array("name,sent_at,status\nAda,2026-05-01,open\n".utf8))],
      options: LoadOptions(decisions: ledger)
    )
    #expect(states(dataset) == ["declined"])
    #expect(dataset.invitations[0].declinedOn?.iso == "2026-05-04")
  }

  @Test func countsTheLatestOfRepeatedInvitations() throws {
    let address = "https://www.linkedin.com/in/ada"
    let dataset = try load(
      "name,url,sent_at,status\nAda,\(address),2025-05-01,declined\nAda,\(address),2026-05-01,open\n",
      named: "-"
    )
    #expect(states(dataset) == ["pending"])
    #expect(dataset.invitations[0].timesInvited == 2)
    #expect(dataset.ids == ["as-of-guessed", "repeated-invitation 2"])
  }

  @Test func usesListsOfBothDirectionsTogether() throws {
    let received = try scratch.file("received.csv", Array("name,status,direction\nAda,open,in\n".utf8))
    let sent = try scratch.file("sent.csv", Array("name,status,direction\nBo,open,out\n".utf8))
    let dataset = try InvitationLoader.load([.path(received), .path(sent)])
    #expect(dataset.invitations.map(\.person.name) == ["Ada", "Bo"])
    #expect(!dataset.ids.contains("older-input"))
  }

  @Test func takesTheInviteeOfWhatWasSent() throws {
    let dataset = try load(
      "From,To,Sent At,Direction,Status,inviteeProfileUrl\nMara,Bo,2026-05-01,sent,open,https://www.linkedin.com/in/bo-1\n"
        + "Ada,Mara,2026-05-01,received,open,\n",
      named: "-"
    )
    #expect(dataset.invitations.map(\.person.name) == ["Bo", "Ada"])
    #expect(dataset.invitations.map(\.id) == ["https://www.linkedin.com/in/bo-1", "name:ada"])
  }

  @Test func sortsWhatItFindsByPlace() throws {
    let objects = (0..<12).map { "{\"name\": \"P\($0)\", \"status\": \"maybe\"}" }.joined(separator: ",")
    let dataset = try load("[\(objects)]", named: "-")
    let pointers = dataset.diagnostics.filter { $0.id == "unknown-status" }.map(\.pointer)
    #expect(pointers == (0..<12).map { "/\($0)" })
  }

  @Test func staysLinearWithManyDamagedLines() throws {
    let lines = String(repeating: "x\n", count: 50_000) + "{\"name\": \"Ada\", \"status\": \"open\"}\n"
    let dataset = try load(lines, named: "list.ndjson")
    #expect(dataset.inputs.map(\.rowsRead) == [50_001])
    #expect(dataset.inputs.map(\.rowsKept) == [1])
    #expect(dataset.diagnostics.filter { $0.id == "json-invalid" }.count == 1_001)
    #expect(dataset.diagnostics.last { $0.line != nil }?.line == 1_000)
  }

  @Test(arguments: [
    ("From,To,Sent At,Message,Direction\n", "invitations"),
    ("From,To,Sent At,Message,Direction,Status\n", "generic"),
    ("First Name,Last Name,URL,Connected On\n", "connections"),
    ("First Name,Last Name,URL,Sent At,Connected On\n", "generic"),
    ("name,title,company_name,sent_at\n", "generic"), ("Company Name,Title,Started On\n", "positions"),
    ("name;sent_at\n", "generic"),
  ])
  func knowsTablesByTheirHeader(header: String, kind: String) throws {
    let dataset = try load(header, named: "-")
    #expect(dataset.inputs.map(\.kind) == [kind])
  }

  @Test func letsTheHeaderOverruleAName() throws {
    let dataset = try load("name,status\nAda,open\n", named: "Invitations.csv")
    #expect(dataset.inputs.map(\.kind) == ["generic"])
  }

  @Test func readsLinkedInsColumnsFromObjects() throws {
    let dataset = try load(
      "[{\"From\": \"Mara\", \"To\": \"Bo\", \"Sent At\": \"10/2/26, 9:41 AM\", \"Direction\": \"OUTGOING\"}]",
      named: "-"
    )
    #expect(dataset.invitations.map(\.person.name) == ["Bo"])
    #expect(dataset.invitations.map(\.sentAt?.iso) == ["2026-10-02T16:41:00Z"])
    #expect(states(dataset) == ["uncertain no-connections-file"])
  }
}
