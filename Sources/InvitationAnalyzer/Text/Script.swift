/// The writing systems that need a treatment of their own.
enum Script {
  case latin, greek, cyrillic, han, kana, hangul, devanagari, arabic, other

  /// The script of a letter.
  init(_ letter: Unicode.Scalar) {
    self =
      switch letter.value {
      case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x2AF, 0x1E00...0x1EFF: .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
      case 0x400...0x52F: .cyrillic
      case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: .han
      case 0x3041...0x3096, 0x3099...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: .kana
      case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
      case 0x900...0x97F: .devanagari
      case 0x600...0x6FF, 0x750...0x77F: .arabic
      default: .other
      }
  }

  /// Whether a letter's marks are dropped when it is folded.
  static func isLatinOrGreek(_ letter: Unicode.Scalar) -> Bool {
    let script = Script(letter)
    return script == .latin || script == .greek
  }

  /// Whether a letter belongs to a script that is written without blanks or searched by substring.
  static func isCJK(_ letter: Unicode.Scalar) -> Bool {
    guard letter.value >= 0x1100 else { return false }
    let script = Script(letter)
    return script == .han || script == .kana || script == .hangul
  }

  /// Whether a letter is katakana, the long vowel mark included.
  static func isKatakana(_ letter: Unicode.Scalar) -> Bool {
    (0x30A1...0x30FA).contains(letter.value) || (0x30FC...0x30FF).contains(letter.value)
      || (0x31F0...0x31FF).contains(letter.value)
  }
}
