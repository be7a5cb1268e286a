/// Texts that clean-up and composition leave as they are; nearly all names and notes are such.
///
/// They consist of settled characters: printable ASCII, letters of Latin, Greek and Cyrillic in one scalar each, Kana,
/// Han, Hangul syllables, common punctuation, signs and emoji, none of which any rule changes, whatever stands beside it.
/// Other texts go the long way through the rules of trust.md 2.4.
enum SettledText {
  /// Whether a text has settled characters with single blanks, or line feeds where lines are kept, between them.
  static func isClean(_ text: String, keepsLines: Bool) -> Bool {
    text.withBytes { isClean($0, keepsLines: keepsLines) }
  }

  /// Whether UTF-8 bytes are such a text.
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>, keepsLines: Bool) -> Bool {
    var index = 0
    var previous = blank
    while index < bytes.count {
      // Eight printable bytes at once, unless two of them that stand together are blanks.
      if let eight = EightBytes(bytes, at: index), eight.arePrintable {
        let blanks = eight.blanks
        if blanks & (blanks << 8 | (previous > blank ? 0 : 0x80)) == 0 {
          index += 8
          previous = bytes[index - 1]
          continue
        }
      }
      let byte = bytes[index]
      if byte > blank {
        // Printable ASCII, of which most texts consist, is told without a call.
        let length = byte < 0x7F ? 1 : length(of: bytes, at: index)
        guard length > 0 else { return false }
        index += length
      } else {
        let isBreak = byte == lineFeed && keepsLines && index > 0
        guard isBreak || byte == blank && previous > blank, previous != blank else { return false }
        index += 1
      }
      previous = byte
    }
    return previous > blank || bytes.isEmpty
  }

  /// A text of settled characters, blanks and line ends after the clean-up; nil when it has others.
  static func cleaned(_ text: String, keepsLines: Bool) -> String? {
    text.withBytes { cleaned($0, keepsLines: keepsLines) }
  }

  /// The text of such UTF-8 bytes after the clean-up; nil when there are others.
  static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>, keepsLines: Bool) -> String? {
    var isSettled = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { result in
      var (index, count) = (0, 0)
      // What stands between the last character and the next one, if there is any.
      var (breaks, blanks) = (0, 0)
      func append(_ byte: UInt8) {
        result[count] = byte
        count += 1
      }
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case blank, tab: blanks += 1
        case lineFeed, carriageReturn:
          if !keepsLines {
            blanks += 1
          } else if byte == carriageReturn || index == 0 || bytes[index - 1] != carriageReturn {
            (breaks, blanks) = (breaks + 1, 0)
          }
        default:
          let length = byte > blank && byte < 0x7F ? 1 : length(of: bytes, at: index)
          guard length > 0 else {
            isSettled = false
            return 0
          }
          if count > 0, breaks + blanks > 0 {
            for _ in 0..<breaks { append(lineFeed) }
            for _ in 0..<(keepsLines ? blanks : 1) { append(blank) }
          }
          (breaks, blanks) = (0, 0)
          for offset in index..<index + length { append(bytes[offset]) }
          index += length - 1
        }
        index += 1
      }
      return count
    }
    return isSettled ? text : nil
  }

  /// Whether a text has only settled characters and blanks: then it is composed.
  static func isSettled(_ text: String) -> Bool {
    text.withBytes { bytes in
      var index = 0
      while index < bytes.count {
        if let eight = EightBytes(bytes, at: index), eight.arePrintable {
          index += 8
          continue
        }
        let length = bytes[index] == blank ? 1 : length(of: bytes, at: index)
        guard length > 0 else { return false }
        index += length
      }
      return true
    }
  }

  /// The lower-case form of a text of settled characters and blanks; nil when it has others.
  static func lowercased(_ text: String) -> String? { text.withBytes { lowercased($0) } }

  /// The lower-case form of UTF-8 bytes of settled characters and blanks; nil when there are others.
  ///
  /// Nil also for the letters that case folding changes otherwise, when they are not to be kept.
  static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, keepsFolded: Bool = true) -> String? {
    var isSettled = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { result in
      var index = 0
      while index < bytes.count {
        if let eight = EightBytes(bytes, at: index), eight.arePrintable {
          eight.lowercased.write(to: result, at: index)
          index += 8
          continue
        }
        let byte = bytes[index]
        if byte < 0x7F, byte >= blank {
          result[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          index += 1
          continue
        }
        let length = length(of: bytes, at: index)
        switch length {
        case 2:
          let value = UInt16(bytes[index] & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
          let lower = lowercase[Int(value - firstLetter)]
          let isFolded = value == sharpS || value == finalSigma
          isSettled = isSettled && lower > 0 && (keepsFolded || !isFolded)
          result[index] = 0xC0 | UInt8(truncatingIfNeeded: lower >> 6)
          result[index + 1] = 0x80 | UInt8(truncatingIfNeeded: lower & 0x3F)
        case 3...:
          for offset in index..<index + length { result[offset] = bytes[offset] }
        default:
          isSettled = false
        }
        guard isSettled else { return 0 }
        index += length
      }
      return index
    }
    return isSettled ? text : nil
  }

  /// The form under which a clean name of settled characters is joined; nil for any other and for letters to be folded.
  static func joinForm(_ name: UnsafeBufferPointer<UInt8>) -> String? {
    isClean(name, keepsLines: false) ? lowercased(name, keepsFolded: false) : nil
  }

  /// How many bytes the settled character at an index has; 0 when there is none.
  static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return (0x21...0x7E).contains(lead) ? 1 : 0 }
    func next(_ offset: Int) -> UInt8 {
      // No byte goes on a sequence but these.
      index + offset < bytes.count && bytes[index + offset] & 0xC0 == 0x80 ? bytes[index + offset] : 0
    }
    let second = next(1)
    guard second > 0 else { return 0 }
    switch lead {
    // U+00A1...U+00BF but the soft hyphen.
    case 0xC2: return second > 0xA0 && second != 0xAD ? 2 : 0
    // U+00C0...U+02FF and U+0380...U+047F but U+0387, which is a middle dot.
    case 0xC3...0xCB, 0xCF...0xD1: return 2
    case 0xCE: return second == 0x87 ? 0 : 2
    default: break
    }
    let third = next(2)
    guard third > 0 else { return 0 }
    switch lead {
    case 0xE2:
      switch second {
      // Dashes, quotation marks, the ellipsis: U+2010...U+2027; per mille and single quotes: U+2030...U+203A.
      case 0x80: return (0x90...0xA7).contains(third) || (0xB0...0xBA).contains(third) ? 3 : 0
      // Currencies: U+20A0...U+20BF.
      case 0x82: return third >= 0xA0 ? 3 : 0
      // The trade mark.
      case 0x84: return third == 0xA2 ? 3 : 0
      default: return 0
      }
    // What stands for a byte that could not be read.
    case 0xEF: return second == 0xBF && third == 0xBD ? 3 : 0
    // Kana but the marks at U+3099, which join the letter before them.
    case 0xE3:
      return second == 0x81 || second == 0x83 || second == 0x82 && !(0x97...0x9F).contains(third) ? 3 : 0
    // Han from U+4E00 on, and Hangul syllables.
    case 0xE5...0xE9, 0xEB, 0xEC: return 3
    case 0xE4: return second >= 0xB8 ? 3 : 0
    case 0xEA: return second >= 0xB0 ? 3 : 0
    case 0xED: return second < 0x9E ? 3 : 0
    // Emoji: U+1F300...U+1F9FF.
    case 0xF0: return second == 0x9F && (0x8C...0xA7).contains(third) && next(3) > 0 ? 4 : 0
    default: return 0
    }
  }

  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let blank: UInt8 = 0x20
  private static let firstLetter: UInt16 = 0xA0
  private static let sharpS: UInt16 = 0xDF
  private static let finalSigma: UInt16 = 0x3C2

  /// The lower-case letter of each scalar of two bytes from `firstLetter` on; 0 where that is not one of two bytes.
  private static let lowercase: [UInt16] = (firstLetter..<0x480).map { value in
    let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars
    guard let lower, lower.count == 1, let only = lower.first, (0x80..<0x480).contains(only.value) else {
      return 0
    }
    return UInt16(only.value)
  }
}
