/// Trusted markup: the only way to make tags, and it escapes by construction.
///
/// It cannot be built from a string outside this file, so data always passes `text` or an attribute value.
struct HTML: Hashable, Sendable {
  /// The markup as it is written out.
  private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  /// No markup at all.
  static let empty = HTML(markup: "")

  /// One line end between elements.
  static let newline = HTML(markup: "\n")

  /// The first line of a page.
  static let doctype = HTML(markup: "<!doctype html>\n")

  /// Whether there is nothing to show.
  var isEmpty: Bool { markup.isEmpty }

  /// Text content; `& < > " '` are escaped.
  static func text(_ text: String) -> HTML {
    var markup = ""
    append(text, to: &markup)
    return HTML(markup: markup)
  }

  /// An element with attributes in the given order; an attribute whose value is nil is left out.
  ///
  /// Names come from literals in this module only (`StaticString`), values are escaped. An attribute with an empty
  /// value is written as its name alone.
  static func element(
    _ name: StaticString,
    _ attributes: [(StaticString, String?)] = [],
    _ content: HTML = .empty
  ) -> HTML {
    var markup = ""
    open(name, attributes, in: &markup)
    markup += content.markup
    markup += "</"
    markup += name.description
    markup += ">"
    return HTML(markup: markup)
  }

  /// The same with the attributes as a literal: `["class": "card", "id": id]`.
  static func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>,
    _ content: HTML = .empty
  ) -> HTML {
    element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  /// An element that has no content and no end tag, such as `meta` or `input`.
  static func void(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) -> HTML {
    var markup = ""
    open(name, attributes, in: &markup)
    return HTML(markup: markup)
  }

  /// The same with the attributes as a literal.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) -> HTML {
    void(name, attributes.map { ($0.key, $0.value) })
  }

  /// One after the other.
  static func joined(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    HTML(markup: parts.map(\.markup).joined(separator: separator.markup))
  }

  /// One behind the other.
  static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

  /// Our own stylesheet or script for a single file; nil when it could end its element early.
  static func ownCode(_ code: String) -> HTML? { code.contains("</") ? nil : HTML(markup: code) }

  /// JSON inside a page; what HTML could read as markup becomes a JSON escape, and the values stay the same.
  static func json(_ json: String) -> HTML {
    var markup = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": markup += "\\u003C"
      case ">": markup += "\\u003E"
      case "&": markup += "\\u0026"
      case "\u{2028}": markup += "\\u2028"
      case "\u{2029}": markup += "\\u2029"
      default: markup.unicodeScalars.append(scalar)
      }
    }
    return HTML(markup: markup)
  }

  private static func open(
    _ name: StaticString,
    _ attributes: [(StaticString, String?)],
    in markup: inout String
  ) {
    markup += "<"
    markup += name.description
    for case (let name, let value?) in attributes {
      markup += " "
      markup += name.description
      guard !value.isEmpty else { continue }
      markup += "=\""
      append(value, to: &markup)
      markup += "\""
    }
    markup += ">"
  }

  private static func append(_ text: String, to markup: inout String) {
    var rest = text.utf8[...]
    while let special = rest.firstIndex(where: isSpecial) {
      markup += Substring(rest[..<special])
      switch rest[special] {
      case UInt8(ascii: "&"): markup += "&amp;"
      case UInt8(ascii: "<"): markup += "&lt;"
      case UInt8(ascii: ">"): markup += "&gt;"
      case UInt8(ascii: "\""): markup += "&quot;"
      default: markup += "&#39;"
      }
      rest = rest[rest.index(after: special)...]
    }
    markup += Substring(rest)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
