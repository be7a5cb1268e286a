import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct HostileTextTests {
  /// Without proposals: a hostile name has no given name, so a text that needs one is rightly left out.
  private static let plain: Report = {
    var report = PageFixture.report
    for index in report.invitations.indices { report.invitations[index].wording = [] }
    return report
  }()

  private static let hostile = Result { try HostileReport(plain) }

  /// The same places filled with a harmless text.
  private static func harmless() throws -> Report { try hostile.get().with("harmless") }

  /// The elements of the landing page then, made once for all texts.
  private static let expected = Result { try queue(try harmless()).elements.map(\.name) }

  @Test func reachesEveryTextOfTheReport() throws {
    let keys = try HostileReport(PageFixture.report).keys
    for key in [
      "name", "text", "headline", "know", "fit", "want", "notFound", "remarks", "without", "question",
      "answer",
      "names", "file", "message", "position", "company", "terms", "key", "condition", "outcome", "me",
      "ignored",
    ] {
      #expect(keys.contains(key), "\(key)")
    }
  }

  @Test(arguments: HostileStrings.all)
  func staysInItsPlace(text: String) throws {
    let page = try Self.queue(try Self.hostile.get().with(text))
    try #expect(page.elements.map(\.name) == Self.expected.get())
    #expect(AllowedMarkup.faults(in: page) == [])
    #expect(page.texts(in: "bdi").contains(text.isEmpty ? "Someone" : oneLine(text)))
    #expect(page.texts(in: "blockquote") == [text])
  }

  /// All pages, in both forms, are slower to make, so each gets a few texts one after the other.
  @Test(arguments: [false, true])
  func changesNoElementOfAnyPage(singleFile: Bool) throws {
    let bulk = stride(from: 0, to: HostileStrings.all.count, by: 40).map {
      HostileStrings.all[$0..<min($0 + 40, HostileStrings.all.count)].joined(separator: " ")
    }
    let expected = try Self.harmless().pages(singleFile: singleFile)
    for text in bulk {
      let pages = try Self.hostile.get().with(text).pages(singleFile: singleFile)
      #expect(pages.keys.sorted() == expected.keys.sorted())
      for (path, page) in try oneOrMore(pages) {
        #expect(AllowedMarkup.faults(in: page) == [], "\(path)")
        #expect(page.elements.map(\.name) == expected[path]?.elements.map(\.name), "\(path)")
        #expect(page.texts(in: "h1") == expected[path]?.texts(in: "h1"), "\(path)")
        #expect(page.texts(in: "title") == expected[path]?.texts(in: "title"), "\(path)")
      }
    }
  }

  @Test(arguments: ["</textarea><script>x</script>", "{{name}}", "<b>", "\"><svg onload=x>", "[x]: /u"])
  func keepsNamesInsideTheirTexts(text: String) throws {
    var report = PageFixture.report
    report.voice.me = text
    for index in report.invitations.indices {
      report.invitations[index].name = text
      report.invitations[index].mutual = text
    }
    for (path, page) in try oneOrMore(report.pages()) {
      #expect(AllowedMarkup.faults(in: page) == [], "\(path)")
    }
  }

  @Test(arguments: HostileStrings.all)
  func leadsToProfilesOnly(slug: String) throws {
    var report = Self.plain
    for index in report.invitations.indices { report.invitations[index].identity = .person(.profile(slug)) }
    let page = try Self.queue(report)
    #expect(AllowedMarkup.faults(in: page) == [])
    #expect(page.text.contains(oneLine("linkedin.com/in/\(slug)")))
  }

  @Test(arguments: ["", ".", "..", "a/b", "a\\b", "a\u{0}", "a\u{85}", String(repeating: "é", count: 101)])
  func takesNoLinkFromWhatIsNoSlug(slug: String) {
    #expect(LinkRule.profile(slug: slug) == nil)
  }

  @Test(arguments: [
    ("ilse-vermeer", "ilse-vermeer"), ("tomás", "tom%C3%A1s"), ("a?b#c", "a%3Fb%23c"), ("%41", "%2541"),
    ("a b", "a%20b"), ("@e.org", "%40e.org"), ("_~.-", "_~.-"),
  ])
  func encodesSlugs(slug: String, path: String) {
    #expect(LinkRule.profile(slug: slug) == "https://www.linkedin.com/in/\(path)")
  }

  @Test func keepsRandomTextInItsPlace() throws {
    let expected = try Self.expected.get()
    for seed in UInt64(0)..<20 {
      var random = SplitMix64(seed: seed)
      let alphabet = Array("<>&\"'/={}[]()`*_#-!:;\\ aZ9é\u{301}\u{202E}😀")
      let text = String((0..<60).map { _ in alphabet.randomElement(using: &random) ?? "x" })
      let page = try Self.queue(try Self.hostile.get().with(text))
      #expect(page.elements.map(\.name) == expected, "seed \(seed)")
      #expect(AllowedMarkup.faults(in: page) == [], "seed \(seed)")
    }
  }

  @Test func cutsLongLinesVisibly() throws {
    var report = Self.plain
    report.invitations[0].name = String(repeating: "Ab", count: 617)
    let start = String(repeating: "Ab", count: 100)
    #expect(try report.text(of: "people.html").contains("\(start)… (1,234 characters)"))
  }

  /// The landing page alone, which holds all cards.
  private static func queue(_ report: Report) throws -> MarkupTokens {
    let context = ReportContext(report, templates: .builtIn, isSingleFile: false)
    let page = try #require(context.pages.first)
    let main = PageWriter(page: page, context: context).main(part: 0)
    let html = Shell(context: context).html(
      current: page,
      main: main,
      style: .empty,
      script: .empty,
      policy: ""
    )
    return try MarkupTokens(html.markup)
  }
}
