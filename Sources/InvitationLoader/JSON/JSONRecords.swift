/// Gives the rows of a JSON table one by one, as records like those of a CSV file.
struct JSONRecords {
  /// Why a row of the table is no record.
  enum Flaw {
    /// It is a value without keys.
    case noObject
    /// The line is no JSON.
    case fault(JSONFault)
  }

  let table: JSONTable
  /// What is wrong with the present row.
  private(set) var flaw: Flaw?
  private var index = -1
  private var row = JSONTable.Row(start: 0, index: 0, list: 0)
  /// Whether keys of the present row that make one column say different things.
  private(set) var hasRivalKeys = false
  /// The cap that the present row goes beyond.
  private(set) var excess: CSVReader.Excess?
  /// Stands where the present row begins: rows come in the order of the text but where the pages of one file say
  /// otherwise.
  private var lines: LineCounter

  /// The cells of an object without any key.
  private let blank: [CSVField]

  init(_ table: JSONTable) {
    self.table = table
    lines = LineCounter(table.text.bytes)
    blank = table.names.indices.map { CSVField(0..<0, Place(line: 1, column: $0 + 1)) }
  }

  /// Makes the next row's cells out of its values; false at the end.
  ///
  /// Of keys that make one column the first with content counts; a key that is missing is an empty cell.
  mutating func next(into record: inout CSVRecord) -> Bool {
    index += 1
    guard index < table.rows.count else { return false }
    row = table.rows[index]
    (flaw, hasRivalKeys) = (nil, false)
    record.bytes.removeAll(keepingCapacity: true)
    (record.room, record.count) = (blank, blank.count)
    switch table.content(of: row) {
    case .object(let object):
      lines.move(to: Int(row.start))
      table.forEachCell(of: object) { column, value in
        guard let cell = value.cell, !cell.isEmpty else { return }
        let earlier = record.room[column].range
        guard earlier.isEmpty else {
          if !record.bytes[earlier].elementsEqual(cell) { hasRivalKeys = true }
          return
        }
        let start = record.bytes.count
        record.bytes += cell
        if cell.count > CSVReader.maximumFieldSize { excess = .fieldSize }
        record.room[column] = CSVField(start..<record.bytes.count, Place(line: 1, column: column + 1))
      }
    case .other(let value):
      lines.move(to: Int(row.start))
      if value.kind != .null { flaw = .noObject }
    case .fault(let fault):
      lines.move(to: table.text.offset(of: Int(row.index)))
      flaw = .fault(fault)
    }
    return true
  }

  /// Where the present row stands: its line, and its pointer.
  var place: Place { Place(line: lines.line, column: 1, pointer: table.pointer(of: row)) }

  /// Where a cell of the present row stands; the row's pointer when it has no such key or places do not name keys.
  ///
  /// Cells with one pointer differ by their column, which is not shown.
  func place(of column: Int) -> Place {
    var place = place
    place.column = column + 1
    guard table.pointsAtCells, case .object(let object) = table.content(of: row),
      let key = table.key(of: column, in: object)
    else { return place }
    place.pointer = place.pointer.map { "\($0)/\(pointerToken(key))" }
    return place
  }

  /// Where a fault of the present line stands.
  func place(of fault: JSONFault) -> Place {
    Place(line: lines.line, column: lines.column(of: fault.offset))
  }
}
