/// The user's words made fit for a slot: no hidden characters, no braces, whole words within a limit.
///
/// Values are data. Braces go, so that no value looks like an unfilled slot; control, format and line-breaking
/// characters go with them. Nil when nothing is left or when the first word alone is too long.
public func slotText(_ text: String, limit: Int) -> String? {
  if isPlainLine(text), text.noteLength <= limit { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where scalar != "{" && scalar != "}" {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
    case .format, .surrogate, .privateUse, .unassigned: break
    default: scalars.append(scalar)
    }
  }
  var fitted = ""
  // A blank with a mark on it is a blank too.
  for word in scalars.split(separator: " ") {
    let longer = fitted.isEmpty ? String(word) : "\(fitted) \(Substring(word))"
    guard longer.noteLength <= limit else { break }
    fitted = longer
  }
  return fitted.isEmpty ? nil : fitted
}

/// Whether a text is printable ASCII without braces and with single blanks inside, as most names are.
private func isPlainLine(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    guard (0x20...0x7E).contains(byte), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}"),
      byte != 0x20 || previous != 0x20
    else { return false }
    previous = byte
  }
  return previous != 0x20
}

extension String {
  /// UTF-16 units, which are never fewer than grapheme clusters: which of them the network counts is not known.
  public var noteLength: Int {
    withBytes { bytes in
      // Letters of ASCII, of which most texts have no others, are one unit each.
      var length = bytes.firstMatch(in: 0..<bytes.count) {
        $0 .>= SIMD16(repeating: 0x80)
      } or: {
        $0 >= 0x80
      }
      // Each scalar counts at its first byte; those of four bytes are two units.
      for byte in bytes[length...] { length += (byte & 0xC0 == 0x80 ? 0 : 1) + (byte >= 0xF0 ? 1 : 0) }
      return length
    }
  }
}
