/// A quick look whether a text can hold one of some names, before it is read word by word.
///
/// Most messages name nobody; this keeps hundreds of thousands of them from being prepared.
public struct NameScan: Sendable {
  private var lastWords: Set<String> = []
  private var hasRunNames = false
  /// A bit for each hash that a last word may have, so that nearly all words are told apart without being made texts.
  private var hashes = [Bool](repeating: false, count: 1 << 14)

  /// Remembers the last word of each name: all words of a name must stand in a text that names it.
  init(_ names: some Sequence<NameForm>) {
    for name in names {
      guard let last = name.writtenWords.last else { continue }
      lastWords.insert(last)
      lastWords.formUnion(NameForm(last).words)
      if last.unicodeScalars.contains(where: Script.isCJK) { hasRunNames = true }
    }
    for word in lastWords {
      var (plain, written) = (WordHash(), WordHash())
      for byte in word.utf8 {
        plain.add(byte)
        written.addAsWritten(byte)
      }
      hashes[slot(plain)] = true
      hashes[slot(written)] = true
    }
  }

  /// Remembers names as they are written.
  public init(_ names: [String]) { self.init(names.lazy.map { NameForm($0) }) }

  /// Whether the UTF-8 bytes of a text may hold one of the names.
  public func mayFind(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var hash = WordHash()
    var isASCII = true
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): hash.add(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.add(byte | 0x20)
      case 0x80...: isASCII = false
      default:
        if start < index, !isASCII || hashes[slot(hash)], holds(text[start..<index], isASCII) { return true }
        start = index + 1
        hash = WordHash()
        isASCII = true
      }
    }
    return start < text.count && holds(text[start...], isASCII)
  }

  private func holds(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ isASCII: Bool) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    guard !isASCII else {
      let text = text.lowercased()
      return lastWords.contains(text)
        || NameForm.mayHoldUmlaut(text) && NameForm(text).words.contains(where: lastWords.contains)
    }
    // Marks such as dashes and quotes are not ASCII either: split properly.
    return PreparedText(text).words.contains { lastWords.contains($0.text) || hasRunNames && $0.isRun }
  }

  private func slot(_ hash: WordHash) -> Int { Int(hash.value >> 16) & (hashes.count - 1) }
}

/// The hash of a word (FNV-1a) in which `ae`, `oe` and `ue` are like the vowel alone, as in `NameForm`.
private struct WordHash {
  private(set) var value: UInt32 = 0x811C_9DC5
  private var mayDropE = false

  mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: "e"), mayDropE {
      mayDropE = false
      return
    }
    addAsWritten(byte)
    mayDropE = byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
  }

  mutating func addAsWritten(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
}
