import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct PageMarkupTests {
  @Test(arguments: [false, true])
  func holdsAllowedElementsAttributesAndLinksOnly(singleFile: Bool) throws {
    for (path, page) in try oneOrMore(PageFixture.report.pages(singleFile: singleFile)) {
      #expect(AllowedMarkup.faults(in: page) == [], "\(path)")
    }
  }

  @Test(arguments: [false, true])
  func givesEachIdOnce(singleFile: Bool) throws {
    for (path, page) in try oneOrMore(PageFixture.report.pages(singleFile: singleFile)) {
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  @Test(arguments: [false, true])
  func resolvesEveryLocalLinkAndReference(singleFile: Bool) throws {
    let files = try PageFixture.report.files(singleFile: singleFile)
    let pages = try PageFixture.report.pages(singleFile: singleFile)
    let ids = pages.mapValues { Set($0.values(of: "id")) }
    for (path, page) in try oneOrMore(pages) {
      for address in page.values(of: "href") + page.values(of: "src") where !address.hasPrefix("https:") {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let file = parts[0].isEmpty ? path : parts[0]
        #expect(files[file] != nil, "\(path) links to \(address)")
        if parts.count == 2 { #expect(ids[file]?.contains(parts[1]) == true, "\(path) links to \(address)") }
      }
      let references = page.values(of: "aria-labelledby").flatMap {
        $0.split(separator: " ").map(String.init)
      }
      for id in references + page.values(of: "for") {
        #expect(ids[path]?.contains(id) == true, "\(path) refers to \(id)")
      }
    }
  }

  @Test func keepsScriptAndStyleOutOfTheFolderPages() throws {
    for (path, page) in try oneOrMore(PageFixture.report.pages()) {
      #expect(page.texts(in: "script") == [""], "\(path)")
      #expect(page.texts(in: "style") == [], "\(path)")
      #expect(
        page.values(of: "content").first
          == "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"
      )
    }
  }

  @Test(arguments: [false, true])
  func headsEachPageOnceAndInOrder(singleFile: Bool) throws {
    for (path, page) in try oneOrMore(PageFixture.report.pages(singleFile: singleFile)) {
      let levels = page.elements.map(\.name).filter { ["h1", "h2", "h3"].contains($0) }
        .compactMap { Int($0.dropFirst()) }
      #expect(levels.first == 1)
      if !singleFile { #expect(levels.filter { $0 == 1 }.count == 1, "\(path)") }
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(path)") }
    }
  }

  @Test func putsCountsOnlyIntoTitles() throws {
    for (path, page) in try oneOrMore(PageFixture.report.pages()) {
      for name in PageFixture.report.invitations.map(\.name) + ["Noor"] where !name.isEmpty {
        #expect(page.texts(in: "title").first?.contains(name) == false, "\(path)")
      }
    }
  }

  @Test func makesTheSameBytesTwice() throws {
    for singleFile in [false, true] {
      #expect(
        try PageFixture.report.files(singleFile: singleFile)
          == PageFixture.report.files(singleFile: singleFile)
      )
    }
  }

  @Test func rendersASmallReportAsBefore() throws {
    try expectPage("index.html")
  }

  private func expectPage(_ path: String) throws {
    let page = try #require(try PageFixture.report.files()[path])
    try expectGolden(page, path)
  }
}
