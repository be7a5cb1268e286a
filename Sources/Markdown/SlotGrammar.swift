/// Splits the literal of a text node at its slots: `{{name}}`, blanks inside the braces allowed.
enum SlotGrammar {
  enum Piece: Equatable {
    case text(String)
    /// The name and the slot as written, braces included.
    case slot(name: String, written: String)
    /// A destination with a blank in it, which CommonMark shows as text: `[t]({{ url }})`.
    case blankInDestination(written: String)
    /// Braces around something that is no name.
    case bad(written: String)
    /// Braces that do not close in this text.
    case unclosed
  }

  static func pieces(of literal: String) -> [Piece] {
    guard literal.utf8.contains(UInt8(ascii: "{")) else { return literal.isEmpty ? [] : [.text(literal)] }
    var pieces: [Piece] = []
    var rest = Substring(literal)
    while let open = rest.firstRange(of: "{{") {
      let before = rest[..<open.lowerBound]
      if !before.isEmpty { pieces.append(.text(String(before))) }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return pieces + [.unclosed] }
      let written = String(rest[open.lowerBound..<close.upperBound])
      if let name = name(in: written) {
        pieces.append(
          before.hasSuffix("](") ? .blankInDestination(written: written) : .slot(name: name, written: written)
        )
      } else {
        pieces.append(.bad(written: written))
      }
      rest = rest[close.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  /// The name when a text is one slot and nothing else.
  static func name(in written: String) -> String? {
    guard written.hasPrefix("{{"), written.hasSuffix("}}"), written.utf8.count > 4 else { return nil }
    let name = written.dropFirst(2).dropLast(2).trimmed
    guard let first = name.utf8.first, isLetter(first) else { return nil }
    let isName = name.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
    }
    return isName ? String(name) : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmed: Substring {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...last]
  }
}
