/// The numbers of a chart as a table; the first column names the row.
struct DataTable {
  /// What the table holds.
  var caption: String
  /// The heads of the columns.
  var columns: [String]
  /// One text a column.
  var rows: [[String]]

  /// The markup.
  ///
  /// End tags that HTML lets us leave out are left out: a chart has up to a hundred rows.
  var html: HTML {
    let head = columns.map { HTML.void("th", [("scope", "col")]) + .text($0) }
    return .element(
      "table",
      [],
      .element("caption", [], .text(caption)) + .void("thead") + .void("tr") + .joined(head)
        + .void("tbody") + .joined(rows.map(row))
    )
  }

  private func row(_ cells: [String]) -> HTML {
    .void("tr") + .void("th", [("scope", "row")]) + .text(cells.first ?? "")
      + .joined(cells.dropFirst().map { HTML.void("td") + .text($0) })
  }
}

/// A table whose cells are shaded in five steps and show their number.
struct ShadedTable {
  /// One cell.
  struct Cell {
    /// The number as text.
    var text: String
    /// From 0, no shade, to 5.
    var level: Int
  }

  /// What the table holds.
  var caption: String
  /// The heads of the columns.
  var columns: [String]
  /// A head and its cells.
  var rows: [(head: String, cells: [Cell])]

  /// The shade of a value: a fifth of the largest a step, 0 for nothing.
  static func level(_ value: Double, of largest: Double) -> Int {
    guard value > 0, largest > 0 else { return 0 }
    return min(5, max(1, Int((5 * value / largest).rounded(.up))))
  }

  /// The markup.
  var html: HTML {
    let head = columns.map { HTML.void("th", [("scope", "col")]) + .text($0) }
    let body = rows.map { row in
      HTML.void("tr") + .void("th", [("scope", "row")]) + .text(row.head)
        + .joined(
          row.cells.map {
            .void("td", [("class", $0.level > 0 ? "q\($0.level)" : nil)]) + .text($0.text)
          }
        )
    }
    return .element(
      "table",
      [("class", "shaded")],
      .element("caption", [], .text(caption)) + .void("thead") + .void("tr") + .joined(head)
        + .void("tbody") + .joined(body)
    )
  }
}
