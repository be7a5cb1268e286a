import InvitationModel

/// All texts of one language, read from the templates `wording/<language>/*.md`.
struct Phrasebook {
  /// The language's code.
  let language: String
  /// Terms for connecting later, when the owner states none; nil when the language has no file for them.
  let clause: String?
  private let joiner: String
  private let bodies: [Occasion: WordingTemplate]
  private let greetings: [Tone: [WordingTemplate]]
  private let closings: [Tone: [WordingTemplate]]

  /// A situation in one tone.
  private struct Occasion: Hashable {
    var situation: Situation
    var tone: Tone
  }

  /// Reads a language; nil when it has no texts at all.
  init?(language: String, templates: TemplateSet) {
    func file(_ name: String) -> WordingFile? {
      templates.source(Self.path(language, name)).map(WordingFile.init)
    }
    func texts(_ name: String) -> [Tone: [WordingTemplate]] {
      let sections = file(name)?.sections ?? [:]
      var texts: [Tone: [WordingTemplate]] = [:]
      for tone in Tone.allCases where !templates.isWithheld(Self.path(language, name), tone.rawValue) {
        let paragraphs = sections[tone.rawValue]?.paragraphs ?? []
        if !paragraphs.isEmpty { texts[tone] = paragraphs.map(WordingTemplate.init) }
      }
      return texts
    }
    self.language = language
    var bodies: [Occasion: WordingTemplate] = [:]
    for situation in Situation.allCases {
      for (tone, texts) in texts(situation.rawValue) {
        bodies[Occasion(situation: situation, tone: tone)] = texts.first
      }
    }
    self.bodies = bodies
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
  func body(_ situation: Situation, _ tone: Tone) -> WordingTemplate? {
    bodies[Occasion(situation: situation, tone: tone)]
  }

  /// Writes the first greeting whose slots all have values, if there is one.
  func appendGreeting(_ tone: Tone, _ values: WordingValues, to text: inout String) {
    Self.appendFirst(of: greetings[tone], values, to: &text)
  }

  /// Writes the first closing whose slots all have values, if there is one.
  func appendClosing(_ tone: Tone, _ values: WordingValues, to text: inout String) {
    Self.appendFirst(of: closings[tone], values, to: &text)
  }

  private static func appendFirst(
    of templates: [WordingTemplate]?,
    _ values: WordingValues,
    to text: inout String
  ) {
    for template in templates ?? [] where template.append(to: &text, values) { return }
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
