import InvitationModel
import Testing

@testable import ReportRenderer

/// A long queue fills several pages that lead to one another.
@Suite struct QueuePagesTests {
  /// The pages of a queue of so many, of which every third is of one verdict.
  private static func pages(_ count: Int, singleFile: Bool = false) throws -> [String: String] {
    var report = PageFixture.report
    let kinds = report.invitations.indices.filter { report.invitations.isPending($0) }.map {
      report.invitations[$0]
    }
    report.invitations = (0..<count).map { number in
      var card = kinds[number * kinds.count / count]
      card.code = "C\(10_000 + number)"
      return card
    }
    report.groups = []
    report.summary.pending = count
    var pages: [String: String] = [:]
    try render(report, templates: .builtIn, singleFile: singleFile).write { piece in
      pages[piece.path, default: ""] += String(decoding: piece.bytes, as: UTF8.self)
    }
    return pages
  }

  @Test func everyPageHoldsItsCardsAndTheirFilter() throws {
    let pages = try Self.pages(150)
    let parts = try ["index.html", "index-2.html", "index-3.html"].map { try #require(pages[$0]) }
    #expect(pages["index-4.html"] == nil)
    #expect(parts.map { $0.ranges(of: "<article ").count } == [72, 72, 6])
    for (part, total) in zip(parts, [72, 72, 6]) {
      #expect(part.contains(#"class="filters""#) || part.ranges(of: #"data-f="decline "#).count == total)
      #expect(part.contains("data-of=\" of \(total) shown\""))
    }
  }

  @Test func pagesLeadToOneAnother() throws {
    let pages = try Self.pages(150)
    #expect(pages["index.html"]?.contains(#"<a class="next" href="index-2.html">Next page</a>"#) == true)
    #expect(pages["index-3.html"]?.contains(#"class="next""#) == false)
    for file in ["index.html", "index-2.html", "index-3.html"] {
      #expect(pages[file]?.contains(#"<a href="index.html">Accept: page 1</a>"#) == true)
      #expect(pages[file]?.contains(#"<a href="index-2.html">Decline: pages 2 to 3</a>"#) == true)
    }
  }

  @Test func eachPageHasATitleOfItsOwn() throws {
    let pages = try Self.pages(150)
    for (number, file) in ["index.html", "index-2.html", "index-3.html"].enumerated() {
      let title = "<title>150 invitations are waiting, page \(number + 1) of 3 – invreport</title>"
      #expect(pages[file]?.contains(title) == true)
    }
    #expect(pages["method.html"]?.contains("<title>Method – invreport</title>") == true)
    let short = try Self.pages(3)["index.html"]
    #expect(short?.contains("<title>3 invitations are waiting – invreport</title>") == true)
  }

  @Test func thePagerShowsTheEndsAndTheNeighbours() {
    #expect(Pager.shown(part: 0, of: 2) == [0, 1])
    #expect(Pager.shown(part: 0, of: 47) == [0, 1, 46])
    #expect(Pager.shown(part: 20, of: 47) == [0, 19, 20, 21, 46])
    #expect(Pager.shown(part: 46, of: 47) == [0, 45, 46])
    // Where one number is missing it stands instead of the sign.
    #expect(Pager.shown(part: 3, of: 7) == [0, 1, 2, 3, 4, 5, 6])
    #expect(Pager.shown(part: 0, of: 4) == [0, 1, 2, 3])
  }

  @Test func aGapIsNoLinkAndIsNotReadOut() throws {
    let page = try #require(try Self.pages(Queue.cardsOnAPage * 9)["index-5.html"])
    let pager = try #require(page.firstMatch(of: /<nav class="pager"[^>]*>(?s:.*?)<\/nav>/)).output
    #expect(pager.ranges(of: "<a ").count == 7)
    #expect(pager.ranges(of: #"<span aria-hidden="true">…</span>"#).count == 2)
    #expect(pager.contains(#"<a href="index-5.html" aria-current="page">page 5 of 9</a>"#))
    #expect(pager.contains(#"<a class="previous" href="index-4.html">Previous page</a>"#))
  }

  @Test func thePagerFollowsTheCards() throws {
    let page = try #require(try Self.pages(150)["index.html"])
    let (cards, pager) = (page.ranges(of: "</article>").last, page.ranges(of: #"<nav class="pager""#))
    #expect(pager.count == 1)
    let between = try page[#require(cards).upperBound..<#require(pager.first).lowerBound]
    #expect(!between.contains("<h2>") && !between.contains("<figure"))
  }

  @Test func aShortQueueAndASingleFileAreOnePage() throws {
    let pages = try Self.pages(Queue.cardsOnAPage)
    #expect(pages["index-2.html"] == nil)
    #expect(pages["index.html"]?.contains("Filter, search and order see") == false)
    let file = try #require(Self.pages(150, singleFile: true).values.first)
    #expect(file.ranges(of: "<article ").count == 150)
    #expect(!file.contains(#"class="next""#))
  }
}
