import InvitationModel
import Markdown

/// What can be wrong with a template beside its Markdown; each sentence stands here once.
extension MarkdownProblem {
  static func unknownComponent(
    _ name: String,
    names: [String],
    _ position: MarkdownPosition
  ) -> MarkdownProblem {
    MarkdownProblem(
      id: "unknown-component",
      position: position,
      message: "unknown component '\(shown(name))'; \(suggestion(name, names)); to show code, name nothing"
    )
  }

  static func unknownArgument(
    _ written: String,
    of component: String,
    names: [String],
    _ position: MarkdownPosition
  ) -> MarkdownProblem {
    let found = written.isEmpty ? "no name" : "unknown name '\(shown(written))'"
    return MarkdownProblem(
      id: "unknown-component",
      position: position,
      message: "\(found) after '\(component)'; \(suggestion(written, names))"
    )
  }

  static func unknownOption(_ name: String, names: [String], _ line: Int) -> MarkdownProblem {
    MarkdownProblem(
      id: "unknown-option",
      position: MarkdownPosition(line: line, column: 1),
      message: names.isEmpty
        ? "unknown option '\(shown(name))'; this component has none"
        : "unknown option '\(shown(name))'; \(suggestion(name, names))"
    )
  }

  static func badOption(_ line: Int) -> MarkdownProblem {
    MarkdownProblem(
      id: "unknown-option",
      position: MarkdownPosition(line: line, column: 1),
      message: "not an option; write 'name: value'"
    )
  }

  static func badValue(_ value: String, of option: String, names: [String], _ line: Int) -> MarkdownProblem {
    MarkdownProblem(
      id: "bad-option-value",
      position: MarkdownPosition(line: line, column: 1),
      message: "'\(option)' cannot be '\(shown(value))'; \(suggestion(value, names))"
    )
  }

  static func repeatedComponent(_ position: MarkdownPosition, first: String) -> MarkdownProblem {
    MarkdownProblem(
      id: "repeated-component",
      position: position,
      message: "this component stands already in \(first); a report shows it once"
    )
  }

  static func unknownSlot(_ name: String, names: [String], _ position: MarkdownPosition) -> MarkdownProblem {
    let near = nearestName(to: name, in: names)
    let hint = near.map { "did you mean '{{\($0)}}'?" } ?? "known are \(names.joined(separator: ", "))"
    return MarkdownProblem(
      id: "unknown-slot",
      position: position,
      message: "unknown slot '{{\(shown(name))}}'; \(hint)"
    )
  }

  static func badLink(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "bad-link",
      position: position,
      message: "a link leads to 'https:', 'mailto:', '#anchor' or a page of the report; nothing else is taken"
    )
  }

  static func noTitle() -> MarkdownProblem {
    MarkdownProblem(
      id: "no-title",
      position: MarkdownPosition(line: 1, column: 1),
      message: "a page begins with a heading, '# Title'"
    )
  }

  static func wordlessTitle() -> MarkdownProblem {
    MarkdownProblem(
      id: "no-title",
      position: MarkdownPosition(line: 1, column: 1),
      message: "the navigation shows this heading, so it needs words of its own beside its slots"
    )
  }

  static func repeatedTitle(first: String) -> MarkdownProblem {
    MarkdownProblem(
      id: "repeated-title",
      position: MarkdownPosition(line: 1, column: 1),
      message: "\(first) has the same heading, by which the navigation tells pages apart; change one"
    )
  }

  static func linkInText(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "bad-link",
      position: position,
      message: "a text is pasted as plain words, so it has no links; write what the link says"
    )
  }

  static func fenceInText(_ position: MarkdownPosition) -> MarkdownProblem {
    MarkdownProblem(
      id: "misplaced-component",
      position: position,
      message: "a text has no components; only the paragraphs below its headings are used"
    )
  }

  static func beyondLimit(id: String, line: Int?) -> MarkdownProblem {
    MarkdownProblem(
      id: id,
      position: line.map { MarkdownPosition(line: $0) },
      message: id == "too-large"
        ? "a template has at most 64 KiB; split it into pages"
        : "a line opens too many lists or quotes, one in another; use fewer"
    )
  }

  /// The error for a template's file.
  func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      severity: .error,
      id: id,
      file: file,
      line: position?.line,
      column: position?.column,
      pointer: nil,
      message: message
    )
  }

  private static func suggestion(_ written: String, _ names: [String]) -> String {
    nearestName(to: written, in: names).map { "did you mean '\($0)'?" }
      ?? "known are \(names.joined(separator: ", "))"
  }

  /// Foreign text in a message: at most 80 characters, without anything that a terminal would obey.
  private static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(80) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
