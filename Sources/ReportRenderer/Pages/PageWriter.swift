import InvitationModel
import Markdown

/// Writes the main part of a page from its template; one piece for each file that the page fills.
struct PageWriter {
  let page: Page
  let context: ReportContext
  /// How many pieces there are: a page with a long list has more than one.
  let count: Int
  private let template: CheckedTemplate
  private let lists: [(position: MarkdownPosition, pieces: PagePieces)]
  private let values: PageValues
  /// The ids of the headings, where the page lists them.
  private let contents: Contents?

  init(page: Page, context: ReportContext) {
    (self.page, self.context) = (page, context)
    let template = context.template(of: page)
    self.template = template
    let contents = Contents(of: template.document, on: page)
    self.contents = template.components.contains { $0.component == .contents } ? contents : nil
    let lists = template.components.map {
      ($0.position, PageWriter.pieces(of: $0.component, page, template, contents, context))
    }
    let count = max(1, lists.map(\.1.count).max() ?? 1)
    let pager = Pager(page: page, count: count)
    // The way on stands where the last of the longest lists ends, not behind all that follows it.
    let longest = lists.last { $0.1.count == count }?.0
    self.lists = lists.map { position, pieces in
      guard count > 1, position == longest else { return (position, pieces) }
      return (position, PagePieces(count: count) { pieces.piece($0) + .newline + pager.html(part: $0) })
    }
    self.count = count
    values = PageValues(context: context)
  }

  /// A piece, counted from 0.
  func main(part: Int) -> HTML {
    let blocks = part == 0 ? template.document.blocks : template.document.blocks.filter(isRepeated)
    var html = HTML.empty
    FilledPage(values: values, context: context, lists: lists, contents: contents, part: part).write(
      blocks,
      to: &html
    )
    return html
  }

  /// Later pieces have the title and the lists that go on, not the rest.
  private func isRepeated(_ block: MarkdownBlock) -> Bool {
    switch block {
    case .heading(1, _, _), .fence: true
    default: false
    }
  }

  private static func pieces(
    of component: Component,
    _ page: Page,
    _ template: CheckedTemplate,
    _ contents: Contents,
    _ context: ReportContext
  ) -> PagePieces {
    switch component {
    case .contents: PagePieces(contents.html)
    case .tiles: PagePieces(Tiles(context: context).html)
    case .filter: filter(of: template.pendingQueue(of: context.report), page, context)
    case .queue(let kind, let order):
      QueueList(context: context, queue: Queue(kind, order, context.report)).pieces
    case .chart(let name): PagePieces(context.chart(name))
    case .table(let kind, let rows): TableParts(context: context).pieces(kind, rows: rows)
    case .wording(let situation, let language):
      PagePieces(WordingList(context: context, situation: situation, language: language).html)
    case .hint(let kind): PagePieces(Hint(kind: kind, context: context).html)
    }
  }

  /// The filter of each page, behind a line that says where the other cards are.
  private static func filter(of queue: Queue, _ page: Page, _ context: ReportContext) -> PagePieces {
    let filters = QueueFilter(context: context, queue: queue).pieces
    let pages = QueuePages(context: context, queue: queue, page: page).html
    return PagePieces(count: filters.count) { part in
      HTML.joined([pages, filters.piece(part)].filter { !$0.isEmpty }, separator: .newline)
    }
  }
}

/// What fills the template of a page: one piece of its lists and its slots.
private struct FilledPage: TemplateWriter {
  let values: PageValues
  let context: ReportContext
  let lists: [(position: MarkdownPosition, pieces: PagePieces)]
  let contents: Contents?
  let part: Int

  func anchor(ofHeading position: MarkdownPosition) -> String? { contents?.anchor(of: position) }

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
    html.append(pieces.piece(part))
  }
}

extension CheckedTemplate {
  /// The open invitations in the order in which the page lists them.
  fileprivate func pendingQueue(of report: Report) -> Queue {
    for case .queue(.pending, let order) in components.map(\.component) {
      return Queue(.pending, order, report)
    }
    return Queue(.pending, .urgency, report)
  }
}

extension MarkdownDocument {
  /// The text of the heading that a page begins with, without what slots would add and without hidden characters.
  var plainTitle: String { plain(title ?? []) }

  /// Running text without marks, slots and hidden characters.
  func plain(_ inlines: [MarkdownInline]) -> String {
    func text(_ inlines: [MarkdownInline]) -> String {
      inlines.map { inline in
        switch inline {
        case .text(let words), .code(let words): words
        case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines, _): text(inlines)
        case .softBreak, .lineBreak: " "
        case .slot: ""
        }
      }.joined()
    }
    return oneLine(cleanLine(text(inlines)).text)
  }
}
