import InvitationModel

/// A name in the forms in which names are compared: identity only, never evidence of worth (decisions.md
/// 2.3).
struct NameForm: Hashable, Sendable {
  /// The words of the normal form, sorted; empty when the name has no words.
  let words: [String]
  /// The words as written, folded, without titles; they are left out wherever a text is judged.
  let writtenWords: [String]

  /// Reads a display name; a text too long for one has no words.
  init(_ name: String) {
    guard name.utf8.count <= longestComparedName else {
      (words, writtenWords) = ([], [])
      return
    }
    let plain = PlainName.words(of: name)
    let all = plain ?? NameForm.withoutAsides(name).words.map(\.text)
    let untitled = all.contains(where: NameForm.isTitle) ? NameForm.withoutTitles(all) : all
    let written = untitled.isEmpty ? plain ?? PreparedText(name).words.map(\.text) : untitled
    writtenWords = written
    let mayDiffer = written.contains(where: NameForm.mayHoldUmlaut)
    words = (mayDiffer ? written.map(NameForm.withoutUmlauts) : written).sortedByBytes()
  }

  /// Whether the name is common by itself: a single word or a frequent family name.
  ///
  /// A name that two connections carry is common too, which only the caller knows.
  var isCommon: Bool {
    let isEastAsian =
      writtenWords.count == 2 && writtenWords.contains(where: WordLists.commonEastAsianNames.contains)
    return writtenWords.count < 2 || isEastAsian
      || writtenWords.last.map(WordLists.commonFamilyNames.contains) == true
  }

  /// The normal form: equal for two spellings of one name.
  var normal: String { words.joined(separator: " ") }

  /// The form in which look-alike letters are equal too.
  var skeleton: String { LookAlike.skeleton(of: words) }

  /// `ae`, `oe` and `ue` are also written ä, ö, ü, which fold to the plain vowel.
  private static func withoutUmlauts(_ word: String) -> String {
    guard mayHoldUmlaut(word) else { return word }
    var plain = String.UnicodeScalarView()
    var mayDropE = false
    for letter in word.unicodeScalars {
      if letter == "e", mayDropE {
        mayDropE = false
        continue
      }
      plain.append(letter)
      mayDropE = letter == "a" || letter == "o" || letter == "u"
    }
    return String(plain)
  }

  /// The name without what stands in brackets or quotes, and without degrees written with stops.
  private static func withoutAsides(_ name: String) -> PreparedText {
    let scalars = name.unicodeScalars
    guard scalars.contains(where: { $0 == "." || closing(of: $0) != nil }) else { return PreparedText(name) }
    var kept = String.UnicodeScalarView()
    var awaited: Unicode.Scalar?
    for scalar in scalars {
      if let end = awaited {
        if scalar == end { awaited = nil }
      } else if let end = closing(of: scalar) {
        awaited = end
        kept.append(" ")
      } else if scalar != "." {
        kept.append(scalar)
      }
    }
    return PreparedText(awaited == nil ? String(kept) : name)
  }

  /// What ends an aside that begins so; nil when none does.
  private static func closing(of opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "\"": "\""
    case "“": "”"
    case "„": "“"
    case "«": "»"
    case "「": "」"
    case "（": "）"
    case "【": "】"
    default: nil
    }
  }

  /// Whether a folded word is a title or degree.
  static func isTitle(_ word: String) -> Bool {
    word.utf8.count <= 4 && isTitle(packed: word.utf8.reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Whether a word of at most four bytes, the last one in the lowest place, is a title or degree.
  static func isTitle(packed word: UInt32) -> Bool { titles.contains(word) }

  /// The words without titles; a faculty is one behind a doctor, but Phil alone is a name.
  private static func withoutTitles(_ words: [String]) -> [String] {
    let isDoctor = words.contains("dr")
    return words.filter { !isTitle($0) && !(isDoctor && faculties.contains($0)) }
  }

  /// What a doctorate is in, as written behind the title.
  private static let faculties = WordLists.words("med dent vet rer nat pol phil jur iur oec theol habil hc")
  private static let titles: [UInt32] =
    "dr dra prof phd md msc bsc mba dipl ing eng mag jr sr sra ii iii cpa cfa pmp mr mrs ms mx"
    .split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}

extension [String] {
  /// In the order of the bytes, which is that of the scalars.
  func sortedByBytes() -> [String] {
    let isSorted = zip(self, dropFirst()).allSatisfy { !$1.utf8.lexicographicallyPrecedes($0.utf8) }
    return isSorted ? self : sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
