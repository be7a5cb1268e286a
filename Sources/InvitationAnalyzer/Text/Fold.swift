import InvitationModel

/// The plain lower-case form in which all texts are compared (decisions.md 3.1).
///
/// Hidden characters go, compatibility forms become plain letters, Latin and Greek letters lose their marks;
/// other scripts keep theirs, because removing them would change the letters. Idempotent, independent of the
/// locale.
func fold(_ text: String) -> String {
  Fold.letters(Fold.plainForms(text)[...])
}

/// The steps of `fold`, for callers that look at the letters in between.
enum Fold {
  /// Drops hidden characters, replaces compatibility forms and composes; letter case and marks stay.
  static func plainForms(_ text: String) -> [Unicode.Scalar] {
    let ascii: [Unicode.Scalar]? = text.withBytes { bytes in
      bytes.contains { $0 >= 0x80 } ? nil : bytes.map { Unicode.Scalar($0) }
    }
    if let ascii { return ascii }
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !PlainForm.isHidden(scalar) {
      PlainForm.append(scalar, to: &result)
    }
    if result.allSatisfy(isComposedAnywhere) { return result }
    return Array(composed(String(scalars: result)).unicodeScalars)
  }

  /// Whether composition leaves a letter and what stands beside it alone: Latin, Cyrillic, Kana, Han.
  private static func isComposedAnywhere(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400..<0x480, 0x2010...0x2027, 0x3001...0x3098, 0x309B...0x30FF, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// Lower-cases composed letters and drops the marks of Latin and Greek ones.
  static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        for (index, scalar) in zip(bytes.indices, scalars) {
          bytes[index] = lower(UInt8(truncatingIfNeeded: scalar.value))
        }
        return scalars.count
      }
    }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count + 2)
    for scalar in scalars {
      if scalar.isASCII {
        result.append(Unicode.Scalar(lower(UInt8(truncatingIfNeeded: scalar.value))))
      } else if scalar.properties.changesWhenLowercased {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &result) }
      } else {
        append(scalar, to: &result)
      }
    }
    return String(scalars: result)
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }

  private static func append(_ letter: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    if letter.isASCII {
      result.append(letter)
    } else if let plain = MarkedLetters.plain(letter) {
      result.append(plain)
    } else if letter.value < 0x2000, let spelled = spelledOut[letter] {
      result.append(contentsOf: spelled.unicodeScalars)
    } else if letter.value < 0x300 {
      result.append(letter)
    } else {
      let isMark = letter.properties.canonicalCombiningClass != .notReordered
      if isMark, let base = result.last, Script.isLatinOrGreek(base) { return }
      result.append(letter)
    }
  }

  /// Letters without a canonical decomposition that people also write in plain letters.
  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "ı": "i",
    "þ": "th", "ħ": "h", "ς": "σ", "ſ": "s", "ẛ": "s", "ё": "е",
  ]
}
