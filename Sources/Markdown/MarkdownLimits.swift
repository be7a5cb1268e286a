/// What cmark may be given, checked on the bytes before it sees them: cmark 0.30.2 needs quadratic time past it.
private enum MarkdownLimits {
  /// Bytes in a text.
  static let bytes = 65_536
  /// Bytes at the beginning of a line that can open containers, one in another.
  static let containerRun = 200
}

/// The first limit that a Markdown text breaks, or nil when cmark may parse it.
///
/// `too-large` for more than 64 KiB, and `markup-too-deep` with the 1-based line when a line begins with more than 200
/// bytes out of blank, tab, digits and `> - + * . )`, with which alone containers are opened (trust.md 3).
public func markdownLimitViolation(_ bytes: [UInt8]) -> (id: String, line: Int?)? {
  guard bytes.count <= MarkdownLimits.bytes else { return ("too-large", nil) }
  // cmark drops a byte order mark, so it must not hide a run behind it.
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  var (line, run): (Int, Int?) = (1, 0)
  for (index, byte) in zip(text.indices, text) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      // CRLF is one line end.
      if byte == UInt8(ascii: "\r") || index == text.startIndex || text[index - 1] != UInt8(ascii: "\r") {
        line += 1
      }
      run = 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
      run = run.map { $0 + 1 }
      if let run, run > MarkdownLimits.containerRun { return ("markup-too-deep", line) }
    default: run = nil
    }
  }
  return nil
}
