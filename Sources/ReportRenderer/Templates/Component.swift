import InvitationModel

/// What a fence of a page stands for.
enum Component: Hashable, Sendable {
  /// Links to the sections of the page.
  case contents
  /// The tiles of the landing page.
  case tiles
  /// The filter of the queue.
  case filter
  /// A list of cards.
  case queue(QueueKind, QueueOrder)
  /// A figure by name.
  case chart(String)
  /// A table, split at so many rows.
  case table(TableKind, rows: Int)
  /// Every text, or those of one situation, of one language or of all.
  case wording(situation: String?, language: String?)
  /// Lines to copy into a file of the owner's.
  case hint(HintKind)

  /// What may stand in a report only once, since it carries ids; nil for what may be repeated.
  var unique: Component? {
    switch self {
    case .contents, .hint, .table, .wording: nil
    case .tiles, .filter, .chart: self
    // In another order they are the same cards.
    case .queue(let kind, _): .queue(kind, .urgency)
    }
  }
}

/// Which invitations a queue lists.
enum QueueKind: String, CaseIterable, Sendable {
  case pending, uncertain, expired

  /// The state of these invitations.
  var state: InvitationState {
    switch self {
    case .pending: .pending
    case .uncertain: .uncertain
    case .expired: .expired
    }
  }
}

/// The order of a queue's cards; `urgency` is the order of the report.
enum QueueOrder: String, CaseIterable, Sendable { case urgency, age, name }

/// The tables.
enum TableKind: String, CaseIterable, Sendable {
  case sent, accepted, people, changes, history, agreement, quantiles, coverage, inputs, diagnostics,
    rules, goals, members
  case ruleAgreement = "rule-agreement"
  case reliability
  case definitions
}

/// The snippets.
enum HintKind: String, CaseIterable, Sendable { case goals, people, proposals }

/// The parts of an invitation's card.
enum CardPart: String, CaseIterable, Sendable {
  case meta, note, questions, change, words, why, answers, decision
}
