import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// Pages that a user drops into the folder of templates.
@Suite struct OwnPageTests {
  private func templates(_ files: [String: String]) -> TemplateSet {
    TemplateSet(overrides: files.mapValues { Array($0.utf8) })
  }

  private let mine = [
    "pages/mine.md":
      "# My *own* page\n\nHello {{owner}}, see [the queue](index.html) and [each other](more.html).\n",
    "pages/more.md": "# More\n\n[back](mine.html#x)\n",
  ]

  @Test func standInTheNavigationByTheirHeadings() throws {
    let pages = try PageFixture.report.pages(templates: templates(mine))
    let page = try #require(pages["mine.html"])
    #expect(page.texts(in: "h1") == ["My own page"])
    #expect(page.texts(in: "title") == ["My own page – invreport"])
    #expect(page.text.contains("Hello Noor Haddad, see the queue and each other."))
    for (path, page) in pages {
      let labels = page.texts(in: "nav").first ?? ""
      #expect(labels.contains("My own page") && labels.contains("More"), "\(path)")
      #expect(page.values(of: "href").contains("mine.html"), "\(path)")
      #expect(AllowedMarkup.faults(in: page) == [], "\(path)")
    }
  }

  @Test func areSectionsOfASingleFile() throws {
    let page = try #require(
      try PageFixture.report.pages(singleFile: true, templates: templates(mine))["report.html"]
    )
    #expect(page.values(of: "id").contains("page-mine"))
    #expect(page.values(of: "href").contains("#page-mine"))
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test func changeNothingElse() throws {
    let before = try PageFixture.report.files()
    let after = try PageFixture.report.files(templates: templates(mine))
    #expect(Set(after.keys).subtracting(before.keys) == ["mine.html", "more.html"])
    for name in ["report.json", "report.css", "report.js"] { #expect(after[name] == before[name], "\(name)") }
  }

  @Test(arguments: [
    ("text\n", "pages/mine.md:1:1: error: a page begins with a heading, '# Title' [no-title]"),
    ("## Second\n", "pages/mine.md:1:1: error: a page begins with a heading, '# Title' [no-title]"),
    (
      "# {{headline}}\n",
      "pages/mine.md:1:1: error: the navigation shows this heading, so it needs words of its own beside its slots "
        + "[no-title]"
    ),
    ("", "pages/mine.md:1:1: error: a page begins with a heading, '# Title' [no-title]"),
  ])
  func needAHeadingWithWords(source: String, expected: String) {
    #expect(templates(["pages/mine.md": source]).check().map(\.text) == [expected])
  }

  @Test func needHeadingsThatDiffer() {
    let found = templates(["pages/a.md": "# Mine\n", "pages/b.md": "# Mine\n"]).check()
    #expect(found.map(\.id) == ["repeated-title"])
    #expect(found.map(\.file) == ["pages/b.md"])
  }

  /// One file replaces one file; all others stay as they are built in.
  @Test(arguments: ["pages/stats.md", "cards/invitation.md", "wording/en/accept-note.md"])
  func oneOverrideLeavesTheRest(path: String) throws {
    let source = try #require(TemplateSet.builtIn.source(path))
    let same = TemplateSet(overrides: [path: source])
    try #expect(PageFixture.report.files(templates: same) == PageFixture.report.files())
    let texts = [
      "pages/stats.md": "# Statistics\n\nMine alone.\n",
      "cards/invitation.md": "### {{name}}\n\nMine alone.\n",
      "wording/en/accept-note.md": "# Mine\n\n## warm\n\nthank you for writing to me alone.\n",
    ]
    let other = try PageFixture.report.files(templates: templates([path: texts[path] ?? ""]))
    let changed = try PageFixture.report.files().filter { other[$0.key] != $0.value }.keys.sorted()
    let expected = [
      "pages/stats.md": ["stats.html"], "cards/invitation.md": ["index.html"],
      "wording/en/accept-note.md": ["index.html", "report.json", "wording.html"],
    ]
    #expect(changed == expected[path])
  }
}
