import InvitationModel
import Markdown

/// Writes the main part of a page from its template; one piece for each file that the page fills.
struct PageWriter {
  let page: Page
  let context: ReportContext

  /// The pieces in order; a page with a long list has more than one.
  func parts() -> [HTML] {
    let template = context.template(of: page)
    let lists = template.components.mapValues { parts(of: $0) }
    let count = lists.values.map(\.count).max() ?? 1
    return (0..<max(1, count)).map { part in
      let writer = writer { fence in
        let list = lists[fence.position] ?? []
        return part < list.count ? list[part] : .empty
      }
      let blocks = part == 0 ? template.document.blocks : template.document.blocks.filter(isRepeated)
      let content = writer.html(blocks)
      return count > 1 ? content + .newline + pager(part, of: count) : content
    }
  }

  /// Later pieces have the title and the lists that go on, not the rest.
  private func isRepeated(_ block: MarkdownBlock) -> Bool {
    switch block {
    case .heading(1, _, _), .fence: true
    default: false
    }
  }

  private func writer(component: @escaping (MarkdownFence) -> HTML) -> TemplateWriter {
    let values = PageValues(context: context)
    return TemplateWriter(
      value: { PageSlot(rawValue: $0).flatMap { values.html($0) } },
      address: { PageLink(rawValue: $0).flatMap { values.address($0) } },
      link: { context.address(written: $0) },
      component: component
    )
  }

  private func parts(of component: Component) -> [HTML] {
    switch component {
    case .tiles: [Tiles(context: context).html]
    case .filter: [QueueFilter(context: context).html]
    case .queue(let kind, let order):
      QueueList(context: context, queue: Queue(kind, order, context.report)).parts()
    case .chart(let name): [chart(name, context.report) ?? .empty]
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
