import InvitationModel

/// Reads decisions.csv: the owner's ledger, oldest first; of two decisions of one day the later line counts.
///
/// - Parameters:
///   - file: The file.
///   - findings: What is wrong with its rows.
///   - takesCodes: Whether a row may name a card by its code, `code:S4FVRV`: a page of the report writes so of cards on
///     other pages. Only the export tells whose it is.
/// - Returns: The decisions and what the file holds; nil when it is no such file.
func readDecisions(
  _ file: SideFile,
  _ findings: inout Findings,
  takesCodes: Bool = false
) -> (ledger: [LedgerEntry], summary: InputSummary)? {
  guard var table = SideTable(file, LedgerColumn.rule, &findings) else { return nil }
  let header = table.rows.header
  let (address, date) = (header.column(LedgerColumn.addresses), header.column("date"))
  let (decision, reason) = (header.column("decision"), header.column("reason"))
  let suggested = LedgerColumn.suggestion.map { header.column($0) }
  var ledger: [LedgerEntry] = []
  while table.next() {
    guard table.rows.keepsExtraCells(if: true) else { continue }
    let written = table.line(address)
    let isCode = written.hasPrefix(decisionCodePrefix)
    guard let id = isCode ? (takesCodes ? written : nil) : invitationID(written) else {
      let place = table.rows.place(of: address)
      table.rows.leaveOut(
        .warning,
        "no-person",
        at: place,
        isCode
          ? "a code is found only with the export: give this file to record; row left out"
          : "this is no address, URN or name: id; row left out"
      )
      continue
    }
    guard let decided = table.decision(decision) else {
      table.rows.reject("unknown-value")
      if table.rows.isBlank(decision) {
        let place = table.rows.place(of: decision)
        table.rows.report(.warning, "unknown-value", at: place, "there is no decision; row left out")
      }
      continue
    }
    guard let day = CivilDay(iso: table.line(date)) else {
      let found = described(table.line(date))
      let place = table.rows.place(of: date)
      table.rows.leaveOut(
        .warning,
        "unreadable-date",
        at: place,
        "cannot read \(found); expected 2026-10-02; row left out"
      )
      continue
    }
    table.rows.count(day)
    let entry = LedgerEntry(
      id: id,
      day: day,
      decision: decided,
      reason: table.note(reason),
      suggestion: suggestion(of: suggested.map { table.line($0) }),
      source: table.rows.source
    )
    ledger.append(entry)
  }
  ledger.sort { ($0.day, $0.source.line) < ($1.day, $1.source.line) }
  findings = table.rows.findings
  reportConflicts(in: ledger, &findings)
  return (ledger, table.rows.summary("decisions"))
}

/// What stands before the code of a card in place of an address.
public let decisionCodePrefix = "code:"

/// The columns of decisions.csv (formats.md 9.5).
enum LedgerColumn {
  static let addresses = ["address", "id"] + Alias.address
  /// What was suggested that day: the decision, the row that fired, familiarity, fit, willingness,
  /// and how stable it was in per cent.
  static let suggestion = ["suggested", "row", "f", "g", "r", "s"]
  /// Those without which there is no ledger.
  static let rule = HeaderRule(("Address", addresses), ("Date", ["date"]), ("Decision", ["decision"]))
}

/// What was suggested on the day of a decision; nil unless all of it is there; fit and stability may be
/// unknown.
private func suggestion(of cells: [String]) -> RecordedSuggestion? {
  guard cells.count == 6, let decision = Decision(rawValue: cells[0].lowercased()),
    let row = Int(cells[1]), (1...15).contains(row),
    let familiarity = Int(cells[2]), (0...100).contains(familiarity),
    let willingness = Int(cells[4]), (-100...100).contains(willingness)
  else { return nil }
  let fit = Int(cells[3])
  guard cells[3].isEmpty || fit.map({ (0...100).contains($0) }) == true else { return nil }
  return RecordedSuggestion(
    decision: decision,
    row: row,
    scores: Scores(familiarity: familiarity, fit: fit, willingness: willingness),
    stability: Int(cells[5]).flatMap { (0...100).contains($0) ? $0 : nil }
  )
}

/// The id of an invitation as somebody may write it: an address, a URN, a bare slug or a `name:` form; nil for anything
/// else.
public func invitationID(_ written: String) -> String? {
  guard written.lowercased().hasPrefix("name:") else { return PersonKey(written: written)?.id }
  let name = written.dropFirst("name:".count)
  // The sent minute behind `@` is no part of the name; any other `@` is.
  let end = name.lastIndex(of: "@").flatMap { isSentMinute(name[$0...]) ? $0 : nil } ?? name.endIndex
  let form = joinForm(String(name[..<end]))
  return form.isEmpty ? nil : "name:\(form)\(name[end...])"
}

/// Whether a text is the `@2026-05-10T16:00Z`, or that with `#2`, by which ids tell namesakes apart.
private func isSentMinute(_ text: Substring) -> Bool {
  let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  let pattern = "@0000-00-00T00:00Z".utf8
  let hasMinute =
    parts[0].utf8.count == pattern.count
    && zip(parts[0].utf8, pattern).allSatisfy { byte, model in
      model == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == model
    }
  return hasMinute && parts.dropFirst().allSatisfy { Int($0) != nil }
}

private func reportConflicts(in ledger: [LedgerEntry], _ findings: inout Findings) {
  var seen = SeenDecisions()
  for entry in ledger {
    if let earlier = seen.last(of: entry), earlier.decision != entry.decision {
      findings.add(
        .warning,
        "conflicting-decision",
        file: entry.source.file,
        at: Place(line: entry.source.line, column: 1),
        "another decision of the same day stands on line \(earlier.source.line); this later line counts"
      )
    }
    seen.add(entry)
  }
}
