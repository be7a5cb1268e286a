/// Whether the owner knows somebody, in the owner's own word.
public enum Acquaintance: String, Codable, Sendable {
  case yes, some, no
}

/// What to do with an invitation.
public enum Decision: String, Codable, Sendable, CaseIterable {
  case accept, ask, decline
}

/// A decision the owner wrote down.
public enum OwnDecision: String, Codable, Sendable, CaseIterable {
  case accept, ask, decline
  /// A decline in silence.
  case ignore
  /// Never again.
  case stop

  /// The decision it stands for.
  public var decision: Decision { self == .accept ? .accept : self == .ask ? .ask : .decline }
}

/// A looked-up fact: nil when nobody looked, empty when there is nothing of use.
public typealias LookedUp = String?

/// What is known of an inviter beside the name: one row of people.csv, or what a list of invitations says.
public struct PersonFacts: Hashable, Sendable {
  /// The person by key, or nil when the row is joined by name.
  public var key: PersonKey? = nil
  /// The name, used only when there is no key.
  public var name: String = ""
  /// The headline; nil = not looked up, empty = looked and found nothing of use (`none` or `-`).
  public var headline: LookedUp = nil
  /// The position, read like the headline.
  public var position: LookedUp = nil
  /// The company.
  public var company: LookedUp = nil
  /// The place.
  public var location: LookedUp = nil
  /// The school.
  public var school: LookedUp = nil
  /// Shared connections, 0 or more; nil when not stated.
  public var mutual: Int? = nil
  /// The owner's own word.
  public var known: Acquaintance? = nil
  /// The e-mail address in lower case; compared with the address book, never shown.
  public var email: String = ""
  /// The owner's own memory of the person.
  public var notes: String = ""
  /// A decision without a date.
  public var decision: OwnDecision? = nil
  /// The row it was read from; `field` is nil.
  public var source: Source
  /// The row of a list of invitations that adds to a row of people.csv; nil when nothing was added.
  public var listedIn: Source? = nil
  /// Which facts were added from there.
  public var listedFields: Set<String> = []

  /// Creates a value from its parts.
  public init(
    key: PersonKey? = nil,
    name: String = "",
    headline: LookedUp = nil,
    position: LookedUp = nil,
    company: LookedUp = nil,
    location: LookedUp = nil,
    school: LookedUp = nil,
    mutual: Int? = nil,
    known: Acquaintance? = nil,
    email: String = "",
    notes: String = "",
    decision: OwnDecision? = nil,
    source: Source
  ) {
    self.key = key
    self.name = name
    self.headline = headline
    self.position = position
    self.company = company
    self.location = location
    self.school = school
    self.mutual = mutual
    self.known = known
    self.email = email
    self.notes = notes
    self.decision = decision
    self.source = source
  }
}

/// One row of decisions.csv.
public struct LedgerEntry: Hashable, Sendable {
  /// The id of the invitation: normalised address, URN or `name:` form.
  public var id: String
  /// The day of the decision.
  public var day: CivilDay
  /// What was decided.
  public var decision: OwnDecision
  /// The owner's own reason; empty when none is given.
  public var reason: String
  /// What the rules suggested that day; nil when it was not written down.
  public var suggestion: RecordedSuggestion?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(
    id: String,
    day: CivilDay,
    decision: OwnDecision,
    reason: String,
    suggestion: RecordedSuggestion? = nil,
    source: Source
  ) {
    self.id = id
    self.day = day
    self.decision = decision
    self.reason = reason
    self.suggestion = suggestion
    self.source = source
  }
}

/// What the rules suggested when a decision was written down (decisions.md 12.1).
public struct RecordedSuggestion: Hashable, Sendable {
  /// The suggestion.
  public var decision: Decision
  /// The row of the decision table that fired, 1...15.
  public var row: Int
  /// The scores of that day.
  public var scores: Scores
  /// The share of checks with the same suggestion in whole per cent, 0...100; nil when unknown.
  public var stability: Int?

  /// Creates a value from its parts.
  public init(decision: Decision, row: Int, scores: Scores, stability: Int? = nil) {
    self.decision = decision
    self.row = row
    self.scores = scores
    self.stability = stability
  }
}

extension ReportedInvitation {
  /// What the rules suggest without the owner's own decision; nil where they say nothing of their own.
  public var suggestion: RecordedSuggestion? {
    // Never again is a rule of the table, so what it says then is only the owner's word once more.
    guard let decision = suggested ?? decision, let row = suggestedRule ?? rule, row > 0, let scores,
      ownDecision?.decision != .stop
    else { return nil }
    // Once there is a decision of the owner's, the checks are about that.
    let checks = ownDecision == nil ? stability.map { $0.total == 0 ? 100 : 100 * $0.same / $0.total } : nil
    return RecordedSuggestion(decision: decision, row: row, scores: scores, stability: checks)
  }
}
