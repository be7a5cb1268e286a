/// A table: caption, columns, rows in groups; long ones are split over pages.
struct ReportTable {
  /// 2,000 rows on a page: more make it slow to open.
  static let rowsOnAPage = 2_000

  struct Column {
    let title: StaticString
    var isNumber = false

    static func text(_ title: StaticString) -> Column { Column(title: title) }
    static func number(_ title: StaticString) -> Column { Column(title: title, isNumber: true) }
  }

  struct Row {
    var cells: [HTML]
    /// An anchor of our own words and numbers.
    var id: String? = nil
  }

  /// Rows under a heading of their own; without title they stand under the page's.
  struct Group {
    var title = ""
    var advice = ""
    var rows: [Row]
  }

  let caption: String
  let columns: [Column]
  let groups: [Group]
  /// What to say when there is no row.
  let nothing: String

  /// One piece for each page; a single one with the empty state when there is no row.
  func parts(rows limit: Int) -> [HTML] {
    let rows = groups.indices.flatMap { group in groups[group].rows.map { (group, $0) } }
    guard !rows.isEmpty else { return [.element("p", ["class": "nothing"], .text(nothing))] }
    return chunks(of: rows, size: limit).map { rows in
      let shown = groups.indices.compactMap { group -> HTML? in
        let own = rows.filter { $0.0 == group }.map(\.1)
        return own.isEmpty ? nil : html(groups[group], own)
      }
      return HTML.joined(shown, separator: .newline)
    }
  }

  private func html(_ group: Group, _ rows: [Row]) -> HTML {
    var parts: [HTML] = []
    if !group.title.isEmpty {
      parts.append(.element("h2", [], .text("\(group.title): \(grouped(group.rows.count))")))
    }
    if !group.advice.isEmpty { parts.append(.element("p", [], .text(group.advice))) }
    return HTML.joined(parts + [table(group, rows)], separator: .newline)
  }

  private func table(_ group: Group, _ rows: [Row]) -> HTML {
    let heads = columns.map { column in
      HTML.element(
        "th",
        ["scope": "col", "class": column.isNumber ? "num" : nil],
        .text("\(column.title)")
      )
    }
    let caption = group.title.isEmpty ? self.caption : "\(self.caption): \(group.title)"
    let parts = [
      HTML.element("caption", [], .text(caption)),
      .element("thead", [], .element("tr", [], HTML.joined(heads))),
      .element("tbody", [], HTML.joined(rows.map(row), separator: .newline)),
    ]
    return .element("table", ["class": "data"], HTML.joined(parts, separator: .newline))
  }

  private func row(_ row: Row) -> HTML {
    let cells = zip(columns, row.cells).enumerated().map { index, cell in
      if index == 0 { return HTML.element("th", ["scope": "row"], cell.1) }
      return .element(
        "td",
        ["class": cell.0.isNumber ? "num" : nil, "data-l": "\(cell.0.title)"],
        cell.1
      )
    }
    return .element("tr", ["id": row.id], HTML.joined(cells))
  }
}
