import Markdown

/// Writes a template's tree as HTML, with values in the place of slots.
///
/// A block whose slot has no value is left out, and so are the item and the list that would be left empty.
struct TemplateWriter {
  /// The value of a slot in running text; nil when there is none.
  let value: (String) -> HTML?
  /// The address for a slot that is a link destination; nil when there is none.
  let address: (String) -> String?
  /// The address for a destination written in the template; nil when its page is not in this report.
  let link: (String) -> String?
  /// What takes the place of a fence.
  let component: (MarkdownFence) -> HTML

  /// Blocks in their order, one a line.
  func html(_ blocks: [MarkdownBlock]) -> HTML {
    HTML.joined(blocks.compactMap { block($0) }.filter { !$0.isEmpty }, separator: .newline)
  }

  private func block(_ block: MarkdownBlock) -> HTML? {
    switch block {
    case .paragraph(let inlines): return text(inlines).map { .element("p", [], $0) }
    case .heading(let level, let inlines, _): return text(inlines).map { heading(level, $0) }
    case .list(let items, let start, let isTight): return list(items, start: start, isTight: isTight)
    case .quote(let blocks):
      let content = html(blocks)
      return content.isEmpty ? nil : .element("blockquote", [], content)
    case .code(let code): return .element("pre", [], .element("code", [], .text(code)))
    case .fence(let fence): return component(fence)
    case .rule: return .void("hr")
    }
  }

  private func heading(_ level: Int, _ content: HTML) -> HTML {
    switch level {
    case 1: .element("h1", [], content)
    case 2: .element("h2", [], content)
    default: .element("h3", [], content)
    }
  }

  private func list(_ items: [[MarkdownBlock]], start: Int?, isTight: Bool) -> HTML? {
    let shown = items.compactMap { item($0, isTight: isTight) }
    guard !shown.isEmpty else { return nil }
    let content = HTML.joined(shown, separator: .newline)
    guard let start else { return .element("ul", [], content) }
    return .element("ol", ["start": start == 1 ? nil : String(start)], content)
  }

  /// An item goes with its first block.
  private func item(_ blocks: [MarkdownBlock], isTight: Bool) -> HTML? {
    guard let first = blocks.first else { return .element("li") }
    let parts = blocks.map { block -> HTML? in
      if isTight, case .paragraph(let inlines) = block { return text(inlines) }
      return self.block(block)
    }
    guard case .some(.some(let opening)) = parts.first, !opening.isEmpty || first == .code("") else {
      return nil
    }
    return .element("li", [], HTML.joined(parts.compactMap(\.self), separator: .newline))
  }

  private func text(_ inlines: [MarkdownInline]) -> HTML? {
    var parts: [HTML] = []
    for inline in inlines {
      guard let part = self.inline(inline) else { return nil }
      parts.append(part)
    }
    return HTML.joined(parts)
  }

  private func inline(_ inline: MarkdownInline) -> HTML? {
    switch inline {
    case .text(let text): return .text(text)
    case .slot(let name, _): return value(name)
    case .softBreak: return .newline
    case .lineBreak: return .void("br") + .newline
    case .code(let code): return .element("code", [], .text(code))
    case .emphasis(let inlines): return text(inlines).map { .element("em", [], $0) }
    case .strong(let inlines): return text(inlines).map { .element("strong", [], $0) }
    case .link(let destination, let inlines, _): return text(inlines).flatMap { link(destination, $0) }
    }
  }

  private func link(_ destination: MarkdownDestination, _ content: HTML) -> HTML? {
    switch destination {
    case .slot(let name): return address(name).map { anchor($0, content) }
    case .address(let written): return link(written).map { anchor($0, content) } ?? content
    }
  }

  private func anchor(_ address: String, _ content: HTML) -> HTML {
    let isForeign = address.hasPrefix("https:")
    return .element(
      "a",
      ["href": address, "rel": isForeign ? "noopener noreferrer nofollow" : nil],
      content
    )
  }
}
