/// Characters that look like other characters, and characters that are not seen at all.
enum PlainForm {
  /// Whether a character is zero-width, a direction mark, a soft hyphen or a variation selector.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Appends the plain letters of a compatibility form, or the character itself.
  static func append(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0xA0, 0x202F, 0x3000: result.append(" ")
    case 0xFF01...0xFF5E: appendScalar(scalar.value - 0xFEE0, to: &result)
    case 0xFF61...0xFF9F: result.append(halfWidthKatakana[Int(scalar.value - 0xFF61)])
    case 0xFB00...0xFB06:
      let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
      result.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
    case 0x2102...0x2134: result.append(letterlike[scalar] ?? scalar)
    case 0x1D400...0x1D7FF: appendScalar(mathematical(scalar.value), to: &result)
    default: result.append(scalar)
    }
  }

  private static func appendScalar(_ value: UInt32, to result: inout [Unicode.Scalar]) {
    if let scalar = Unicode.Scalar(value) { result.append(scalar) }
  }

  /// The letter or digit behind a mathematical alphanumeric: 13 Latin alphabets, 5 Greek ones, 5 rows of
  /// digits.
  private static func mathematical(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x1D400...0x1D6A3:
      let letter = (value - 0x1D400) % 52
      return letter < 26 ? 0x41 + letter : 0x61 + letter - 26
    case 0x1D6A4: return 0x69
    case 0x1D6A5: return 0x6A
    case 0x1D6A8...0x1D7CB:
      let letter = (value - 0x1D6A8) % 58
      return letter < 25 ? 0x391 + letter : (26...50).contains(letter) ? 0x3B1 + letter - 26 : value
    case 0x1D7CE...0x1D7FF: return 0x30 + (value - 0x1D7CE) % 10
    default: return value
    }
  }

  /// U+FF61-FF9F; the last two are the combining voice marks.
  private static let halfWidthKatakana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}".unicodeScalars
  )

  /// Letters that fill the gaps of the mathematical alphabets.
  private static let letterlike: [Unicode.Scalar: Unicode.Scalar] = [
    "ℂ": "C", "ℊ": "g", "ℋ": "H", "ℌ": "H", "ℍ": "H", "ℎ": "h", "ℐ": "I", "ℑ": "I", "ℒ": "L", "ℕ": "N",
    "ℙ": "P",
    "ℚ": "Q", "ℛ": "R", "ℜ": "R", "ℝ": "R", "ℤ": "Z", "ℨ": "Z", "ℬ": "B", "ℭ": "C", "ℯ": "e", "ℰ": "E",
    "ℱ": "F",
    "ℳ": "M", "ℴ": "o",
  ]
}
