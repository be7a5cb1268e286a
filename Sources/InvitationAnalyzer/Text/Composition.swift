/// Composition of the letters that keep their marks in `fold`: Cyrillic, kana and Hangul.
///
/// Other scripts are compared by Swift's canonical string equality; these three also feed n-grams and
/// substring search, which see single letters.
enum Composition {
  /// The letter that a base and the mark or letter after it are together, or nil when they stay two.
  static func compose(_ base: Unicode.Scalar, _ next: Unicode.Scalar) -> Unicode.Scalar? {
    switch next.value {
    case 0x0300...0x030B: cyrillic[[base, next]]
    case 0x3099: voiced(base)
    case 0x309A: halfVoiced(base)
    case 0x1161...0x1175, 0x11A8...0x11C2: hangul(base, next)
    default: nil
    }
  }

  /// ё folds to е, so its mark simply goes.
  private static let cyrillic: [[Unicode.Scalar]: Unicode.Scalar] = [
    ["и", "\u{306}"]: "й", ["у", "\u{306}"]: "ў", ["ж", "\u{306}"]: "ӂ", ["а", "\u{306}"]: "ӑ",
    ["е", "\u{306}"]: "ӗ",
    ["е", "\u{308}"]: "е", ["і", "\u{308}"]: "ї", ["а", "\u{308}"]: "ӓ", ["о", "\u{308}"]: "ӧ",
    ["у", "\u{308}"]: "ӱ",
    ["и", "\u{308}"]: "ӥ", ["ж", "\u{308}"]: "ӝ", ["з", "\u{308}"]: "ӟ", ["ч", "\u{308}"]: "ӵ",
    ["ы", "\u{308}"]: "ӹ",
    ["г", "\u{301}"]: "ѓ", ["к", "\u{301}"]: "ќ", ["е", "\u{300}"]: "ѐ", ["и", "\u{300}"]: "ѝ",
    ["и", "\u{304}"]: "ӣ",
    ["у", "\u{304}"]: "ӯ", ["у", "\u{30B}"]: "ӳ",
  ]

  private static func voiced(_ base: Unicode.Scalar) -> Unicode.Scalar? {
    switch base {
    case "う": "ゔ"
    case "ウ": "ヴ"
    case let base where hiragana(base).map("かきくけこさしすせそたちつてとはひふへほゝ".unicodeScalars.contains) == true:
      Unicode.Scalar(base.value + 1)
    default: nil
    }
  }

  private static func halfVoiced(_ base: Unicode.Scalar) -> Unicode.Scalar? {
    guard let plain = hiragana(base), "はひふへほ".unicodeScalars.contains(plain) else { return nil }
    return Unicode.Scalar(base.value + 2)
  }

  /// The hiragana form of a kana letter: the two blocks run in parallel, 0x60 apart.
  private static func hiragana(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    (0x30A1...0x30FE).contains(letter.value) ? Unicode.Scalar(letter.value - 0x60) : letter
  }

  /// The arithmetic composition of Hangul syllables (Unicode Standard 3.12).
  private static func hangul(_ base: Unicode.Scalar, _ next: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x1100...0x1112).contains(base.value), (0x1161...0x1175).contains(next.value) {
      return Unicode.Scalar(0xAC00 + ((base.value - 0x1100) * 21 + next.value - 0x1161) * 28)
    }
    let isOpen = (0xAC00...0xD7A3).contains(base.value) && (base.value - 0xAC00).isMultiple(of: 28)
    guard isOpen, (0x11A8...0x11C2).contains(next.value) else { return nil }
    return Unicode.Scalar(base.value + next.value - 0x11A7)
  }
}
