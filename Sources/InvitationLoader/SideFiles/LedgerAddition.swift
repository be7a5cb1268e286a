import InvitationModel

/// What is to be added to decisions.csv, which only ever grows: no line in it is changed or removed.
public struct LedgerAddition: Sendable {
  /// The lines to append, without their ends, in the order in which they were given.
  public private(set) var lines: [String] = []
  /// Decisions that stand in the file already: address, day and decision are equal.
  public private(set) var known: [LedgerEntry] = []
  /// Added ones that say something else than the file does of the same day; the later line counts.
  public private(set) var contradictions: [LedgerEntry] = []
  /// Added ones that do not count, because the file holds a decision of a later day about the same person.
  public private(set) var outdated: [LedgerEntry] = []
  /// Whether there is something to tell about suggestions for which the file has no column.
  public private(set) var losesSuggestions = false
  /// The whole file with the lines behind what was there; the earlier bytes are its beginning.
  public private(set) var file: [UInt8] = []

  /// Adds decisions to a ledger.
  ///
  /// - Parameters:
  ///   - entries: The decisions, each with a clean reason; their sources do not matter.
  ///   - ledger: The file as it is; nil for a new one.
  /// - Throws: `LedgerFault` when lines cannot be appended so that they are read as they are meant.
  public init(_ entries: [LedgerEntry], to ledger: SideFile?) throws(LedgerFault) {
    var findings = Findings()
    var (columns, end) = (LedgerAddition.columns, "\n")
    var seen = SeenDecisions()
    file = ledger?.bytes ?? []
    if let ledger, !file.isEmpty {
      let form = try AppendableForm(file)
      (columns, end) = (form.columns, form.lineEnd)
      guard let read = readDecisions(ledger, &findings) else { throw .unreadable }
      // Reading ends with these, so that nobody would ever read a line behind them.
      let faults = findings.all.filter { $0.severity == .error }
      guard !faults.contains(where: { $0.id == "unclosed-quote" }) else { throw .openQuote }
      guard faults.isEmpty else { throw .unreadable }
      for entry in read.ledger { seen.add(entry) }
      if form.isLineOpen { file += Array(end.utf8) }
    } else {
      file = Array((columns.joined(separator: ",") + end).utf8)
    }
    for entry in entries {
      let last = seen.last(of: entry)
      if let last, last.decision == entry.decision, ["", last.reason].contains(entry.reason) {
        known.append(entry)
        continue
      }
      if let last, last.decision != entry.decision { contradictions.append(entry) }
      if seen.holdsLater(than: entry) { outdated.append(entry) }
      seen.add(entry)
      lines.append(columns.map { entry.cell(of: $0) }.joined(separator: ","))
      if entry.suggestion != nil, !columns.contains("suggested") { losesSuggestions = true }
    }
    for line in lines { file += Array((line + end).utf8) }
  }

  /// The columns of a new file.
  public static let columns = ["address", "date", "decision", "reason"] + LedgerColumn.suggestion
}

/// Why nothing can be added to a decisions.csv.
public enum LedgerFault: Error {
  /// Its first record does not name the columns address, date and decision, separated by commas, in UTF-8.
  case notPlain
  /// A quote opens and never closes, so that whatever follows would be part of that cell.
  case openQuote
  /// It cannot be read at all.
  case unreadable
}

/// The form that new lines of a file must have.
private struct AppendableForm {
  var columns: [String]
  var lineEnd: String
  /// Whether the last line has no end.
  var isLineOpen: Bool

  init(_ bytes: [UInt8]) throws(LedgerFault) {
    let newline = UInt8(ascii: "\n")
    guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes), !bytes.contains(0) else {
      throw .notPlain
    }
    var line = bytes.prefix { $0 != newline }
    lineEnd = line.last == UInt8(ascii: "\r") ? "\r\n" : "\n"
    if lineEnd == "\r\n" { line = line.dropLast() }
    // The reader of decisions tries commas and the first record before all others: what fits here is its header.
    var reader = CSVReader(decodeText(bytes)?.bytes ?? [])
    guard reader.next(), !line.contains(0x0D) else { throw .notPlain }
    guard reader.unclosedQuote == nil else { throw .openQuote }
    let header = Header(reader.fields.map { Header.name(reader.content(of: $0)) })
    guard LedgerColumn.rule.missing(in: header).isEmpty else { throw .notPlain }
    columns = header.names
    isLineOpen = bytes.last != newline
  }
}

extension LedgerEntry {
  /// The cell for a column; empty for one that is not ours.
  ///
  /// Texts are guarded against formulas, our numbers need not be.
  fileprivate func cell(of column: String) -> String {
    switch column {
    case "date": day.iso
    case "decision": decision.rawValue
    case "reason": csvCell(reason)
    case "suggested": suggestion?.decision.rawValue ?? ""
    case "row": suggestion.map { String($0.row) } ?? ""
    case "f": suggestion.map { String($0.scores.familiarity) } ?? ""
    case "g": suggestion?.scores.fit.map { String($0) } ?? ""
    case "r": suggestion.map { String($0.scores.willingness) } ?? ""
    case "s": suggestion?.stability.map { String($0) } ?? ""
    default: LedgerColumn.addresses.contains(column) ? csvCell(id) : ""
    }
  }
}

/// The decisions in a file that the report's "Download decisions" gave, or in any other ledger.
///
/// - Returns: The decisions in the order of the file with what is wrong with its rows; nil when it is no such file.
public func downloadedDecisions(_ file: SideFile) -> (entries: [LedgerEntry], diagnostics: [Diagnostic])? {
  guard (try? AppendableForm(file.bytes)) != nil else { return nil }
  var findings = Findings()
  guard let read = readDecisions(file, &findings, takesCodes: true),
    !findings.all.contains(where: { $0.id == "unclosed-quote" })
  else { return nil }
  return (read.ledger.sorted { $0.source.line < $1.source.line }, findings.all)
}
