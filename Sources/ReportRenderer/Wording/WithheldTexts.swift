import InvitationModel
import Markdown

extension TemplateSet {
  /// The same templates without those own texts that say a private word, and what is to be told of them (T15).
  ///
  /// The next proposal comes first where a text is missing. A finding names the places of both words and neither of them.
  public func withholding(_ words: PrivateWords) -> (templates: TemplateSet, findings: [Diagnostic]) {
    var (templates, findings) = (self, [Diagnostic]())
    for path in overridden where TemplatePath(path) == .wording {
      let source = self.source(path) ?? []
      for (heading, section) in WordingFile(source).sections.sorted(by: {
        $0.value.position.line < $1.value.position.line
      }) {
        guard let (word, place) = section.paragraphs.lazy.compactMap({ words.first(in: $0) }).first else {
          continue
        }
        templates.withhold(path, heading)
        let position = MarkdownOutline.position(of: word, in: source, from: section.position)
        findings.append(
          Diagnostic(
            severity: .warning,
            id: "wording-t15",
            file: path,
            line: position.line,
            column: position.column,
            pointer: nil,
            message:
              "the \(heading) text says a word of \(place), which would tell the reader what is private; it is not offered"
          )
        )
      }
    }
    return (templates, findings)
  }
}

extension MarkdownOutline {
  /// Where a word stands below a heading; the heading when it is not found as it is written.
  fileprivate static func position(
    of word: String,
    in source: [UInt8],
    from heading: MarkdownPosition
  ) -> MarkdownPosition {
    for (index, line) in lines(of: source).enumerated().dropFirst(heading.line) {
      guard let range = line.firstRange(of: word) else { continue }
      return MarkdownPosition(
        line: index + 1,
        column: line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1
      )
    }
    return heading
  }
}
