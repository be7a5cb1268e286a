import InvitationModel
import Markdown

@testable import ReportRenderer

/// Any bytes as a page, a card and a text: problems whose places exist, or HTML of the elements a template can make.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let paths = ["pages/index.md", "cards/invitation.md"]
  let templates = TemplateSet(overrides: Dictionary(uniqueKeysWithValues: paths.map { ($0, bytes) }))
  for path in paths {
    let template = templates.checked(path)
    let lines = MarkdownOutline.lines(of: bytes).count
    for problem in template.problems {
      precondition((1...max(1, lines)).contains(problem.position?.line ?? 1), problem.message)
    }
    if template.problems.isEmpty {
      var html = HTML.empty
      HostileWriter().write(template.document.blocks, to: &html)
      checkElements(in: html.bytes)
    }
  }
  checkWording(bytes)
  return 0
}

private let hostile = "[x](javascript:1) <script> **b** {{headline}} \"'&"

/// Says something hostile wherever a template asks for a value.
private struct HostileWriter: TemplateWriter {
  func writeValue(of slot: String, to html: inout HTML) -> Bool {
    html.text(hostile)
    return true
  }
  func address(of slot: String) -> String? { "https://www.linkedin.com/in/ada-quill" }
  func address(written: String) -> String? { written }
  func writeComponent(_ fence: MarkdownFence, to html: inout HTML) {}
}

private let hostileValues = WordingValues(
  first: hostile,
  name: hostile,
  me: hostile,
  about: hostile,
  mutual: hostile,
  terms: [hostile],
  elsewhere: hostile,
  clause: hostile
)

private let elements = Set(
  ["h1", "h2", "h3", "p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr"]
    .map { Array($0.utf8) }
)

private func checkElements(in html: [UInt8]) {
  for tag in html.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }
    precondition(elements.contains(Array(name)), String(decoding: tag.prefix(40), as: UTF8.self))
  }
}

private func checkWording(_ bytes: [UInt8]) {
  for section in WordingFile(bytes).sections.values {
    for paragraph in section.paragraphs {
      let template = WordingTemplate(paragraph)
      _ = lint(template, .askHowWeKnow, language: "de", tone: .warm)
      var text = ""
      if template.append(to: &text, hostileValues) { _ = lint(filled: text) }
    }
  }
}
