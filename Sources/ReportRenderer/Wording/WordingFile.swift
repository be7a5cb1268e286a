/// A wording file: under each second-level heading its paragraphs.
///
/// Wording is plain text, so headings and blank lines are all the Markdown it has.
struct WordingFile {
  /// A paragraph with the line on which it begins (1-based).
  struct Paragraph {
    var text: String
    var line: Int
  }

  /// The paragraphs by heading.
  private(set) var sections: [String: [Paragraph]] = [:]

  /// Reads the source of a file; lines of one paragraph are joined by a blank.
  init(_ source: String) {
    var (heading, isOpen) = (String?.none, false)
    for (index, line) in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    {
      let text = line.trimmingBlanks
      if text.hasPrefix("#") {
        heading = text.hasPrefix("## ") ? String(text.dropFirst(3).trimmingBlanks) : nil
        isOpen = false
      } else if text.isEmpty {
        isOpen = false
      } else if let heading {
        var paragraphs = sections[heading, default: []]
        if isOpen, let last = paragraphs.popLast() {
          paragraphs.append(Paragraph(text: last.text + " " + text, line: last.line))
        } else {
          paragraphs.append(Paragraph(text: String(text), line: index + 1))
        }
        sections[heading] = paragraphs
        isOpen = true
      }
    }
  }
}

extension Substring {
  /// Without blanks and tabs at either end; a no-break space stays.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
