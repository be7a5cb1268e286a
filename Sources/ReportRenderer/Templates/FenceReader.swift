import Markdown

/// Reads a fence as a component and collects what is wrong with it.
struct FenceReader {
  private let fence: MarkdownFence
  private(set) var problems: [MarkdownProblem] = []

  init(_ fence: MarkdownFence) { self.fence = fence }

  /// The component of a page's fence; nil with a problem.
  mutating func pageComponent() -> Component? {
    switch fence.words[0] {
    case "contents":
      guard argument(of: ["page"]) != nil else { return nil }
      return finish(.contents)
    case "cards":
      guard argument(of: ["summary"]) != nil else { return nil }
      return finish(.tiles)
    case "filter":
      guard argument(of: ["queue"]) != nil else { return nil }
      return finish(.filter)
    case "queue":
      guard let kind = choice(of: QueueKind.self) else { return nil }
      let order = option("order", as: QueueOrder.self) ?? .urgency
      return finish(.queue(kind, order), options: ["order"])
    case "chart":
      guard let name = argument(of: chartNames) else { return nil }
      return finish(.chart(name))
    case "table":
      guard let kind = choice(of: TableKind.self) else { return nil }
      return finish(.table(kind, rows: rowsOption() ?? ReportTable.rowsOnAPage), options: ["rows"])
    case "wording":
      guard let which = argument(of: ["all"] + Situation.allCases.map(\.rawValue)) else { return nil }
      let situation = which == "all" ? nil : which
      return finish(
        .wording(situation: situation, language: option("language")?.value),
        options: ["language"]
      )
    case "hint":
      guard let kind = choice(of: HintKind.self) else { return nil }
      return finish(.hint(kind))
    default:
      let names = ["contents", "cards", "filter", "queue", "chart", "table", "wording", "hint"]
      report(.unknownComponent(fence.words[0], names: names, fence.position))
      return nil
    }
  }

  /// The part of a card's fence; nil with a problem.
  mutating func cardPart() -> CardPart? {
    guard fence.words[0] == "card" else {
      report(.unknownComponent(fence.words[0], names: ["card"], fence.position))
      return nil
    }
    guard let part = choice(of: CardPart.self) else { return nil }
    return finish(part)
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    argument(of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  /// The one word behind the component's name.
  private mutating func argument(of names: [String]) -> String? {
    let written = fence.words.dropFirst().joined(separator: " ")
    if names.contains(written) { return written }
    report(.unknownArgument(written, of: fence.words[0], names: names, fence.position))
    return nil
  }

  private mutating func finish<Result>(_ result: Result, options known: [String] = []) -> Result? {
    for line in fence.lines {
      guard let (name, _) = split(line) else {
        report(.badOption(line.line))
        continue
      }
      if !known.contains(name) { report(.unknownOption(name, names: known, line.line)) }
    }
    return problems.isEmpty ? result : nil
  }

  /// The last line with an option, as a later line stands closer to what it is for.
  private func option(_ name: String) -> (value: String, line: Int)? {
    for line in fence.lines.reversed() {
      if let (found, value) = split(line), found == name { return (value, line.line) }
    }
    return nil
  }

  private mutating func option<Choice: RawRepresentable & CaseIterable>(
    _ name: String,
    as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let (value, line) = option(name) else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    report(.badValue(value, of: name, names: Choice.allCases.map(\.rawValue), line))
    return nil
  }

  private mutating func rowsOption() -> Int? {
    guard let (value, line) = option("rows") else { return nil }
    if let rows = Int(value), (1...100_000).contains(rows) { return rows }
    report(.badValue(value, of: "rows", names: ["a number from 1 to 100000"], line))
    return nil
  }

  private func split(_ line: MarkdownFenceLine) -> (name: String, value: String)? {
    guard let colon = line.text.firstIndex(of: ":") else { return nil }
    let name = line.text[..<colon].filter { $0 != " " }
    let value = line.text[line.text.index(after: colon)...].drop { $0 == " " }
    guard !name.isEmpty, let last = value.lastIndex(where: { $0 != " " }) else { return nil }
    return (name, String(value[...last]))
  }

  private mutating func report(_ problem: MarkdownProblem) { problems.append(problem) }
}
