import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct PropertyTests {
  private static let exports = [
    "linkedin-2026", "linkedin-2024", "linkedin-2023-urn", "linkedin-2022", "linkedin-2018", "latency-window",
    "edge/url-forms", "edge/same-person", "edge/namesakes",
  ]

  /// The records of a file as texts, and where the header is.
  private func table(_ bytes: [UInt8]) -> [[String]] {
    var reader = CSVReader(bytes)
    var records: [[String]] = []
    while reader.next() {
      records.append(reader.fields.map { String(decoding: reader.content(of: $0), as: UTF8.self) })
    }
    return records
  }

  private func csv(_ records: [[String]], end: String = "\n") -> [UInt8] {
    let lines = records.map { record in
      record.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + end
    }
    return Array(lines.joined().utf8)
  }

  /// The files of a sample, the known comma-separated ones changed.
  private func load(_ sample: String, _ change: ([[String]]) -> [UInt8]) throws -> Dataset {
    let files = try Fixtures.files(sample).map { file in
      let isTable = FileKind(baseName: baseName(file.path)) != nil && !isUTF16(file.bytes)
      return isTable ? InputFile(path: file.path, bytes: change(table(file.bytes))) : file
    }
    return try InvitationLoader.load([.files(name: sample, files)])
  }

  private func headerIndex(_ records: [[String]]) -> Int { (records.firstIndex { $0.count > 1 }) ?? 0 }

  @Test(arguments: exports) func changesNothingWhenRowsAreShuffled(sample: String) throws {
    let whole = try InvitationLoader.load([.path(Fixtures.sample(sample))])
    var random = SplitMix64(seed: 21)
    let shuffled = try load(sample) { records in
      let header = headerIndex(records)
      return csv(Array(records[...header]) + records[(header + 1)...].shuffled(using: &random))
    }
    #expect(shuffled.decisions == whole.decisions)
  }

  @Test(arguments: exports) func changesNothingWhenColumnsAreShuffled(sample: String) throws {
    let whole = try InvitationLoader.load([.path(Fixtures.sample(sample))])
    var random = SplitMix64(seed: 22)
    let shuffled = try load(sample) { records in
      let header = headerIndex(records)
      let order = records[header].indices.shuffled(using: &random)
      return csv(
        records.enumerated().map { index, record in
          index < header ? record : order.map { $0 < record.count ? record[$0] : "" }
        }
      )
    }
    #expect(shuffled.decisions == whole.decisions)
    #expect(shuffled.owner.key == whole.owner.key)
  }

  @Test(arguments: exports) func changesNothingWhenEveryFieldIsQuoted(sample: String) throws {
    let whole = try InvitationLoader.load([.path(Fixtures.sample(sample))])
    for end in ["\n", "\r\n", "\r"] {
      let quoted = try load(sample) { csv($0, end: end) }
      #expect(quoted.decisions == whole.decisions)
      #expect(quoted.ids == whole.ids)
      #expect(quoted.inputs == whole.inputs)
    }
  }

  @Test func readsAnArchiveLikeItsFolder() throws {
    let folder = Fixtures.sample("linkedin-2026")
    let name = "Basic_LinkedInDataExport_10-03-2026.zip.zip"
    let archive = try InvitationLoader.load([.path(Fixtures.sample(name))])
    let files = try InvitationLoader.load([.files(name: name, try Fixtures.files("linkedin-2026"))])
    let onDisk = try InvitationLoader.load([.path(folder)], options: LoadOptions(asOf: archive.asOf))
    #expect(archive.decisions == files.decisions)
    #expect(archive.diagnostics == files.diagnostics)
    #expect(archive.inputs == files.inputs)
    #expect(archive.messages == files.messages)
    #expect(archive.decisions == onDisk.decisions)
  }

  @Test(arguments: exports) func readsTheSameInputTwiceAsOnce(sample: String) throws {
    let path = LoadInput.path(Fixtures.sample(sample))
    let (once, twice) = (try InvitationLoader.load([path]), try InvitationLoader.load([path, path]))
    #expect(once.decisions == twice.decisions)
    #expect(once.connections.count == twice.connections.count)
    #expect(once.messages.map(\.text) == twice.messages.map(\.text))
    #expect(once.messageCount == twice.messageCount)
  }

  @Test(arguments: exports) func losesNoRow(sample: String) throws {
    let dataset = try InvitationLoader.load([.path(Fixtures.sample(sample))])
    for input in try oneOrMore(dataset.inputs) {
      #expect(input.rowsRead == input.rowsKept + input.rowsRejected)
      #expect(input.rejected.reduce(0) { $0 + $1.count } == input.rowsRejected)
    }
    func kept(_ kind: String) -> Int {
      dataset.inputs.filter { $0.kind == kind }.reduce(0) { $0 + $1.rowsKept }
    }
    #expect(kept("invitations") == dataset.invitations.count)
    #expect(kept("connections") == dataset.connections.count + dataset.hiddenConnections.count)
    #expect(kept("messages") == dataset.messageCount)
    #expect(kept("contacts") == dataset.contacts.count)
    #expect(Set(dataset.invitations.map { "\($0.direction) \($0.id)" }).count == dataset.invitations.count)
  }

  @Test func neverTakesAnAcceptanceBackForAMessage() throws {
    let files = try Fixtures.files("linkedin-2026")
    let whole = try InvitationLoader.load([.files(name: "x", files)])
    let accepted = Set(whole.invitations.filter { $0.state == .accepted }.map(\.id))
    for count in 0..<9 {
      let fewer = files.map { file in
        guard file.path == "messages.csv" else { return file }
        return InputFile(path: file.path, bytes: csv(Array(table(file.bytes).prefix(count + 1))))
      }
      let dataset = try InvitationLoader.load([.files(name: "x", fewer)])
      #expect(Set(dataset.invitations.filter { $0.state == .accepted }.map(\.id)) == accepted)
    }
  }

  @Test(arguments: exports + ["excel-resaved", "edge/utf-16-tab", "edge/windows-1252", "edge/uneven-rows"])
  func readsEveryPrefixWithoutTrap(sample: String) throws {
    for file in try oneOrMore(Fixtures.files(sample).filter { FileKind(baseName: baseName($0.path)) != nil })
    {
      for length in stride(from: 0, through: file.bytes.count, by: 5) {
        let part = InputFile(path: file.path, bytes: Array(file.bytes.prefix(length)))
        do throws(LoadError) {
          let dataset = try InvitationLoader.load([.files(name: sample, [part])])
          #expect(dataset.inputs.allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsRejected })
        } catch {
          #expect(error.diagnostics.contains { $0.severity == .error })
        }
      }
    }
  }

  @Test func survivesDamagedBytes() throws {
    let seed: UInt64 = 77
    var random = SplitMix64(seed: seed)
    let files = try Fixtures.files("linkedin-2026")
    for _ in 0..<60 {
      let damaged = files.map { file in
        var bytes = file.bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
          let index = Int.random(in: 0..<bytes.count, using: &random)
          bytes[index] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0xFF, 0x25, 0x2F].randomElement(using: &random) ?? 0
        }
        return InputFile(path: file.path, bytes: bytes)
      }
      do throws(LoadError) {
        let dataset = try InvitationLoader.load([.files(name: "x", damaged)])
        #expect(!dataset.inputs.isEmpty, "seed \(seed)")
        #expect(dataset.inputs.allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsRejected }, "seed \(seed)")
      } catch {
        #expect(!error.diagnostics.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func saysTheSameTwice() throws {
    let path = LoadInput.path(Fixtures.sample("edge/uneven-rows"))
    #expect(try InvitationLoader.load([path]).diagnostics == InvitationLoader.load([path]).diagnostics)
  }

  @Test func namesNobodyInDiagnostics() throws {
    var told = 0
    for sample in Self.exports + ["edge/uneven-rows"] {
      let dataset = try InvitationLoader.load([.path(Fixtures.sample(sample))])
      let people = dataset.invitations.map(\.person.name) + dataset.connections.map(\.person.name)
      let names = try oneOrMore(people.filter { !$0.isEmpty })
      told += dataset.diagnostics.count
      for diagnostic in dataset.diagnostics {
        #expect(!names.contains(where: diagnostic.message.contains), "\(sample)")
        #expect(!diagnostic.message.contains("linkedin.com"), "\(sample)")
        #expect(!diagnostic.message.hasSuffix("."), "\(sample)")
      }
    }
    #expect(told > 10)
  }
}
