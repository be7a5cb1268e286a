/// Why a text is not JSON, and where.
struct JSONFault: Error, Equatable {
  /// What is wrong.
  enum Problem: Equatable {
    /// Something else was expected.
    case expected(String)
    /// Objects and arrays are nested deeper than `JSONChecker.maximumDepth`.
    case tooDeep
  }

  /// The index of the first byte that cannot stand there.
  var offset: Int
  var problem: Problem
}

/// Checks the syntax of one JSON value after the other (RFC 8259), and that no key stands twice in its object; nothing
/// is built.
struct JSONChecker {
  /// Levels of objects and arrays, counted from 1 for the outermost.
  static let maximumDepth = 64

  private(set) var position: Int
  private let bytes: UnsafeRawBufferPointer
  /// Bit n tells whether level n is an object.
  private var objects: UInt64 = 0
  private var depth = 0
  private var keys: OpenKeys

  init(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) {
    self.bytes = bytes
    keys = OpenKeys(bytes)
    position = start
  }

  /// Steps over the value that begins here, after blanks.
  mutating func takeValue() throws(JSONFault) {
    (objects, depth) = (0, 0)
    keys.reset()
    skipBlanks()
    while true {
      if try beginValue() { continue }
      // A value has ended: so do the levels that close behind it.
      while true {
        guard depth > 0 else { return }
        skipBlanks()
        if take(",") {
          if isInObject { try takeKey("a key in quotes") }
          break
        }
        guard take(isInObject ? "}" : "]") else {
          throw fault(isInObject ? "a comma or a closing brace" : "a comma or a closing bracket")
        }
        try leave()
      }
    }
  }

  /// Steps over blanks and line breaks.
  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Steps over the rest of a line, which must be blank; false when something else stands there.
  mutating func takeLineEnd() -> Bool {
    while let byte = next, byte == 0x20 || byte == 0x0D || byte == 0x09 { position += 1 }
    return next == nil || take("\n")
  }

  /// Steps behind the next line break.
  mutating func skipLine() {
    while let byte = next, byte != 0x0A { position += 1 }
    if next != nil { position += 1 }
  }

  var isAtEnd: Bool { position >= bytes.count }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }
  private var isInObject: Bool { objects >> UInt64(depth - 1) & 1 == 1 }

  private func fault(_ expected: String) -> JSONFault {
    JSONFault(offset: position, problem: .expected(expected))
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Steps over a scalar or an empty level, or into a level: then true, and its first value is next.
  private mutating func beginValue() throws(JSONFault) -> Bool {
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): try takeString()
    case UInt8(ascii: "{"):
      try enter(isObject: true)
      skipBlanks()
      guard !take("}") else { return try leave() }
      try takeKey("a key in quotes or a closing brace")
      return true
    case UInt8(ascii: "["):
      try enter(isObject: false)
      skipBlanks()
      guard !take("]") else { return try leave() }
      return true
    case UInt8(ascii: "t"): try takeWord("true")
    case UInt8(ascii: "f"): try takeWord("false")
    case UInt8(ascii: "n"): try takeWord("null")
    default: try takeNumber()
    }
    return false
  }

  private mutating func enter(isObject: Bool) throws(JSONFault) {
    guard depth < JSONChecker.maximumDepth else { throw JSONFault(offset: position, problem: .tooDeep) }
    let bit = UInt64(1) << UInt64(depth)
    objects = isObject ? objects | bit : objects & ~bit
    depth += 1
    position += 1
    keys.open()
  }

  /// Ends the innermost level, whose keys must differ; false, since no value begins with its end.
  @discardableResult
  private mutating func leave() throws(JSONFault) -> Bool {
    depth -= 1
    guard let offset = keys.close() else { return false }
    throw JSONFault(offset: offset, problem: .expected("each key of an object once"))
  }

  private mutating func takeKey(_ expected: String) throws(JSONFault) {
    skipBlanks()
    guard next == UInt8(ascii: "\"") else { throw fault(expected) }
    let start = position
    let hasEscapes = try takeString()
    keys.add(start..<position, hasEscapes: hasEscapes)
    skipBlanks()
    guard take(":") else { throw fault("a colon behind the key") }
  }

  /// Steps over a string; whether it holds escapes.
  @discardableResult
  private mutating func takeString() throws(JSONFault) -> Bool {
    let opening = position
    var hasEscapes = false
    position += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return hasEscapes
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try takeEscape()
      case ..<0x20: throw fault("an escape such as \\n instead of this control character")
      default: position += 1
      }
    }
    throw JSONFault(offset: opening, problem: .expected("a closing quote for this one"))
  }

  private mutating func takeEscape() throws(JSONFault) {
    let start = position
    position += 1
    let isUnicode = next == UInt8(ascii: "u")
    guard let byte = next, isUnicode || "\"\\/bfnrt".utf8.contains(byte) else {
      throw JSONFault(offset: start, problem: .expected("an escape that JSON has"))
    }
    position += 1
    for _ in 0..<(isUnicode ? 4 : 0) {
      guard let byte = next, hexadecimalDigit(byte) != nil else {
        throw JSONFault(offset: start, problem: .expected("four hexadecimal digits behind \\u"))
      }
      position += 1
    }
  }

  private mutating func takeWord(_ word: StaticString) throws(JSONFault) {
    for offset in 0..<word.utf8CodeUnitCount {
      let index = position + offset
      guard index < bytes.count, bytes[index] == word.utf8Start[offset] else { throw fault("a value") }
    }
    position += word.utf8CodeUnitCount
  }

  private mutating func takeNumber() throws(JSONFault) {
    let hasSign = take("-")
    guard let first = next, isDigit(first) else { throw fault(hasSign ? "a digit" : "a value") }
    // No number but 0 begins with 0.
    if !take("0") { takeDigits() }
    if take(".") {
      guard let digit = next, isDigit(digit) else { throw fault("a digit behind the point") }
      takeDigits()
    }
    guard take("e") || take("E") else { return }
    _ = take("+") || take("-")
    guard let digit = next, isDigit(digit) else { throw fault("a digit of the exponent") }
    takeDigits()
  }

  private mutating func takeDigits() {
    while let byte = next, isDigit(byte) { position += 1 }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The value of a hexadecimal digit; nil for any other byte.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
