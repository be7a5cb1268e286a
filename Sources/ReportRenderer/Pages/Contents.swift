import InvitationModel
import Markdown

/// The sections of a page, for the list of links at its head.
struct Contents {
  /// The headings of level 2, each with the id that it gets.
  private let headings: [(position: MarkdownPosition, anchor: String, text: String)]

  init(of document: MarkdownDocument, on page: Page) {
    var headings: [(MarkdownPosition, String, String)] = []
    for case .heading(2, let inlines, let position) in document.blocks {
      headings.append((position, "\(page.section)-\(headings.count + 1)", document.plain(inlines)))
    }
    self.headings = headings
  }

  /// The id of a heading; nil when it is none of these.
  func anchor(of position: MarkdownPosition) -> String? {
    headings.first { $0.position == position }?.anchor
  }

  /// The list.
  var html: HTML {
    let items = headings.map { heading in
      HTML.element("li", [], .element("a", ["href": "#\(heading.anchor)"], .text(heading.text)))
    }
    return .element(
      "nav",
      ["class": "contents", "aria-label": say("On this page")],
      .element("ul", [], .joined(items, separator: .newline))
    )
  }
}
