import InvitationModel

/// In which language and tone the owner answers (wording.md 4 and 5).
struct WordingLanguage: Sendable {
  private let listed: [String]
  private let sets: [String]
  /// The owner's tone.
  let tone: Tone

  /// Reads the owner's preferences; `sets` are the languages that have a set of texts.
  init(_ goals: Goals?, sets: [String]) {
    (listed, self.sets) = (goals?.languages ?? [], sets)
    tone = goals.map { $0.isToneStated ? $0.tone : .neutral } ?? .neutral
  }

  /// The owner's first language that has a set, else English.
  var usual: String { listed.first(where: sets.contains) ?? "en" }

  /// The language of the note when it is sure, the owner writes it and a set exists; else the usual one.
  func language(for note: NoteReading) -> String {
    let found = note.language
    return found.isSure && listed.contains(found.code) && sets.contains(found.code) ? found.code : usual
  }

  /// Warm when the note says du, else the owner's tone.
  func tone(for note: NoteReading) -> Tone {
    let found = note.language
    guard found.isSure, let pronouns = WordingLanguage.familiarPronouns[found.code] else { return tone }
    return note.text.words.contains { pronouns.contains($0.text) } ? .warm : tone
  }

  /// Whole words, folded.
  private static let familiarPronouns: [String: Set<String>] = [
    "de": ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner"],
    "fr": ["tu", "te", "toi", "ton", "ta", "tes"],
    "es": ["tu", "te", "ti", "tus", "contigo"],
    "pt": ["tu", "te", "teu", "tua"],
    "it": ["tu", "ti", "te", "tuo", "tua", "tuoi"],
  ]
}
