import InvitationModel

/// All texts of one language, read from `wording/<language>/`.
struct Phrasebook {
  /// The language's code.
  let language: String
  /// Terms for connecting later, when the owner states none; nil when the language has no file for them.
  let clause: String?
  private let joiner: String
  private let bodies: [Situation: [Tone: WordingTemplate]]
  private let greetings: [Tone: [WordingTemplate]]
  private let closings: [Tone: [WordingTemplate]]

  /// Reads a language from the sources of templates by path; nil when it has no texts at all.
  init?(language: String, source: (String) -> String?) {
    func templates(_ name: String) -> [Tone: [WordingTemplate]] {
      guard let source = source(Self.path(language, name)) else { return [:] }
      let sections = WordingFile(source).sections
      return Tone.allCases.reduce(into: [:]) { found, tone in
        found[tone] = sections[tone.rawValue]?.map { WordingTemplate($0.text) }
      }
    }
    self.language = language
    bodies = Situation.allCases.reduce(into: [:]) { found, situation in
      let texts = templates(situation.rawValue).compactMapValues(\.first)
      if !texts.isEmpty { found[situation] = texts }
    }
    greetings = templates("greeting")
    closings = templates("closing")
    let terms = source(Self.path(language, "terms")).map(WordingFile.init)
    clause = terms?.sections["clause"]?.first?.text
    joiner = terms?.sections["joiner"]?.first?.text ?? ","
    guard !bodies.isEmpty else { return nil }
  }

  /// The path of a file, relative to the folder of all templates.
  static func path(_ language: String, _ name: String) -> String { "wording/\(language)/\(name).md" }

  /// The body of a situation.
  func body(_ situation: Situation, _ tone: Tone) -> WordingTemplate? { bodies[situation]?[tone] }

  /// The first greeting whose slots all have values; empty when there is none.
  func greeting(_ tone: Tone, _ value: (WordingSlot) -> String?) -> String {
    greetings[tone]?.compactMap { $0.filled(value) }.first ?? ""
  }

  /// The first closing whose slots all have values; empty when there is none.
  func closing(_ tone: Tone, _ value: (WordingSlot) -> String?) -> String {
    closings[tone]?.compactMap { $0.filled(value) }.first ?? ""
  }

  /// Clauses as one, or the built-in one when there are none.
  func joined(_ clauses: some Collection<String>) -> String? {
    let before = joiner.first?.isPunctuation == true ? "" : " "
    return clauses.isEmpty ? clause : clauses.joined(separator: "\(before)\(joiner) ")
  }
}
