import Foundation
import TestSupport
import Testing

@testable import InvitationLoader

/// The folder that `Tests/hostile_zips/make_hostile_zips.py --out` wrote; about 8 MB, so it is not kept here.
private let folder = ProcessInfo.processInfo.environment["INVREPORT_HOSTILE_ZIPS"].map { URL(filePath: $0) }

@Suite("Hostile archives")
struct ArchiveHostileTests {
  private struct Table: Decodable {
    struct Outcome: Decodable {
      let result: String
      let rows: Int
      let ids: [String]
    }

    let cases: [String: Outcome]
  }

  @Test(.enabled(if: folder != nil, "set INVREPORT_HOSTILE_ZIPS to what make_hostile_zips.py --out wrote"))
  func givesTheExpectedOutcomeForEveryFile() throws {
    let folder = try #require(folder)
    let table = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../hostile_zips/hostile_zips.json")
    let cases = try JSONDecoder().decode(Table.self, from: Data(contentsOf: table)).cases
    #expect(cases.count == 72)
    for (name, expected) in cases.sorted(by: { $0.key < $1.key }) {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      guard name != "csv_named.zip" else {
        #expect(!isArchive(bytes.prefix(512)), "content decides, not the ending")
        continue
      }
      let start = ContinuousClock.now
      let outcome = judge(bytes)
      #expect(outcome.result == expected.result, "\(name)")
      #expect(outcome.rows == expected.rows, "\(name)")
      #expect(outcome.ids == expected.ids, "\(name)")
      #expect(!outcome.text.contains("evil"), "\(name)")
      #expect(ContinuousClock.now - start < .seconds(2), "\(name)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func survivesMutatedArchives(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let archive = ZIPWriter(
      .init("a/Invitations.csv", String(repeating: "From,To\n", count: 9)) {
        $0.method = 8
        $0.flags = 8
      },
      .init("Übersicht.txt") { $0.flags = 0x800 },
      .init("Invitations.csv") { $0.mode = 0o100644 }
    )
    let whole = archive.bytes
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          [0, 1, 255, .random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<30, using: &random)) }
      let read = readArchive(.bytes(bytes), named: "x.zip") { $0 == "Invitations.csv" }
      #expect(read.isUsable != read.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    }
  }

  /// What a build would read of Invitations.csv, and the archive diagnostics in order.
  private func judge(_ bytes: [UInt8]) -> (result: String, rows: Int, ids: [String], text: String) {
    let read = readArchive(.bytes(bytes), named: "export.zip") { base in
      base.lowercased() == "invitations.csv"
    }
    var ids = read.diagnostics.map(\.id)
    if read.members.count > 1 { ids.append("several-candidates") }
    let member = read.members.min {
      let (left, right) = ($0.path.split(separator: "/").count, $1.path.split(separator: "/").count)
      return (left, $0.path) < (right, $1.path)
    }
    let text = String(decoding: member?.bytes ?? [], as: UTF8.self)
    return (read.isUsable ? "read" : "refused", max(0, text.count { $0 == "\n" } - 1), ids, text)
  }
}
