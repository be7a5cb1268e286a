import Markdown
import Testing

@Suite("Markdown outline")
struct MarkdownOutlineTests {
  /// One line a block, indented by nesting.
  private func outline(_ text: String) -> [String] {
    let outline = MarkdownOutline(Array(text.utf8))
    return outline.blocks.flatMap { describe($0, indent: "") }
  }

  private func describe(_ block: MarkdownOutline.Block, indent: String) -> [String] {
    func place(_ lines: MarkdownLines) -> String { "\(lines.first)-\(lines.last):\(lines.column)" }
    switch block {
    case .heading(let level, let text, let isUnderlined, let lines):
      return ["\(indent)h\(level)\(isUnderlined ? "_" : "") \(place(lines)) \(text)"]
    case .paragraph(let lines): return ["\(indent)p \(place(lines))"]
    case .code(let isIndented, let lines):
      return ["\(indent)\(isIndented ? "code" : "fence") \(place(lines)) x\(lines.count)"]
    case .list(let items):
      return items.flatMap { item in
        ["\(indent)- \(place(item.lines))"] + item.blocks.flatMap { describe($0, indent: indent + "  ") }
      }
    case .other: return ["\(indent)other"]
    }
  }

  @Test func findsHeadingsWithTheirRawText() {
    #expect(
      outline("# A *b* \n\n##  C# ##\n\nTitle\n more \n---\n\n### d#\n")
        == ["h1 1-1:1 A *b*", "h2 3-3:1 C#", "h2_ 5-6:1 Title more", "h3 9-9:1 d#"]
    )
  }

  @Test func findsBulletsWithNestingAndPlace() {
    let text = "- Roles:\n  - grant officer\n    of a trust\n\n  1. ä, b\n* x\n"
    #expect(
      outline(text) == [
        "- 1-5:1", "  p 1-1:3", "  - 2-4:3", "    p 2-3:5", "  - 5-5:3", "    p 5-5:6", "- 6-6:1",
        "  p 6-6:3",
      ]
    )
  }

  @Test func tellsIndentedCodeFromFences() {
    #expect(
      outline("a\n\n    - b\n    - c\n\n```\nx\n```\n> q\n\n<!-- - n -->\n")
        == ["p 1-1:1", "code 3-4:5 x2", "fence 6-8:1 x3", "other", "other"]
    )
  }

  @Test func findsAHeadingInsideABullet() {
    #expect(outline("- Roles: a\n  ---\n") == ["- 1-2:1", "  h2_ 1-1:3 Roles: a"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesAsCmarkDoes(_ end: String) {
    let text = "\u{FEFF}# a" + end + end + "b\u{2028}c\u{85}d" + end + "- e"
    #expect(outline(text) == ["h1 1-1:1 a", "p 3-3:1", "- 4-4:1", "  p 4-4:3"])
    #expect(MarkdownOutline(Array(text.utf8)).lines.count == 4)
  }
}
