import Testing

@testable import InvitationLoader

/// A member that a second core inflates comes as one that is inflated when it is asked for.
@Suite("Inflating ahead") struct AheadStreamTests {
  /// More than the blocks that may wait, so that both sides wait for one another.
  private static let content = (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 5) }
  private static let good = archive(checksum: nil)

  private static func archive(checksum: UInt32?) -> [UInt8] {
    ZIPWriter(
      ZIPWriter.Member("messages.csv") {
        ($0.content, $0.method, $0.checksum) = (content, 8, checksum)
      }
    ).bytes
  }

  /// The member of an archive.
  private func member(of archive: [UInt8] = good) throws -> ArchivedMember {
    let read = readArchive(.bytes(archive), named: "export.zip") { $0 == "messages.csv" }
    guard case .member(let member)? = read.members.first?.content else { throw Missing() }
    return member
  }

  private struct Missing: Error {}

  @Test(arguments: [1_000, 65_536, 1 << 20])
  func givesTheSameBytes(room: Int) throws {
    let stream = try AheadStream(try member())
    var (all, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: room))
    while true {
      let count = try stream.read(into: &buffer, at: 7)
      if count == 0 { break }
      all += buffer[7..<7 + count]
    }
    #expect(all == Self.content)
    #expect(try stream.read(into: &buffer, at: 0) == 0)
  }

  @Test func endsWhenNobodyWantsTheRest() throws {
    for _ in 0..<20 {
      let stream = try AheadStream(try member())
      var buffer = [UInt8](repeating: 0, count: 10)
      #expect(try stream.read(into: &buffer, at: 0) == 10)
    }
  }

  @Test func tellsOfDamageBehindTheGoodBytes() throws {
    let stream = try AheadStream(try member(of: Self.archive(checksum: 1)))
    var (count, buffer) = (0, [UInt8](repeating: 0, count: 1 << 20))
    #expect(throws: LoadError.self) {
      while true {
        let read = try stream.read(into: &buffer, at: 0)
        count += read
        if read == 0 { break }
      }
    }
    #expect(count <= Self.content.count)
    #expect(try stream.read(into: &buffer, at: 0) == 0)
  }
}
