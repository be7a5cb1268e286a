/// How the clean-up of trust.md 2.4 treats a character.
enum CharacterClass {
  case lineBreak, blank, removed, joiner, mark, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E: self = .other
    case 0x0A...0x0D where scalar.value == 0x0A || scalar.value == 0x0D: self = .lineBreak
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: self = .blank
    case 0...0x1F, 0x7F...0x9F, 0xAD: self = .removed
    case 0xA1...0x2FF: self = .other
    case 0x200C, 0x200D: self = .joiner
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .other
    case _ where CharacterClass.isHidden(scalar) || CharacterClass.isNoncharacter(scalar): self = .removed
    default: self = CharacterClass.isMark(scalar) ? .mark : .other
    }
  }

  /// Letters without ink, which stand for blanks.
  static func isLetterlike(_ scalar: Unicode.Scalar) -> Bool {
    [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800].contains(scalar.value)
  }

  /// Zero-width, directional and annotation characters.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E: true
    case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
