/// A page as tags and texts, read more strictly than a browser does: whatever our writer cannot have made is an error.
public struct MarkupTokens {
  /// A tag or the text between two.
  public enum Token: Equatable {
    case start(String, [Attribute])
    case end(String)
    case text(String)
  }

  /// An attribute of a start tag, decoded.
  public struct Attribute: Equatable {
    /// The name as written.
    public var name: String
    /// The value.
    public var value: String
  }

  /// Why a page cannot be what our writer made.
  public struct Fault: Error, CustomStringConvertible {
    /// What is wrong, and the place.
    public var description: String
  }

  /// Elements that have no end tag.
  public static let void: Set<String> = ["meta", "link", "input", "br", "hr", "col"]
  /// Elements whose content is no markup.
  private static let raw: Set<String> = ["script", "style"]

  /// The tags and texts in order.
  public private(set) var tokens: [Token] = []
  private let bytes: [UInt8]
  private var at = 0

  /// Reads a whole page.
  public init(_ page: String) throws {
    bytes = Array(page.utf8)
    guard skip("<!doctype html>\n") else { throw fault("the page does not begin with its doctype") }
    var open: [String] = []
    while at < bytes.count {
      if skip("</") {
        let name = word()
        if let last = Self.endedAtEnd[name] { end(last, of: &open) }
        guard open.popLast() == name, skip(">") else { throw fault("</\(name)> closes nothing") }
        tokens.append(.end(name))
      } else if skip("<") {
        let name = try start()
        if let ended = Self.ended[name], let tag = tokens.popLast() {
          end(ended, of: &open)
          tokens.append(tag)
        }
        if !Self.void.contains(name) { open.append(name) }
        if Self.raw.contains(name) { readRaw(until: "</\(name)>") }
      } else {
        tokens.append(.text(try decoded(until: "<")))
      }
    }
    guard open.isEmpty else { throw fault("\(open) stay open") }
  }

  /// What the end of a table or list ends.
  private static let endedAtEnd: [String: Set<String>] = [
    "table": ["td", "th", "tr", "tbody", "thead"], "thead": ["td", "th", "tr"],
    "tbody": ["td", "th", "tr"], "ul": ["li"], "dl": ["dt", "dd"],
  ]

  /// What the start of a part of a table or list ends, where its own end tag is left out.
  private static let ended: [String: Set<String>] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"],
    "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"], "tbody": ["td", "th", "tr", "thead"],
  ]

  private mutating func end(_ names: Set<String>, of open: inout [String]) {
    while let last = open.last, names.contains(last) {
      tokens.append(.end(last))
      open.removeLast()
    }
  }

  private mutating func start() throws -> String {
    let name = word()
    var attributes: [Attribute] = []
    while skip(" ") {
      let attribute = word()
      let value = skip("=\"") ? try decoded(until: "\"") : ""
      if attributes.contains(where: { $0.name == attribute }) { throw fault("\(attribute) stands twice") }
      attributes.append(Attribute(name: attribute, value: value))
      if !value.isEmpty, !skip("\"") { throw fault("a value does not end") }
    }
    guard !name.isEmpty, skip(">") else { throw fault("a tag does not end") }
    tokens.append(.start(name, attributes))
    return name
  }

  /// A name of letters, digits and hyphens.
  private mutating func word() -> String {
    let from = at
    while at < bytes.count, bytes[at] == 0x2D || Character(Unicode.Scalar(bytes[at])).isLetterOrDigit {
      at += 1
    }
    return String(decoding: bytes[from..<at], as: UTF8.self)
  }

  private mutating func readRaw(until end: String) {
    let from = at
    while at < bytes.count, !bytes[at...].starts(with: end.utf8) { at += 1 }
    tokens.append(.text(String(decoding: bytes[from..<at], as: UTF8.self)))
  }

  /// Text with its five character references put back; any other special character is an error.
  private mutating func decoded(until end: Character) throws -> String {
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != end.asciiValue {
      switch bytes[at] {
      case UInt8(ascii: "&"):
        let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
        guard let (_, character) = known.first(where: { skip($0.0) }) else { throw fault("a bare &") }
        text += Array(character.utf8)
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        throw fault("a character that is not escaped")
      default:
        text.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[at...].starts(with: text.utf8) else { return false }
    at += text.utf8.count
    return true
  }

  private func fault(_ text: String) -> Fault {
    let around = bytes[max(0, at - 60)..<min(bytes.count, at + 60)]
    return Fault(description: "\(text), near: \(String(decoding: around, as: UTF8.self))")
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

// What tests ask of a page.
extension MarkupTokens {
  /// The start tags in order.
  public var elements: [(name: String, attributes: [Attribute])] {
    tokens.compactMap { if case .start(let name, let attributes) = $0 { (name, attributes) } else { nil } }
  }

  /// The values of an attribute, wherever it stands.
  public func values(of attribute: String) -> [String] {
    elements.flatMap { $0.attributes.filter { $0.name == attribute }.map(\.value) }
  }

  /// The text inside each element of a name; a line break counts as one.
  public func texts(in name: String) -> [String] {
    var texts: [String] = []
    var depth = 0
    for token in tokens {
      switch token {
      case .start(name, _):
        depth += 1
        texts.append("")
      case .end(name): depth -= 1
      case .start("br", _) where depth > 0: texts[texts.count - 1] += "\n"
      case .text(let text) where depth > 0: texts[texts.count - 1] += text
      default: break
      }
    }
    return texts
  }

  /// All text but that of scripts and styles.
  public var text: String {
    var isCode = false
    return tokens.reduce(into: "") { result, token in
      switch token {
      case .start("script", _), .start("style", _): isCode = true
      case .end("script"), .end("style"): isCode = false
      case .text(let text) where !isCode: result += text
      default: break
      }
    }
  }
}
