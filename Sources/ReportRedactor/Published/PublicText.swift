/// A text that anybody may read.
///
/// Only the redaction makes one: from the program's own words, from a number, or from a text that at least five people
/// share. So a name cannot reach a published page through it.
public struct PublicText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text.
  public let text: String

  /// Words of the program: they stand in its source.
  public init(stringLiteral words: StaticString) { text = "\(words)" }

  /// A label with a number: `Goal 1`, `2026-Q3`.
  init(_ words: StaticString, number: Int) { text = "\(words)\(number)" }

  /// A text that `k` people or more share, or that the owner asked to show.
  init(letThrough text: String) { self.text = text }

  /// A month as `2026-10`.
  init(month day: (year: Int, month: Int, day: Int)) {
    text = "\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)"
  }

  /// A quarter as it is written in a report, `2026-Q3`; nil for any other text.
  init?(quarter: String) {
    let parts = quarter.split(separator: "-Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]), (1...4).contains(number)
    else { return nil }
    text = "\(year)-Q\(number)"
  }

  /// An identifier of the program, such as `unreadable-date` or `companyFollows`; nil for any other text.
  init?(identifier: String) {
    let isPlain = identifier.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D
    }
    guard isPlain, let first = identifier.utf8.first, first >= 0x61, identifier.utf8.count <= 40 else {
      return nil
    }
    text = identifier
  }
}
