import Markdown

/// Writes a template's tree as HTML, with values in the place of slots.
///
/// A block whose slot has no value is left out, and so are the item, the list and the section that would be left empty.
protocol TemplateWriter {
  /// Writes the value of a slot in running text; false when there is none.
  func writeValue(of slot: String, to html: inout HTML) -> Bool
  /// The address for a slot that is a link destination; nil when there is none.
  func address(of slot: String) -> String?
  /// The address for a destination written in the template; nil when its page is not in this report.
  func address(written: String) -> String?
  /// The id of a heading; nil when nothing leads to it.
  func anchor(ofHeading position: MarkdownPosition) -> String?
  /// Writes what takes the place of a fence.
  func writeComponent(_ fence: MarkdownFence, to html: inout HTML)
}

extension TemplateWriter {
  func anchor(ofHeading position: MarkdownPosition) -> String? { nil }

  /// Writes blocks in their order, one a line.
  func write(_ blocks: [MarkdownBlock], to html: inout HTML) {
    let start = html.count
    // The last heading, as long as nothing stands below it.
    var bare: (level: Int, start: Int)?
    for block in blocks {
      let begin = html.count
      if case .heading(let level, _, let position) = block {
        if let heading = bare, heading.level >= level { html.remove(after: heading.start) }
        let isKept = level == 1 || anchor(ofHeading: position) != nil
        bare = isKept ? nil : (level, html.count)
        html.part(after: start) { write(block, to: &$0) }
      } else {
        html.part(after: start) { write(block, to: &$0) }
        if html.count > begin { bare = nil }
      }
    }
    if let bare { html.remove(after: bare.start) }
  }

  /// Writes a block; false, and nothing is written, when a value is missing.
  @discardableResult
  private func write(_ block: MarkdownBlock, to html: inout HTML) -> Bool {
    switch block {
    case .paragraph(let inlines): return element("p", in: &html) { write(inlines, to: &$0) }
    case .heading(let level, let inlines, let position):
      let anchor = anchor(ofHeading: position)
      return element(heading(level), in: &html, attributes: { $0.attribute("id", anchor) }) {
        write(inlines, to: &$0)
      }
    case .list(let items, let start, let isTight):
      return list(items, start: start, isTight: isTight, to: &html)
    case .quote(let blocks):
      return element("blockquote", in: &html) { html in
        let start = html.count
        write(blocks, to: &html)
        return html.count > start
      }
    case .code(let code):
      html.element("pre") { $0.element("code") { $0.text(code) } }
    case .fence(let fence): writeComponent(fence, to: &html)
    case .rule: html.void("hr")
    }
    return true
  }

  private func heading(_ level: Int) -> StaticString {
    switch level {
    case 1: "h1"
    case 2: "h2"
    default: "h3"
    }
  }

  private func list(_ items: [[MarkdownBlock]], start: Int?, isTight: Bool, to html: inout HTML) -> Bool {
    let content = { (html: inout HTML) in
      let begin = html.count
      for blocks in items { html.part(after: begin) { item(blocks, isTight: isTight, to: &$0) } }
      return html.count > begin
    }
    guard let start else { return element("ul", in: &html, content) }
    return element(
      "ol",
      in: &html,
      attributes: { $0.attribute("start", start == 1 ? nil : String(start)) },
      content
    )
  }

  /// An item goes with its first block.
  private func item(_ blocks: [MarkdownBlock], isTight: Bool, to html: inout HTML) {
    _ = element("li", in: &html) { html in
      for (index, block) in blocks.enumerated() {
        let end = html.count
        if index > 0 { html.newline() }
        let begin = html.count
        let isWritten =
          if isTight, case .paragraph(let inlines) = block {
            write(inlines, to: &html)
          } else {
            write(block, to: &html)
          }
        if index == 0, !isWritten || html.count == begin { return false }
        if !isWritten { html.remove(after: end) }
      }
      return true
    }
  }

  /// Writes an element; false, and nothing is written, when its content cannot be.
  private func element(
    _ name: StaticString,
    in html: inout HTML,
    attributes: (inout HTML) -> Void = { _ in },
    _ content: (inout HTML) -> Bool
  ) -> Bool {
    let start = html.count
    var isWhole = false
    html.element(name, attributes: attributes) { isWhole = content(&$0) }
    if !isWhole { html.remove(after: start) }
    return isWhole
  }

  /// Writes running text; false, and nothing is written, when a value is missing.
  private func write(_ inlines: [MarkdownInline], to html: inout HTML) -> Bool {
    let start = html.count
    for inline in inlines where !write(inline, to: &html) {
      html.remove(after: start)
      return false
    }
    return true
  }

  private func write(_ inline: MarkdownInline, to html: inout HTML) -> Bool {
    switch inline {
    case .text(let text): html.text(text)
    case .slot(let name, _): return writeValue(of: name, to: &html)
    case .softBreak: html.newline()
    case .lineBreak:
      html.void("br")
      html.newline()
    case .code(let code): html.element("code") { $0.text(code) }
    case .emphasis(let inlines): return element("em", in: &html) { write(inlines, to: &$0) }
    case .strong(let inlines): return element("strong", in: &html) { write(inlines, to: &$0) }
    case .link(.slot(let name), let inlines, _):
      guard let address = address(of: name) else { return false }
      return anchor(address, inlines, to: &html)
    case .link(.address(let written), let inlines, _):
      guard let address = address(written: written) else { return write(inlines, to: &html) }
      return anchor(address, inlines, to: &html)
    }
    return true
  }

  private func anchor(_ address: String, _ inlines: [MarkdownInline], to html: inout HTML) -> Bool {
    let attributes = { (html: inout HTML) in
      html.attribute("href", address)
      if address.hasPrefix("https:") { html.attribute("rel", "noopener noreferrer nofollow") }
    }
    return element("a", in: &html, attributes: attributes) { write(inlines, to: &$0) }
  }
}
