import Foundation
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRedactor
import TestSupport
import Testing

@testable import ReportRenderer

/// The sample with every German text in brackets: what stands outside of them was not translated.
@Suite struct GermanReportTests {
  private static let sample = "examples/sample/"

  private static func dataset() throws -> Dataset {
    let sides = ["goals.md", "people.csv", "decisions.csv", "README.md"]
    let files = Assets.paths(in: sample).filter { !sides.contains($0) }.compactMap { path in
      Assets.bytes(at: sample + path).map { InputFile(path: path, bytes: $0) }
    }
    var options = LoadOptions()
    let side = { (name: String) in
      Assets.bytes(at: sample + name).map { SideFile(name: name, bytes: $0) }
    }
    (options.goals, options.people, options.decisions) = (
      side("goals.md"), side("people.csv"), side("decisions.csv")
    )
    return try load([.files(name: "Basic_LinkedInDataExport_10-15-2026", files)], options: options)
  }

  private static func report(_ catalog: PhraseCatalog?) throws -> Report {
    var options = AnalyzerOptions(
      wordingLanguages: TemplateSet.builtIn.wordingLanguages,
      utcOffsetMinutes: 0,
      generator: Generator(name: "invreport", version: "1", cmark: "1"),
      isDemo: true
    )
    (options.catalog, options.countsWorkingDays) = (catalog, true)
    return analyze(try dataset(), options: options)
  }

  private static func files(_ catalog: PhraseCatalog, _ templates: TemplateSet) throws -> [String: String] {
    var files: [String: [UInt8]] = [:]
    let output = try render(
      try report(catalog),
      templates: templates,
      singleFile: false,
      catalog: catalog,
      data: try report(nil)
    )
    output.write { files[$0.path, default: []] += $0.bytes }
    return files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func translatesEveryTextOfThePages() throws {
    let files = try Self.files(Self.markedCatalog(), Self.markedPages())
    let data = try Self.data(of: Self.report(nil))
    #expect(files.count > 8)
    for (path, page) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
      let left = Self.english(in: page, known: data)
      #expect(left.isEmpty, "\(path): \(left.prefix(12))")
    }
  }

  /// A card of the sample without note and texts; `Tests/acceptance` weighs those of larger exports, up to 1,750 bytes.
  @Test func cardsStayWithinTheirBudget() throws {
    let files = try Self.files(try #require(PhraseCatalog.builtIn(.german)), .builtIn)
    let page = try #require(files["index.html"])
    let cards = page.components(separatedBy: "<article ").dropFirst().map { card in
      card.components(separatedBy: "</article>")[0]
    }
    let texts = [("<blockquote", "</blockquote>"), ("<label>", "</label>"), ("<textarea", "</textarea>")]
    let weight = cards.reduce(0) { sum, card in
      // The first label is that of the proposed text.
      var rest = card.replacing("<label>Ihr", with: "<b>Ihr")
      for (start, end) in texts {
        while let from = rest.firstRange(of: start),
          let to = rest[from.upperBound...].firstRange(of: end)
        {
          rest.removeSubrange(from.lowerBound..<to.upperBound)
        }
      }
      return sum + rest.utf8.count
    }
    #expect(try weight <= oneOrMore(cards).count * 1_650)
  }

  @Test func translatesEveryTextOfTheRedactedPage() throws {
    let marked = try Self.markedCatalog()
    let report = try Self.report(nil)
    var page: [UInt8] = []
    render(
      redact(report, labels: Labels(report), showsGoalTitles: false),
      singleFile: false,
      catalog: marked
    ).write { if $0.path == "index.html" { page += $0.bytes } }
    let known = Self.data(of: report)
    let left = Self.english(in: String(decoding: page, as: UTF8.self), known: known)
    #expect(!page.isEmpty && left.isEmpty, "\(left.prefix(12))")
  }

  @Test func translatesEveryTextOfATeam() throws {
    let marked = try Self.markedCatalog()
    var data: [UInt8] = []
    try render(try Self.report(nil), templates: .builtIn, singleFile: false).write {
      if $0.path == "report.json" { data += $0.bytes }
    }
    var members = try readTeamMembers(data, file: "report.json")
    members[0].label = TeamMember.label(number: 1)
    let generator = Generator(name: "invreport", version: "1", cmark: "1")
    let team = merge(members, generator: generator, isPublished: false)
    var files: [String: [UInt8]] = [:]
    try render(
      team.translated(by: marked),
      templates: Self.markedPages(),
      singleFile: false,
      catalog: marked,
      data: team
    ).write { files[$0.path, default: []] += $0.bytes }
    for (path, page) in try oneOrMore(files.filter { $0.key.hasSuffix(".html") }) {
      let left = Self.english(in: String(decoding: page, as: UTF8.self), known: Self.data(of: team))
      #expect(left.isEmpty, "\(path): \(left.prefix(12))")
    }
    #expect(String(decoding: files["index.html"] ?? [], as: UTF8.self).contains("Mitglied 1"))
  }

  @Test func writesTheDataInEnglish() throws {
    let german = try #require(PhraseCatalog.builtIn(.german))
    var english: [UInt8] = []
    try render(try Self.report(nil), templates: .builtIn, singleFile: false).write {
      if $0.path == "report.json" { english += $0.bytes }
    }
    let files = try Self.files(german, .builtIn)
    #expect(files["report.json"] == String(decoding: english, as: UTF8.self))
    let page = try #require(files["index.html"])
    #expect(page.contains("<html lang=\"de\""))
    #expect(page.contains("38 Einladungen warten"))
    #expect(page.contains("<time datetime=\"2026-10-15\">15. Oktober 2026</time>"))
    #expect(try #require(files["network.html"]).contains("899 Kontakte"))
  }

  private static func markedCatalog() throws -> PhraseCatalog {
    let german = try #require(PhraseCatalog.builtIn(.german))
    return PhraseCatalog(.german, german.entries.mapValues { "⟦\($0)⟧" })
  }

  /// The texts of a page outside of brackets that are more than data.
  private static func english(in page: String, known: [String]) -> [String] {
    texts(page).filter { text in
      var rest = text
      for known in known where rest.contains(known) { rest = rest.replacing(known, with: " ") }
      return rest.contains(/[A-Za-z]{3}/)
    }
  }

  /// The German pages with each line of text in brackets.
  private static func markedPages() -> TemplateSet {
    var pages: [String: [UInt8]] = [:]
    for path in TemplateSet.builtIn.paths where path.hasPrefix("pages/de/") {
      var isFence = false
      let lines = String(decoding: TemplateSet.builtIn.source(path) ?? [], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
          if line.hasPrefix("```") { isFence.toggle() }
          guard !isFence, !line.hasPrefix("```"), let match = line.wholeMatch(of: /(#+ |- |\d\. )?(.+)/)
          else {
            return String(line)
          }
          return "\(match.1 ?? "")⟦\(match.2)⟧"
        }
      pages[path] = Array(lines.joined(separator: "\n").utf8)
    }
    return TemplateSet(overrides: pages)
  }

  /// The texts that a reader sees, without what stands in brackets and in elements that hold data.
  private static func texts(_ page: String) -> [String] {
    var page = page
    let data =
      #/<(script|bdi|blockquote|textarea|cite|code)\b[^>]*>[^<]*(<br>[^<]*)*<\/(script|bdi|blockquote|textarea|cite|code)>/#
    page = page.replacing(data, with: "")
    page = page.replacing(/<small lang="en">[^<]*<\/small>/, with: "")
    page = page.replacing(
      /<(em|strong|b|a|small|time|svg|use|path)\b[^>]*>|<\/(em|strong|b|a|small|time|svg|use|path)>/,
      with: ""
    )
    let labels = page.matches(of: /(?:aria-label|data-of|data-l)="([^"]*)"/).map { String($0.1) }
    let texts = page.matches(of: />([^<]+)</).map { String($0.1) }
    return (labels + texts).map(withoutMarked).filter { !$0.isEmpty }
  }

  /// A text without what stands in brackets, however deep.
  private static func withoutMarked(_ text: String) -> String {
    var depth = 0
    var rest = ""
    for letter in text {
      if letter == "⟦" { depth += 1 }
      if depth == 0 { rest.append(letter) }
      // A text may be shown without its beginning.
      if letter == "⟧" { depth = max(0, depth - 1) }
    }
    for (entity, letter) in [("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      rest.replace(entity, with: letter)
    }
    return rest.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What the owner's files say, and ids: nothing that could be said in German.
  private static func data(of report: Report) -> [String] {
    var known: [String] = report.goals.flatMap { [$0.name] + $0.terms.flatMap { [$0.key] + $0.terms } }
    known +=
      report.rules.map(\.id) + report.network.companies.map(\.name) + report.network.titleWords.map(\.name)
    known += report.network.levelWords.map(\.name) + report.network.goals.flatMap { $0.companies.map(\.name) }
    known += report.inputs.flatMap { [$0.file] + $0.rejected.map(\.reason) }
    known += report.latency.incoming.excluded.map(\.reason) + report.latency.outgoing.excluded.map(\.reason)
    known += report.invitations.flatMap { [$0.position, $0.company, $0.profile, $0.code].compactMap(\.self) }
    known += report.diagnostics.flatMap { [$0.id, $0.file ?? ""] }
    known += InterfaceLanguage.german.monthsOfDates + InterfaceLanguage.german.shortMonths
    known += ["linkedin.com/in/", "invreport", "cmark", "goals.md", "UTC"]
    return Set(known).filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
  }
}
