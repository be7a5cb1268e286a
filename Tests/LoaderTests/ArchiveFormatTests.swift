import TestSupport
import Testing

@testable import InvitationLoader

private typealias Member = ArchiveWriter.Member

/// tar, plain and packed, and 7z under the rules that hold for ZIP.
@Suite("Archives that are no ZIP")
struct ArchiveFormatTests {
  private func read(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits()
  ) -> (texts: [String], ids: [String]) {
    #expect(isArchive(bytes.prefix(512)))
    let read = readArchive(.bytes(bytes), named: "export.7z", limits: limits) {
      ["invitations.csv", "connections.csv"].contains($0.lowercased())
    }
    #expect(read.isUsable || read.members.isEmpty)
    let texts = read.members.map { "\($0.path): \(String(decoding: $0.bytes, as: UTF8.self))" }
    return (texts, read.diagnostics.map(\.id))
  }

  @Test(arguments: ArchiveWriter.allCases) func readsTheKnownMembers(format: ArchiveWriter) {
    let archive = format.pack([
      Member("readme.txt"), Member("b/Invitations.csv", "two"), Member("Connections.csv", "one"),
      Member("Photos") { ($0.kind, $0.content) = (0o040000, []) },
    ])
    let read = read(archive)
    #expect(read.texts == ["Connections.csv: one", "b/Invitations.csv: two"])
    #expect(read.ids == [])
  }

  @Test(arguments: ArchiveWriter.allCases) func readsALargeMemberWhenItIsAskedFor(
    format: ArchiveWriter
  ) throws {
    var random = SplitMix64(seed: 5)
    let content = (0..<400_000).map { _ in UInt8(0x61 + random.next() % 26) }
    let archive = format.pack([Member("a.txt"), Member("Invitations.csv") { $0.content = content }])
    let read = readArchive(.bytes(archive), named: "x") { $0 == "Invitations.csv" }
    #expect(try read.members.first?.content.bytes() == content)
  }

  /// Whoever looks at the beginnings of many members must not inflate what lies before each of them.
  @Test(arguments: ArchiveWriter.allCases) func keepsTheBeginningsOfLargeMembers(format: ArchiveWriter) throws
  {
    var random = SplitMix64(seed: 6)
    let contents = (0..<3).map { _ in (0..<300_000).map { _ in UInt8(0x61 + random.next() % 26) } }
    let archive = format.pack(
      contents.enumerated().map { index, content in Member("page\(index).json") { $0.content = content } }
    )
    let read = readArchive(.bytes(archive), named: "x") { $0.hasSuffix(".json") }
    #expect(read.members.count == 3)
    for (file, content) in zip(read.members, contents) {
      guard case .member(let member) = file.content else {
        Issue.record("\(file.path) is in memory")
        continue
      }
      #expect(member.head?.elementsEqual(content.prefix(4_096)) == true)
      #expect(try file.content.prefix(2) == content.prefix(2))
      #expect(try file.content.prefix(4_096) == content.prefix(4_096))
      #expect(try file.content.prefix(5_000) == content.prefix(5_000))
      #expect(try file.content.bytes() == content)
    }
  }

  /// What is read in the order of the archive is inflated once; any other order gives the same bytes.
  @Test(arguments: ArchiveWriter.allCases) func goesOnWhereTheMemberBeforeEnded(format: ArchiveWriter) throws
  {
    var random = SplitMix64(seed: 7)
    let contents = (0..<4).map { _ in (0..<300_000).map { _ in UInt8(0x61 + random.next() % 26) } }
    let archive = format.pack(
      contents.enumerated().map { index, content in Member("page\(index).json") { $0.content = content } }
    )
    let files = readArchive(.bytes(archive), named: "x") { $0.hasSuffix(".json") }.members
    try #require(files.count == 4)
    guard case .member(let first) = files[0].content else { return }
    #expect(try files[0].content.bytes() == contents[0])
    let place = try #require(first.reading.take(before: 1))
    #expect(place.passed == 1)
    first.reading.leave(place)
    #expect(try files[1].content.bytes() == contents[1])
    let next = try #require(first.reading.take(before: 2))
    #expect(next.reader === place.reader)
    first.reading.leave(next)
    for index in [3, 2, 0, 1, 1, 3] { #expect(try files[index].content.bytes() == contents[index]) }
    // Behind the last member nothing is held, and one that was not read to its end is begun anew.
    #expect(first.reading.take(before: 4) == nil)
    var block = [UInt8](repeating: 0, count: 1_000)
    _ = try files[1].content.stream().read(into: &block, at: 0)
    #expect(try files[2].content.bytes() == contents[2])
    #expect(try files[1].content.bytes() == contents[1])
  }

  @Test(arguments: ArchiveWriter.allCases) func readsAnExportLikeItsFolder(format: ArchiveWriter) throws {
    let files = try Fixtures.files("linkedin-2024")
    let members = files.map { file in Member(file.path) { $0.content = file.bytes } }
    let options = LoadOptions(asOf: .init(iso: "2026-10-03"))
    let folder = try load([.files(name: "x", files)], options: options)
    let archive = try load([.standardInput(format.pack(members))], options: options)
    #expect(archive.decisions == folder.decisions)
    #expect(archive.inputs == folder.inputs)
  }

  @Test(
    arguments: ArchiveWriter.allCases,
    ["../Invitations.csv", "a/../../Invitations.csv", "/tmp/Invitations.csv", "..\\Invitations.csv"]
  )
  func leavesUnsafePathsOut(format: ArchiveWriter, path: String) {
    let both = read(format.pack([Member(path, "evil"), Member("Invitations.csv", "hello")]))
    #expect(both.texts == ["Invitations.csv: hello"])
    #expect(both.ids == ["archive-unsafe-entry"])
    #expect(read(format.pack([Member(path, "evil")])).ids == ["archive-unsafe-entry", "unknown-input"])
  }

  @Test(arguments: [.tar, .tarGzip, .sevenZip] as [ArchiveWriter])
  func leavesLinksOut(format: ArchiveWriter) {
    let link = Member("Invitations.csv", "") { ($0.kind, $0.target) = (0o120000, "/etc/passwd") }
    #expect(read(format.pack([link])).ids == ["archive-unsafe-entry", "unknown-input"])
  }

  @Test func leavesHardLinksAndPipesOut() {
    let link = Member("Invitations.csv", "") { $0.target = "/etc/passwd" }
    #expect(read(ArchiveWriter.tar.pack([link])).ids == ["archive-unsafe-entry", "unknown-input"])
    let pipe = Member("Invitations.csv", "") { $0.kind = 0o010000 }
    #expect(read(ArchiveWriter.tar.pack([pipe])).ids == ["archive-unsafe-entry", "unknown-input"])
  }

  @Test(arguments: ArchiveWriter.allCases) func refusesTheSamePathTwice(format: ArchiveWriter) {
    let archive = format.pack([Member("Invitations.csv", "hello"), Member("Invitations.csv", "evil")])
    #expect(read(archive).ids == ["archive-duplicate-entry"])
  }

  @Test(arguments: ArchiveWriter.allCases) func stopsAtEachCap(format: ArchiveWriter) {
    let two = format.pack([Member("Invitations.csv", "12345"), Member("a/Invitations.csv", "12345")])
    #expect(read(two, limits: ArchiveLimits(memberBytes: 5, totalBytes: 10)).ids == [])
    #expect(read(two, limits: ArchiveLimits(totalBytes: 9)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(memberBytes: 4)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(entries: 1)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(nameBytes: 16)).ids == ["too-large"])
    #expect(read(two, limits: ArchiveLimits(wholeRatio: 0, freeBytes: 4)).ids == ["too-large"])
  }

  @Test(arguments: [.tarGzip, .tarBzip2, .tarXZ, .sevenZip] as [ArchiveWriter])
  func refusesBombs(format: ArchiveWriter) {
    let zeros = [UInt8](repeating: 0, count: 3 << 20)
    let inside = format.pack([Member("Invitations.csv") { $0.content = zeros }])
    #expect(read(inside).ids == ["too-large"])
    // To step over a member is to inflate it.
    let beside = format.pack([Member("zeros.bin") { $0.content = zeros }, Member("Invitations.csv")])
    #expect(read(beside).ids == ["too-large"])
  }

  @Test(arguments: [.tarGzip, .tarBzip2, .tarXZ, .sevenZip] as [ArchiveWriter])
  func refusesEveryPrefix(format: ArchiveWriter) throws {
    let whole = format.pack([Member("a.txt"), Member("Invitations.csv")])
    for count in try oneOrMore(whole.indices.filter { isArchive(whole.prefix($0).prefix(512)) }) {
      #expect(read(Array(whole.prefix(count))).texts == [], "\(count) bytes")
    }
  }

  /// A tar has no list of its members, so one that was cut between two of them cannot be told from a shorter one.
  @Test func readsNoHalfMemberOfATar() {
    let whole = ArchiveWriter.tar.pack([Member("a.txt"), Member("Invitations.csv", "hello")])
    for count in stride(from: 512, to: whole.count, by: 64) {
      let texts = read(Array(whole.prefix(count))).texts
      #expect(texts == [] || texts == ["Invitations.csv: hello"], "\(count) bytes")
    }
  }

  @Test(arguments: ArchiveWriter.allCases) func survivesMutatedArchives(format: ArchiveWriter) {
    let whole = format.pack([Member("a.txt"), Member("a/Invitations.csv"), Member("Connections.csv", "one")])
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let end = min(bytes.count, 2_048)
        bytes[Int.random(in: 0..<end, using: &random)] = .random(in: 0...255, using: &random)
      }
      let read = readArchive(.bytes(bytes), named: "x") { $0.hasSuffix(".csv") }
      guard read.isUsable == read.diagnostics.contains(where: { $0.severity == .error }) else { continue }
      Issue.record("seed \(seed)")
      return
    }
  }
}
