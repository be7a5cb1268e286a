import CCmark

/// The version of the linked cmark, for example `0.30.2`.
public var markdownLibraryVersion: String { String(cString: cmark_version_string()) }

/// A CommonMark document as values, with its slots found.
///
/// Only the source is ever parsed. Values take the place of slots when the tree is written, through the one
/// writer that escapes, so a value cannot become a link, a heading or a tag, nor end the block it stands in.
public struct MarkdownDocument: Hashable, Sendable {
  /// The blocks in order.
  public private(set) var blocks: [MarkdownBlock] = []
  /// Everything that a template must not hold, by place; empty for a usable template.
  public private(set) var problems: [MarkdownProblem] = []

  /// Parses a source; faults are listed in `problems`, and what is at fault is missing from `blocks`.
  public init(_ source: [UInt8]) {
    let text = MarkdownSource(source)
    if let position = text.firstInvalidByte {
      problems = [.notUTF8(position)]
      return
    }
    let parsed = source.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root = parsed else { preconditionFailure("cmark_parse_document never returns nil") }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    var reader = MarkdownTreeReader(source: text)
    blocks = reader.blocks(in: root)
    problems = reader.allProblems
  }
}
