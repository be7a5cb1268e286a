import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

/// Several exports at once: the newest file of each kind counts, and nothing counts twice.
@Suite struct SeveralInputsTests {
  private let scratch = Scratch()

  private func export(_ change: (inout ExportBuilder) -> Void) -> ExportBuilder {
    var builder = ExportBuilder()
    change(&builder)
    return builder
  }

  @Test func takesCompleteBeforeBasicOfOneDay() throws {
    let basic = export { $0.receive(from: "Ada Bo", "10/1/26, 9:00 AM") }
      .input(named: "Basic_LinkedInDataExport_10-03-2026")
    let complete = export {
      $0.receive(from: "Ada Bo", "10/1/26, 9:00 AM")
      $0.receive(from: "Cy Do", "10/2/26, 9:00 AM")
      $0.connect("Ada Bo", "02 Oct 2026")
    }.input(named: "Complete_LinkedInDataExport_10-03-2026")
    for inputs in [[basic, complete], [complete, basic]] {
      let dataset = try load(inputs)
      #expect(dataset.invitations.map(\.state) == [.accepted, .pending])
      #expect(try oneOrMore(dataset.inputs).allSatisfy { $0.file.hasPrefix("Complete_") })
      #expect(dataset.diagnostics.filter { $0.id == "older-input" }.count == 2)
    }
  }

  @Test func takesEachKindFromTheNewestInputThatHoldsIt() throws {
    let older = export {
      $0.receive(from: "Ada Bo", "5/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 May 2026")
      $0.write(from: "Ada Bo", "2026-05-03 10:00:00", "Hello")
    }.input(named: "Complete_LinkedInDataExport_06-01-2026")
    let newer = export {
      $0.receive(from: "Ada Bo", "5/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 May 2026")
    }.input(named: "Basic_LinkedInDataExport_10-03-2026")
    let dataset = try load([older, newer])
    #expect(dataset.inputs.map(\.kind).sorted() == ["connections", "invitations", "messages"])
    #expect(dataset.invitations.count == 1 && dataset.connections.count == 1 && dataset.messageCount == 1)
    #expect(dataset.inputs.first { $0.kind == "messages" }?.file.hasPrefix("Complete_") == true)
    #expect(dataset.asOf?.iso == "2026-10-03")
  }

  /// Who was accepted since the older export is unknown.
  @Test func tellsConnectionsThatAreOlderThanTheInvitations() throws {
    func texts(_ builder: ExportBuilder, without path: String) throws -> [InputFile] {
      guard case .files(_, let files) = builder.input() else { return [] }
      return files.filter { $0.path != path }
    }
    let both = export {
      $0.receive(from: "Ada Bo", "5/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 May 2026")
    }
    let older = both.input(named: "Complete_LinkedInDataExport_06-01-2026")
    let basic = LoadInput.files(
      name: "Basic_LinkedInDataExport_10-03-2026",
      try texts(both, without: "Connections.csv")
    )
    let dataset = try load([basic, older])
    #expect(dataset.connectionsUntil?.iso == "2026-06-01")
    #expect(dataset.diagnostics.filter { $0.id == "older-connections" }.map(\.severity) == [.warning])
    for inputs in [[older], [both.input(), older], [basic]] {
      let other = try load(inputs)
      #expect(other.connectionsUntil == nil && !other.ids.contains("older-connections"))
    }
  }

  @Test func countsAnInputGivenTwiceOnce() throws {
    for sample in ["facebook-new", "snapshot-api", "other/generic-minimal.csv", "linkedin-2026"] {
      let once = try load([.path(Fixtures.sample(sample))])
      let twice = try load([.path(Fixtures.sample(sample)), .path(Fixtures.sample(sample))])
      #expect(twice.decisions == once.decisions, "\(sample)")
      #expect(twice.invitations.count == once.invitations.count, "\(sample)")
      #expect(twice.connections.count == once.connections.count, "\(sample)")
    }
  }

  @Test func readsAnArchiveGivenTwiceLikeOne() throws {
    let bytes = try Fixtures.bytes("samples/Basic_LinkedInDataExport_10-03-2026.zip.zip")
    let name = "Basic_LinkedInDataExport_10-03-2026.zip"
    let path = try scratch.file(name, bytes)
    let copies = [path, try scratch.file("copy.zip", bytes), try scratch.file("x \(name)", bytes)]
    let once = try load([.path(path)])
    for paths in [[path, path], copies, copies.reversed()] {
      let dataset = try load(paths.map { .path($0) })
      #expect(dataset.inputs == once.inputs)
      let copies = dataset.diagnostics.filter { $0.id == "same-input" }
      #expect(
        copies.map(\.message)
          == (paths.count == 2 ? [] : ["2 other files given are copies of this one; read once"])
      )
      #expect(dataset.diagnostics.filter { $0.id != "same-input" } == once.diagnostics)
      #expect(dataset.decisions == once.decisions)
      #expect(dataset.changes == nil)
    }
  }

  @Test func readsCopiesOfATableOnce() throws {
    let list = Array("name,profile_url,sent_at,status\nAda Bo,,2026-09-30,open\n".utf8)
    let paths = [try scratch.file("list.csv", list), try scratch.file("list copy.csv", list)]
    for paths in [paths, paths.reversed()] {
      let dataset = try load(paths.map { .path($0) })
      #expect(dataset.inputs.map(\.file) == ["list.csv"])
      let ids = dataset.diagnostics.map(\.id)
      #expect(ids.contains("same-input") && !ids.contains("older-input"))
    }
  }

  @Test func readsAFolderGivenTwiceLikeOne() throws {
    let folder = Fixtures.sample("linkedin-2026")
    let once = try load([.path(folder)])
    let twice = try load([.path(folder), .path(folder + "/../linkedin-2026/")])
    #expect(twice.inputs == once.inputs)
    #expect(twice.diagnostics == once.diagnostics)
  }

  @Test func readsArchivesOfOneSizeThatDiffer() throws {
    func archive(_ name: String) -> [UInt8] {
      let row = "\(name),Mara,\"10/2/26, 9:41 AM\",,INCOMING\n"
      return ZIPWriter(.init("Invitations.csv", "From,To,Sent At,Message,Direction\n" + row)).bytes
    }
    let inputs = [
      try scratch.file("Basic_LinkedInDataExport_10-03-2026.zip", archive("Ada")),
      try scratch.file("Basic_LinkedInDataExport_10-04-2026.zip", archive("Ilo")),
    ]
    let dataset = try load(inputs.map { .path($0) })
    #expect(dataset.invitations.map(\.person.name) == ["Ilo"])
    #expect(dataset.changes?.changes.count == 2)
  }

  @Test func joinsAListWithLinkedInsArchive() throws {
    let archive = export {
      $0.receive(from: "Ada Bo", "10/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 Oct 2026")
    }.input()
    let list =
      "name,profile_url,sent_at,status\nAda Bo,https://www.linkedin.com/in/ada-bo,2026-09-30,accepted\n"
      + "Cy Do,https://www.linkedin.com/in/cy-do,2026-10-01,open\n"
    let dataset = try load([archive, .path(try scratch.file("list.csv", Array(list.utf8)))])
    #expect(dataset.invitations.map(\.person.name).sorted() == ["Ada Bo", "Cy Do"])
    #expect(dataset.invitations.map(\.state) == [.accepted, .pending])
    #expect(dataset.invitations.map(\.isStated) == [false, true])
    #expect(dataset.windowStart != nil)
    let reasons = dataset.inputs.flatMap(\.rejected).map(\.reason)
    #expect(reasons == ["repeated-invitation"])
    #expect(try oneOrMore(dataset.inputs).allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsRejected })
  }

  /// One invitation in two sources is one, and what the newer one states of it holds.
  @Test(arguments: ["2026-05-01T16:00:00Z", "2026-05-01", ""])
  func countsAnInvitationOfTwoSourcesOnce(sentAt: String) throws {
    let archive = export { $0.receive(from: "Ada Bo", "5/1/26, 9:00 AM") }
      .input(named: "Basic_LinkedInDataExport_06-10-2026")
    let list =
      "name,profile_url,sent_at,status,responded_at\n"
      + "Ada Bo,https://www.linkedin.com/in/ada-bo,\(sentAt),accepted,2026-06-01\nZz Q,,2026-08-01,open,\n"
    let path = try scratch.file("list.csv", Array(list.utf8))
    for inputs in [[archive, .path(path)], [.path(path), archive]] {
      let invitation = try #require(try load(inputs).invitations.first { $0.person.name == "Ada Bo" })
      #expect(invitation.timesInvited == 1 && invitation.earlierSent.isEmpty)
      #expect(invitation.state == .accepted)
      #expect(invitation.sentAt?.iso == "2026-05-01T16:00:00Z", "the exact one of the two moments")
    }
  }

  @Test func keepsTheNoteThatOneOfTwoSourcesHolds() throws {
    let archive = export { $0.receive(from: "Ada Bo", "5/1/26, 9:00 AM", note: "We met in Ghent.") }
      .input(named: "Basic_LinkedInDataExport_06-10-2026")
    let list = "name,profile_url,sent_at,status\nAda Bo,https://www.linkedin.com/in/ada-bo,2026-05-01,open\n"
    let invitations = try load([archive, .path(try scratch.file("list.csv", Array(list.utf8)))]).invitations
    #expect(invitations.map(\.note) == ["We met in Ghent."])
    #expect(invitations.map(\.timesInvited) == [1])
  }

  @Test func tellsNamesakesOfTwoSourcesApart() throws {
    let list = "name,status\nKit Marlow,open\n"
    let friends = "{\"received_requests_v2\": [{\"name\": \"Kit Marlow\", \"timestamp\": 1790000000}]}"
    let dataset = try load([
      .path(try scratch.file("list.csv", Array(list.utf8))),
      .path(try scratch.file("received_friend_requests.json", Array(friends.utf8))),
    ])
    #expect(dataset.invitations.count == 2)
    #expect(Set(dataset.invitations.map(\.id)).count == 2)
  }
}
