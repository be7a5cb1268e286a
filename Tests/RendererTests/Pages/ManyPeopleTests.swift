import InvitationModel
import Testing

@testable import ReportRenderer

/// Of many people the newest are listed, and all are counted.
@Suite struct ManyPeopleTests {
  /// The report of the page tests with so many accepted invitations more, one a day.
  private static func pages(more count: Int, singleFile: Bool = false) throws -> [String: String] {
    var report = PageFixture.report
    report.invitations += (0..<count).map { number in
      var row = PageFixture.invitation(
        "Person \(number)",
        "p-\(number)",
        code: "",
        .accepted,
        age: number + 90
      )
      row.connectedOn = PageFixture.asOf + -(number + 89)
      return row
    }
    var pages: [String: String] = [:]
    try render(report, templates: .builtIn, singleFile: singleFile).write { piece in
      pages[piece.path, default: ""] += String(decoding: piece.bytes, as: UTF8.self)
    }
    return pages
  }

  @Test func theNewestAreListedAndAllAreCounted() throws {
    let accepted = try #require(Self.pages(more: 1_000)["accepted.html"])
    // One stands there already, and is newer.
    #expect(accepted.contains("Listed are the newest 1,000 of 1,001; report.json holds all."))
    #expect(accepted.contains(": 1,001</h2>"))
    #expect(accepted.contains(">Person 998<"))
    #expect(!accepted.contains(">Person 999<"))
  }

  @Test func peopleAreTheNewestInTheOrderOfTheirNames() throws {
    let people = try #require(Self.pages(more: 1_000)["people.html"])
    #expect(people.contains("; report.json holds all."))
    let names = ["Person 0", "Person 10", "Person 2"].map { name in
      people.range(of: ">\(name)<").map { people.distance(from: people.startIndex, to: $0.lowerBound) }
    }
    #expect(names.allSatisfy { $0 != nil })
    #expect(names.compactMap(\.self) == names.compactMap(\.self).sorted())
  }

  @Test func nothingIsSaidWhenAllAreListed() throws {
    let pages = try Self.pages(more: 0)
    #expect(!pages.values.contains { $0.contains("Listed are the newest") })
  }

  @Test func aSingleFileSaysWhereTheRestIs() throws {
    let page = try #require(Self.pages(more: 1_000, singleFile: true).values.first)
    #expect(page.contains("; report.json of a report that is a folder holds all."))
  }
}
