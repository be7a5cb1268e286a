/// Writes rows of a table cell by cell, each cell with what its column asks for.
struct TableRow {
  /// An anchor of our own words and numbers for the row that is being written, known before its first cell.
  var id: String?

  /// The rows so far.
  private(set) var rows = HTML.empty
  private var column = 0
  /// The start tag of the cells in each column.
  private let starts: [HTML]

  init(_ columns: [ReportTable.Column]) {
    starts = columns.enumerated().map { index, column in
      index == 0
        ? HTML.void("th", ["scope": "row"])
        : HTML.void("td", ["class": column.isNumber ? "num" : nil, "data-l": column.title])
    }
  }

  /// Writes the next cell.
  mutating func cell(_ content: (inout HTML) -> Void = { _ in }) {
    guard column < starts.count else { return }
    if column == 0 { rows.open("tr") { $0.attribute("id", id) } }
    // The next cell, row or the end of the table ends it.
    rows.append(starts[column])
    content(&rows)
    column += 1
  }

  /// Writes the next cell with a text.
  mutating func text(_ text: String) { cell { $0.text(text) } }

  /// Writes the next row.
  mutating func next(_ writeCells: (inout TableRow) -> Void) {
    (column, id) = (0, nil)
    if !rows.isEmpty { rows.newline() }
    writeCells(&self)
    if column == 0 { cell() }
  }
}
