/// A table: caption, columns, rows in groups; long ones are split over pages.
struct ReportTable {
  /// 2,000 rows on a page: more make it slow to open.
  static let rowsOnAPage = 2_000

  struct Column {
    let title: String
    var isNumber = false

    static func text(_ title: String) -> Column { Column(title: title) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// Rows under a heading of their own; without title they stand under the page's.
  struct Group {
    var title = ""
    var advice = ""
    /// What is said of rows that are left out.
    var remark = ""
    /// How many there are with those that are left out; nil when none is.
    var total: Int? = nil
    /// Its own columns; nil for those of the table.
    var columns: [Column]? = nil
    /// How many rows are listed.
    var count: Int
    /// Writes a row, counted from 0.
    var row: (Int, inout TableRow) -> Void
  }

  let caption: String
  let columns: [Column]
  let groups: [Group]
  /// What to say when there is no row.
  let nothing: String

  /// One piece for each page; a single one with the empty state when there is no row.
  func pieces(rows limit: Int) -> PagePieces {
    let total = groups.reduce(0) { $0 + $1.count }
    guard total > 0 else { return PagePieces(.element("p", ["class": "nothing"], .text(nothing))) }
    let starts = Array(stride(from: 0, to: total, by: min(limit, total)))
    return PagePieces(count: starts.count) { part in
      let shown = starts[part]..<min(starts[part] + min(limit, total), total)
      var html = HTML.empty
      var before = 0
      for group in groups {
        let own = shown.clamped(to: before..<before + group.count)
        if !own.isEmpty {
          html.part(after: 0) { write(group, own.lowerBound - before..<own.upperBound - before, to: &$0) }
        }
        before += group.count
      }
      return html
    }
  }

  private func write(_ group: Group, _ rows: Range<Int>, to html: inout HTML) {
    let start = html.count
    if !group.title.isEmpty {
      html.element("h2") { $0.text("\(group.title): \(grouped(group.total ?? group.count))") }
    }
    for text in [group.advice, group.remark] where !text.isEmpty {
      html.part(after: start) { html in html.element("p") { $0.text(text) } }
    }
    let columns = group.columns ?? columns
    html.part(after: start) { html in
      html.element("table", class: "data") { html in
        html.element("caption") { $0.text(group.title.isEmpty ? caption : "\(caption): \(group.title)") }
        html.newline()
        html.element("thead") { $0.element("tr") { writeHeads(of: columns, to: &$0) } }
        html.newline()
        var body = TableRow(columns)
        for row in rows { body.next { group.row(row, &$0) } }
        html.element("tbody") { $0.append(body.rows) }
      }
    }
  }

  private func writeHeads(of columns: [Column], to html: inout HTML) {
    for column in columns {
      html.append(
        .element("th", ["scope": "col", "class": column.isNumber ? "num" : nil], .text(column.title))
      )
    }
  }
}
