import InvitationModel

/// All texts of one language, read from the templates `wording/<language>/*.md`.
struct Phrasebook {
  /// The language's code.
  let language: String
  /// Terms for connecting later, when the owner states none; nil when the language has no file for them.
  let clause: String?
  private let joiner: String
  private let bodies: [Situation: [Tone: WordingTemplate]]
  private let greetings: [Tone: [WordingTemplate]]
  private let closings: [Tone: [WordingTemplate]]

  /// Reads a language; nil when it has no texts at all.
  init?(language: String, templates: TemplateSet) {
    func file(_ name: String) -> WordingFile? {
      templates.source(Self.path(language, name)).map(WordingFile.init)
    }
    func texts(_ name: String) -> [Tone: [WordingTemplate]] {
      let sections = file(name)?.sections ?? [:]
      return Tone.allCases.reduce(into: [:]) { found, tone in
        found[tone] = sections[tone.rawValue]?.paragraphs.map(WordingTemplate.init)
      }
    }
    self.language = language
    bodies = Situation.allCases.reduce(into: [:]) { found, situation in
      let bodies = texts(situation.rawValue).compactMapValues(\.first)
      if !bodies.isEmpty { found[situation] = bodies }
    }
    greetings = texts("greeting")
    closings = texts("closing")
    let terms = file("terms")?.sections
    clause = terms?["clause"]?.paragraphs.first
    joiner = terms?["joiner"]?.paragraphs.first ?? ","
    guard !bodies.isEmpty else { return nil }
  }

  /// The path of a file, relative to the folder of all templates.
  static func path(_ language: String, _ name: String) -> String { "wording/\(language)/\(name).md" }

  /// The body of a situation.
  func body(_ situation: Situation, _ tone: Tone) -> WordingTemplate? { bodies[situation]?[tone] }

  /// The first greeting whose slots all have values; empty when there is none.
  func greeting(_ tone: Tone, _ value: (WordingSlot) -> String?) -> String {
    for template in greetings[tone] ?? [] {
      if let text = template.filled(value) { return text }
    }
    return ""
  }

  /// The first closing whose slots all have values; empty when there is none.
  func closing(_ tone: Tone, _ value: (WordingSlot) -> String?) -> String {
    for template in closings[tone] ?? [] {
      if let text = template.filled(value) { return text }
    }
    return ""
  }

  /// Clauses as one, or the built-in one when there are none.
  func joined(_ clauses: some Collection<String>) -> String? {
    let before = joiner.first?.isPunctuation == true ? "" : " "
    return clauses.isEmpty ? clause : clauses.joined(separator: "\(before)\(joiner) ")
  }
}

/// The phrasebooks of a report, each read once.
struct Phrasebooks: Sendable {
  private let templates: TemplateSet
  private var books: [String: Phrasebook?] = [:]

  init(_ templates: TemplateSet) { self.templates = templates }

  /// The texts of a language; nil when it has none.
  mutating func book(_ language: String) -> Phrasebook? {
    if let known = books[language] { return known }
    let book = Phrasebook(language: language, templates: templates)
    books[language] = .some(book)
    return book
  }
}
