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
    let text = Array(source.utf8)
    sentences = sentenceRanges(in: text).map { Sentence(pieces: Self.pieces(of: text[$0])) }
    slots = sentences.flatMap(\.slots)
  }

  /// Writes the text without the sentences that lack a value, behind a blank; false when none is left.
  func append(to text: inout String, _ values: WordingValues) -> Bool {
    var isEmpty = true
    for sentence in sentences where sentence.pieces.allSatisfy({ $0.hasValue(values) }) {
      if !text.isEmpty { text += " " }
      for piece in sentence.pieces {
        switch piece {
        case .text(let literal): text += literal
        case .slot(let slot): text += values.value(of: slot) ?? ""
        }
      }
      isEmpty = false
    }
    return !isEmpty
  }

  private static func pieces(of sentence: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var (literal, at) = (sentence.startIndex, sentence.startIndex)
    func text(to end: Int) { if literal < end { pieces.append(.text(string(sentence[literal..<end]))) } }
    while let open = sentence[at...].firstIndex(of: UInt8(ascii: "{")) {
      at = open + 1
      guard sentence[at...].first == UInt8(ascii: "{"),
        let close = sentence[at...].firstIndex(of: UInt8(ascii: "}")),
        sentence[(close + 1)...].first == UInt8(ascii: "}"),
        let slot = WordingSlot(rawValue: string(sentence[(open + 2)..<close]))
      else { continue }
      text(to: open)
      pieces.append(.slot(slot))
      (literal, at) = (close + 2, close + 2)
    }
    text(to: sentence.endIndex)
    return pieces
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension WordingTemplate.Piece {
  fileprivate func hasValue(_ values: WordingValues) -> Bool {
    if case .slot(let slot) = self { values.value(of: slot) != nil } else { true }
  }
}

extension String {
  /// The parts that end with `.`, `!` or `?` before a blank or the end.
  var sentences: [Substring] {
    sentenceRanges(in: Array(utf8)).map { range in
      let start = utf8.index(startIndex, offsetBy: range.lowerBound)
      return self[start..<utf8.index(start, offsetBy: range.count)]
    }
  }
}

private func sentenceRanges(in text: [UInt8]) -> [Range<Int>] {
  var (found, start, ended) = ([Range<Int>](), 0, false)
  for (index, byte) in text.enumerated() {
    if ended, byte == UInt8(ascii: " ") {
      if start < index { found.append(start..<index) }
      start = index + 1
    }
    ended = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
  if start < text.count { found.append(start..<text.count) }
  return found
}
