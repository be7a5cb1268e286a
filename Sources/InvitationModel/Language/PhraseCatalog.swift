/// The phrases of the interface in another language than English.
///
/// A catalog is lines of text: a key, below it `= ` and what is said instead. `{1}` is the first value. With
/// `{1:Tag|Tagen}` a word follows the number, and `{1?ist|sind}` is a word without it; the forms stand in the order
/// of the plural categories. Lines that begin with `#` are remarks.
public final class PhraseCatalog: Sendable {
  /// The catalog of what is being made; nil for English.
  @TaskLocal public static var current: PhraseCatalog?

  /// The language it translates to.
  public let language: InterfaceLanguage
  /// What is said, by key.
  public let entries: [String: String]

  /// Creates a catalog from its phrases.
  public init(_ language: InterfaceLanguage, _ entries: [String: String]) {
    (self.language, self.entries) = (language, entries)
  }

  /// Reads the lines of a catalog.
  public convenience init(_ language: InterfaceLanguage, reading lines: [UInt8]) {
    var entries: [String: String] = [:]
    var key = ""
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "=") {
        entries[key] = String(decoding: line.dropFirst(2), as: UTF8.self)
      } else {
        key = String(decoding: line, as: UTF8.self)
      }
    }
    self.init(language, entries)
  }

  /// What is said for a key; nil when there is nothing.
  func text(_ key: String, _ values: [Phrase.Value]) -> String? {
    guard let pattern = entries[key] else { return nil }
    guard !values.isEmpty else { return pattern }
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += value(of: rest[rest.index(after: open)..<close], values)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// The value of what stands in braces, with the word that goes with it.
  private func value(of place: Substring, _ values: [Phrase.Value]) -> String {
    let digits = place.prefix { $0 != ":" && $0 != "?" }
    guard let number = Int(digits), values.indices.contains(number - 1) else { return "{\(place)}" }
    switch values[number - 1] {
    case .text(let text): return text
    case .count(let count, let written):
      guard digits.endIndex < place.endIndex else { return written }
      let forms = place.dropFirst(digits.count + 1).split(separator: "|", omittingEmptySubsequences: false)
      let form = forms[min(language.category(of: count).rawValue, forms.count - 1)]
      return place.dropFirst(digits.count).first == ":" ? "\(written) \(form)" : String(form)
    }
  }
}
