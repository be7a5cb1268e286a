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
    let text = Array(literal.utf8)
    guard var open = place(of: UInt8(ascii: "{"), in: text, from: 0) else {
      return literal.isEmpty ? [] : [.text(literal)]
    }
    var pieces: [Piece] = []
    var rest = 0
    while true {
      if rest < open { pieces.append(.text(string(text[rest..<open]))) }
      guard let close = place(of: UInt8(ascii: "}"), in: text, from: open + 2) else {
        pieces.append(.unclosed)
        return pieces
      }
      let written = string(text[open..<close + 2])
      if let name = name(in: text[open..<close + 2]) {
        let isDestination = text[rest..<open].suffix(2).elementsEqual("](".utf8)
        pieces.append(
          isDestination ? .blankInDestination(written: written) : .slot(name: name, written: written)
        )
      } else {
        pieces.append(.bad(written: written))
      }
      rest = close + 2
      guard let next = place(of: UInt8(ascii: "{"), in: text, from: rest) else { break }
      open = next
    }
    if rest < text.count { pieces.append(.text(string(text[rest...]))) }
    return pieces
  }

  /// The name when a text is one slot and nothing else.
  static func name(in written: String) -> String? { name(in: Array(written.utf8)[...]) }

  private static func name(in written: ArraySlice<UInt8>) -> String? {
    guard written.count > 4, written.starts(with: "{{".utf8), written.suffix(2).elementsEqual("}}".utf8)
    else {
      return nil
    }
    var name = written.dropFirst(2).dropLast(2)
    while name.first == 0x20 { name.removeFirst() }
    while name.last == 0x20 { name.removeLast() }
    guard let first = name.first, isLetter(first) else { return nil }
    let isName = name.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
    }
    return isName ? string(name) : nil
  }

  /// The first place of a byte that stands twice.
  private static func place(of byte: UInt8, in text: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 1 < text.count {
      if text[at] == byte, text[at + 1] == byte { return at }
      at += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
