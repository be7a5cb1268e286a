/// How the network serves the goals.
public struct Network: ReportValue {
  /// Named connections.
  public var connections = 0
  /// Of these, without company and position.
  public var unknown = 0
  /// Connections without name.
  public var hidden = 0
  /// One entry a goal, in file order.
  public var goals: [GoalCoverage] = []
  /// New connections a quarter, oldest first.
  public var growth: [QuarterCount] = []
  /// Jaccard overlap of the goals' matches, row by row; empty with fewer than 2 goals.
  public var overlap: [[Double]] = []
  /// The commonest companies, most first, at most 10.
  public var companies: [NamedCount] = []
  /// The commonest words in titles, as they are written there, most first, at most 10, each of two people or more.
  public var titleWords: [NamedCount] = []
  /// The same of words that state a level, such as `senior`.
  public var levelWords: [NamedCount] = []

  /// Nothing known.
  public init() {}
}

/// How far the network covers one goal (decisions.md 14).
public struct GoalCoverage: ReportValue {
  /// The goal's name.
  public var name: String
  /// Connections that match.
  public var matches: Int
  /// matches / connections; nil without connections.
  public var share: Double?
  /// The lower limit of the Wilson 95 % interval.
  public var low: Double?
  /// The upper limit.
  public var high: Double?
  /// matches / (connections - unknown); nil when nothing is known.
  public var shareOfKnown: Double?
  /// The share if every unknown connection matched.
  public var highestPossible: Double?
  /// The aim, 0...1; nil when none is stated.
  public var target: Double?
  /// People missing to the aim.
  public var missing: Int?
  /// exp of the Shannon entropy over companies; nil below 2 people with a company.
  public var effectiveCompanies: Double?
  /// Simpson's index over companies.
  public var simpson: Double?
  /// Matches by company, most first, at most 10.
  public var companies: [NamedCount]
  /// Matches a quarter, oldest first, at most 8.
  public var trend: [QuarterMatches]
  /// The lower limit of the Wilson 95 % interval of `shareOfKnown`.
  public var knownLow: Double?
  /// The upper limit.
  public var knownHigh: Double?
  /// max(0, target - share); nil when no aim is stated.
  public var gap: Double?
  /// Matches with a company, on which the figures over companies rest.
  public var withCompany: Int
  /// The last four quarters against the four before; nil below 10 matches in them.
  public var growth: GoalGrowth?
  /// Open received invitations of people who match.
  public var openMatches = 0
  /// The share if all of them were accepted and nobody else; nil when there are none.
  public var shareWithOpen: Double? = nil

  /// Creates a value from its parts.
  public init(
    name: String,
    matches: Int,
    share: Double?,
    low: Double?,
    high: Double?,
    shareOfKnown: Double?,
    highestPossible: Double?,
    target: Double?,
    missing: Int?,
    effectiveCompanies: Double?,
    simpson: Double?,
    companies: [NamedCount],
    trend: [QuarterMatches],
    knownLow: Double? = nil,
    knownHigh: Double? = nil,
    gap: Double? = nil,
    withCompany: Int = 0,
    growth: GoalGrowth? = nil
  ) {
    self.name = name
    self.matches = matches
    self.share = share
    self.low = low
    self.high = high
    self.shareOfKnown = shareOfKnown
    self.highestPossible = highestPossible
    self.target = target
    self.missing = missing
    self.effectiveCompanies = effectiveCompanies
    self.simpson = simpson
    self.companies = companies
    self.trend = trend
    self.knownLow = knownLow
    self.knownHigh = knownHigh
    self.gap = gap
    self.withCompany = withCompany
    self.growth = growth
  }
}

/// Matches among the new connections of two successive years.
public struct GoalGrowth: ReportValue {
  /// The last four quarters, the current one included.
  public var recent: YearMatches
  /// The four quarters before.
  public var earlier: YearMatches
  /// The exact two-sided binomial p value of no change in the share among new connections.
  public var p: Double

  /// Creates a value from its parts.
  public init(recent: YearMatches, earlier: YearMatches, p: Double) {
    self.recent = recent
    self.earlier = earlier
    self.p = p
  }
}

/// Matches among the new connections of four quarters.
public struct YearMatches: ReportValue {
  /// How many matched.
  public var matches: Int
  /// How many joined.
  public var joined: Int

  /// Creates a value from its parts.
  public init(matches: Int, joined: Int) {
    self.matches = matches
    self.joined = joined
  }
}

/// A name with a count.
public struct NamedCount: ReportValue {
  /// The name.
  public var name: String
  /// The count.
  public var count: Int

  /// Creates a value from its parts.
  public init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

/// New connections of one quarter.
public struct QuarterCount: ReportValue {
  /// The quarter as `2026-Q3`.
  public var quarter: String
  /// How many were added.
  public var added: Int

  /// Creates a value from its parts.
  public init(quarter: String, added: Int) {
    self.quarter = quarter
    self.added = added
  }
}

/// Matches among the new connections of one quarter.
public struct QuarterMatches: ReportValue {
  /// The quarter as `2026-Q3`.
  public var quarter: String
  /// How many matched.
  public var matches: Int
  /// How many joined.
  public var joined: Int

  /// Creates a value from its parts.
  public init(quarter: String, matches: Int, joined: Int) {
    self.quarter = quarter
    self.matches = matches
    self.joined = joined
  }
}
