import Markdown

/// A wording file: under each second-level heading its paragraphs as plain text.
struct WordingFile {
  /// The paragraphs under one heading, and where the heading stands.
  struct Section {
    var paragraphs: [String] = []
    var position: MarkdownPosition
  }

  /// The sections by heading.
  private(set) var sections: [String: Section] = [:]

  /// Reads a file; whatever is no paragraph below a heading is left out, and so is all of a file past the limits.
  init(_ source: [UInt8]) {
    guard markdownLimitViolation(source) == nil else { return }
    var heading: String?
    for block in MarkdownDocument(source).blocks {
      switch block {
      case .heading(let level, let title, let position):
        heading = level == 2 ? Self.plain(title) : nil
        if let heading { sections[heading] = Section(position: position) }
      case .paragraph(let text):
        if let heading { sections[heading]?.paragraphs.append(Self.plain(text)) }
      default: break
      }
    }
  }

  /// Text as it is copied: without markup, each slot in its braces.
  private static func plain(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .slot(let name, _): "{{\(name)}}"
      case .softBreak, .lineBreak: " "
      case .emphasis(let content), .strong(let content), .link(_, let content, _): plain(content)
      }
    }.joined()
  }
}
