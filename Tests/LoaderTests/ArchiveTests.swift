import Testing

@testable import InvitationLoader

private typealias Member = ZIPWriter.Member

@Suite("Archives")
struct ArchiveTests {
  private let wanted = "Invitations.csv"

  private func read(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits()
  ) -> (members: [InputFile], ignored: [String], ids: [String], isUsable: Bool) {
    let read = readArchive(.bytes(bytes), named: "export.zip", limits: limits) {
      ["invitations.csv", "connections.csv"].contains($0.lowercased())
    }
    #expect(read.diagnostics.allSatisfy { $0.file == "export.zip" && $0.line == nil })
    #expect(read.isUsable || read.members.isEmpty)
    return (read.members, read.ignored, read.diagnostics.map(\.id), read.isUsable)
  }

  @Test(arguments: [
    ("stored", ZIPWriter(Member("Invitations.csv"))),
    ("deflated", ZIPWriter(Member("Invitations.csv") { $0.method = 8 })),
    (
      "with sizes behind the data",
      ZIPWriter(
        Member("Invitations.csv") {
          $0.method = 8
          $0.flags = 0x808
        }
      )
    ),
    ("of Unix mode", ZIPWriter(Member("Invitations.csv") { $0.mode = 0o100644 })),
  ])
  func readsAMember(_ kind: String, _ archive: ZIPWriter) {
    let read = read(archive.bytes)
    #expect(read.members.map(\.path) == ["Invitations.csv"])
    #expect(read.members.map { String(decoding: $0.bytes, as: UTF8.self) } == ["From,To\n"])
    #expect(read.ids == [])
    #expect(read.isUsable)
  }

  @Test func readsSeveralMembersInPathOrderAndListsTheOthers() {
    let archive = ZIPWriter(
      Member("b/Invitations.csv", "two"),
      Member("Photos/"),
      Member("z\u{202E}.txt"),
      Member("Connections.csv", "one"),
      Member("Ad_Targeting.csv") { $0.method = 99 },
      Member("a/Invitations.csv", "three")
    )
    let read = read(archive.bytes)
    #expect(read.members.map(\.path) == ["Connections.csv", "a/Invitations.csv", "b/Invitations.csv"])
    #expect(read.members.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "three", "two"])
    #expect(read.ignored == ["Ad_Targeting.csv", "z\\u{202E}.txt"])
    #expect(read.ids == [])
  }

  @Test func readsFoldersWhoseNameLibarchiveCannotConvert() {
    let flagged = ZIPWriter(Member("Übersicht/Invitations.csv") { $0.flags = 0x800 })
    #expect(read(flagged.bytes).members.map(\.path) == ["Übersicht/Invitations.csv"])
    let old = ZIPWriter(Member("x") { $0.name = [0x50, 0x72, 0x82, 0x2F] + Array("Invitations.csv".utf8) })
    #expect(read(old.bytes).members.map(\.path) == ["Pr\u{FFFD}/Invitations.csv"])
  }

  @Test(arguments: [
    "../Invitations.csv", "a/../../Invitations.csv", "/tmp/Invitations.csv", "..\\Invitations.csv",
    "C:\\Invitations.csv", "C:/Invitations.csv", "Invitations.csv\0.txt",
  ])
  func leavesUnsafePathsOut(_ path: String) {
    #expect(read(ZIPWriter(Member(path)).bytes).ids == ["archive-unsafe-entry", "unknown-input"])
    let both = read(ZIPWriter(Member(path, "evil"), Member("Invitations.csv", "hello")).bytes)
    #expect(both.ids == ["archive-unsafe-entry"])
    #expect(both.members.map { String(decoding: $0.bytes, as: UTF8.self) } == ["hello"])
  }

  @Test(arguments: [0o120777, 0o010644, 0o020644, 0o140755] as [UInt32])
  func leavesLinksAndDevicesOut(_ mode: UInt32) {
    let archive = ZIPWriter(Member("Invitations.csv", "/etc/passwd") { $0.mode = mode })
    #expect(read(archive.bytes).ids == ["archive-unsafe-entry", "unknown-input"])
  }

  @Test(arguments: [
    ("archive-duplicate-entry", ZIPWriter(Member("Invitations.csv"), Member("Invitations.csv", "other"))),
    ("archive-encrypted", ZIPWriter(Member("Invitations.csv") { $0.flags = 1 })),
    ("archive-encrypted", ZIPWriter(Member("secret.bin") { $0.flags = 1 })),
    ("unsupported-format", ZIPWriter(Member("Invitations.csv") { $0.method = 12 })),
    ("unknown-input", ZIPWriter(Member("readme.txt"), Member("Invitations.csv/"))),
    ("archive-inconsistent", ZIPWriter(Member("Invitations.csv") { $0.centralName = Array("b".utf8) })),
    ("archive-inconsistent", ZIPWriter(Member("Invitations.csv") { $0.localMethod = 8 })),
    ("archive-inconsistent", ZIPWriter(Member("Invitations.csv") { $0.localChecksum = 1 })),
    (
      "archive-inconsistent",
      ZIPWriter(Member("Invitations.csv"), Member("Invitations.csv") { $0.sharesBodyOfFirst = true })
    ),
    ("archive-damaged", ZIPWriter(Member("Invitations.csv") { $0.checksum = 1 })),
    (
      "archive-damaged",
      ZIPWriter(
        Member("Invitations.csv") {
          $0.flags = 8
          $0.checksum = 1
        }
      )
    ),
    ("archive-damaged", ZIPWriter(Member("Invitations.csv") { $0.statedSize = 9 })),
    ("archive-damaged", ZIPWriter()),
    ("too-large", ZIPWriter(Member("Invitations.csv") { $0.statedSize = 1 << 30 + 1 })),
    ("too-large", ZIPWriter(Member(String(repeating: "d/", count: 512) + "Invitations.csv"))),
  ])
  func refuses(_ id: String, _ archive: ZIPWriter) {
    let read = read(archive.bytes)
    #expect(read.ids == [id])
    #expect(!read.isUsable)
  }

  @Test func namesAnArchiveInsideTheArchive() {
    let archive = ZIPWriter(Member("Basic_LinkedInDataExport_01-02-2024.zip"))
    #expect(read(archive.bytes).ids == ["archive-nested", "unknown-input"])
  }

  @Test func refusesCountsThatLieAndASecondEnd() {
    var archive = ZIPWriter(Member("Invitations.csv"))
    archive.statedCount = 2
    #expect(read(archive.bytes).ids == ["archive-inconsistent"])
    archive.statedCount = nil
    archive.comment = Array("made by hand".utf8)
    #expect(read(archive.bytes).isUsable)
    archive.comment = [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18)
    #expect(read(archive.bytes).ids == ["archive-inconsistent"])
  }

  @Test func stopsAtEachCap() {
    let two = ZIPWriter(Member("Invitations.csv", "12345"), Member("a/Invitations.csv", "12345")).bytes
    #expect(read(two, limits: ArchiveLimits(memberBytes: 5, totalBytes: 10)).isUsable)
    #expect(read(two, limits: ArchiveLimits(totalBytes: 9)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(memberBytes: 4)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(entries: 1)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(nameBytes: 16)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(ratio: 0, freeBytes: 4)).ids == ["too-large"])
  }

  @Test func refusesEveryPrefixAndForeignBytesAroundTheArchive() {
    let whole = ZIPWriter(Member("Invitations.csv") { $0.method = 8 }, Member("b.txt")).bytes
    for count in whole.indices {
      #expect(read(Array(whole.prefix(count))).ids == ["archive-damaged"], "\(count)")
    }
    #expect(read(whole + Array(repeating: 0x5A, count: 5000)).ids == ["archive-damaged"])
    #expect(read(Array("MZ".utf8) + whole).ids == ["archive-damaged"])
    #expect(!read([0x50, 0x4B, 3, 4] + whole).isUsable)
    #expect(read(Array(" \n<!doctype html>".utf8)).ids == ["unsupported-format"])
  }

  @Test func escapesNamesInMessagesAndCutsThem() {
    let name = "a\u{1B}[31m\u{202E}/" + String(repeating: "é", count: 100) + "/Invitations.csv"
    let archive = ZIPWriter(Member(name) { $0.method = 12 })
    let message =
      readArchive(.bytes(archive.bytes), named: "x.zip") { _ in true }.diagnostics.first?.message ?? ""
    #expect(message.hasPrefix("'a\\u{1B}[31m\\u{202E}/é"))
    #expect(message.contains("é…' is packed with method 12"))
    #expect(!message.unicodeScalars.contains("\u{1B}"))
  }
}
