import InvitationModel

/// A report with what its pages need to refer to one another.
///
/// A class, so that each page and card refers to the one report instead of holding a copy.
final class ReportContext: Sendable {
  /// What was found, with its texts filled in.
  let report: Report
  /// The same in English, as `report.json` states it; nil when the pages are in English too.
  private let english: Report?
  /// The templates.
  let templates: TemplateSet
  /// The pages of this report.
  let pages: [Page]
  /// The texts of the languages in which the report proposes something.
  let books: Phrasebooks
  /// The templates of the pages, parsed once.
  private let pageTemplates: [CheckedTemplate]
  /// The template of cards, parsed once.
  let card: CheckedTemplate
  /// Whether all pages stand in one file.
  let isSingleFile: Bool
  /// Eight hexadecimal digits that change whenever a rule does.
  let ruleSet: String
  /// The file of each card by code.
  let cardFiles: [String: String]

  init(
    _ report: consuming Report,
    data: consuming Report? = nil,
    templates: TemplateSet,
    isSingleFile: Bool,
    catalog: PhraseCatalog? = nil
  ) {
    var books = Phrasebooks(templates)
    fillWording(&report, &books)
    if var filled = data.take() {
      fillWording(&filled, &books)
      data = filled
    }
    self.books = books
    self.templates = templates
    self.isSingleFile = isSingleFile
    ruleSet = data?.ruleSet ?? report.ruleSet
    english = data
    card = templates.checked("cards/invitation.md")
    let (pages, pageTemplates) = ReportContext.pages(of: report, templates, catalog)
    cardFiles = ReportContext.placeCards(of: report, zip(pages, pageTemplates), isSingleFile: isSingleFile)
    self.pages = pages
    self.pageTemplates = pageTemplates
    self.report = report
  }

  /// The template of a page of this report.
  func template(of page: Page) -> CheckedTemplate {
    pages.firstIndex(of: page).map { pageTemplates[$0] }
      ?? templates.checked(templates.translated(page.template))
  }

  /// What `report.json` states.
  var data: Report { english ?? report }

  /// Whether it is a team's whose members tell only what others may read: a single report has a page of its own for them.
  var isPublic: Bool { report.profile == "publish" }

  /// The address of a place in the report; nil when its page is not there.
  func address(page file: String, anchor: String? = nil) -> String? {
    if file == "report.json" { return isSingleFile ? nil : file }
    guard let page = pages.first(where: { $0.file == file }) else { return nil }
    if isSingleFile { return "#\(anchor ?? page.section)" }
    return anchor.map { "\(file)#\($0)" } ?? file
  }

  /// The address of a card; nil when it stands on no page.
  func address(ofCard code: String) -> String? {
    cardFiles[code].map { isSingleFile ? "#i-\(code)" : "\($0)#i-\(code)" }
  }

  /// The address for a destination written in a template; nil when its page is not in this report.
  func address(written: String) -> String? {
    guard !written.hasPrefix("#"), !written.hasPrefix("https:"), !written.hasPrefix("mailto:") else {
      return written
    }
    let (file, anchor) = LinkRule.split(written)
    return address(page: file, anchor: anchor)
  }

  /// The pages with their templates, both in the language of a catalog.
  private static func pages(
    of report: Report,
    _ templates: TemplateSet,
    _ catalog: PhraseCatalog?
  ) -> ([Page], [CheckedTemplate]) {
    PhraseCatalog.$current.withValue(catalog) {
      let pages = Page.all(of: report, templates: templates) {
        templates.checked(templates.translated($0)).document.plainTitle
      }
      return (pages, pages.map { templates.checked(templates.translated($0.template)) })
    }
  }

  private static func placeCards(
    of report: Report,
    _ pages: some Sequence<(Page, CheckedTemplate)>,
    isSingleFile: Bool
  ) -> [String: String] {
    var files: [String: String] = [:]
    for (page, template) in pages {
      for case .queue(let kind, let order) in template.components.map(\.component) {
        let queue = Queue(kind, order, report)
        for (part, places) in queue.parts(isSingleFile: isSingleFile).enumerated() {
          let file = page.file(part: part)
          for place in places { files[report.invitations[place].code] = file }
        }
      }
    }
    return files
  }
}
