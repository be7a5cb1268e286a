import InvitationAnalyzer
import InvitationLoader
import InvitationModel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Prints what the analysis of an export costs: CPU time of this process, the median of eleven runs in milliseconds.
///
/// `Analysis EXPORT GOALS [PEOPLE]`; the reading is not counted, and nothing is rendered.
@main
struct Analysis {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { fatalError("give an export and the goals") }
    var options = LoadOptions()
    options.goals = SideFile(name: "goals.md", bytes: read(arguments[1]))
    if arguments.count > 2 { options.people = SideFile(name: "people.csv", bytes: read(arguments[2])) }
    let dataset = try load([.path(arguments[0])], options: options)
    let open = dataset.invitations.count { $0.direction == .incoming && $0.state == .pending }
    print(
      "\(dataset.invitations.count) invitations, \(open) to decide, \(dataset.connections.count) connections"
    )
    measure("the whole analysis, decisions included") { _ = analyze(dataset, options: analyzerOptions) }
    measure("waits") { _ = measuredLatency(dataset, countsWorkingDays: false) }
    measure("waits, working days too") { _ = measuredLatency(dataset, countsWorkingDays: true) }
    measure("network") { _ = measuredNetwork(dataset) }
    measure("waits and network") {
      _ = measuredLatency(dataset, countsWorkingDays: false)
      _ = measuredNetwork(dataset)
    }
  }

  private static let analyzerOptions = AnalyzerOptions(
    wordingLanguages: ["en", "de", "fr", "es", "pt", "nl"],
    utcOffsetMinutes: 0,
    generator: Generator(name: "invreport", version: "", cmark: ""),
    isDemo: false
  )

  private static func measure(_ name: String, _ work: () -> Void) {
    let times = (0..<11).map { _ in
      let start = milliseconds()
      work()
      return milliseconds() - start
    }.sorted()
    print(
      "\(name): \(Int(times[5].rounded())) ms (\(Int(times[0].rounded())) to \(Int(times[10].rounded())))"
    )
  }

  private static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fatalError("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    return bytes
  }
}
