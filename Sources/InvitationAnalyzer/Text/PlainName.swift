/// Names that are nothing but composed letters of Latin, Greek, Cyrillic or Han, digits, blanks and hyphens, as nearly
/// all are.
///
/// They hold neither marks nor asides nor endings for another gender, so their folded words are found in one pass over
/// the bytes; `NameForm` reads all others as texts.
enum PlainName {
  /// Reads a name in UTF-8.
  ///
  /// - Parameters:
  ///   - name: The name as it is displayed.
  ///   - letter: Takes each folded letter or digit.
  ///   - endWord: Takes the end of each word; false stops the reading.
  /// - Returns: Whether the whole name was read; what was taken is void otherwise.
  @inline(__always)
  static func read(
    _ name: UnsafeBufferPointer<UInt8>,
    letter: (UInt32) -> Void,
    endWord: () -> Bool
  ) -> Bool {
    var (index, previous) = (0, UInt8(ascii: " "))
    var (isInWord, isHan) = (false, false)
    while index < name.count {
      let byte = name[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        // A capital I inside a word may mark the gender: `LehrerIn`.
        if isInWord, isHan || byte == UInt8(ascii: "I") && previous > UInt8(ascii: "Z") { return false }
        letter(UInt32(byte | 0x20))
        (isInWord, isHan) = (true, false)
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isInWord, isHan { return false }
        letter(UInt32(byte))
        (isInWord, isHan) = (true, false)
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        if isInWord, !endWord() { return false }
        isInWord = false
        index += 1
      case 0xC3...0xD1:
        guard index + 1 < name.count, !(isInWord && isHan) else { return false }
        let value = Int(byte & 0x1F) << 6 | Int(name[index + 1] & 0x3F)
        let folded = folded[value - first]
        guard folded > 0 else { return false }
        letter(folded & 0xFFFF)
        if folded > 0xFFFF { letter(folded >> 16) }
        (isInWord, isHan) = (true, false)
        index += 2
      case 0xE4...0xE9:
        guard index + 2 < name.count, !isInWord || isHan else { return false }
        let value =
          UInt32(byte & 0x0F) << 12 | UInt32(name[index + 1] & 0x3F) << 6 | UInt32(name[index + 2] & 0x3F)
        guard value >= 0x4E00 else { return false }
        letter(value)
        (isInWord, isHan) = (true, true)
        index += 3
      default: return false
      }
      previous = byte
    }
    return !isInWord || endWord()
  }

  private static let first = 0xC0
  /// The folded form of each letter from U+00C0 on: one letter, a second one in the upper half, or 0 for no such letter.
  private static let folded: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x480 - first)
    let letters: [ClosedRange<Int>] = [
      0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3CE, 0x400...0x45F,
    ]
    for value in letters.joined() {
      guard let letter = Unicode.Scalar(UInt32(value)) else { continue }
      let folded = Fold.letters([letter]).unicodeScalars.map(\.value)
      guard folded.count <= 2 else { continue }
      table[value - first] = folded[0] | (folded.count == 2 ? folded[1] << 16 : 0)
    }
    return table
  }()
}

extension PlainName {
  /// The folded words of a name; nil when it is not plain.
  static func words(of name: String) -> [String]? {
    name.withBytes { name in
      // No folded letter takes more than twice the bytes of the letter.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * name.count + 1) { bytes in
        var words: [String] = []
        var count = 0
        let isPlain = read(name) { letter in
          switch letter {
          case 0..<0x80:
            bytes[count] = UInt8(truncatingIfNeeded: letter)
            count += 1
          case 0x80..<0x800:
            bytes[count] = 0xC0 | UInt8(truncatingIfNeeded: letter >> 6)
            bytes[count + 1] = 0x80 | UInt8(truncatingIfNeeded: letter & 0x3F)
            count += 2
          default:
            bytes[count] = 0xE0 | UInt8(truncatingIfNeeded: letter >> 12)
            bytes[count + 1] = 0x80 | UInt8(truncatingIfNeeded: letter >> 6 & 0x3F)
            bytes[count + 2] = 0x80 | UInt8(truncatingIfNeeded: letter & 0x3F)
            count += 3
          }
        } endWord: {
          words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self))
          count = 0
          return true
        }
        return isPlain ? words : nil
      }
    }
  }
}
