/// Trusted markup: the only way to make tags, and it escapes by construction.
///
/// It cannot be built from a string outside this file, so data always passes `text` or an attribute value.
struct HTML: Hashable, Sendable {
  /// The markup as it is written out.
  private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  /// No markup at all.
  static let empty = HTML(markup: "")

  /// Text content; `& < > " '` are escaped.
  static func text(_ text: String) -> HTML { HTML(markup: escape(text)) }

  /// An element with attributes in the given order; an attribute whose value is nil is left out.
  ///
  /// Names come from literals in this module only (`StaticString`), values are escaped.
  static func element(
    _ name: StaticString,
    _ attributes: [(StaticString, String?)] = [],
    _ content: HTML = .empty
  ) -> HTML {
    HTML(markup: open(name, attributes) + content.markup + "</\(name)>")
  }

  /// An element that has no content and no end tag, such as `meta` or `input`.
  static func void(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) -> HTML {
    HTML(markup: open(name, attributes))
  }

  /// One after the other.
  static func joined(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    HTML(markup: parts.map(\.markup).joined(separator: separator.markup))
  }

  /// One behind the other.
  static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

  /// Markup that cmark wrote in safe mode.
  static func fromMarkdownWriter(_ markup: String) -> HTML { HTML(markup: markup) }

  /// Our own stylesheet or script for a single file; `</` cannot end the element early.
  static func ownCode(_ code: String) -> HTML { HTML(markup: code) }

  /// The doctype line.
  static let doctype = HTML(markup: "<!doctype html>\n")

  private static func open(_ name: StaticString, _ attributes: [(StaticString, String?)]) -> String {
    var tag = "<\(name)"
    for case (let name, let value?) in attributes {
      tag += value.isEmpty ? " \(name)" : " \(name)=\"\(escape(value))\""
    }
    return tag + ">"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
