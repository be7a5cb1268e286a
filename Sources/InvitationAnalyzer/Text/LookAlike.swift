/// Letters of other scripts and pairs of letters that look like a Latin letter (decisions.md 2.4).
///
/// A small hand-made cut of the Unicode skeleton (UTS 39): map to prototypes, compare.
enum LookAlike {
  /// Normal-form words with look-alike letters mapped, sorted.
  static func skeleton(of words: [String]) -> String {
    words.map { word in
      var letters: [Unicode.Scalar] = []
      for letter in word.unicodeScalars {
        let plain = prototypes[letter] ?? letter
        if let last = letters.last, let merged = merged(last, plain) {
          letters[letters.count - 1] = merged
        } else {
          letters.append(plain)
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: letters.map { $0 == "i" ? "l" : $0 })
      return String(view)
    }
    .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    .joined(separator: " ")
  }

  private static func merged(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first, second) {
    case ("r", "n"): "m"
    case ("v", "v"): "w"
    default: nil
    }
  }

  private static let prototypes: [Unicode.Scalar: Unicode.Scalar] = [
    // Cyrillic
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s",
    "ԁ": "d",
    "һ": "h",
    // Greek
    "ο": "o", "α": "a", "ν": "v", "ι": "i", "ρ": "p", "υ": "u", "κ": "k", "τ": "t",
    // Digits
    "0": "o", "1": "l", "3": "e", "5": "s",
  ]
}

/// Whether one word of a text mixes Latin letters with Cyrillic or Greek ones.
func hasMixedScripts(_ text: String) -> Bool {
  PreparedText(text).words.contains { word in
    let scripts = Set(word.text.unicodeScalars.map { Script($0) })
    return scripts.contains(.latin) && (scripts.contains(.cyrillic) || scripts.contains(.greek))
      || scripts.contains(.cyrillic) && scripts.contains(.greek)
  }
}
