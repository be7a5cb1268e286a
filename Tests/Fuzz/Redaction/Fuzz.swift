import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRenderer

@testable import ReportRedactor

/// Any bytes as the cells of an export: what is published of it depends on nothing private and speaks of nobody's few.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var cells = Cells(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  var options = LoadOptions()
  options.goals = SideFile(name: "goals.md", bytes: cells.goals())
  let files = ["Invitations.csv": cells.invitations(), "Connections.csv": cells.connections()]
  let input = LoadInput.files(
    name: "Basic_LinkedInDataExport_10-15-2026",
    files.map { InputFile(path: $0.key, bytes: $0.value) }
  )
  guard let dataset = try? load([input], options: options) else { return 0 }
  let report = analyze(
    dataset,
    options: AnalyzerOptions(
      wordingLanguages: ["en"],
      utcOffsetMinutes: 0,
      generator: Generator(name: "invreport", version: "1", cmark: "1"),
      isDemo: false
    )
  )
  let labels = Labels(report)
  let proof = LeakProof(
    report,
    secrets: Secrets(dataset, paths: []),
    showsGoalTitles: false,
    redact: { redact($0, labels: labels) },
    files: readyFiles
  )
  do throws(Leak) {
    try proof.check(readyFiles(of: redact(report, labels: labels)))
  } catch {
    // A word that stands on the page by chance ends a build too; what depends on something private never may.
    precondition(![.dependence, .smallGroup, .structure].contains(error.kind), error.kind.rawValue)
  }
  return 0
}

private func readyFiles(of report: PublishedReport) -> [ReadyFile] {
  var files: [ReadyFile] = []
  render(report, singleFile: false).write { files.append(ReadyFile(path: $0.path, bytes: $0.bytes)) }
  return files
}

/// Takes cells from bytes, one after the other and around again: up to a zero each, with choices from single bytes.
private struct Cells {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func byte() -> Int {
    guard !bytes.isEmpty else { return 0 }
    defer { place += 1 }
    return Int(bytes[place % bytes.count])
  }

  private mutating func cell() -> [UInt8] {
    var cell: [UInt8] = []
    while cell.count < 40, case let next = byte(), next != 0 { cell.append(UInt8(next)) }
    return [0x22] + cell.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
  }

  private func row(_ cells: [[UInt8]]) -> [UInt8] { Array(cells.joined(separator: [0x2C])) + [0x0A] }

  private func link(_ number: Int) -> [UInt8] { Array("https://www.linkedin.com/in/person-\(number)".utf8) }

  mutating func invitations() -> [UInt8] {
    var rows = Array("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n".utf8)
    for number in 0..<byte() % 24 {
      let date = Array("\"\(5 + byte() % 6)/\(1 + byte() % 14)/26, 9:41 AM\"".utf8)
      let (own, owner) = (link(1000), Array("Noor Vlietstra".utf8))
      rows +=
        byte() % 3 > 0
        ? row([cell(), owner, date, cell(), Array("INCOMING".utf8), link(number), own])
        : row([owner, cell(), date, cell(), Array("OUTGOING".utf8), own, link(number)])
    }
    return rows
  }

  mutating func connections() -> [UInt8] {
    var rows = Array("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n".utf8)
    for _ in 0..<byte() % 24 {
      let day = Array("\(10 + byte() % 18) Sep 2026".utf8)
      rows += row([cell(), cell(), link(byte() % 48), [], cell(), cell(), day])
    }
    return rows
  }

  mutating func goals() -> [UInt8] {
    let term = cell().dropFirst().dropLast().filter { $0 >= 0x20 }
    return Array("# Goals\n\n## Find\n\n- Roles: Florist, ".utf8) + term + [0x0A]
  }
}
