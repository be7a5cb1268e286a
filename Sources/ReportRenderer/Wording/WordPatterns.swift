/// Words and phrases to look for, whole and in any case; `*` at the end allows any ending, at the start any beginning.
struct WordPatterns: ExpressibleByArrayLiteral {
  private let patterns: [String]
  private let isCaseSensitive: Bool

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// A list that tells `Sie` from `sie` when it is case-sensitive.
  init(_ patterns: [String], isCaseSensitive: Bool = false) {
    self.patterns = patterns
    self.isCaseSensitive = isCaseSensitive
  }

  /// The first pattern of the list that occurs in a text.
  func first(in text: String) -> String? {
    let text = folded(text)
    return patterns.first { Self.occurrences(of: folded($0), in: text) > 0 }
  }

  /// How often any of the patterns occurs.
  func count(in text: String) -> Int {
    let text = folded(text)
    return patterns.reduce(0) { $0 + Self.occurrences(of: folded($1), in: text) }
  }

  private func folded(_ text: String) -> String {
    (isCaseSensitive ? text : text.lowercased()).replacing("’", with: "'")
  }

  private static func occurrences(of pattern: String, in text: String) -> Int {
    let (startsAnywhere, endsAnywhere) = (pattern.hasPrefix("*"), pattern.hasSuffix("*"))
    let word = pattern.dropFirst(startsAnywhere ? 1 : 0).dropLast(endsAnywhere ? 1 : 0)
    return text.ranges(of: word).count { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return (startsAnywhere || before?.isLetter != true) && (endsAnywhere || after?.isLetter != true)
    }
  }
}
