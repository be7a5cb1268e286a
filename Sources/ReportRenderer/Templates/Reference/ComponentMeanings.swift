// What each component shows, as `invreport templates list` and the guide tell it.

/// A component as a template names it, with its options and what it shows.
struct ComponentEntry {
  /// The info string of the fence.
  var fence: String
  /// The options with their values; empty for none.
  var options = ""
  /// What it shows.
  var meaning: String

  /// The components of a page beside tables and charts.
  static var ofPages: [ComponentEntry] {
    let orders = "`order`: " + QueueOrder.allCases.map(\.rawValue).joined(separator: ", ")
    let languages =
      "`language`: \(TemplateSet.builtIn.wordingLanguages.joined(separator: ", ")) or one of your own"
    return [
      ComponentEntry(fence: "contents page", meaning: "links to the sections of the page"),
      ComponentEntry(
        fence: "cards summary",
        meaning: "four tiles: waiting, oldest, median, answered within a week"
      ),
      ComponentEntry(
        fence: "filter queue",
        meaning: "filters of the queue, with search and keys where scripts run"
      ),
    ]
      + QueueKind.allCases.map {
        ComponentEntry(fence: "queue \($0.rawValue)", options: orders, meaning: $0.meaning)
      } + [
        ComponentEntry(fence: "wording all", options: languages, meaning: "every text with its length"),
        ComponentEntry(
          fence: "wording \(Situation.decline.rawValue)",
          options: languages,
          meaning: "the texts of one situation; the names are below, under Files"
        ),
      ] + HintKind.allCases.map { ComponentEntry(fence: "hint \($0.rawValue)", meaning: $0.meaning) }
  }

  /// The tables of a page.
  static var tables: [ComponentEntry] {
    TableKind.allCases.map { ComponentEntry(fence: "table \($0.rawValue)", meaning: $0.meaning) }
  }
}

extension QueueKind {
  fileprivate var meaning: String {
    switch self {
    case .pending: "the cards of everybody who waits"
    case .uncertain: "those of whom it cannot be told, folded away"
    case .expired: "those that have probably lapsed, folded away"
    }
  }
}

extension TableKind {
  fileprivate var meaning: String {
    switch self {
    case .sent: "open sent invitations in bands of age"
    case .accepted: "whom you let in, by what they serve"
    case .people: "everybody with an invitation"
    case .changes: "what changed between two exports"
    case .history: "your decisions and what became of them"
    case .agreement: "how often you did as suggested"
    case .quantiles: "the waits in numbers"
    case .coverage: "each goal in numbers, with what the open invitations would change"
    case .inputs: "what was read, row by row"
    case .diagnostics: "everything odd about the input"
    case .rules: "the rules, and how often each decided"
    case .goals: "your goals as they were understood"
    case .members: "the members of a team in numbers, in a report of several"
    case .ruleAgreement: "agreement by rule"
    case .reliability: "agreement by stability"
    case .definitions: "what each figure means"
    }
  }
}

extension HintKind {
  fileprivate var meaning: String {
    switch self {
    case .goals: "lines for a first goals.md, when there is none"
    case .people: "lines for people.csv of those whose fit is not known"
    case .proposals: "lines that would make goals.md match your decisions"
    }
  }
}
