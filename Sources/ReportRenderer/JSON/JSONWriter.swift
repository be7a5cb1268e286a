import InvitationModel

/// Writes JSON from front to back: a field of the document or an element of one of its lists on each line.
///
/// Whoever writes an object names its keys in the order of their bytes, so that nothing has to be sorted.
struct JSONWriter: ~Copyable {
  private var bytes = ByteBuffer()
  private var depth = 0
  private var isFirst = true

  /// Whether what is written stands inside an element, which is one line.
  private var isInLine: Bool { depth > 2 }

  /// How many bytes of text there are.
  var count: Int { bytes.count }

  /// Hands over the text so far; what is written next goes on behind it.
  mutating func take() -> [UInt8] { bytes.take() }

  /// Writes an object whose fields are written by a closure.
  mutating func object<Failure>(_ writeFields: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    open(UInt8(ascii: "{"))
    try writeFields(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; its elements are not copied, since some are large.
  mutating func array(_ values: [some JSONWritable]) { array(values) { _ in } }

  /// Writes an array, and lets a closure take text away behind each element.
  ///
  /// Inlined, so that an element whose type is known is written in place.
  @inline(__always)
  mutating func array<Failure>(
    _ values: [some JSONWritable],
    _ takeText: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    for index in values.indices {
      beginLine()
      values[index].write(to: &self)
      try takeText(&self)
    }
    close(UInt8(ascii: "]"))
  }

  /// Writes a field.
  mutating func field(_ key: StaticString, _ value: some JSONWritable) {
    begin(key)
    value.write(to: &self)
  }

  /// Writes the name of a field, whose value comes next.
  mutating func begin(_ key: StaticString) {
    beginLine()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(key)
    bytes.append(isInLine ? "\":" : "\" : ")
  }

  /// Writes a field, or nothing when there is no value, unless null is asked for.
  mutating func field(_ key: StaticString, _ value: (some JSONWritable)?, writesNull: Bool = false) {
    if let value {
      field(key, value)
    } else if writesNull {
      field(key, JSONNull())
    }
  }

  /// Writes a field whose name is data.
  mutating func field(named key: String, _ value: some JSONWritable) {
    beginLine()
    text(key)
    bytes.append(isInLine ? ":" : " : ")
    value.write(to: &self)
  }

  /// Writes text that is JSON already: `true`, `null`.
  mutating func literal(_ text: StaticString) { bytes.append(text) }

  /// Writes text that is JSON already: a number.
  mutating func literal(_ text: some Sequence<UInt8>) { for byte in text { bytes.append(byte) } }

  /// Writes a whole number.
  mutating func number(_ number: Int) { bytes.append(decimal: number) }

  /// Writes a day in quotes, with the time of day behind it if there is one.
  mutating func day(_ day: CivilDay, secondOfDay: Int? = nil) {
    let (year, month, number) = day.components
    guard (0...9999).contains(year) else {
      return text(secondOfDay.map { Instant(day: day, secondOfDay: $0).iso } ?? day.iso)
    }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(decimal: year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: number, width: 2)
    if let secondOfDay {
      bytes.append(UInt8(ascii: "T"))
      bytes.append(decimal: secondOfDay / 3600, width: 2)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(decimal: secondOfDay / 60 % 60, width: 2)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(decimal: secondOfDay % 60, width: 2)
      bytes.append(UInt8(ascii: "Z"))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string.
  mutating func text(_ text: String) { self.text(text, "") }

  /// Writes two texts as one string.
  mutating func text(_ beginning: String, _ rest: String) {
    bytes.append(UInt8(ascii: "\""))
    escape(beginning)
    escape(rest)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String) {
    text.withBytes { text in
      var start = 0
      while true {
        let index = JSONWriter.firstEscaped(in: text, from: start)
        bytes.append(UnsafeBufferPointer(rebasing: text[start..<index]))
        guard index < text.count else { return }
        escape(text[index])
        start = index + 1
      }
    }
  }

  private static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    return text.firstMatch(in: start..<text.count) {
      ($0 .< SIMD16(repeating: 0x20)) .| ($0 .== SIMD16(repeating: quote))
        .| ($0 .== SIMD16(repeating: backslash))
    } or: {
      $0 < 0x20 || $0 == quote || $0 == backslash
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      bytes.append(byte < 0x10 ? "u000" : "u00")
      literal(String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    let isLine = isFirst || isInLine
    isFirst = false
    depth -= 1
    if !isLine { newLine() }
    bytes.append(bracket)
  }

  private mutating func beginLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if !isInLine { newLine() }
    isFirst = false
  }

  private mutating func newLine() { bytes.append(depth == 0 ? "\n" : depth == 1 ? "\n  " : "\n    ") }
}
