import Markdown
import Testing

@Suite("Markdown limits")
struct MarkdownLimitsTests {
  private func violation(_ text: String) -> String? {
    markdownLimitViolation(Array(text.utf8)).map { "\($0.id) \($0.line.map(String.init) ?? "-")" }
  }

  @Test func takesTextsUpTo64KiB() {
    #expect(violation(String(repeating: "a", count: 65_536)) == nil)
    #expect(violation(String(repeating: "a", count: 65_537)) == "too-large -")
    #expect(violation("") == nil)
  }

  @Test(arguments: ["- ", "> ", "* ", "+ ", "1. ", "2) ", "\t\t", " >"])
  func refusesDeepContainers(_ marker: String) {
    let run = String(String(repeating: marker, count: 200).prefix(200))
    #expect(violation("# a\n\n" + run + "a" + run) == nil)
    #expect(violation("# a\n\n" + run + " a") == "markup-too-deep 3")
    #expect(violation("# a\r\n\r\n" + run + "*") == "markup-too-deep 3")
    #expect(violation("\u{FEFF}" + run + " a") == "markup-too-deep 1")
  }

  @Test func countsOnlyTheBeginningOfALine() {
    #expect(violation("a" + String(repeating: "- ", count: 500)) == nil)
    #expect(violation(String(repeating: String(repeating: "-", count: 150) + "\n", count: 9)) == nil)
  }
}
