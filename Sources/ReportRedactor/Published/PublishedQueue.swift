import InvitationModel

/// The open invitations under labels.
public struct PublishedQueue: Hashable, Sendable {
  /// How many wait, at least 5.
  public let pending: Int
  /// The suggestions, each of five cards or more.
  public let verdicts: [PublishedVerdict]
  /// The cards by suggestion, age and label.
  public let cards: [PublishedCard]

  init(pending: Int, verdicts: [PublishedVerdict], cards: [PublishedCard]) {
    (self.pending, self.verdicts, self.cards) = (pending, verdicts, cards)
  }
}

/// A suggestion, or several that are too rare to be told apart.
public struct PublishedVerdict: Hashable, Sendable {
  /// What is suggested: one of these; none where there is no suggestion.
  public let decisions: [Decision]
  /// For how many, at least 5.
  public let count: Int

  init(decisions: [Decision], count: Int) { (self.decisions, self.count) = (decisions, count) }
}

/// How long an invitation has waited, roughly.
public enum AgeBand: String, CaseIterable, Sendable {
  /// Under 7 days.
  case days = "under-7"
  /// 7 to 21 days.
  case weeks = "7-21"
  /// 22 to 90 days.
  case months = "22-90"
  /// More than 90 days.
  case long = "over-90"

  init(days: Int) { self = days < 7 ? .days : days <= 21 ? .weeks : days <= 90 ? .months : .long }

  /// The band in words.
  var label: PublicText {
    switch self {
    case .days: "under 7 days"
    case .weeks: "7 to 21 days"
    case .months: "22 to 90 days"
    case .long: "more than 90 days"
    }
  }
}

/// One open invitation without anything that says whose it is.
public struct PublishedCard: Hashable, Sendable {
  /// The number of the label: `Person 17`, `i-17`.
  public let number: Int
  /// The place of its suggestion in `verdicts`.
  public let verdict: Int
  /// How long it has waited; nil when unknown.
  public let age: AgeBand?
  /// Whether it came with a note.
  public let hasNote: Bool
  /// Why; nil where the suggestion is merged with another, which it would give away.
  public let grounds: PublishedGrounds?
}

/// What a suggestion rests on, in coarse numbers.
public struct PublishedGrounds: Hashable, Sendable {
  /// How sure it is.
  public let confidence: Confidence?
  /// The row of the decision table.
  public let rule: Int?
  /// The three scores in steps of 10.
  public let scores: Scores?
  /// How many facts counted for each axis: familiarity, fit, willingness.
  public let facts: [Int]

  init(confidence: Confidence?, rule: Int?, scores: Scores?, facts: [Int]) {
    (self.confidence, self.rule, self.scores, self.facts) = (confidence, rule, scores, facts)
  }
}
