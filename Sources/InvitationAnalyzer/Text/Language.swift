/// The language a text is written in, as far as its letters and function words tell (decisions.md 3.2).
struct Language: Hashable, Sendable {
  /// A lower-case code, or `und`.
  var code: String
  /// Whether it may be relied on: at least 3 points and a lead of 2 over the next language.
  var isSure: Bool

  /// The language whose negators hold: English where nothing better is known.
  var forNegation: String { isSure ? code : "en" }
}

/// Detects the language of a text; `und` without any sign.
func detectLanguage(_ text: PreparedText) -> Language {
  if let language = languageOfScript(text) { return language }
  var points: [String: Int] = [:]
  for word in Set(text.words.map(\.text)) {
    for language in WordLists.languagesOfWord[word] ?? [] { points[language, default: 0] += 1 }
    for language in WordLists.languagesOfTellTale[word] ?? [] { points[language, default: 0] += 1 }
  }
  for letter in text.specialLetters {
    if let language = WordLists.tellTaleLetters[letter] { points[language, default: 0] += 2 }
  }
  let ranking = WordLists.languages.map { (code: $0, points: points[$0] ?? 0) }
    .enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
  guard let best = ranking.first, best.points > 0 else { return Language(code: "und", isSure: false) }
  let next = ranking.dropFirst().first?.points ?? 0
  return Language(code: best.code, isSure: best.points >= 3 && best.points >= next + 2)
}

/// The language of a text that is not mainly in Latin letters; nil for Latin text.
private func languageOfScript(_ text: PreparedText) -> Language? {
  var counts: [Script: Int] = [:]
  for word in text.words {
    for letter in word.text.unicodeScalars { counts[Script(letter), default: 0] += 1 }
  }
  func count(_ script: Script) -> Int { counts[script] ?? 0 }
  let cjk = count(.kana) + count(.hangul) + count(.han)
  let others = [cjk, count(.cyrillic), count(.devanagari), count(.arabic), count(.greek)]
  guard let most = others.max(), most > 0, most >= count(.latin) else { return nil }
  if most == cjk {
    return Language(code: count(.kana) > 0 ? "ja" : count(.hangul) > 0 ? "ko" : "zh", isSure: true)
  }
  if most == count(.devanagari) { return Language(code: "hi", isSure: true) }
  if most == count(.arabic) { return Language(code: "ar", isSure: true) }
  if most == count(.greek) { return Language(code: "el", isSure: true) }
  let letters = text.specialLetters
  if !letters.isDisjoint(with: "іїєґ") { return Language(code: "uk", isSure: true) }
  if !letters.isDisjoint(with: "ыэъё") { return Language(code: "ru", isSure: true) }
  return Language(code: "und", isSure: false)
}
