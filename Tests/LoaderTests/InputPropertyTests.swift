import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

/// What holds for every input, however it is packed, cut, ordered or repeated.
@Suite struct InputPropertyTests {
  private static let samples = [
    "excel-resaved", "latency-window", "linkedin-2018", "linkedin-2021", "linkedin-2022", "linkedin-2023-urn",
    "linkedin-2024", "linkedin-2026", "edge/cr-line-ends", "edge/dst", "edge/empty-url-column",
    "edge/namesakes",
    "edge/nul-character", "edge/same-person", "edge/stray-quote", "edge/two-blank-lines",
    "edge/two-candidates",
    "edge/unclosed-quote", "edge/uneven-rows", "edge/url-forms", "edge/utf-16-tab", "edge/windows-1252",
    "message-headers/09-columns", "message-headers/13-columns",
  ]

  /// The cells of all rows, each row with its place, and the rejected rows.
  private func cells(_ text: CSVText, _ rule: HeaderRule) throws -> [[String]] {
    var findings = Findings()
    guard var rows = try rows(of: text, rule, file: "x", &findings) else { return [] }
    var all: [[String]] = []
    while try rows.next() {
      all.append(["\(rows.place)"] + (0..<rows.header.count).map { rows.text($0) })
    }
    return all + [["read \(rows.rowsRead)"]] + rows.findings.all.map { [$0.text] }
  }

  @Test(arguments: samples) func readsBlocksLikeTheWhole(sample: String) throws {
    let files = try Fixtures.files(sample).compactMap { file in
      FileKind(baseName: baseName(file.path)).map { (file: file, kind: $0) }
    }
    for (file, kind) in try oneOrMore(files) {
      let plain = decodeText(file.bytes)?.bytes ?? []
      let (whole, blocks) = (
        try cells(.whole(plain), kind.rule), try cells(.blocks(.bytes(plain)), kind.rule)
      )
      #expect(whole == blocks, "\(file.path)")
    }
  }

  @Test(arguments: samples) func readsAnArchiveLikeItsFolder(sample: String) throws {
    let files = try Fixtures.files(sample)
    var archive = ZIPWriter()
    for (index, file) in files.enumerated() {
      archive.members.append(
        .init(file.path) {
          $0.content = file.bytes
          if index.isMultiple(of: 2) { ($0.method, $0.flags) = (8, 8) }
        }
      )
    }
    // The name tells the date; without one the archive's own would count.
    let options = LoadOptions(asOf: CivilDay(iso: "2026-10-03"), sentAtZone: .pacific)
    let name = "Basic_LinkedInDataExport_10-03-2026.zip"
    let folder = try result { () throws(LoadError) in try load([.files(name: name, files)], options: options)
    }
    let opened = readArchive(.bytes(archive.bytes), named: name) { FileKind(baseName: $0) != nil }
    let packed = try result { () throws(LoadError) in
      try load([.files(name: name, opened.members)], options: options)
    }
    #expect(opened.isUsable || opened.members.isEmpty)
    #expect(packed.decisions == folder.decisions)
    #expect(packed.inputs == folder.inputs)
    #expect(
      packed.diagnostics.filter { $0.id != "files-ignored" }
        == folder.diagnostics.filter { $0.id != "files-ignored" }
    )
  }

  /// A load, or nothing with the diagnostics of the error.
  private func result(_ load: () throws(LoadError) -> Dataset) throws -> Dataset {
    do throws(LoadError) { return try load() } catch {
      var dataset = Dataset()
      dataset.diagnostics = error.diagnostics
      return dataset
    }
  }

  @Test(arguments: [
    "linkedin-2018", "linkedin-2021", "linkedin-2022", "linkedin-2024", "edge/dst", "edge/url-forms",
  ])
  func readsOtherLineEndsAlike(sample: String) throws {
    let files = try Fixtures.files(sample).filter { !isUTF16($0.bytes) }
    let whole = try load([.files(name: "x", files)])
    for end in ["\r\n", "\r"] {
      let changed = files.map { file in
        // Line breaks inside quotes are data and stay.
        let pieces = String(decoding: file.bytes, as: UTF8.self).split(
          separator: "\"",
          omittingEmptySubsequences: false
        )
        let text = pieces.enumerated().map { index, piece in
          index.isMultiple(of: 2) ? String(piece.replacing("\n", with: end)) : String(piece)
        }
        return InputFile(path: file.path, bytes: Array(text.joined(separator: "\"").utf8))
      }
      let dataset = try load([.files(name: "x", changed)])
      #expect(dataset.decisions == whole.decisions)
      #expect(dataset.inputs == whole.inputs)
      #expect(dataset.diagnostics == whole.diagnostics)
    }
  }

  @Test(arguments: ["linkedin-2018", "linkedin-2022", "linkedin-2023-urn", "linkedin-2024", "linkedin-2026"])
  func readsRepeatedRowsOnce(sample: String) throws {
    let files = try Fixtures.files(sample)
    let whole = try load([.files(name: "x", files)])
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let repeated = files.map { file in
        guard let kind = FileKind(baseName: baseName(file.path)) else { return file }
        guard [.invitations, .connections, .messages].contains(kind) else { return file }
        var lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        // A row may go over several lines, and a header stand behind a preamble.
        guard lines.allSatisfy({ $0.count { $0 == "\"" }.isMultiple(of: 2) }) else { return file }
        guard let header = lines.firstIndex(where: { $0.contains(",") && !$0.contains("\"") }) else {
          return file
        }
        let rows = Array(lines[(header + 1)...])
        for row in rows where Bool.random(using: &random) {
          lines.insert(row, at: Int.random(in: (header + 1)...lines.count, using: &random))
        }
        return InputFile(path: file.path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
      }
      let dataset = try load([.files(name: "x", repeated)])
      guard dataset.decisions != whole.decisions || dataset.invitations.count != whole.invitations.count
      else {
        continue
      }
      Issue.record("seed \(seed)")
      return
    }
  }

  @Test(arguments: samples) func readsOrRefusesEveryPrefix(sample: String) throws {
    var random = SplitMix64(seed: UInt64(sample.utf8.count))
    for file in try oneOrMore(Fixtures.files(sample).filter { FileKind(baseName: baseName($0.path)) != nil })
    {
      // All of a small file; of a large one some, always other ones by its name.
      let step = 1 + file.bytes.count / 100
      for length in stride(
        from: Int.random(in: 0..<step, using: &random),
        through: file.bytes.count,
        by: step
      ) {
        let part = InputFile(path: file.path, bytes: Array(file.bytes.prefix(length)))
        let dataset = try result { () throws(LoadError) in try load([.files(name: "x", [part])]) }
        let isReconciled = dataset.inputs.allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsRejected }
        let isRead = dataset.inputs.contains {
          $0.rowsRead > 0 || dataset.diagnostics.contains { $0.id == "no-rows" }
        }
        let isTold = dataset.diagnostics.contains { $0.severity != .note && $0.file == file.path }
        guard !isReconciled || !isRead && !isTold else { continue }
        Issue.record("\(file.path) cut at \(length): \(dataset.diagnostics.map(\.text))")
        return
      }
    }
  }

  @Test func readsBackWhatCellsAreWritten() {
    let parts = ["a", "\"", ",", "\n", "\r", ";", "\t", "é", " ", "=", "'", "日", "\u{301}"]
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let written = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let text = written.map { $0.map { csvCell($0) }.joined(separator: ",") + "\n" }.joined()
      var reader = CSVReader(
        TextBlocks(MemoryStream(Array(text.utf8)), blockSize: Int.random(in: 1...40, using: &random))
      )
      var read: [[String]] = []
      while reader.next() {
        read.append(reader.fields.map { unguarded(String(decoding: reader.content(of: $0), as: UTF8.self)) })
      }
      guard read.map({ $0.map { Array($0.utf8) } }) != written.map({ $0.map { Array($0.utf8) } }) else {
        continue
      }
      Issue.record("seed \(seed): \(text.debugDescription)")
      return
    }
  }
}
