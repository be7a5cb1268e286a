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
  private struct Kind {
    var id: String
    var file: String?
    var severity: Diagnostic.Severity
    var count = 0
  }

  private static let cap = 1_000
  private var kept: [Diagnostic] = []
  /// Few, and asked for again and again while a bad file is read: a search is cheaper than hashing.
  private var kinds: [Kind] = []

  /// What was kept, and for each id beyond the cap how many more there were.
  var all: [Diagnostic] {
    let beyond = kinds.filter { $0.count > Findings.cap }
    return kept
      + beyond.sorted { ($0.file ?? "", $0.id) < ($1.file ?? "", $1.id) }.map { kind in
        Diagnostic(
          severity: kind.severity,
          id: kind.id,
          file: kind.file,
          line: nil,
          column: nil,
          pointer: nil,
          message: "\(kind.count - Findings.cap) more like the \(Findings.cap) listed"
        )
      }
  }

  mutating func add(
    _ severity: Diagnostic.Severity,
    _ id: String,
    file: String?,
    at place: Place? = nil,
    _ message: @autoclosure () -> String,
    value: String? = nil
  ) {
    let index = index(of: id, file, severity)
    kinds[index].count += 1
    guard kinds[index].count <= Findings.cap else { return }
    kept.append(
      Diagnostic(
        severity: severity,
        id: id,
        file: file,
        line: place?.pointer == nil ? place?.line : nil,
        column: place?.pointer == nil ? place?.column : nil,
        pointer: place?.pointer,
        message: message(),
        value: value
      )
    )
  }

  mutating func add(_ diagnostics: [Diagnostic]) { kept += diagnostics }

  /// Whether further diagnostics of an id in a file are only counted.
  func isFull(_ id: String, file: String?) -> Bool {
    kinds.contains { $0.id == id && $0.file == file && $0.count >= Findings.cap }
  }

  private mutating func index(of id: String, _ file: String?, _ severity: Diagnostic.Severity) -> Int {
    if let index = kinds.firstIndex(where: { $0.id == id && $0.file == file }) { return index }
    kinds.append(Kind(id: id, file: file, severity: severity))
    return kinds.count - 1
  }
}

/// A date cell as a diagnostic may quote it; any other text is only described (formats.md 12).
///
/// Words but those of dates could be a name that slipped into the column.
func described(_ cell: String) -> String {
  if cell.isEmpty { return "an empty date" }
  let isShort = cell.utf8.count <= 32 && cell.utf8.contains { (0x30...0x39).contains($0) }
  let words = cell.lowercased().split { !("a"..."z").contains($0) }
  let isPlain =
    isShort && words.allSatisfy { dateWords.contains(String($0)) }
    && cell.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/:.,+ -".utf8.contains(byte)
    }
  return isPlain ? "the date '\(cell)'" : "a text of \(counted(cell.count, "character")) as a date"
}

/// The words that an English date may hold.
private let dateWords: Set = [
  "am", "pm", "utc", "gmt", "t", "z", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar",
  "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march",
  "april", "june", "july", "august", "september", "october", "november", "december",
]

/// A count with its noun: `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
