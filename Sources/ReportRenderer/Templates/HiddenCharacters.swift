import InvitationModel
import Markdown

extension TemplateSet {
  /// Direction marks and characters of no width in own templates: they could make a page say something else than it holds.
  ///
  /// The same that are removed from names and messages; a line of data cannot hold one, so a template's may not either.
  var hiddenCharacters: [Diagnostic] {
    overridden.flatMap { path -> [Diagnostic] in
      let source = source(path) ?? []
      guard markdownLimitViolation(source) == nil else { return [] }
      return MarkdownOutline.lines(of: source).enumerated().compactMap { index, line in
        guard cleanNote(line).removed else { return nil }
        let scalars = line.unicodeScalars
        let place = scalars.firstIndex { cleanNote("a\($0)b").removed }
        let column = place.map { line.utf8.distance(from: line.startIndex, to: $0) + 1 }
        let name = place.map { "U+" + String(scalars[$0].value, radix: 16, uppercase: true) }
        return MarkdownProblem(
          id: "hidden-character",
          position: MarkdownPosition(line: index + 1, column: column),
          message: "a character that nobody sees\(name.map { ", \($0)" } ?? ""); remove it"
        ).diagnostic(in: path)
      }
    }
  }
}
