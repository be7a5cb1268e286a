/// A quick look whether a text can hold one of some names, before it is read word by word.
///
/// Most messages name nobody; this keeps hundreds of thousands of them from being prepared.
public struct NameScan: Sendable {
  private var lastWords: Set<String> = []
  private var hasRunNames = false

  /// Remembers the last word of each name: all words of a name must stand in a text that names it.
  init(_ names: some Sequence<NameForm>) {
    for name in names {
      guard let last = name.writtenWords.last else { continue }
      lastWords.insert(last)
      lastWords.formUnion(NameForm(last).words)
      if last.unicodeScalars.contains(where: Script.isCJK) { hasRunNames = true }
    }
  }

  /// Remembers names as they are written.
  public init(_ names: [String]) { self.init(names.lazy.map { NameForm($0) }) }

  /// Whether the UTF-8 bytes of a text may hold one of the names.
  public func mayFind(in text: some Sequence<UInt8>) -> Bool {
    var word: [UInt8] = []
    var isASCII = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case 0x80...:
        word.append(byte)
        isASCII = false
      default:
        if holds(word, isASCII) { return true }
        word.removeAll(keepingCapacity: true)
        isASCII = true
      }
    }
    return holds(word, isASCII)
  }

  private func holds(_ word: [UInt8], _ isASCII: Bool) -> Bool {
    guard !word.isEmpty else { return false }
    let text = String(decoding: word, as: UTF8.self)
    guard !isASCII else {
      return lastWords.contains(text)
        || NameForm.mayHoldUmlaut(text) && NameForm(text).words.contains(where: lastWords.contains)
    }
    // Marks such as dashes and quotes are not ASCII either: split properly.
    return PreparedText(text).words.contains { lastWords.contains($0.text) || hasRunNames && $0.isRun }
  }
}
