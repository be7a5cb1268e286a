/// A paragraph of a wording file, cut into sentences so that one without its value can be left out.
struct WordingTemplate: Hashable {
  /// Text as it stands, or a value to be filled in.
  enum Piece: Hashable {
    case text(String)
    case slot(WordingSlot)
  }

  /// One sentence in pieces.
  struct Sentence: Hashable {
    var pieces: [Piece]

    /// The slots that it needs.
    var slots: [WordingSlot] {
      pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }
  }

  /// The paragraph as written.
  let source: String
  /// Its sentences in order; blanks between them are not kept.
  let sentences: [Sentence]
  /// All slots of the paragraph.
  let slots: [WordingSlot]

  /// Cuts a paragraph; what looks like a slot and is none stays text, for the lint to find.
  init(_ source: String) {
    self.source = source
    sentences = source.sentences.map { Sentence(pieces: Self.pieces(of: $0)) }
    slots = sentences.flatMap(\.slots)
  }

  /// The text without the sentences that lack a value; nil when none is left.
  func filled(_ value: (WordingSlot) -> String?) -> String? {
    let texts = sentences.compactMap { sentence -> String? in
      var text = ""
      for piece in sentence.pieces {
        switch piece {
        case .text(let literal): text += literal
        case .slot(let slot):
          guard let value = value(slot) else { return nil }
          text += value
        }
      }
      return text
    }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  private static func pieces(of sentence: Substring) -> [Piece] {
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return [.text(String(sentence))] }
    var (pieces, literal, rest) = ([Piece](), "", sentence)
    while let open = rest.firstIndex(of: "{") {
      literal += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("{{"), let close = rest.firstIndex(of: "}"),
        rest[close...].hasPrefix("}}"),
        let slot = WordingSlot(rawValue: String(rest[..<close].dropFirst(2)))
      {
        if !literal.isEmpty { pieces.append(.text(literal)) }
        literal = ""
        pieces.append(.slot(slot))
        rest = rest[close...].dropFirst(2)
      } else {
        literal.append(rest.removeFirst())
      }
    }
    literal += rest
    return literal.isEmpty ? pieces : pieces + [.text(literal)]
  }
}

extension String {
  /// The parts that end with `.`, `!` or `?` before a blank or the end.
  var sentences: [Substring] {
    var (found, start, ended) = ([Substring](), startIndex, false)
    for index in utf8.indices {
      let byte = utf8[index]
      if ended, byte == UInt8(ascii: " ") {
        found.append(self[start..<index])
        start = utf8.index(after: index)
      }
      ended = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
    return (found + [self[start...]]).filter { !$0.isEmpty }
  }
}
