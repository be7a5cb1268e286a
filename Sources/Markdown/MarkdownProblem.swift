/// A fault in a Markdown source: what was found, where, and what to do.
public struct MarkdownProblem: Hashable, Sendable {
  /// The stable id, for example `raw-html`.
  public var id: String
  /// Where it is; nil when the file as a whole is meant.
  public var position: MarkdownPosition?
  /// Lower case, without a final period.
  public var message: String

  /// Creates a problem from its parts.
  public init(id: String, position: MarkdownPosition?, message: String) {
    self.id = id
    self.position = position
    self.message = message
  }
}

extension MarkdownProblem {
  static func notUTF8(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "not-utf-8",
      position: position,
      message: "this byte is not UTF-8; save the file as UTF-8"
    )
  }

  static func rawHTML(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "raw-html",
      position: position,
      message: "HTML is not taken; write Markdown or use a component, and put code between backticks"
    )
  }

  static func image(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(id: "image", position: position, message: "images are not taken; remove the '!'")
  }

  static func deepHeading(_ position: MarkdownPosition, level: Int) -> MarkdownProblem {
    MarkdownProblem(
      id: "deep-heading",
      position: position,
      message: "a heading of level \(level); use '#', '##' or '###'"
    )
  }

  static func unclosedSlot(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "unclosed-slot",
      position: position,
      message:
        "a slot opens here and does not close in this line of text; write '{{name}}' without markup inside"
    )
  }

  static func badSlot(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "bad-slot",
      position: position,
      message: "not a slot; its name begins with a letter and holds letters, digits, '.' and '-' only"
    )
  }

  static func blankInDestination(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "misplaced-slot",
      position: position,
      message: "blank inside a link destination; write '[text]({{name}})'"
    )
  }

  static func partOfDestination(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "misplaced-slot",
      position: position,
      message: "a slot must be the whole link destination"
    )
  }

  static func slotInTitle(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(id: "misplaced-slot", position: position, message: "a slot cannot stand in a link title")
  }

  static func slotInLabel(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "misplaced-slot",
      position: position,
      message: "a slot cannot stand in a link label; the text would vanish"
    )
  }
}
