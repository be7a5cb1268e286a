import Foundation
import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct CSVReaderTests {
  /// All records as texts.
  private func records(_ text: String, delimiter: UInt8 = 0x2C) -> [[String]] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var records: [[String]] = []
    while reader.next() {
      records.append(reader.fields.map { String(decoding: reader.content(of: $0), as: UTF8.self) })
    }
    return records
  }

  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func agreesWithTheSpectrum(name: String) throws {
    let text = String(decoding: try Fixtures.bytes("csv-spectrum/csvs/\(name).csv"), as: UTF8.self)
    let json = Data(try Fixtures.bytes("csv-spectrum/json/\(name).json"))
    let expected = try JSONDecoder().decode([[String: String]].self, from: json)
    let rows = records(text)
    let header = try #require(rows.first)
    #expect(rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) } == expected)
  }

  @Test(
    arguments: [
      ("", []),
      ("a,b", [["a", "b"]]),
      ("a,b\n", [["a", "b"]]),
      ("a,\n,b", [["a", ""], ["", "b"]]),
      ("\n\n", [[""], [""]]),
      ("a\rb\r\nc\n\rd", [["a"], ["b"], ["c"], [""], ["d"]]),
      ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\"\"b\"", [["a\"b"]]),
      ("\"\"", [[""]]),
      ("\"\"\"\"", [["\""]]),
      ("a\"b\"c", [["a\"b\"c"]]),
      (" \"a\"", [[" \"a\""]]),
      ("\"a\" b,c", [["a b", "c"]]),
      ("\"a\"\"b\"x\"y,c", [["a\"bx\"y", "c"]]),
      ("a,", [["a", ""]]),
    ] as [(String, [[String]])]
  )
  func splitsRecords(text: String, expected: [[String]]) {
    #expect(records(text) == expected)
  }

  @Test(arguments: [(0x09 as UInt8, "a\tb,c"), (0x3B, "a;b,c")])
  func splitsAtOtherDelimiters(delimiter: UInt8, text: String) {
    #expect(records(text, delimiter: delimiter) == [["a", "b,c"]])
  }

  @Test func knowsWhereFieldsBegin() {
    var reader = CSVReader(Array("é,\"x\r\ny\rz\",w\r\nv".utf8))
    _ = reader.next()
    #expect(
      reader.fields.map(\.place) == [
        Place(line: 1, column: 1), Place(line: 1, column: 4), Place(line: 3, column: 4),
      ]
    )
    _ = reader.next()
    #expect(reader.fields.map(\.place) == [Place(line: 4, column: 1)])
  }

  @Test func stopsAtAQuoteThatNeverCloses() {
    var reader = CSVReader(Array("a,b\nc,\"d\ne,f\n".utf8))
    _ = reader.next()
    #expect(reader.unclosedQuote == nil)
    _ = reader.next()
    #expect(reader.unclosedQuote == Place(line: 2, column: 3))
    let hasMore = reader.next()
    #expect(!hasMore)
  }

  @Test func marksTextBehindAClosingQuote() {
    var reader = CSVReader(Array("\"a\"b,\"c\"".utf8))
    _ = reader.next()
    #expect(reader.fields.map(\.hasStrayText) == [true, false])
  }

  @Test func refusesTooManyFields() {
    var reader = CSVReader([UInt8](repeating: 0x2C, count: 4_096))
    _ = reader.next()
    #expect(reader.excess == .fields)
    let hasMore = reader.next()
    #expect(!hasMore)
  }

  @Test func readsBackWhatIsWritten() {
    let seed: UInt64 = 11
    var random = SplitMix64(seed: seed)
    let parts = ["a", "\"", ",", "\n", "\r", ";", "é", " ", "bc"]
    for _ in 0..<2_000 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let text = rows.map {
        $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
      }.joined()
      #expect(records(text) == rows, "seed \(seed)")
    }
  }
}
