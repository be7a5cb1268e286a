/// A text of the interface: an English literal with values in it.
///
/// Its key in a catalog is the literal with numbered places: `waiting {1:day|days}` for
/// `"waiting \(age, "day", "days")"`. In English nothing is looked up, and nothing but the text is made.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  fileprivate let english: String
  fileprivate let key: String
  fileprivate let values: [Value]

  /// A value in a phrase.
  enum Value: Sendable {
    case text(String)
    /// A number that may choose the form of words, and how it is written.
    case count(Int, String)
  }

  /// A text without values.
  public init(stringLiteral text: String) { (english, key, values) = (text, text, []) }

  /// A text with values.
  public init(stringInterpolation parts: StringInterpolation) {
    (english, key, values) = (parts.english, parts.key, parts.values)
  }

  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var english: String
    fileprivate var key = ""
    fileprivate var values: [Value] = []
    private let isEnglish: Bool

    /// Begins a phrase.
    public init(literalCapacity: Int, interpolationCount: Int) {
      english = ""
      english.reserveCapacity(literalCapacity + 16 * interpolationCount)
      isEnglish = PhraseCatalog.current == nil
    }

    /// Adds words.
    public mutating func appendLiteral(_ words: String) {
      english += words
      if !isEnglish { key += words }
    }

    /// Adds a text.
    public mutating func appendInterpolation(_ text: some StringProtocol) {
      english += text
      if !isEnglish { add(.text(String(text)), "") }
    }

    /// Adds a number as it is, without marks between thousands.
    public mutating func appendInterpolation(_ number: Int) {
      let digits = String(number)
      english += digits
      if !isEnglish { add(.count(number, digits), "") }
    }

    /// Adds a count, written with marks between thousands.
    public mutating func appendInterpolation(count: Int) {
      let digits = LatencyWords.count(count)
      english += digits
      if !isEnglish { add(.count(count, digits), "") }
    }

    /// Adds a count with its noun; the many of it with an `s` unless stated.
    public mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String? = nil) {
      let digits = LatencyWords.count(count)
      english += digits
      english += " "
      english += count == 1 ? one : many ?? one + "s"
      if !isEnglish { add(.count(count, digits), ":\(one)|\(many ?? one + "s")") }
    }

    private mutating func add(_ value: Value, _ forms: String) {
      values.append(value)
      key += "{\(values.count)\(forms)}"
    }
  }
}

/// A phrase in the language of the report; in English where a catalog does not have it.
///
/// - Parameters:
///   - phrase: An English literal.
///   - context: What tells it from the same words with another meaning; it stands behind the key: `they [inviter]`.
/// - Returns: The text.
public func say(_ phrase: Phrase, _ context: StaticString? = nil) -> String {
  // A phrase with values that was made in English has no key, so nothing has to be looked up.
  guard !phrase.key.isEmpty, let catalog = PhraseCatalog.current else { return phrase.english }
  return catalog.text(context.map { "\(phrase.key) [\($0)]" } ?? phrase.key, phrase.values) ?? phrase.english
}
