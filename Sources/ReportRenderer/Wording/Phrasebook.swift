import InvitationModel

/// All texts of one language, read from the templates `wording/<language>/*.md`.
struct Phrasebook {
  /// The language's code.
  let language: String
  /// Terms for connecting later, when the owner states none; nil when the language has no file for them.
  let clause: String?
  private let joiner: String
  private let bodies: [Entry]
  private let greetings: [Entry]
  private let closings: [Entry]

  /// The paragraphs of a situation in one tone; few enough to look through them.
  private struct Entry {
    var situation: Situation?
    var tone: Tone
    var templates: [WordingTemplate]
  }

  /// Reads a language; nil when it has no texts at all.
  init?(language: String, templates: TemplateSet) {
    func file(_ name: String) -> WordingFile? {
      templates.source(Self.path(language, name)).map(WordingFile.init)
    }
    func entries(_ name: String, _ situation: Situation? = nil, most: Int = .max) -> [Entry] {
      guard let file = file(name) else { return [] }
      return Tone.allCases.compactMap { tone in
        guard !templates.isWithheld(Self.path(language, name), tone.rawValue),
          let paragraphs = file.sections[tone.rawValue]?.paragraphs, !paragraphs.isEmpty
        else {
          return nil
        }
        return Entry(
          situation: situation,
          tone: tone,
          templates: paragraphs.prefix(most).map(WordingTemplate.init)
        )
      }
    }
    self.language = language
    bodies = Situation.allCases.flatMap { entries($0.rawValue, $0, most: 1) }
    greetings = entries("greeting")
    closings = entries("closing")
    let terms = file("terms")?.sections
    clause = terms?["clause"]?.paragraphs.first
    joiner = terms?["joiner"]?.paragraphs.first ?? ","
    guard !bodies.isEmpty else { return nil }
  }

  /// The path of a file, relative to the folder of all templates.
  static func path(_ language: String, _ name: String) -> String { "wording/\(language)/\(name).md" }

  /// The body of a situation.
  func body(_ situation: Situation, _ tone: Tone) -> WordingTemplate? {
    bodies.firstIndex { $0.situation == situation && $0.tone == tone }.map { bodies[$0].templates[0] }
  }

  /// Writes the first greeting whose slots all have values, if there is one.
  func appendGreeting(_ tone: Tone, _ values: WordingValues, to text: inout String) {
    Self.appendFirst(of: greetings, tone, values, to: &text)
  }

  /// Writes the first closing whose slots all have values, if there is one.
  func appendClosing(_ tone: Tone, _ values: WordingValues, to text: inout String) {
    Self.appendFirst(of: closings, tone, values, to: &text)
  }

  private static func appendFirst(
    of entries: [Entry],
    _ tone: Tone,
    _ values: WordingValues,
    to text: inout String
  ) {
    guard let entry = entries.firstIndex(where: { $0.tone == tone }) else { return }
    for template in entries[entry].templates where template.append(to: &text, values) { return }
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
