/// The first lines of an HTTP/1 request, as far as a server of plain files needs them.
struct RequestHead: Equatable {
  /// The longest head that is read, in bytes.
  static let limit = 16_384
  /// What a head ends with: the end of its last line and an empty one.
  static let end = Array("\r\n\r\n".utf8)

  /// The method in capital letters.
  var method: String
  /// What is asked for, for example `/index.html`.
  var target: String
  /// The values of all `Host` fields in small letters.
  var hosts: [String] = []

  /// Reads a head with its empty line; nil when it is not one that a browser sends.
  init?(_ bytes: [UInt8]) {
    guard let lines = Self.lines(of: bytes), let first = lines.first else { return nil }
    let words = first.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", words[1].hasPrefix("/") else {
      return nil
    }
    (method, target) = (String(words[0]), String(words[1]))
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), Self.isName(line[..<colon]) else { return nil }
      guard line[..<colon].lowercased() == "host" else { continue }
      hosts.append(line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }.lowercased())
    }
  }

  /// The lines before the empty one; nil when a line ends otherwise than by CR LF or holds a control character.
  private static func lines(of bytes: [UInt8]) -> [Substring]? {
    guard bytes.suffix(4).elementsEqual(end) else { return nil }
    var lines: [Substring] = []
    for line in bytes.dropLast(4).split(separator: 0x0A, omittingEmptySubsequences: false) {
      // The last line has lost its end.
      let isLast = line.endIndex == bytes.count - 4
      guard isLast || line.last == 0x0D else { return nil }
      let content = isLast ? line : line.dropLast()
      guard content.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
      lines.append(Substring(decoding: content, as: UTF8.self))
    }
    return lines
  }

  /// A field's name has no blank, so a line that goes on from the one before is refused.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
