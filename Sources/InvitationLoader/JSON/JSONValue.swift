/// A value in a text that was checked to be JSON; nothing is decoded before it is asked for.
struct JSONValue {
  /// What a value is.
  enum Kind { case object, array, string, number, other, null }

  /// The whole text.
  let bytes: [UInt8]
  /// Where the value begins.
  let start: Int

  var kind: Kind {
    switch bytes[start] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .other
    default: .number
    }
  }

  /// Where the value ends.
  var end: Int {
    switch kind {
    case .string: return endOfString(from: start)
    case .object, .array:
      var (depth, index) = (0, start)
      while true {
        switch bytes[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return index + 1 }
        case UInt8(ascii: "\""):
          index = endOfString(from: index)
          continue
        default: break
        }
        index += 1
      }
    case .number, .other, .null:
      return bytes[start...].firstIndex { isBlank($0) || $0 == 0x2C || $0 == 0x5D || $0 == 0x7D }
        ?? bytes.count
    }
  }

  /// Goes through the members of an object in order; the key comes as it is written, without its quotes.
  ///
  /// - Returns: Where the object ends; nil when it was left early.
  @discardableResult
  func forEachMember(_ look: (_ key: ArraySlice<UInt8>, _ value: JSONValue) -> Step) -> Int? {
    guard kind == .object else { return start }
    var index = skipBlanks(from: start + 1)
    while bytes[index] != UInt8(ascii: "}") {
      let keyEnd = endOfString(from: index)
      let key = bytes[index + 1..<keyEnd - 1]
      // Behind the key stand blanks and a colon.
      let value = JSONValue(bytes: bytes, start: skipBlanks(from: skipBlanks(from: keyEnd) + 1))
      guard let end = value.end(after: look(key, value)) else { return nil }
      index = skipSeparator(from: end)
    }
    return index + 1
  }

  /// Goes through the elements of an array in order.
  func forEachElement(_ look: (JSONValue) -> Step) {
    guard kind == .array else { return }
    var index = skipBlanks(from: start + 1)
    while bytes[index] != UInt8(ascii: "]") {
      let value = JSONValue(bytes: bytes, start: index)
      guard let end = value.end(after: look(value)) else { return }
      index = skipSeparator(from: end)
    }
  }

  /// How to go on after a value.
  enum Step {
    case next
    /// The value is known to end here.
    case nextFrom(Int)
    case stop
  }

  /// The first member of a name; nil when there is none or this is no object.
  subscript(name: String) -> JSONValue? {
    var found: JSONValue?
    forEachMember { key, value in
      guard decodedJSONString(key).elementsEqual(name.utf8) else { return .next }
      found = value
      return .stop
    }
    return found
  }

  /// The elements of an array; empty for any other value.
  var elements: [JSONValue] {
    var all: [JSONValue] = []
    forEachElement {
      all.append($0)
      return .next
    }
    return all
  }

  /// The first element of an array; nil for an empty one and any other value.
  var firstElement: JSONValue? {
    var first: JSONValue?
    forEachElement {
      first = $0
      return .stop
    }
    return first
  }

  /// A scalar as the text of a cell: a string decoded, a number as it is written, null empty; nil for the others.
  var cell: ArraySlice<UInt8>? {
    switch kind {
    case .string: decodedJSONString(bytes[start + 1..<end - 1])
    case .number, .other: bytes[start..<end]
    case .null: []
    case .object, .array: nil
    }
  }

  /// The text of a string; nil for any other value.
  var string: String? { kind == .string ? cell.map { String(decoding: $0, as: UTF8.self) } : nil }

  /// The value of a whole number; nil for any other value.
  var integer: Int? { kind == .number ? cell.flatMap { Int(String(decoding: $0, as: UTF8.self)) } : nil }

  private func end(after step: Step) -> Int? {
    switch step {
    case .next: end
    case .nextFrom(let end): end
    case .stop: nil
    }
  }

  private func endOfString(from start: Int) -> Int {
    var index = start + 1
    while bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    return index + 1
  }

  private func skipBlanks(from start: Int) -> Int {
    var index = start
    while isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// Skips blanks and a comma among them.
  private func skipSeparator(from start: Int) -> Int {
    let index = skipBlanks(from: start)
    return bytes[index] == UInt8(ascii: ",") ? skipBlanks(from: index + 1) : index
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
