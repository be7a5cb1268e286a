import InvitationModel

/// The plain lower-case form in which all texts are compared (decisions.md 3.1).
///
/// Hidden characters go, compatibility forms become plain letters, Latin and Greek letters lose their marks;
/// other scripts keep theirs, because removing them would change the letters. Idempotent, independent of the
/// locale.
func fold(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var folded = String.UnicodeScalarView()
  folded.append(contentsOf: Fold.letters(Fold.plainForms(text.unicodeScalars)[...]))
  return String(folded)
}

/// The steps of `fold`, for callers that look at the letters in between.
enum Fold {
  /// Drops hidden characters, replaces compatibility forms and composes; letter case and marks stay.
  static func plainForms(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    for scalar in text {
      if scalar.isASCII {
        result.append(scalar)
      } else if !PlainForm.isHidden(scalar) {
        PlainForm.append(scalar, to: &result)
      }
    }
    return Array(composed(String(String.UnicodeScalarView(result))).unicodeScalars)
  }

  /// Lower-cases composed letters and drops the marks of Latin and Greek ones.
  static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        let isCapital = ("A"..."Z").contains(scalar)
        result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &result) }
      }
    }
    return result
  }

  private static func append(_ letter: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    if letter.isASCII {
      result.append(letter)
    } else if let plain = MarkedLetters.plain[letter.value] {
      result.append(plain)
    } else if let spelled = spelledOut[letter] {
      result.append(contentsOf: spelled.unicodeScalars)
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
