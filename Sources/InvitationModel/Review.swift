/// How far an accepted person serves the goals, by what the connection states on the day of the export
/// (decisions.md 15).
public enum ReviewStatus: String, Codable, Sendable, CaseIterable {
  /// Fits a goal.
  case serves
  /// Touches a goal.
  case touches
  /// A word of a goal was found, and no more.
  case trace
  /// Something on the Avoid list was found.
  case avoid
  /// Title or company are known, and nothing of a goal was found.
  case outside
  /// Neither title nor company is known.
  case unknown
}

/// What became of one accepted invitation.
public struct Review: ReportValue {
  /// Nil without goals.
  public var status: ReviewStatus?
  /// How well title and company fit, 0...100; nil when neither is known, or without goals.
  public var fit: Int?
  /// The number (0-based) of the goal that is served best.
  public var goal: Int?
  /// What was found of that goal, each in words, for example `role “violinist”`.
  public var hits: [String]
  /// Messages since the day of the connection; nil when the export holds none.
  public var messages: Int?
  /// Days from the connection to the owner's first message since; nil when there is none.
  public var wroteAfterDays: Int?
  /// Whether the connection is older than 14 days and nobody ever wrote.
  public var isSilent: Bool
  /// Whether their first message came within 7 days and reads like an offer.
  public var isPitch: Bool

  /// Creates a value from its parts.
  public init(
    status: ReviewStatus? = nil,
    fit: Int? = nil,
    goal: Int? = nil,
    hits: [String] = [],
    messages: Int? = nil,
    wroteAfterDays: Int? = nil,
    isSilent: Bool = false,
    isPitch: Bool = false
  ) {
    (self.status, self.fit, self.goal, self.hits) = (status, fit, goal, hits)
    (self.messages, self.wroteAfterDays) = (messages, wroteAfterDays)
    (self.isSilent, self.isPitch) = (isSilent, isPitch)
  }
}

/// Counts of accepted people.
public struct ReviewCount: ReportValue {
  /// The status or the goal's name; empty for all of them.
  public var name: String
  /// How many.
  public var people = 0
  /// Of these, invited with a note.
  public var withNote = 0
  /// Of these, connected for at least 30 days, so that it can be told whether the owner wrote within 30 days.
  public var observed = 0
  /// Of the observed, those to whom the owner wrote within 30 days.
  public var written = 0
  /// Of these, older than 14 days and without a word from either side.
  public var silent = 0
  /// Of these, those whose first message came within 7 days and reads like an offer.
  public var pitched = 0

  /// Nobody yet.
  public init(name: String) { self.name = name }
}

/// The accepted invitations of one direction, counted.
public struct ReviewSide: ReportValue {
  /// Everybody.
  public var all: ReviewCount
  /// By status; empty without goals.
  public var statuses: [ReviewCount]
  /// By the goal that is served best, in file order.
  public var goals: [ReviewCount]

  /// Creates a value from its parts.
  public init(all: ReviewCount, statuses: [ReviewCount], goals: [ReviewCount]) {
    (self.all, self.statuses, self.goals) = (all, statuses, goals)
  }
}

/// Whom the owner let in, and whom the owner invited.
public struct ReviewPair: ReportValue {
  /// Received and accepted.
  public var received: ReviewSide
  /// Sent and accepted.
  public var sent: ReviewSide

  /// Creates a value from its parts.
  public init(received: ReviewSide, sent: ReviewSide) { (self.received, self.sent) = (received, sent) }
}
