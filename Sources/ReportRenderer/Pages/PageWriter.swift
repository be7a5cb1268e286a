import InvitationModel
import Markdown

/// Writes the main part of a page from its template; one piece for each file that the page fills.
struct PageWriter {
  let page: Page
  let context: ReportContext

  /// The pieces in order; a page with a long list has more than one.
  func parts() -> [HTML] {
    let template = context.template(of: page)
    let lists = template.components.map { ($0.position, parts(of: $0.component)) }
    let count = max(1, lists.map(\.1.count).max() ?? 1)
    let values = PageValues(context: context)
    return (0..<count).map { part in
      let blocks = part == 0 ? template.document.blocks : template.document.blocks.filter(isRepeated)
      var html = HTML.empty
      FilledPage(values: values, context: context, lists: lists, part: part).write(blocks, to: &html)
      if count > 1 {
        html.newline()
        html.append(pager(part, of: count))
      }
      return html
    }
  }

  /// Later pieces have the title and the lists that go on, not the rest.
  private func isRepeated(_ block: MarkdownBlock) -> Bool {
    switch block {
    case .heading(1, _, _), .fence: true
    default: false
    }
  }

  private func parts(of component: Component) -> [HTML] {
    switch component {
    case .tiles: [Tiles(context: context).html]
    case .filter: [QueueFilter(context: context).html]
    case .queue(let kind, let order):
      QueueList(context: context, queue: Queue(kind, order, context.report)).parts()
    case .chart(let name): [context.chart(name)]
    case .table(let kind, let rows): TableParts(context: context).parts(kind, rows: rows)
    case .wording(let language): [WordingList(context: context, language: language).html]
    case .hint(let kind): [Hint(kind: kind, context: context).html]
    }
  }

  private func pager(_ part: Int, of count: Int) -> HTML {
    let links = (0..<count).map { other in
      let isCurrent = other == part
      return HTML.element(
        "a",
        ["href": page.file(part: other), "aria-current": isCurrent ? "page" : nil],
        .text(isCurrent ? "page \(part + 1) of \(count)" : String(other + 1))
      )
    }
    return .element(
      "nav",
      ["class": "pager", "aria-label": "Parts of this page"],
      HTML.joined(links, separator: .newline)
    )
  }
}

/// What fills the template of a page: one piece of its lists and its slots.
private struct FilledPage: TemplateWriter {
  let values: PageValues
  let context: ReportContext
  let lists: [(position: MarkdownPosition, pieces: [HTML])]
  let part: Int

  func writeValue(of slot: String, to html: inout HTML) -> Bool {
    guard let value = PageSlot(rawValue: slot).flatMap({ values.html($0) }) else { return false }
    html.append(value)
    return true
  }

  func address(of slot: String) -> String? { PageLink(rawValue: slot).flatMap { values.address($0) } }

  func address(written: String) -> String? { context.address(written: written) }

  func writeComponent(_ fence: MarkdownFence, to html: inout HTML) {
    guard let pieces = lists.first(where: { $0.position == fence.position })?.pieces, part < pieces.count
    else {
      return
    }
    html.append(pieces[part])
  }
}

extension MarkdownDocument {
  /// The text of the heading that a page begins with, without what slots would add.
  var plainTitle: String {
    func plain(_ inlines: [MarkdownInline]) -> String {
      inlines.map { inline in
        switch inline {
        case .text(let text), .code(let text): text
        case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines, _): plain(inlines)
        case .softBreak, .lineBreak: " "
        case .slot: ""
        }
      }.joined()
    }
    return plain(title ?? [])
  }
}
