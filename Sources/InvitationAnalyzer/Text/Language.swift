/// The language a text is written in, as far as its letters and function words tell (decisions.md 3.2).
struct Language: Hashable, Sendable {
  /// A lower-case code, or `und`.
  var code: String
  /// Whether it may be relied on: at least 3 points and a lead of 2 over the next language.
  var isSure: Bool

  /// The language whose negators hold: English where nothing better is known.
  var forNegation: String { isSure ? code : "en" }

  /// No sign of any language.
  static let undetermined = Language(code: "und", isSure: false)
}

/// Detects the language of a text; `und` without any sign.
func detectLanguage(_ text: PreparedText) -> Language {
  let special = text.specialLetters
  if !special.isEmpty, let language = languageOfScript(text, special) { return language }
  var points = [Int](repeating: 0, count: WordLists.languages.count)
  var seen = Set<String>()
  for word in text.words {
    guard let signs = WordLists.languageSigns[word.text], seen.insert(word.text).inserted else { continue }
    for language in signs { points[language] += 1 }
  }
  for letter in special {
    if let language = WordLists.tellTaleLetters[letter] { points[language] += 2 }
  }
  // The first of equals, so that the result does not depend on anything but the list.
  guard let most = points.max(), most > 0, let best = points.firstIndex(of: most) else {
    return .undetermined
  }
  let next = points.enumerated().filter { $0.offset != best }.map(\.element).max() ?? 0
  return Language(code: WordLists.languages[best], isSure: most >= 3 && most >= next + 2)
}

/// The language of a text that is not mainly in Latin letters; nil for Latin text.
private func languageOfScript(_ text: PreparedText, _ special: Set<Character>) -> Language? {
  var counts: [Script: Int] = [:]
  for word in text.words {
    for letter in word.text.unicodeScalars { counts[Script(letter), default: 0] += 1 }
  }
  func count(_ script: Script) -> Int { counts[script] ?? 0 }
  let cjk = count(.kana) + count(.hangul) + count(.han)
  let others = [cjk, count(.cyrillic), count(.devanagari), count(.arabic), count(.greek)]
  guard let most = others.max(), most > 0, most >= count(.latin) else { return nil }
  switch most {
  case cjk:
    return Language(code: count(.kana) > 0 ? "ja" : count(.hangul) > 0 ? "ko" : "zh", isSure: true)
  case count(.devanagari): return Language(code: "hi", isSure: true)
  case count(.arabic): return Language(code: "ar", isSure: true)
  case count(.greek): return Language(code: "el", isSure: true)
  default:
    if !special.isDisjoint(with: "іїєґ") { return Language(code: "uk", isSure: true) }
    if !special.isDisjoint(with: "ыэъё") { return Language(code: "ru", isSure: true) }
    return .undetermined
  }
}
