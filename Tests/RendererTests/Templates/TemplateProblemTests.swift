import InvitationModel
import Testing

@testable import ReportRenderer

/// Every fault of a template is an error with its place.
@Suite struct TemplateProblemTests {
  private func problems(_ files: [String: String]) -> [String] {
    TemplateSet(overrides: files.mapValues { Array($0.utf8) }).check().map { "\($0.text)" }
  }

  @Test(arguments: [
    ("<b>x</b>", "3:1", "raw-html"), ("a <b>x</b>", "3:3", "raw-html"),
    ("<div>\nx\n</div>", "3:1", "raw-html"),
    ("<!-- x -->", "3:1", "raw-html"), ("<script>", "3:1", "raw-html"), ("- a\n- <i>", "4:3", "raw-html"),
    ("![x](https://example.org/a.png)", "3:1", "image"), ("a ![x][y]\n\n[y]: /z", "3:3", "image"),
    ("#### deep", "3:1", "deep-heading"), ("{{headline", "3:1", "unclosed-slot"),
    ("a {{b *c* d}}", "3:3", "unclosed-slot"), ("{{a\nb}}", "3:1", "unclosed-slot"),
    ("x {{1}}", "3:3", "bad-slot"),
    ("{{}}", "3:1", "bad-slot"), ("[t]({{ oldestLink }})", "3:5", "misplaced-slot"),
    ("[t](/a/{{oldestLink}})", "3:1", "misplaced-slot"), ("[t](/a \"{{owner}}\")", "3:1", "misplaced-slot"),
    ("[{{owner}}]: /u", "3:2", "misplaced-slot"), ("{{headlne}}", "3:1", "unknown-slot"),
    ("a {{name}}", "3:3", "unknown-slot"), ("[t]({{profileLink}})", "3:1", "unknown-slot"),
    ("{{oldestLink}}", "3:1", "unknown-slot"), ("```cart open-age\n```", "3:1", "unknown-component"),
    ("```card meta\n```", "3:1", "unknown-component"), ("```table\n```", "3:1", "unknown-component"),
    ("```queue expierd\n```", "3:1", "unknown-component"),
    ("```table people\nrow: 5\n```", "4:1", "unknown-option"),
    ("```table people\nrows 5\n```", "4:1", "unknown-option"),
    ("```hint goals\nrows: 5\n```", "4:1", "unknown-option"),
    ("```table people\nrows: 0\n```", "4:1", "bad-option-value"),
    ("```queue pending\norder: agee\n```", "4:1", "bad-option-value"),
    ("[t](javascript:x)", "3:1", "bad-link"),
    ("[t](http://example.org)", "3:1", "bad-link"), ("[t](//example.org)", "3:1", "bad-link"),
    ("[t](data:text/html,x)", "3:1", "bad-link"), ("[t](file:///etc/passwd)", "3:1", "bad-link"),
    ("[t](nothere.html)", "3:1", "bad-link"), ("[t](../index.html)", "3:1", "bad-link"),
    ("<javascript:x>", "3:1", "bad-link"), ("a\u{202E}b", "3:2", "hidden-character"),
    ("é\u{200B}", "3:3", "hidden-character"),
  ])
  func findsFaultsOfAPage(body: String, place: String, id: String) throws {
    let found = problems(["pages/mine.md": "# Mine\n\n\(body)\n"])
    #expect(found.first?.hasPrefix("pages/mine.md:\(place): error: ") == true, "\(found)")
    // A tag and its end are two, and so are a slot and the link around it.
    #expect(found.first?.hasSuffix("[\(id)]") == true && found.count <= 2, "\(found)")
  }

  @Test(arguments: [
    ("{{headlin}}", "1:1", "unknown-slot"), ("```card noet\n```", "1:1", "unknown-component"),
    ("```chart open-age\n```", "1:1", "unknown-component"),
    ("```card note\nx: y\n```", "2:1", "unknown-option"),
    ("a\n\n<hr>", "3:1", "raw-html"),
  ])
  func findsFaultsOfTheCard(body: String, place: String, id: String) {
    let found = problems(["cards/invitation.md": body])
    #expect(found.count == 1 && found[0].hasPrefix("cards/invitation.md:\(place): error: "), "\(found)")
    #expect(found.first?.hasSuffix("[\(id)]") == true, "\(found)")
  }

  @Test(arguments: [
    ("thanks, {{firstname}}.", "3:9", "unknown-slot"), ("thanks <b>you</b>.", "3:8", "raw-html"),
    ("thanks {{first", "3:8", "unclosed-slot"), ("thanks ![x](y).", "3:8", "image"),
    ("[thanks](https://example.org).", "3:1", "bad-link"),
    ("```hint goals\n```", "3:1", "misplaced-component"),
    ("thanks\u{202E}.", "3:7", "hidden-character"),
  ])
  func findsFaultsOfAText(body: String, place: String, id: String) {
    let path = "wording/en/accept.md"
    let found = problems([path: "## warm\n\n\(body)\n"]).filter { $0.contains(": error: ") }
    #expect(found.first?.hasPrefix("\(path):\(place): error: ") == true, "\(found)")
    #expect(found.first?.hasSuffix("[\(id)]") == true && found.count <= 2, "\(found)")
  }

  @Test(arguments: ["pages/mine.md", "cards/invitation.md", "wording/en/accept.md"])
  func findsBytesThatAreNoText(path: String) {
    let templates = TemplateSet(overrides: [path: Array("# Mine\n\nab".utf8) + [0xFF, 0x0A]])
    #expect(templates.check().map(\.id) == ["not-utf-8"])
    #expect(templates.check().map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["3:3"])
  }

  @Test(arguments: ["pages/mine.md", "cards/invitation.md", "wording/en/accept.md"])
  func refusesWhatCmarkWouldNeedMinutesFor(path: String) {
    let large = TemplateSet(overrides: [path: Array(repeating: 0x61, count: 65_537)])
    #expect(large.check().map(\.id) == ["too-large"])
    let deep = TemplateSet(overrides: [path: Array("# A\n\n\(String(repeating: "> ", count: 101))x".utf8)])
    #expect(deep.check().map(\.id) == ["markup-too-deep"])
    #expect(deep.check().map(\.line) == [3])
  }

  @Test(arguments: [
    ("mine.md", "pages/name.md"), ("index.md", "did you mean pages/index.md?"),
    ("pages/Mine.md", "small letters"), ("pages/my page.md", "small letters"),
    ("pages/sent-2.md", "last hyphen"),
    ("pages/a/b.md", "pages/name.md"), ("pages/.md", "pages/name.md"), ("pages/é.md", "small letters"),
    ("pages/\(String(repeating: "a", count: 65)).md", "at most 64"), ("cards/other.md", "pages/name.md"),
    ("wording/EN/accept.md", "small letters"), ("wording/accept.md", "wording/xx/situation.md"),
    ("page/index.md", "did you mean pages/index.md?"),
  ])
  func refusesFilesThatNothingUses(path: String, advice: String) {
    let found = problems([path: "# Mine\n"])
    #expect(found.count == 1 && found[0].hasPrefix("\(path): error: nothing uses this file"), "\(found)")
    #expect(found.first?.contains(advice) == true, "\(found)")
  }

  @Test func showsAComponentWithIdsOnce() {
    // A page before the built-in one in the order of names is still the one that repeats it.
    let found = problems(["pages/a.md": "# Mine\n\n```chart open-age\n```\n"])
    #expect(found.count == 1, "\(found)")
    #expect(
      found.first?.hasPrefix("pages/a.md:3:1: error: this component stands already in pages/index.md") == true
    )
  }
}
