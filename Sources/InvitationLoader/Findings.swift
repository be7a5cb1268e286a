import InvitationModel

/// A place in a decoded text: 1-based line and 1-based column in UTF-8 bytes.
struct Place: Hashable, Sendable {
  var line: Int
  var column: Int
  /// The JSON pointer of what stands there, which tells more than line and column; nil in other texts.
  var pointer: String?

  init(line: Int, column: Int, pointer: String? = nil) {
    self.line = line
    self.column = column
    self.pointer = pointer
  }

  /// Where the row of a fact begins.
  init(of source: Source) { self.init(line: source.line, column: 1, pointer: source.pointer) }
}

/// Collects diagnostics, at most 1,000 of an id in a file.
struct Findings: Sendable {
  private struct Kind: Hashable {
    var id: String
    var file: String?
  }

  private static let cap = 1_000
  private var kept: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]
  private var severities: [Kind: Diagnostic.Severity] = [:]

  /// What was kept, and for each id beyond the cap how many more there were.
  var all: [Diagnostic] {
    let beyond = counts.filter { $0.value > Findings.cap }
    return kept
      + beyond.sorted { ($0.key.file ?? "", $0.key.id) < ($1.key.file ?? "", $1.key.id) }.map { kind, count in
        Diagnostic(
          severity: severities[kind] ?? .note,
          id: kind.id,
          file: kind.file,
          line: nil,
          column: nil,
          pointer: nil,
          message: "\(count - Findings.cap) more like the \(Findings.cap) listed"
        )
      }
  }

  mutating func add(
    _ severity: Diagnostic.Severity,
    _ id: String,
    file: String?,
    at place: Place? = nil,
    _ message: @autoclosure () -> String
  ) {
    let kind = Kind(id: id, file: file)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    guard count <= Findings.cap else {
      severities[kind] = severity
      return
    }
    kept.append(
      Diagnostic(
        severity: severity,
        id: id,
        file: file,
        line: place?.pointer == nil ? place?.line : nil,
        column: place?.pointer == nil ? place?.column : nil,
        pointer: place?.pointer,
        message: message()
      )
    )
  }

  mutating func add(_ diagnostics: [Diagnostic]) { kept += diagnostics }
}

/// A date cell as a diagnostic may quote it; any other text is only described (formats.md 12).
func described(_ cell: String) -> String {
  if cell.isEmpty { return "an empty date" }
  let isPlain =
    cell.utf8.count <= 32 && cell.utf8.contains { (0x30...0x39).contains($0) }
    && cell.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/:.,+ -".utf8.contains(byte)
    }
  return isPlain ? "the date '\(cell)'" : "a text of \(counted(cell.count, "character")) as a date"
}

/// A count with its noun: `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
