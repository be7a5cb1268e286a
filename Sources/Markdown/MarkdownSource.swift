/// The lines of a source, for finding the place of something that cmark reports by line only.
struct MarkdownSource {
  private let lines: [ArraySlice<UInt8>]
  private let isUTF8: Bool
  /// By line, how far earlier finds reach, so that equal texts on a line are found one after the other.
  private var consumed: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // Decoding repairs what is broken, which changes it.
    isUTF8 = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
  }

  /// The first byte that is not UTF-8.
  var firstInvalidByte: MarkdownPosition? {
    guard !isUTF8 else { return nil }
    for (index, line) in lines.enumerated() {
      let decoded = Array(String(decoding: line, as: UTF8.self).utf8)
      guard !decoded.elementsEqual(line) else { continue }
      let column = zip(decoded, line).prefix { $0 == $1 }.count
      return MarkdownPosition(line: index + 1, column: column + 1)
    }
    return nil
  }

  /// Where a text stands on a line, after what was found there before.
  mutating func locate(_ text: String, line: Int) -> MarkdownPosition {
    guard lines.indices.contains(line - 1) else { return MarkdownPosition(line: line) }
    let bytes = lines[line - 1]
    let needle = Array(text.utf8)
    var at = consumed[line] ?? 0
    while at + needle.count <= bytes.count {
      if bytes.dropFirst(at).starts(with: needle) {
        consumed[line] = at + needle.count
        return MarkdownPosition(line: line, column: at + 1)
      }
      at += 1
    }
    return MarkdownPosition(line: line)
  }

  /// Slots in link labels: the definition vanishes from the tree, so only the source shows them.
  func slotsInLabels(outside codeLines: Set<Int>) -> [MarkdownPosition] {
    lines.enumerated().compactMap { index, line in
      guard line.contains(UInt8(ascii: "{")), line.contains(UInt8(ascii: "]")), !codeLines.contains(index + 1)
      else {
        return nil
      }
      let text = String(decoding: line, as: UTF8.self)
      guard let end = text.firstRange(of: "]:"), let open = text[..<end.lowerBound].firstRange(of: "{{"),
        text[..<open.lowerBound].drop(while: { " >-+*".contains($0) }).hasPrefix("[")
      else { return nil }
      let column = text.utf8.distance(from: text.startIndex, to: open.lowerBound) + 1
      return MarkdownPosition(line: index + 1, column: column)
    }
  }
}
