/// Letters of other scripts and pairs of letters that look like a Latin letter (decisions.md 2.4).
///
/// A small hand-made cut of the Unicode skeleton (UTS 39): map to prototypes, compare.
enum LookAlike {
  /// Normal-form words with look-alike letters mapped, sorted.
  static func skeleton(of words: [String]) -> String {
    words.map(skeleton).sortedByBytes().joined(separator: " ")
  }

  private static func skeleton(of word: String) -> String {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(word.utf8.count)
    for letter in word.unicodeScalars {
      let plain = prototype(of: letter)
      if let last = letters.last, let merged = merged(last, plain) {
        letters[letters.count - 1] = merged
      } else {
        letters.append(plain)
      }
    }
    return String(scalars: letters.lazy.map { $0 == "i" ? "l" : $0 })
  }

  private static func merged(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first, second) {
    case ("r", "n"): "m"
    case ("v", "v"): "w"
    default: nil
    }
  }

  /// The Latin letter that a letter or digit looks like, or the letter itself.
  static func prototype(of letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    // Nothing to look up for most letters.
    case "a"..."z", "\u{530}"...: letter
    case "а", "α": "a"
    case "с": "c"
    case "ԁ": "d"
    case "е", "3": "e"
    case "һ": "h"
    case "і", "ι": "i"
    case "ј": "j"
    case "κ": "k"
    case "1": "l"
    case "о", "ο", "0": "o"
    case "р", "ρ": "p"
    case "ѕ", "5": "s"
    case "τ": "t"
    case "υ": "u"
    case "ν": "v"
    case "х": "x"
    case "у": "y"
    default: letter
    }
  }
}

/// Whether one word of a text mixes Latin letters with Cyrillic or Greek ones.
func hasMixedScripts(_ text: String) -> Bool {
  // ASCII is Latin alone.
  !text.utf8.allSatisfy { $0 < 0x80 }
    && PreparedText(text).words.contains { word in
      let scripts = Set(word.text.unicodeScalars.map { Script($0) })
      return scripts.contains(.latin) && (scripts.contains(.cyrillic) || scripts.contains(.greek))
        || scripts.contains(.cyrillic) && scripts.contains(.greek)
    }
}
