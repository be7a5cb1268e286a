import InvitationLoader
import InvitationModel
import Testing

@Suite struct StateTests {
  @Test(arguments: [
    ("12 Jul 2026", "uncertain"), ("11 Jul 2026", "uncertain"), ("18 Jul 2026", "uncertain"),
    ("19 Jul 2026", "pending"), ("10 Jul 2026", "pending"),
  ])
  func suspectsANamelessConnectionWithinAWeek(date: String, state: String) throws {
    var export = ExportBuilder()
    export.receive(from: "Corin Vasht", "7/11/26, 9:00 AM")
    export.connectNobody(date)
    let dataset = try export.load()
    #expect(dataset.invitations.first?.state.rawValue == state)
    #expect(dataset.invitations.first?.reason == (state == "uncertain" ? .hiddenConnection : nil))
    #expect(dataset.hiddenConnections.count == 1)
    #expect(dataset.connections.isEmpty)
  }

  /// A day that cannot be explains nothing, and whoever states a company has not closed the account.
  @Test(arguments: [
    (",,,,,,", "12 Jul 2036", "future-date"), (",,,,Acme,Engineer,", "12 Jul 2026", "no-person"),
    (",,https://example.org/x,,,,", "12 Jul 2026", "no-person"), (",,,,,,", "6/7/26", "no-person"),
  ])
  func suspectsNoNamelessConnectionThatIsNone(cells: String, date: String, id: String) throws {
    var export = ExportBuilder()
    export.receive(from: "Corin Vasht", "7/11/26, 9:00 AM")
    export.connectNobody(date, besides: cells)
    let dataset = try export.load()
    #expect(dataset.invitations.first?.state == .pending)
    #expect(dataset.diagnostics.map(\.id) == [id])
    #expect(dataset.hiddenConnections.isEmpty && dataset.connections.isEmpty)
  }

  @Test(arguments: [("4/3/26, 9:00 AM", "pending"), ("4/2/26, 9:00 AM", "expired")])
  func expiresAfter183Days(sent: String, state: String) throws {
    var export = ExportBuilder()
    export.receive(from: "Old Hand", sent)
    #expect(try export.load().invitations.map(\.state.rawValue) == [state])
  }

  @Test func takesADeliveredNoteForAFormerAcceptance() throws {
    var export = ExportBuilder()
    export.receive(from: "Halden Roe", "8/3/26, 2:00 PM", note: "We share &amp; care")
    export.send(to: "Ilse Ver", "8/3/26, 2:00 PM", note: "Met in May")
    export.write(from: "Halden Roe", "2026-08-05 19:20:00", "We  share & care", conversation: "2-a=")
    export.write(to: "Ilse Ver", "2026-08-05 19:20:00", "Met in May", conversation: "2-b=")
    let dataset = try export.load()
    #expect(dataset.invitations.map(\.reason) == [.noteDelivered, .noteDelivered])
    #expect(dataset.messages.map(\.isFromOwner) == [false], "what was sent is not to be decided")
    #expect(dataset.messageCount == 2)
  }

  @Test(arguments: [
    ("2026-08-03 20:59:59", "earlier than the invitation"), ("2026-08-05 19:20:00", "other words"),
  ])
  func wantsTheNoteItselfAfterSending(date: String, text: String) throws {
    var export = ExportBuilder()
    export.receive(from: "Halden Roe", "8/3/26, 2:00 PM", note: "earlier than the invitation")
    export.write(from: "Halden Roe", date, text)
    #expect(try export.load().invitations.map(\.state) == [.pending])
  }

  @Test func wantsTheNoteToOpenItsConversation() throws {
    var export = ExportBuilder()
    export.receive(from: "Halden Roe", "8/3/26, 2:00 PM", note: "Hello")
    export.write(from: "Halden Roe", "2026-08-05 19:20:00", "Hello")
    export.write(to: "Halden Roe", "2026-08-04 10:00:00", "You first")
    #expect(try export.load().invitations.map(\.state) == [.pending])
  }

  @Test func timesAcceptancesByTheirNote() throws {
    var export = ExportBuilder()
    export.receive(from: "Ngozi Holt", "6/3/26, 5:30 PM", note: "Met you")
    export.connect("Ngozi Holt", "04 Jun 2026")
    export.write(from: "Ngozi Holt", "2026-06-04 06:58:02", "Met you")
    export.write(to: "Ngozi Holt", "2026-06-04 09:12:31", "Thanks")
    let dataset = try export.load()
    #expect(dataset.invitations.first?.acceptedAt?.iso == "2026-06-04T06:58:02Z")
    #expect(dataset.diagnostics.isEmpty)
  }

  @Test func doesNotBelieveANoteOfAnotherDay() throws {
    var export = ExportBuilder()
    export.receive(from: "Ngozi Holt", "6/3/26, 5:30 PM", note: "Met you")
    export.connect("Ngozi Holt", "04 Jun 2026")
    export.write(from: "Ngozi Holt", "2026-06-05 06:58:02", "Met you")
    let dataset = try export.load()
    #expect(dataset.invitations.first?.state == .accepted)
    #expect(dataset.invitations.first?.acceptedAt == nil)
    #expect(dataset.ids == ["note-date-mismatch 2"])
  }

  @Test func joinsByNameOnlyWhereAKeyIsMissing() throws {
    var export = ExportBuilder()
    export.receive(from: "No Key", "9/1/26, 9:00 AM", hasURL: false)
    export.receive(from: "Both Keys", "9/1/26, 9:00 AM")
    export.receive(from: "Other Side", "9/1/26, 9:00 AM")
    export.connect("No Key", "02 Sep 2026")
    export.connect("Other Side", "02 Sep 2026", hasURL: false)
    let dataset = try export.load()
    #expect(dataset.invitations.map(\.state) == [.accepted, .pending, .accepted])
    #expect(dataset.invitations.map(\.joinedBy) == [.name, nil, .name])
  }

  @Test func takesNamesakesWithOtherKeysForOtherPeople() throws {
    let texts = [
      "Invitations.csv": """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Robin Vale,Mara,"9/1/26, 9:00 AM",,INCOMING,https://www.linkedin.com/in/robin-1,https://www.linkedin.com/in/mara
      """,
      "Connections.csv": """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Robin,Vale,https://www.linkedin.com/in/robin-2,,,,02 Sep 2026
      """,
    ]
    #expect(try loadTexts(texts).invitations.map(\.state) == [.pending])
  }

  @Test func remembersConnectionsOfOlderExports() throws {
    let names = ["06-01", "10-03"].map { "two-snapshots/Basic_LinkedInDataExport_\($0)-2026" }
    for order in [names, names.reversed()] {
      let dataset = try load(order.map { .path(Fixtures.sample($0)) })
      let uncertain = dataset.invitations.filter { $0.state == .uncertain }
      #expect(uncertain.map(\.id) == ["https://www.linkedin.com/in/ugo-lane-000"])
      #expect(uncertain.map(\.reason) == [.wasConnected])
      #expect(dataset.diagnostics.map(\.id).sorted() == ["older-input", "older-input", "was-connected"])
      #expect(dataset.asOf?.iso == "2026-10-03")
      #expect(
        dataset.inputs.map(\.file)
          == ["Connections.csv", "Invitations.csv"].map {
            "Basic_LinkedInDataExport_10-03-2026/\($0)"
          }
      )
    }
  }

  @Test func refusesExportsOfTwoPeople() throws {
    var one = ExportBuilder()
    one.receive(from: "Some Body", "9/1/26, 9:00 AM")
    #expect {
      try load([one.input(), .path(Fixtures.sample("latency-window"))])
    } throws: { error in
      (error as? LoadError)?.diagnostics.map(\.id) == ["owner-mismatch"]
    }
  }

  @Test func believesTheLedger() throws {
    var export = ExportBuilder()
    export.receive(from: "Bo Tansley", "9/1/26, 9:00 AM")
    export.receive(from: "Growth Wizard", "9/1/26, 9:00 AM")
    export.receive(from: "Ilse Ver", "9/1/26, 9:00 AM")
    export.receive(from: "Orson Kelp", "9/1/26, 9:00 AM")
    let decisions = """
      address,date,decision,reason
      bo-tansley,2026-10-02,decline,not now
      growth-wizard,2026-09-22,ask,
      ilse-ver,2026-08-01,decline,an earlier one
      orson-kelp,2026-09-03,decline,
      orson-kelp,2026-09-04,accept,
      """
    let file = SideFile(name: "decisions.csv", bytes: Array(decisions.utf8))
    let dataset = try export.load(LoadOptions(decisions: file))
    #expect(dataset.invitations.map(\.state) == [.declined, .pending, .pending, .pending])
    #expect(dataset.invitations.map(\.declinedOn?.iso) == ["2026-10-02", nil, nil, nil])
    #expect(dataset.ledger.count == 5)
  }

  @Test func keepsTheConnectionOfADecline() throws {
    var export = ExportBuilder()
    export.receive(from: "Bo Tansley", "9/1/26, 9:00 AM")
    export.connect("Bo Tansley", "20 Sep 2026")
    let file = SideFile(
      name: "decisions.csv",
      bytes: Array("address,date,decision\nbo-tansley,2026-09-02,stop\n".utf8)
    )
    let invitation = try export.load(LoadOptions(decisions: file)).invitations.first
    #expect(invitation?.state == .declined)
    #expect(invitation?.connectedOn?.iso == "2026-09-20")
  }
}
