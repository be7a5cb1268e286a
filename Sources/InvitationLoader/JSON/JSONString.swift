/// The content of a JSON string, its escapes decoded; half a surrogate pair and U+0000 become U+FFFD.
///
/// - Parameter written: What stands between the quotes; checked to be JSON.
/// - Returns: UTF-8.
func decodedJSONString(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard written.contains(UInt8(ascii: "\\")) else { return written }
  var result: [UInt8] = []
  result.reserveCapacity(written.count)
  var rest = written
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
      result.append(byte)
      continue
    }
    switch escape {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): result.append(contentsOf: String(takeScalar(&rest)).utf8)
    default: result.append(escape)
    }
  }
  return result[...]
}

/// Takes the digits behind `\u` and, for the first half of a pair, the second half.
private func takeScalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
  let replacement: Unicode.Scalar = "\u{FFFD}"
  let unit = takeUnit(&rest)
  if let scalar = Unicode.Scalar(unit) { return unit == 0 ? replacement : scalar }
  let before = rest
  guard unit < 0xDC00, rest.starts(with: "\\u".utf8) else { return replacement }
  rest.removeFirst(2)
  let second = takeUnit(&rest)
  guard 0xDC00..<0xE000 ~= second else {
    rest = before
    return replacement
  }
  return Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
}

private func takeUnit(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
  let digits = rest.prefix(4)
  rest = rest.dropFirst(4)
  return digits.reduce(0) { $0 << 4 | UInt32(hexadecimalDigit($1) ?? 0) }
}

/// A key, given as it is written, in the form that a JSON pointer has (RFC 6901).
func pointerToken(_ key: ArraySlice<UInt8>) -> String {
  var token: [UInt8] = []
  for byte in decodedJSONString(key) {
    switch byte {
    case UInt8(ascii: "~"): token += "~0".utf8
    case UInt8(ascii: "/"): token += "~1".utf8
    default: token.append(byte)
    }
  }
  return String(decoding: token, as: UTF8.self)
}
