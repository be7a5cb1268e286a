import Foundation
import InvitationModel
import Testing

@testable import InvitationLoader

@Suite struct InputTests {
  private static let header = "From,To,Sent At,Message,Direction\n"
  private static let row = "Ilse Ver,Mara,\"10/2/26, 9:41 AM\",,INCOMING\n"

  /// What a load fails with.
  private func failure(_ inputs: [LoadInput]) -> LoadError? {
    do throws(LoadError) {
      _ = try load(inputs)
      return nil
    } catch {
      return error
    }
  }

  /// A folder that is removed after use.
  private func withFolder(_ name: String = "export", _ body: (URL) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let folder = root.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try body(folder)
  }

  @Test(arguments: [
    ("Invitations.csv", FileKind.invitations), ("invitation.CSV", .invitations),
    ("Invitations (1).csv", .invitations),
    ("Linkedin Invitations.csv", .invitations), ("InvitationsOut.csv", .invitations),
    ("Messages.csv", .messages),
    ("Endorsement Received Info.csv", .endorsementsReceived), ("Company_Follows.csv", .companyFollows),
    ("ImportedContacts.csv", .contacts), ("Imported Contacts.csv", .contacts),
    ("Profile Summary.csv", .profileSummary),
    ("Connections.txt", .connections), ("Events.csv", .events),
    ("received_friend_requests.json", .facebookReceived), ("friend_requests_sent.json", .facebookSent),
    ("your_friends.json", .facebookFriends), ("pending_follow_requests.json", .instagramSent),
  ])
  func knowsFilesByName(name: String, kind: FileKind) { #expect(FileKind(baseName: name) == kind) }

  @Test(arguments: [
    "guide_messages.csv", "LearningCoachMessages.csv", "Ad_Targeting.csv", "Invitations.html",
    "Invitations.csv.zip",
    "._Invitations.csv", ".csv", "", "Reactions.csv", "Connections.json", "Connections",
  ])
  func ignoresOtherFiles(name: String) { #expect(FileKind(baseName: name) == nil) }

  @Test(
    arguments: [
      ("Basic_LinkedInDataExport_12-05-2025.zip", "2025-12-05"),
      ("Complete_LinkedInDataExport_10-03-2026.zip (1).zip", "2026-10-03"),
      ("Basic_LinkedInDataExport_10-03-2026 (1)", "2026-10-03"),
      ("Basic_LinkedInDataExport_13-03-2026.zip", nil), ("export", nil), ("_1-2-2026", nil), ("", nil),
    ] as [(String, String?)]
  )
  func readsTheDateInTheName(name: String, date: String?) { #expect(ExportName(name).date?.iso == date) }

  @Test func readsTheDateOfAnArchiveWithoutOneInItsName() throws {
    let bytes = try Fixtures.bytes("samples/Basic_LinkedInDataExport_10-03-2026.zip.zip")
    let archive = readArchive(.bytes(bytes), named: "export.zip") { _ in false }
    #expect(archive.newestDay == nil)
    #expect(readArchive(.bytes(bytes), named: "export.zip") { _ in true }.newestDay?.iso == "2026-10-03")
    let dataset = try load([.standardInput(bytes)])
    #expect(dataset.asOf?.iso == "2026-10-03")
    #expect(!dataset.diagnostics.contains { $0.id == "as-of-guessed" })
  }

  @Test(
    arguments: [
      ("Basic_LinkedInDataExport_10-02-2026", nil, "2026-10-02", "2026-10-02", []),
      ("Basic_LinkedInDataExport_10-01-2026", nil, "2026-10-02", "2026-10-02", []),
      ("Basic_LinkedInDataExport_09-30-2026", nil, "2026-10-02", "2026-10-02", []),
      ("Basic_LinkedInDataExport_09-29-2026", nil, "2026-09-29", "2026-09-29", ["future-date 2"]),
      ("Basic_LinkedInDataExport_10-03-2026", "2026-12-01", "2026-12-01", "2026-10-03", []),
      ("export", "2026-12-01", "2026-12-01", "2026-12-01", []),
      ("export", nil, "2026-10-02", "2026-10-02", ["as-of-guessed"]),
    ] as [(String, String?, String, String, [String])]
  )
  func decidesWhatTodayIs(
    name: String,
    option: String?,
    asOf: String,
    observedUntil: String,
    ids: [String]
  ) throws {
    let dataset = try loadTexts(
      ["Invitations.csv": InputTests.header + InputTests.row],
      named: name,
      options: LoadOptions(asOf: option.flatMap { CivilDay(iso: $0) })
    )
    #expect(dataset.asOf?.iso == asOf)
    #expect(dataset.observedUntil?.iso == observedUntil)
    #expect(dataset.ids.filter { $0 != "no-connections-file" } == ids)
  }

  @Test(arguments: [(1_764_547_200, "2025-12-01"), (Int.max, "2026-10-02"), (-1, "2026-10-02")])
  func takesTheEpochOfTheBuildForTodayOnly(epoch: Int, asOf: String) throws {
    let dataset = try loadTexts(
      ["Invitations.csv": InputTests.header + InputTests.row],
      options: LoadOptions(sourceDateEpoch: epoch)
    )
    #expect(dataset.asOf?.iso == asOf)
    #expect(dataset.observedUntil?.iso == "2026-10-02")
  }

  @Test func saysWhatIsMissing() {
    let error = failure([.path("/nonexistent/export.zip"), .path("/nonexistent/other.csv")])
    #expect(error?.failure == .missing)
    #expect(error?.diagnostics.map(\.text).first?.hasPrefix("export.zip: error: ") == true)
    #expect(error?.diagnostics.map(\.id) == ["not-found", "not-found"])
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\r\n", "unsupported-format"), ("BEGIN:VCARD\n", "unsupported-format"),
    ("{\"elements\": []}", "unsupported-format"), (" [1]", "unsupported-format"),
    ("<!doctype html><html>", "unsupported-format"), ("a,b\n1,2\n", "no-header"), ("", "empty-file"),
    ("\0a\0b\0c\0d", "encoding-unsupported"), ("PK\u{3}\u{4}", "archive-damaged"),
  ])
  func refusesWhatItCannotRead(text: String, id: String) {
    let error = failure([.standardInput(Array(text.utf8))])
    #expect(error?.failure == .unusable)
    #expect(error?.diagnostics.map(\.id) == [id])
  }

  @Test func refusesAFolderWithoutAnyKnownFile() {
    let error = failure([.files(name: "Photos", [InputFile(path: "a/IMG_0001.jpg", bytes: [])])])
    #expect(
      error?.diagnostics.map(\.text) == [
        "Photos: error: no file known here among 1, the first are IMG_0001.jpg; give LinkedIn's archive, its folder or"
          + " a CSV [unknown-input]"
      ]
    )
    #expect(failure([.files(name: "x", [])])?.failure == .unusable)
  }

  @Test func readsOneFileByItsHeader() throws {
    let dataset = try load([.standardInput(Array((InputTests.header + InputTests.row).utf8))])
    #expect(dataset.invitations.count == 1)
    #expect(dataset.inputs.map(\.file) == ["-"])
  }

  @Test func readsFoldersWithoutFollowingLinks() throws {
    try withFolder("Basic_LinkedInDataExport_10-03-2026") { folder in
      let files = FileManager.default
      try files.createDirectory(at: folder.appending(path: "deep/er"), withIntermediateDirectories: true)
      try Data((InputTests.header + InputTests.row).utf8).write(
        to: folder.appending(path: "deep/er/Invitations.csv")
      )
      try Data("x".utf8).write(to: folder.appending(path: "notes.txt"))
      let secret = folder.deletingLastPathComponent().appending(path: "secret.csv")
      try Data("First Name,Last Name,Connected On\n".utf8).write(to: secret)
      try files.createSymbolicLink(at: folder.appending(path: "Connections.csv"), withDestinationURL: secret)
      try files.createSymbolicLink(at: folder.appending(path: "loop"), withDestinationURL: folder)
      let dataset = try load([.path(folder.path)])
      #expect(dataset.inputs.map(\.file) == ["deep/er/Invitations.csv"])
      #expect(dataset.ignored == ["loop", "notes.txt"])
      #expect(!dataset.hasConnections)
      #expect(
        dataset.diagnostics.map(\.id).sorted() == [
          "archive-unsafe-entry", "files-ignored", "no-connections-file",
        ]
      )
      // What the user names may be a link.
      let link = folder.deletingLastPathComponent().appending(path: "link")
      try files.createSymbolicLink(at: link, withDestinationURL: folder)
      #expect(try load([.path(link.path + "/")]).invitations.count == 1)
    }
  }

  /// A folder or link of the name is there, so the file is not missing.
  @Test func tellsFoldersThatAreCalledLikeAFile() throws {
    try withFolder("Basic_LinkedInDataExport_10-03-2026") { folder in
      let files = FileManager.default
      let path = folder.appending(path: "messages.csv")
      try files.createDirectory(at: path, withIntermediateDirectories: true)
      let rows = Data((InputTests.header + InputTests.row).utf8)
      try rows.write(to: folder.appending(path: "Invitations.csv"))
      let dataset = try load([.path(folder.path)])
      #expect(dataset.diagnostics.contains { $0.id == "archive-unsafe-entry" && $0.file == "messages.csv" })
      #expect(dataset.unreadable == ["messages"] && !dataset.hasMessages)
      // Some programs unpack a file into a folder of its name.
      try Data("FROM,TO,DATE,CONTENT,FOLDER\n".utf8).write(to: path.appending(path: "messages.csv"))
      #expect(try load([.path(folder.path)]).unreadable == [])
    }
  }

  @Test(arguments: [
    (9, 1_000, "the cap is 9 bytes, which --max-member raises"), (100, 9, "in all, which --max-total raises"),
  ])
  func namesTheOptionThatRaisesACap(member: Int, total: Int, words: String) throws {
    var options = LoadOptions()
    (options.caps.member, options.caps.total) = (member, total)
    let invitations = Array("From,To,Sent At,Message,Direction\n".utf8)
    let archive = ZIPWriter(ZIPWriter.Member("Invitations.csv") { $0.content = invitations }).bytes
    try withFolder { folder in
      try Data(invitations).write(to: folder.appending(path: "Invitations.csv"))
      let packed = folder.deletingLastPathComponent().appending(path: "export.zip")
      try Data(archive).write(to: packed)
      let inputs = [
        LoadInput.path(folder.path), .path(folder.path + "/Invitations.csv"), .path(packed.path),
      ]
      for input in inputs {
        let error = #expect(throws: LoadError.self) { try load([input], options: options) }
        #expect(error?.diagnostics.map(\.id) == ["too-large"])
        #expect(error?.diagnostics.first?.message.contains(words) == true)
      }
      #expect(try load(inputs).inputs.isEmpty == false)
    }
  }

  @Test func refusesFoldersNestedTooDeep() throws {
    try withFolder { folder in
      let path = Array(repeating: "a", count: 18).joined(separator: "/")
      try FileManager.default.createDirectory(
        at: folder.appending(path: path),
        withIntermediateDirectories: true
      )
      #expect(failure([.path(folder.path)])?.diagnostics.map(\.id) == ["too-large"])
    }
  }

  @Test func joinsSeveralSingleFiles() throws {
    let names = ["Invitations.csv", "Connections.csv", "messages.csv"]
    let dataset = try load(names.map { .path(Fixtures.sample("linkedin-2026/\($0)")) })
    let whole = try load([.path(Fixtures.sample("linkedin-2026"))])
    #expect(dataset.decisions == whole.decisions)
    #expect(dataset.inputs.map(\.file).sorted() == names.sorted())
  }

  @Test func mergesFilesSplitByDirection() throws {
    let dataset = try loadTexts([
      "InvitationsIn.csv": "From,To,Sent At,Message\nIlse Ver,Mara,\"10/2/26, 9:41 AM\",\n",
      "InvitationsOut.csv": "From,To,Sent At,Message\nMara,Bo Tan,\"10/2/26, 9:41 AM\",\n",
    ])
    #expect(dataset.invitations.map(\.direction) == [.incoming, .outgoing])
    #expect(dataset.invitations.map(\.person.name) == ["Ilse Ver", "Bo Tan"])
    #expect(dataset.owner.name == "Mara")
    #expect(dataset.ids == ["as-of-guessed", "no-connections-file"])
  }

  @Test func refusesRecordsBeyondTheCaps() {
    let wide = InputTests.header + String(repeating: ",", count: 5_000)
    let error = failure([.files(name: "x", [InputFile(path: "Invitations.csv", bytes: Array(wide.utf8))])])
    #expect(error?.failure == .unusable)
    #expect(error?.diagnostics.first?.id == "too-large")
    #expect(error?.diagnostics.first?.line == 2)
  }
}
