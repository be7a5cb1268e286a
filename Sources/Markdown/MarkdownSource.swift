/// The lines of a source, for finding the place of something that cmark reports by line only.
struct MarkdownSource {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  private let isUTF8: Bool
  /// By line, how far earlier finds reach, so that equal texts on a line are found one after the other.
  private var consumed: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
  }

  private var lines: some Collection<ArraySlice<UInt8>> { starts.indices.lazy.map { line($0) } }

  /// A line, counted from 0, without its end.
  private func line(_ index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    return bytes[starts[index]..<end]
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
  mutating func locate(_ text: String, line number: Int) -> MarkdownPosition {
    guard starts.indices.contains(number - 1) else { return MarkdownPosition(line: number) }
    let line = line(number - 1)
    let needle = text.utf8
    var at = line.startIndex + (consumed[number] ?? 0)
    while at + needle.count <= line.endIndex {
      if line[at..<at + needle.count].elementsEqual(needle) {
        consumed[number] = at + needle.count - line.startIndex
        return MarkdownPosition(line: number, column: at - line.startIndex + 1)
      }
      at += 1
    }
    return MarkdownPosition(line: number)
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
