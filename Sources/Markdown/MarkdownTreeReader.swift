import CCmark

/// Copies cmark's tree into values.
///
/// Nothing of cmark's outlives it. The walk is recursive: sources are checked before parsing for at most 200 nested containers.
struct MarkdownTreeReader {
  private var source: MarkdownSource
  private var problems: [MarkdownProblem] = []
  private var codeLines: Set<Int> = []
  /// The line of the node being read; breaks keep the last one, since cmark gives them no place.
  private var line = 1

  init(source: MarkdownSource) { self.source = source }

  /// The problems of what was read, and those that only the source shows, by place.
  var allProblems: [MarkdownProblem] {
    let hidden = source.slotsInLabels(outside: codeLines).map(MarkdownProblem.slotInLabel)
    return (problems + hidden).sorted {
      ($0.position?.line ?? 0, $0.position?.column ?? 0) < ($1.position?.line ?? 0, $1.position?.column ?? 0)
    }
  }

  mutating func blocks(in parent: OpaquePointer) -> [MarkdownBlock] {
    children(of: parent).compactMap { block($0) }
  }

  private mutating func block(_ node: OpaquePointer) -> MarkdownBlock? {
    line = Int(cmark_node_get_start_line(node))
    let position = MarkdownPosition(line: line, column: Int(cmark_node_get_start_column(node)))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      return .paragraph(inlines(in: node))
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      if level > 3 { problems.append(.deepHeading(position, level: level)) }
      return .heading(level: min(level, 3), inlines(in: node), position)
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        items: children(of: node).map { blocks(in: $0) },
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0
      )
    case CMARK_NODE_BLOCK_QUOTE:
      return .quote(blocks(in: node))
    case CMARK_NODE_CODE_BLOCK:
      return code(node, at: position)
    case CMARK_NODE_THEMATIC_BREAK:
      return .rule
    default:
      problems.append(.rawHTML(position))
      return nil
    }
  }

  private mutating func code(_ node: OpaquePointer, at position: MarkdownPosition) -> MarkdownBlock {
    let last = Int(cmark_node_get_end_line(node))
    if last >= position.line { codeLines.formUnion(position.line...last) }
    let text = literal(node)
    let words = string(cmark_node_get_fence_info(node)).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return .code(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { MarkdownFenceLine(text: String($1), line: position.line + 1 + $0) }
      .filter { !$0.text.allSatisfy { $0 == " " || $0 == "\t" } }
    return .fence(MarkdownFence(words: words, lines: lines, position: position))
  }

  private mutating func inlines(in parent: OpaquePointer) -> [MarkdownInline] {
    children(of: parent).flatMap { inline($0) }
  }

  private mutating func inline(_ node: OpaquePointer) -> [MarkdownInline] {
    line = max(line, Int(cmark_node_get_start_line(node)))
    let position = MarkdownPosition(line: line, column: Int(cmark_node_get_start_column(node)))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      return text(literal(node))
    case CMARK_NODE_SOFTBREAK:
      return [.softBreak]
    case CMARK_NODE_LINEBREAK:
      return [.lineBreak]
    case CMARK_NODE_CODE:
      // Passed over in the source, so that a slot shown in it is not taken for a later one.
      _ = source.locate(literal(node), line: line)
      return [.code(literal(node))]
    case CMARK_NODE_EMPH:
      return [.emphasis(inlines(in: node))]
    case CMARK_NODE_STRONG:
      return [.strong(inlines(in: node))]
    case CMARK_NODE_LINK:
      return link(node, at: position)
    case CMARK_NODE_IMAGE:
      problems.append(.image(position))
      return []
    default:
      problems.append(.rawHTML(position))
      return []
    }
  }

  private mutating func text(_ literal: String) -> [MarkdownInline] {
    SlotGrammar.pieces(of: literal).compactMap { piece in
      switch piece {
      case .text(let text):
        return .text(text)
      case .slot(let name, let written):
        return .slot(name, source.locate(written, line: line))
      case .blankInDestination(let written):
        problems.append(.blankInDestination(source.locate(written, line: line)))
      case .bad(let written):
        problems.append(.badSlot(source.locate(written, line: line)))
      case .unclosed:
        problems.append(.unclosedSlot(source.locate("{{", line: line)))
      }
      return nil
    }
  }

  private mutating func link(_ node: OpaquePointer, at position: MarkdownPosition) -> [MarkdownInline] {
    let content = inlines(in: node)
    let address = string(cmark_node_get_url(node))
    if string(cmark_node_get_title(node)).contains("{{") { problems.append(.slotInTitle(position)) }
    if let name = SlotGrammar.name(in: address) {
      return [.link(to: .slot(name), content, position)]
    }
    if address.contains("{{") || address.contains("}}") { problems.append(.partOfDestination(position)) }
    return [.link(to: .address(address), content, position)]
  }

  private func children(of parent: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(parent)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  private func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  private func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
