import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// A value stays text wherever a template puts its slot.
@Suite struct TemplatePositionTests {
  /// Every place of running text in which a slot may stand.
  static let positions = [
    "{{x}}", "a {{x}} b", "*{{x}}*", "**{{x}}**", "***{{x}}***", "- {{x}}", "1. {{x}}", "> {{x}}",
    "> - **{{x}}**\n>\n>   1. *{{x}}*", "[{{x}}](index.html)", "[*{{x}}*](https://example.org)", "## {{x}}",
    "### a {{x}}",
    "{{x}}\n---", "a  \n{{x}}", "{{x}}{{x}}", "({{x}})", "\"{{x}}\"", "&amp;{{x}}&lt;", "`code` {{x}}",
    "\\*{{x}}\\*",
    "| {{x}} | b |", "{{x}}: <https://example.org>", "- a\n\n  {{x}}\n- b", "\\{{x}}",
  ]

  @Test(arguments: positions)
  func keepsNamesOnPages(position: String) throws {
    let source = "# Mine\n\n\(position.replacing("{{x}}", with: "{{owner}}"))\n\nThe end.\n"
    let templates = TemplateSet(overrides: ["pages/mine.md": Array(source.utf8)])
    try expectSameMarkup(at: position) { owner in
      var report = PageFixture.bare
      report.owner.name = owner
      return try main(of: "mine", report, templates)
    }
  }

  @Test(arguments: positions.filter { !$0.contains("index.html") })
  func keepsNamesOnCards(position: String) throws {
    let source = position.replacing("{{x}}", with: "{{name}}") + "\n\n[{{profile}}]({{profileLink}})\n"
    let templates = TemplateSet(overrides: ["cards/invitation.md": Array(source.utf8)])
    try expectSameMarkup(at: position) { name in
      var report = PageFixture.bare
      report.invitations = [PageFixture.invitation(name, "ada-quill", code: "S4FVRV", .pending, age: 3)]
      return try main(of: "index", report, templates)
    }
  }

  /// A page with a hostile text has the elements and links of one with a harmless text, and shows the text.
  private func expectSameMarkup(at position: String, _ page: (String) throws -> MarkupTokens) throws {
    let expected = try page("harmless")
    #expect(expected.text.contains("harmless"))
    // Each position takes a fifth of the texts, so that each text comes to about five positions of each kind.
    let first = (Self.positions.firstIndex(of: position) ?? 0) % 5
    for text in stride(from: first, to: HostileStrings.all.count, by: 5).map({ HostileStrings.all[$0] }) {
      let page = try page(text)
      #expect(page.elements.map(\.name) == expected.elements.map(\.name), "\(text)")
      #expect(page.values(of: "href") == expected.values(of: "href"), "\(text)")
      #expect(AllowedMarkup.faults(in: page).filter { !$0.contains("example.org") } == [], "\(text)")
      #expect(page.text == expected.text.replacing("harmless", with: oneLine(text)), "\(text)")
    }
  }

  private func main(of name: String, _ report: Report, _ templates: TemplateSet) throws -> MarkupTokens {
    let context = ReportContext(report, templates: templates, isSingleFile: false)
    let page = try #require(context.pages.first { $0.name == name })
    return try MarkupTokens(
      "<!doctype html>\n"
        + String(decoding: PageWriter(page: page, context: context).main(part: 0).bytes, as: UTF8.self)
    )
  }

  /// Shown as written, so that a template can speak about slots.
  @Test(arguments: ["`{{owner}}`", "    {{owner}}", "```\n{{owner}}\n```"])
  func bindsNothingInCode(source: String) throws {
    let templates = TemplateSet(overrides: ["pages/mine.md": Array("# Mine\n\n\(source)\n".utf8)])
    #expect(templates.check().isEmpty)
    let page = try #require(try PageFixture.report.pages(templates: templates)["mine.html"])
    #expect(page.texts(in: "code").map { $0.filter { $0 != "\n" } } == ["{{owner}}"])
  }
}
