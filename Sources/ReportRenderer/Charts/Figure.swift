import InvitationModel

/// A chart with its finding, its description and the table of its numbers.
struct Figure {
  /// The chart's name; `c-NAME` is its anchor.
  var name: String
  /// What the chart shows, in a sentence without a full stop.
  var finding: String
  /// What was measured, how many, how many are open.
  var measure: String
  /// Every number in words, for those who do not see the drawing.
  var description: String
  /// The height of the drawing; it is always 320 wide.
  var height: Double
  /// The shapes.
  var drawing: HTML
  /// The same numbers.
  var table: DataTable

  /// The markup (report.md 4.1).
  var html: HTML {
    let id = "c-\(name)"
    let svg = HTML.element(
      "svg",
      [
        ("viewBox", "0 0 320 \(Coordinate(height).text)"), ("role", "img"),
        ("aria-labelledby", "\(id)-t \(id)-d"),
      ],
      .element("title", [("id", "\(id)-t")], .text(unbroken(finding)))
        + .element("desc", [("id", "\(id)-d")], .text(description)) + drawing
    )
    return .figure(id, caption: caption(finding, measure), svg + details(table))
  }
}

/// A chart that is a shaded table.
struct ShadedFigure {
  /// The chart's name; `c-NAME` is its anchor.
  var name: String
  /// What the table shows, in a sentence without a full stop.
  var finding: String
  /// What was measured, and how many.
  var measure: String
  /// The numbers.
  var table: ShadedTable
  /// Further numbers, which the cells do not show.
  var data: DataTable? = nil

  /// The markup.
  var html: HTML {
    .figure("c-\(name)", caption: caption(finding, measure), table.html + (data.map(details) ?? .empty))
  }
}

private func details(_ table: DataTable) -> HTML {
  .element("details", [], .element("summary", [], .text(say("Data"))) + table.html)
}

private func caption(_ finding: String, _ measure: String) -> HTML {
  .element(
    "figcaption",
    [],
    .element("b", [], .text(unbroken(finding))) + .element("small", [], .text(measure))
  )
}

/// With a blank that does not break between a number and its unit.
private func unbroken(_ text: String) -> String {
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  return words.indices.reduce(into: "") { result, index in
    let isUnit = words[index].hasPrefix("%") || words[index].hasPrefix("day") || words[index].hasPrefix("Tag")
    let isBound = index > 0 && isUnit && words[index - 1].last?.isNumber == true
    result += (index == 0 ? "" : isBound ? "\u{A0}" : " ") + words[index]
  }
}

extension HTML {
  fileprivate static func figure(_ id: String, caption: HTML, _ content: HTML) -> HTML {
    .element("figure", [("class", "chart"), ("id", "\(id)")], caption + content)
  }

  /// What stands in place of a chart that would have nothing, or too little, to show; links to it still arrive.
  static func nothing(_ name: String, _ sentence: String) -> HTML {
    .element("div", [("class", "nothing"), ("id", "c-\(name)")], .element("p", [], .text(sentence)))
  }
}
