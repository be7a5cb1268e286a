import CCmark

/// The block structure of a CommonMark text: what stands on which lines, with nothing read inside the blocks.
///
/// Give it only what `markdownLimitViolation` lets through: nesting is then at most 200.
public struct MarkdownOutline: Sendable {
  /// A block and where it stands.
  public enum Block: Sendable {
    /// A heading; the text is raw, without `#` and underline. `lines` leaves the underline out.
    case heading(level: Int, text: String, isUnderlined: Bool, MarkdownLines)
    /// A list with bullets or numbers.
    case list([Item])
    /// A paragraph; link definitions are none.
    case paragraph(MarkdownLines)
    /// Code, indented or between fences.
    case code(isIndented: Bool, MarkdownLines)
    /// A quotation, HTML or a line across.
    case other
  }

  /// One item of a list.
  public struct Item: Sendable {
    /// Where its bullet stands.
    public var lines: MarkdownLines
    /// What stands inside, lists included.
    public var blocks: [Block]
  }

  /// The lines of the source without line ends; line 1 is the first.
  public let lines: [String]
  /// The blocks of the highest level in order.
  public private(set) var blocks: [Block] = []

  /// Parses a text in UTF-8; a byte order mark and broken bytes do no harm.
  public init(_ source: [UInt8]) {
    lines = MarkdownOutline.lines(of: source)
    let root = source.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root else { preconditionFailure("cmark_parse_document never returns nil") }
    defer { cmark_node_free(root) }
    blocks = blocks(in: root)
  }

  /// The lines as cmark counts them: LF, CRLF and CR end a line, nothing else does.
  public static func lines(of source: [UInt8]) -> [String] {
    let text = source.starts(with: [0xEF, 0xBB, 0xBF]) ? source.dropFirst(3) : source[...]
    var lines: [String] = []
    var start = text.startIndex
    for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
      // The LF of a CRLF ends nothing more.
      if text[index] == 0x0A, index > text.startIndex, text[index - 1] == 0x0D {
        start = index + 1
        continue
      }
      lines.append(String(decoding: text[start..<index], as: UTF8.self))
      start = index + 1
    }
    if start < text.endIndex { lines.append(String(decoding: text[start...], as: UTF8.self)) }
    return lines
  }

  private func blocks(in parent: OpaquePointer) -> [Block] {
    children(of: parent).map { node in
      let place = MarkdownLines(node)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HEADING: return heading(level: Int(cmark_node_get_heading_level(node)), place)
      case CMARK_NODE_PARAGRAPH: return .paragraph(place)
      case CMARK_NODE_CODE_BLOCK: return .code(isIndented: !hasFence(place), trimmed(place))
      case CMARK_NODE_LIST:
        return .list(children(of: node).map { Item(lines: MarkdownLines($0), blocks: blocks(in: $0)) })
      default: return .other
      }
    }
  }

  private func children(of node: OpaquePointer) -> [OpaquePointer] {
    Array(sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }.prefix { $0 != nil })
      .compactMap { $0 }
  }

  /// The raw text from the first byte of a block to the end of its first line.
  private func firstLine(_ place: MarkdownLines) -> Substring {
    guard lines.indices.contains(place.first - 1) else { return "" }
    let line = lines[place.first - 1]
    return Substring(line.utf8.dropFirst(place.column - 1))
  }

  private func heading(level: Int, _ place: MarkdownLines) -> Block {
    let first = firstLine(place)
    if first.hasPrefix("#"), first.prefix(while: { $0 == "#" }).count == level {
      var text = first.drop { $0 == "#" }.trimmingBlanks
      let open = text.reversed().drop { $0 == "#" }
      // A closing run of `#` counts only behind a blank.
      if open.isEmpty || open.first == " " || open.first == "\t" {
        text = Substring(String(open.reversed())).trimmingBlanks
      }
      return .heading(level: level, text: String(text), isUnderlined: false, place)
    }
    // cmark's last line lies behind the underline, so the underline is looked for: no line of the text looks like it.
    var last = place.first
    while last < min(place.last, lines.count), !isUnderline(lines[last]) { last += 1 }
    let rest = lines.prefix(last).dropFirst(place.first).map { $0[...].trimmingBlanks }
    let text = ([first.trimmingBlanks] + rest).joined(separator: " ")
    let above = MarkdownLines(first: place.first, last: last, column: place.column)
    return .heading(level: level, text: text, isUnderlined: true, above)
  }

  private func isUnderline(_ line: String) -> Bool {
    let text = line[...].trimmingBlanks
    return text.first.map { mark in "=-".contains(mark) && text.allSatisfy { $0 == mark } } ?? false
  }

  /// Without blank lines at the end, which cmark counts to indented code.
  private func trimmed(_ place: MarkdownLines) -> MarkdownLines {
    var last = min(place.last, lines.count)
    while last > place.first, lines[last - 1][...].trimmingBlanks.isEmpty { last -= 1 }
    return MarkdownLines(first: place.first, last: max(place.first, last), column: place.column)
  }

  private func hasFence(_ place: MarkdownLines) -> Bool {
    let first = firstLine(place)
    return first.hasPrefix("```") || first.hasPrefix("~~~")
  }
}

/// Where a block stands in a Markdown source.
public struct MarkdownLines: Hashable, Sendable {
  /// The 1-based first line.
  public var first: Int
  /// The 1-based last line, not before the first.
  public var last: Int
  /// The 1-based column of the first byte in the first line, in UTF-8 bytes.
  public var column: Int

  /// Creates a place from its parts.
  public init(first: Int, last: Int, column: Int) {
    self.first = first
    self.last = last
    self.column = column
  }

  /// How many lines there are.
  public var count: Int { last - first + 1 }

  fileprivate init(_ node: OpaquePointer) {
    first = max(1, Int(cmark_node_get_start_line(node)))
    last = max(first, Int(cmark_node_get_end_line(node)))
    column = max(1, Int(cmark_node_get_start_column(node)))
  }
}

extension Substring {
  /// Without blanks and tabs at both ends.
  fileprivate var trimmingBlanks: Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var text = drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}
