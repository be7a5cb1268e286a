import Markdown

/// What makes a wording file unusable: its markup, slots that there are not, and what no copied text can hold.
func wordingProblems(_ source: [UInt8]) -> [MarkdownProblem] {
  if let (id, line) = markdownLimitViolation(source) { return [.beyondLimit(id: id, line: line)] }
  let document = MarkdownDocument(source)
  var check = WordingCheck()
  check.visit(document.blocks)
  return (document.problems + check.problems).sorted {
    ($0.position?.line ?? 0, $0.position?.column ?? 0) < ($1.position?.line ?? 0, $1.position?.column ?? 0)
  }
}

private struct WordingCheck {
  var problems: [MarkdownProblem] = []

  mutating func visit(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines, _): visit(inlines)
      case .list(let items, _, _): items.forEach { visit($0) }
      case .quote(let blocks): visit(blocks)
      case .fence(let fence): problems.append(.fenceInText(fence.position))
      case .code, .rule: break
      }
    }
  }

  private mutating func visit(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .slot(let name, let position):
        guard WordingSlot(rawValue: name) == nil else { continue }
        problems.append(.unknownSlot(name, names: WordingSlot.allCases.map(\.rawValue), position))
      case .emphasis(let inlines), .strong(let inlines): visit(inlines)
      case .link(_, let inlines, let position):
        problems.append(.linkInText(position))
        visit(inlines)
      case .text, .code, .softBreak, .lineBreak: break
      }
    }
  }
}
