import InvitationModel
import Markdown

/// What the wording files of a set get wrong: files and headings that nothing uses, and the rules of wording.md 7.
func checkWording(_ templates: TemplateSet) -> [Diagnostic] {
  let files = templates.paths.compactMap(WordingPath.init)
  let languages = Set(files.map(\.language))
  let books = languages.sorted().reduce(into: [:]) { books, language in
    books[language] = Phrasebook(language: language, templates: templates)
  }
  return files.flatMap { file -> [Diagnostic] in
    let source = templates.source(file.path) ?? []
    // What is unusable is told as such, and nothing more is said of it.
    guard wordingProblems(source).isEmpty else { return [] }
    let sections = WordingFile(source).sections
    guard let situation = Situation(rawValue: file.name) else { return file.strayProblems(sections) }
    return file.strayProblems(sections)
      + Tone.allCases.flatMap { tone -> [Diagnostic] in
        guard let section = sections[tone.rawValue] else { return [] }
        guard let body = section.paragraphs.first else {
          return [file.problem("empty-text", "no paragraph below this heading", at: section.position)]
        }
        let isMore = section.paragraphs.count > 1
        let more =
          isMore
          ? [file.problem("unused-paragraph", "only the first paragraph is used", at: section.position)] : []
        let written = lint(WordingTemplate(body), situation, language: file.language, tone: tone)
        let filled = books[file.language]?.text(situation, tone, .long).map(lint(filled:)) ?? []
        return more
          + (written + filled).map { finding in
            file.problem(
              "wording-\(finding.rule.lowercased())",
              "\(finding.message) in the \(tone.rawValue) text",
              at: section.position
            )
          }
      }
  }
}

/// A path `wording/<language>/<name>.md`.
private struct WordingPath {
  let path: String
  let language: String
  let name: String

  init?(_ path: String) {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "wording", path.hasSuffix(".md") else { return nil }
    (self.path, language, name) = (path, String(parts[1]), String(parts[2].dropLast(3)))
  }

  /// The file's or a heading's name when it is none that is looked up.
  func strayProblems(_ sections: [String: WordingFile.Section]) -> [Diagnostic] {
    let parts = ["greeting", "closing", "terms"]
    let names = Situation.allCases.map(\.rawValue) + parts
    guard names.contains(name) else { return [problem("unknown-wording", stray(name, in: names), at: nil)] }
    let headings = name == "terms" ? ["clause", "joiner"] : Tone.allCases.map(\.rawValue)
    return sections.filter { !headings.contains($0.key) }
      .sorted { $0.value.position.line < $1.value.position.line }
      .map { problem("unknown-heading", stray($0.key, in: headings), at: $0.value.position) }
  }

  func problem(_ id: String, _ message: String, at position: MarkdownPosition?) -> Diagnostic {
    Diagnostic(
      severity: .warning,
      id: id,
      file: path,
      line: position?.line,
      column: position?.column,
      pointer: nil,
      message: message
    )
  }

  private func stray(_ name: String, in names: [String]) -> String {
    let advice = nearestName(to: name, in: names).map { "did you mean “\($0)”?" }
    return "nothing uses “\(name)”; \(advice ?? "use one of \(names.joined(separator: ", "))")"
  }
}

extension WordingValues {
  /// Values as long as they get, which every text must bear (wording.md 9).
  static let long = WordingValues(
    first: "Wilhelmina-Margaretha",
    name: "Wilhelmina-Margaretha van de Oudekerksma",
    me: "Konstantin",
    about: "chamber music, small festivals and their funding",
    mutual: "Bartholomäus von Oudekerksberg",
    terms: ["we have worked on a project together or a friend of both introduces us"],
    elsewhere: "the-long-name-of-a-site.example"
  )
}
