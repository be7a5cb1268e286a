import Foundation
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
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
    let german = try #require(PhraseCatalog.builtIn(.german))
    let marked = PhraseCatalog(.german, german.entries.mapValues { "⟦\($0)⟧" })
    let files = try Self.files(marked, Self.markedPages())
    let data = try Self.data(of: Self.report(nil))
    #expect(files.count > 8)
    for (path, page) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
      let left = Self.texts(page).filter { text in
        var rest = text
        for known in data where rest.contains(known) { rest = rest.replacing(known, with: " ") }
        return rest.contains(/[A-Za-z]{3}/)
      }
      #expect(left.isEmpty, "\(path): \(left.prefix(12))")
    }
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
      if letter == "⟧" { depth -= 1 }
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
    known += report.inputs.flatMap { [$0.file, $0.kind, $0.era] + $0.rejected.map(\.reason) }
    known += report.latency.incoming.excluded.map(\.reason) + report.latency.outgoing.excluded.map(\.reason)
    known += report.invitations.flatMap { [$0.position, $0.company, $0.profile, $0.code].compactMap(\.self) }
    known += report.diagnostics.flatMap { [$0.id, $0.file ?? ""] }
    known += InterfaceLanguage.german.monthsOfDates + InterfaceLanguage.german.shortMonths
    known += ["linkedin.com/in/", "invreport", "cmark", "goals.md", "UTC"]
    return Set(known).filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
  }
}
