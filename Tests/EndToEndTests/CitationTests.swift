import Foundation
import TestSupport
import Testing

/// Every piece of evidence in the report on the sample names a row, and the row is about that person.
@Suite struct CitationTests {
  @Test func namesRowsAboutThePerson() throws {
    let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "examples/sample")
    var cited = 0
    try withScratch { folder in
      let result = try Program.run(["build", "--demo"], in: folder)
      try #require(result.status == 0, "\(result.err)")
      let report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      for card in (report.members["invitations"] ?? .null).elements where card.members["decision"] != nil {
        let name = try #require(card.members["name"]?.text)
        let slug = try #require(card.members["id"]?.text?.split(separator: "/").last)
        let evidence = (card.members["evidence"] ?? .null).elements
        #expect(!evidence.isEmpty || card.members["ruleId"]?.text == "blank", "nothing is said about \(name)")
        for source in evidence.compactMap({ $0.members["source"] }) {
          let file = try #require(source.members["file"]?.text?.split(separator: "/").last)
          let rows = try String(contentsOf: sample.appending(path: String(file)), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
          let row = rows[Int(try #require(source.members["line"]?.number)) - 1]
          let given = name.split(separator: " ").first ?? ""
          #expect(row.contains(slug) || row.contains(given), "\(name) is not in line of \(file)")
          cited += 1
        }
      }
    }
    #expect(cited > 100)
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}
