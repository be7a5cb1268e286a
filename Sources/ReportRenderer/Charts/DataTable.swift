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
    var html = HTML.empty
    html.element("table") { html in
      html.tableHead(caption, columns)
      for row in rows {
        html.rowHead(row.first ?? "")
        for cell in row.dropFirst() {
          html.void("td")
          html.text(cell)
        }
      }
    }
    return html
  }
}

extension HTML {
  fileprivate mutating func tableHead(_ caption: String, _ columns: [String]) {
    element("caption") { $0.text(caption) }
    void("thead")
    void("tr")
    for column in columns {
      void("th") { $0.attribute("scope", "col") }
      text(column)
    }
    void("tbody")
  }

  fileprivate mutating func rowHead(_ head: String) {
    void("tr")
    void("th") { $0.attribute("scope", "row") }
    text(head)
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
    var html = HTML.empty
    html.element("table", class: "shaded") { html in
      html.tableHead(caption, columns)
      for row in rows {
        html.rowHead(row.head)
        for cell in row.cells {
          html.void("td") { if cell.level > 0 { $0.attribute("class", "q\(cell.level)") } }
          html.text(cell.text)
        }
      }
    }
    return html
  }
}
