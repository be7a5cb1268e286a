/// Trusted markup: the only way to make tags, and it escapes by construction.
///
/// It cannot be built from a string outside this file, so data always passes `text` or an attribute value.
struct HTML: Hashable, Sendable {
  /// The markup in UTF-8, as it is written out.
  private(set) var bytes: [UInt8] = []

  private init() {}
  private init(_ markup: StaticString) { write(markup) }

  /// The markup as text.
  var markup: String { String(decoding: bytes, as: UTF8.self) }

  /// No markup at all.
  static let empty = HTML()

  /// One line end between elements.
  static let newline = HTML("\n")

  /// The first line of a page.
  static let doctype = HTML("<!doctype html>\n")

  /// Whether there is nothing to show.
  var isEmpty: Bool { bytes.isEmpty }

  /// Text content; `& < > " '` are escaped.
  static func text(_ text: String) -> HTML {
    var html = HTML()
    html.escape(text)
    return html
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
    var html = HTML(open: name, before: content.bytes.count)
    for (name, value) in attributes { html.attribute(name, value) }
    html.close(name, content)
    return html
  }

  /// The same with the attributes as a literal: `["class": "card", "id": id]`.
  static func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>,
    _ content: HTML = .empty
  ) -> HTML {
    var html = HTML(open: name, before: content.bytes.count)
    for (name, value) in attributes { html.attribute(name, value) }
    html.close(name, content)
    return html
  }

  /// An element that has no content and no end tag, such as `meta` or `input`.
  static func void(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) -> HTML {
    var html = HTML(open: name, before: 0)
    for (name, value) in attributes { html.attribute(name, value) }
    html.write(">")
    return html
  }

  /// The same with the attributes as a literal.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) -> HTML {
    var html = HTML(open: name, before: 0)
    for (name, value) in attributes { html.attribute(name, value) }
    html.write(">")
    return html
  }

  /// One after the other.
  static func joined(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count + separator.bytes.count })
    for (index, part) in parts.enumerated() {
      if index > 0 { html.bytes.append(contentsOf: separator.bytes) }
      html.bytes.append(contentsOf: part.bytes)
    }
    return html
  }

  /// One behind the other.
  static func + (left: consuming HTML, right: HTML) -> HTML {
    left.append(right)
    return left
  }

  /// Our own stylesheet or script for a single file; nil when it could end its element early.
  static func ownCode(_ code: [UInt8]) -> HTML? {
    let endsElement = zip(code, code.dropFirst()).contains {
      $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/")
    }
    guard !endsElement else { return nil }
    var html = HTML()
    html.bytes = code
    return html
  }

  /// JSON inside a page; what HTML could read as markup becomes a JSON escape, and the values stay the same.
  static func json(_ json: [UInt8]) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(json.count)
    for (index, byte) in json.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): html.write("\\u003C")
      case UInt8(ascii: ">"): html.write("\\u003E")
      case UInt8(ascii: "&"): html.write("\\u0026")
      // U+2028 and U+2029 end lines in scripts.
      case 0xA8 where json[..<index].suffix(2).elementsEqual([0xE2, 0x80]):
        html.bytes.removeLast(2)
        html.write("\\u2028")
      case 0xA9 where json[..<index].suffix(2).elementsEqual([0xE2, 0x80]):
        html.bytes.removeLast(2)
        html.write("\\u2029")
      default: html.bytes.append(byte)
      }
    }
    return html
  }

  /// Begins an element whose content has so many bytes.
  private init(open name: StaticString, before count: Int) {
    bytes.reserveCapacity(count + 96)
    bytes.append(UInt8(ascii: "<"))
    write(name)
  }

  private mutating func close(_ name: StaticString, _ content: HTML) {
    bytes.append(UInt8(ascii: ">"))
    bytes.append(contentsOf: content.bytes)
    end(name)
  }

  fileprivate mutating func end(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(name)
    bytes.append(UInt8(ascii: ">"))
  }

  fileprivate mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The first of `& < > " '` from an index on; the end when there is none.
  private static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // `&` and `'` differ in one bit, `<` and `>` in another.
    let (quote, apostrophe, greater) = (UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"))
    return text.firstMatch(in: start..<text.count) {
      ($0 .== SIMD16(repeating: quote)) .| ($0 | SIMD16(repeating: 1) .== SIMD16(repeating: apostrophe))
        .| ($0 | SIMD16(repeating: 2) .== SIMD16(repeating: greater))
    } or: {
      $0 == quote || $0 | 1 == apostrophe || $0 | 2 == greater
    }
  }

  fileprivate mutating func escape(_ text: String) {
    text.withBytes { text in
      var start = 0
      while true {
        let index = HTML.firstEscaped(in: text, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        guard index < text.count else { return }
        switch text[index] {
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "<"): write("&lt;")
        case UInt8(ascii: ">"): write("&gt;")
        case UInt8(ascii: "\""): write("&quot;")
        default: write("&#39;")
        }
        start = index + 1
      }
    }
  }
}

// Writing in place: long lists are made without a value for each element.
extension HTML {
  /// How many bytes there are: a place to come back to.
  var count: Int { bytes.count }

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Takes back what was written behind a place.
  mutating func remove(after count: Int) { bytes.removeLast(bytes.count - count) }

  /// Writes what was made elsewhere.
  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// Writes what was made elsewhere.
  static func += (left: inout HTML, right: HTML) { left.append(right) }

  /// Writes text content; `& < > " '` are escaped.
  mutating func text(_ text: String) { escape(text) }

  /// Writes a whole number in decimal digits, with zeros in front up to a width.
  mutating func number(_ number: Int, width: Int = 1) {
    bytes.append(decimal: number, width: width)
  }

  /// Writes a day of the years 0 to 9999 as ISO 8601 has it.
  mutating func isoDay(year: Int, month: Int, day: Int) {
    bytes.append(decimal: year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: day, width: 2)
  }

  /// Writes a blank.
  mutating func blank() { bytes.append(0x20) }

  /// Writes a line end.
  mutating func newline() { bytes.append(0x0A) }

  /// Writes an element; the first closure writes its attributes, the second its content.
  mutating func element(
    _ name: StaticString,
    attributes: (inout HTML) -> Void,
    _ content: (inout HTML) -> Void
  ) {
    bytes.append(UInt8(ascii: "<"))
    write(name)
    attributes(&self)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    end(name)
  }

  /// Writes an element without attributes, or with a class alone.
  mutating func element(
    _ name: StaticString,
    class: StaticString? = nil,
    _ content: (inout HTML) -> Void = { _ in }
  ) {
    element(
      name,
      attributes: { html in if let `class` { html.attribute("class") { $0.write(`class`) } } },
      content
    )
  }

  /// Writes an element whose end tag HTML lets out, because the next of its kind or the end of the list ends it.
  mutating func item(_ name: StaticString, _ content: (inout HTML) -> Void) {
    void(name)
    content(&self)
  }

  /// Writes a start tag, to which the end tag has to follow.
  mutating func open(_ name: StaticString, attributes: (inout HTML) -> Void) {
    void(name, attributes: attributes)
  }

  /// Writes an end tag.
  mutating func close(_ name: StaticString) { end(name) }

  /// Writes an element that has no content and no end tag.
  mutating func void(_ name: StaticString, attributes: (inout HTML) -> Void = { _ in }) {
    bytes.append(UInt8(ascii: "<"))
    write(name)
    attributes(&self)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an attribute; nothing without a value, the name alone for an empty one.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(0x20)
    write(name)
    guard !value.isEmpty else { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    escape(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value a closure writes as text and numbers.
  mutating func attribute(_ name: StaticString, value: (inout HTML) -> Void) {
    bytes.append(0x20)
    write(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    value(&self)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes more at the end of every element of a name; text cannot hold its end tag, since `<` is escaped.
  mutating func extend(_ name: StaticString, by content: HTML) {
    var tag = HTML()
    tag.end(name)
    let written = bytes
    var copied = 0
    bytes = []
    for index in written.indices
    where written[index] == tag.bytes[0] && written[index...].starts(with: tag.bytes) {
      bytes.append(contentsOf: written[copied..<index])
      append(content)
      copied = index
    }
    bytes.append(contentsOf: written[copied...])
  }

  /// Writes a further part behind what was written since a place; between two parts that are not empty stands a
  /// separator.
  mutating func part(after start: Int, separator: StaticString = "\n", _ content: (inout HTML) -> Void) {
    let end = bytes.count
    if end > start { write(separator) }
    let begin = bytes.count
    content(&self)
    if bytes.count == begin { remove(after: end) }
  }
}
