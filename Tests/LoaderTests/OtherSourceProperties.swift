import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

/// What holds for every file of the other sources, whole or damaged.
@Suite struct OtherSourceProperties {
  private let scratch = Scratch()

  private static let files = [
    "snapshot-api/invitations-page1.json", "snapshot-api/connections-page1.json", "other/generic-epoch.json",
    "other/generic-minimal.csv", "other/naas_invitations_received.csv", "other/api_pending_invitations.json",
    "facebook-new/connections/friends/received_friend_requests.json",
    "other/instagram/connections/followers_and_following/pending_follow_requests.json",
  ]

  /// Reads a single file; whether it was read or refused, every row is accounted for and every error has an id.
  private func check(_ bytes: [UInt8]) {
    do throws(LoadError) {
      let dataset = try load([.standardInput(bytes)])
      for input in dataset.inputs { #expect(input.rowsRead == input.rowsKept + input.rowsRejected) }
      let kept = dataset.inputs.filter { ["invitations", "generic"].contains($0.kind) }
        .reduce(0) { $0 + $1.rowsKept }
      if kept > 0 { #expect(dataset.invitations.count == kept) }
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error && !$0.id.isEmpty })
    }
  }

  @Test(arguments: files) func readsOrRefusesEveryPrefix(file: String) throws {
    let bytes = try Fixtures.bytes("samples/\(file)")
    for length in stride(from: 0, through: bytes.count, by: 7) { check(Array(bytes.prefix(length))) }
  }

  @Test(arguments: files) func readsOrRefusesWhatIsDamaged(file: String) throws {
    let bytes = try Fixtures.bytes("samples/\(file)")
    var random = SplitMix64(seed: 31)
    let hostile = Array("{}[]\",:\\u0\n\0é".utf8)
    for _ in 0..<150 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<damaged.count, using: &random)
        let byte = hostile[Int.random(in: 0..<hostile.count, using: &random)]
        if Bool.random(using: &random) { damaged[index] = byte } else { damaged.insert(byte, at: index) }
      }
      check(damaged)
    }
  }

  @Test func changesNothingWhenWrittenOtherwise() throws {
    let whole = try load([.path(Fixtures.sample("other/generic-epoch.json"))])
    let data = try Data(contentsOf: Fixtures.folder.appending(path: "samples/other/generic-epoch.json"))
    let objects = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let dense = try JSONSerialization.data(withJSONObject: objects, options: .sortedKeys)
    let lines = try objects.map { try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys) }
    let wrapped = try JSONSerialization.data(withJSONObject: ["meta": ["n": 3], "people": objects])
    for text in [dense, Data(lines.joined(separator: Data("\n".utf8))), wrapped] {
      #expect(try load([.standardInput([UInt8](text))]).decisions == whole.decisions)
    }
  }

  @Test(arguments: ["facebook-new", "snapshot-api"]) func readsAnArchiveLikeItsFolder(sample: String) throws {
    let name = "\(sample)_10-03-2026"
    let folder = try load([.files(name: name, Fixtures.files(sample))])
    var zip = ZIPWriter()
    for file in try Fixtures.files(sample) {
      zip.members.append(.init(file.path, String(decoding: file.bytes, as: UTF8.self)))
    }
    let archive = try load([.path(try scratch.file("\(name).zip", zip.bytes))])
    #expect(archive.decisions == folder.decisions)
    #expect(archive.inputs == folder.inputs)
    #expect(archive.ignored == folder.ignored)
  }

  @Test func doesNotHangOnManyKeysAndRows() throws {
    let wide = (0..<250).map { "\"key\($0)\":\"\"" }.joined(separator: ",")
    let rows = (0..<20_000).map { "{\"name\":\"P\($0)\",\"status\":\"open\"}" }.joined(separator: ",")
    let dataset = try load([
      .standardInput(Array("[{\(wide),\"name\":\"A\",\"status\":\"open\"},\(rows)]".utf8))
    ])
    #expect(dataset.invitations.count == 20_001)
  }
}
