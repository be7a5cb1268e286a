/// A place in a Markdown source.
public struct MarkdownPosition: Hashable, Sendable {
  /// The 1-based line.
  public var line: Int
  /// The 1-based column in UTF-8 bytes, or nil when the whole line is meant.
  public var column: Int?

  /// Creates a position from its parts.
  public init(line: Int, column: Int? = nil) {
    self.line = line
    self.column = column
  }
}

/// A block of a document.
public indirect enum MarkdownBlock: Hashable, Sendable {
  /// Running text.
  case paragraph([MarkdownInline])
  /// A heading of level 1, 2 or 3.
  case heading(level: Int, [MarkdownInline], MarkdownPosition)
  /// A list; `start` is the first number, or nil for bullets. A tight list shows its items without paragraphs.
  case list(items: [[MarkdownBlock]], start: Int?, isTight: Bool)
  /// A quotation.
  case quote([MarkdownBlock])
  /// Code that is shown as written.
  case code(String)
  /// A fence whose info string names a component.
  case fence(MarkdownFence)
  /// A line across the page.
  case rule
}

/// A fence with an info string: its place is taken by a component.
public struct MarkdownFence: Hashable, Sendable {
  /// The words of the info string; never empty.
  public var words: [String]
  /// The lines between the fences, each with its place in the source.
  public var lines: [MarkdownFenceLine]
  /// Where the fence opens.
  public var position: MarkdownPosition
}

/// One line inside a fence.
public struct MarkdownFenceLine: Hashable, Sendable {
  /// The line without its line break.
  public var text: String
  /// The 1-based line in the source.
  public var line: Int
}

/// A piece of running text.
public indirect enum MarkdownInline: Hashable, Sendable {
  /// Text as it is shown.
  case text(String)
  /// A slot by name, to be filled when the document is rendered.
  case slot(String, MarkdownPosition)
  /// A line end in the source that is a blank on the page.
  case softBreak
  /// A line break.
  case lineBreak
  /// Code.
  case code(String)
  /// Emphasised text.
  case emphasis([MarkdownInline])
  /// Strong text.
  case strong([MarkdownInline])
  /// A link.
  case link(to: MarkdownDestination, [MarkdownInline], MarkdownPosition)
}

/// Where a link leads.
public enum MarkdownDestination: Hashable, Sendable {
  /// A destination written in the source.
  case address(String)
  /// A slot that is the whole destination.
  case slot(String)
}
