import InvitationModel

/// The rows of a table under its header, with the reconciliation rows read = kept + rejected.
///
/// The present row's cells are read in place; a `String` is made only of what is asked for as text.
struct RowReader {
  static let maximumRows = 10_000_000

  let file: String
  let header: Header
  /// Whether the owner wrote the file, which cannot be exported again.
  let isOwn: Bool
  var findings: Findings
  /// Records that are not blank, so far.
  private(set) var rowsRead = 0
  /// Rejected rows by reason, so far: few reasons, so that a search is cheaper than hashing.
  private var rejected: [ReasonCount] = []
  /// The dates of kept rows: earliest and latest.
  private(set) var dates: ClosedRange<CivilDay>?
  private var reader: CSVReader

  init(_ found: FoundHeader, file: String, findings: Findings, isOwn: Bool = false) {
    self.file = file
    self.isOwn = isOwn
    self.findings = findings
    header = found.header
    reader = found.reader
    for place in found.duplicates {
      self.findings.add(
        .note,
        "duplicate-column",
        file: file,
        at: place,
        "this column name stands twice; the first one is used"
      )
    }
  }

  /// Advances to the next row; false at the end.
  mutating func next() throws(LoadError) -> Bool {
    while reader.next() {
      if let excess = reader.excess { throw excess.loadError(file, at: reader.fields.last?.place) }
      if let quote = reader.unclosedQuote {
        rowsRead += 1
        reject("unclosed-quote")
        findings.add(
          .error,
          "unclosed-quote",
          file: file,
          at: quote,
          isOwn
            ? "a quote opened here never closes; nothing from here on is read; close it in this line"
            : "a quote opened here never closes; 1 row lost; close the quote or export the file again"
        )
        return false
      }
      if let flaw = reader.objects?.flaw {
        leaveOut(flaw)
        continue
      }
      guard !reader.record.isBlankThroughout else { continue }
      rowsRead += 1
      if rowsRead > RowReader.maximumRows {
        throw .tooLarge(file, at: place, "more rows than can be read", cap: "\(RowReader.maximumRows) rows")
      }
      reportShape()
      if reader.objects?.hasRivalKeys == true {
        report(.note, "duplicate-column", "two keys of this row mean the same; the first one is used")
      }
      return true
    }
    if case .unreadable(let error) = reader.fault { throw error }
    return false
  }

  /// Whether the text turned out not to be plain UTF-8: what was read of it does not count.
  var isNotPlain: Bool { if case .notPlain = reader.fault { true } else { false } }

  /// The cells of the present row; not to be held beyond it, since the next one takes their place.
  var cells: CSVRecord { reader.record }

  /// Where the present row begins.
  var place: Place {
    reader.objects?.place ?? reader.record.field(0)?.place ?? Place(line: 1, column: 1)
  }

  /// The present row as a source.
  var source: Source {
    let place = place
    return Source(file: file, line: place.line, pointer: place.pointer)
  }

  /// Where a cell begins; the row's beginning when the row has no such cell.
  func place(of column: Int?) -> Place {
    guard let column, let field = reader.record.field(column) else { return place }
    return reader.objects?.place(of: column) ?? field.place
  }

  /// A cell's bytes; empty when the row has no such cell.
  func cell(_ column: Int?) -> ArraySlice<UInt8> {
    reader.record.field(column).map(reader.record.content) ?? []
  }

  /// A cell's text as written.
  func text(_ column: Int?) -> String { cells.withCell(column) { String(decoding: $0, as: UTF8.self) } }

  /// A cell's text in one clean line.
  func line(_ column: Int?) -> String { cells.line(column).text }

  /// Whether a cell holds nothing but blanks.
  func isBlank(_ column: Int?) -> Bool { cells.isBlank(column) }

  /// Tells something about the file; without a place about the present row.
  ///
  /// The content of the cell at the place goes with it; for a cell of an earlier row it has to be given.
  mutating func report(
    _ severity: Diagnostic.Severity,
    _ id: String,
    at place: Place? = nil,
    _ message: @autoclosure () -> String,
    value: @autoclosure () -> String? = nil
  ) {
    // Of a file full of bad rows only the first thousand are told, so that their cells are not taken either.
    let content = findings.isFull(id, file: file) ? nil : value() ?? place.flatMap(content(at:))
    findings.add(severity, id, file: file, at: place ?? self.place, message(), value: content)
  }

  /// The content of the present row's cell at a place; nil when none begins there.
  private func content(at place: Place) -> String? {
    reader.record.fields.indices.first { self.place(of: $0) == place }.map { text($0) }
  }

  /// Counts a row out and tells why; the id is the reason.
  mutating func leaveOut(
    _ severity: Diagnostic.Severity,
    _ id: String,
    at place: Place? = nil,
    _ message: @autoclosure () -> String
  ) {
    reject(id)
    report(severity, id, at: place, message())
  }

  /// Counts out a value of JSON that is no row.
  private mutating func leaveOut(_ flaw: JSONRecords.Flaw) {
    rowsRead += 1
    switch flaw {
    case .noObject:
      leaveOut(.warning, "unknown-shape", "this value in a list of objects is none; left out")
    case .fault(let fault):
      let finding = fault.finding(fate: "the line is left out")
      leaveOut(.error, finding.id, at: reader.objects?.place(of: fault), finding.message)
    }
  }

  /// Says that a column with addresses has none.
  mutating func reportEmptyColumn(_ column: Int?, hasContent: Bool) {
    guard let column, !hasContent else { return }
    let title = header.written.indices.contains(column) ? header.written[column] : header.names[column]
    findings.add(
      .note,
      "empty-column",
      file: file,
      "the column \(title) is empty throughout; people are joined by name"
    )
  }

  /// Counts a row out, with its one reason.
  mutating func reject(_ reason: String) {
    if let index = rejected.firstIndex(where: { $0.reason == reason }) {
      rejected[index].count += 1
    } else {
      rejected.append(ReasonCount(reason: reason, count: 1))
    }
  }

  /// How many rows were counted out for a reason, so far.
  func rejected(for reason: String) -> Int { rejected.first { $0.reason == reason }?.count ?? 0 }

  /// Whether there are more cells than the header has columns.
  var hasExtraCells: Bool { reader.record.count > header.count }

  /// Whether the row can be kept in spite of cells beyond the header; reports them, and counts the row out if not.
  mutating func keepsExtraCells(if isReadable: Bool) -> Bool {
    guard let first = extraCells else { return true }
    let fate = isReadable ? "row kept" : "row left out"
    report(
      .warning,
      "long-row",
      at: first,
      "more cells than the header has columns; \(fate)"
    )
    if !isReadable { reject("long-row") }
    return isReadable
  }

  /// Takes the date of a kept row into account.
  mutating func count(_ day: CivilDay?) {
    guard let day, dates?.contains(day) != true else { return }
    dates = dates.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  /// The table of contents entry of the file, once all rows are read.
  func summary(_ kind: String, era: String = "") -> InputSummary {
    let left = rejected.reduce(0) { $0 + $1.count }
    return InputSummary(
      file: file,
      kind: kind,
      era: era,
      rowsRead: rowsRead,
      rowsKept: rowsRead - left,
      rowsRejected: left,
      rejected: rejected.sorted { $0.reason < $1.reason },
      from: dates?.lowerBound,
      to: dates?.upperBound
    )
  }

  /// The first cell beyond the header, when one of those has content.
  private var extraCells: Place? {
    guard reader.record.count > header.count else { return nil }
    let extra = reader.fields[header.count...]
    return extra.contains { !reader.isBlank($0) } ? extra.first?.place : nil
  }

  private mutating func reportShape() {
    if reader.hasStrayText {
      for field in reader.fields where field.hasStrayText {
        report(
          .warning,
          "stray-quote",
          at: field.place,
          "text behind a closing quote; kept as it stands"
        )
      }
    }
    if reader.record.count < header.count {
      findings.add(
        .note,
        "short-row",
        file: file,
        at: place,
        "\(reader.record.count) of \(header.count) cells; the missing ones count as empty"
      )
    }
  }
}

extension CSVReader.Excess {
  /// The error that a record beyond a cap is.
  func loadError(_ file: String, at place: Place?) -> LoadError {
    switch self {
    case .fields:
      .tooLarge(file, at: place, "too many cells in a row", cap: "\(CSVReader.maximumFields) cells")
    case .fieldSize: .tooLarge(file, at: place, "a cell is too long", cap: "16 MiB a cell")
    }
  }
}

/// Whether bytes are blanks only.
func isBlankText(_ bytes: ArraySlice<UInt8>) -> Bool {
  for byte in bytes where byte != 0x20 && byte != 0x09 {
    guard byte >= 0x80 || byte == 0x0A || byte == 0x0D else { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
  return true
}
