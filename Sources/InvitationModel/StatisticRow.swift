/// A row of the input behind a statistic, without the name of anybody.
public struct StatisticRow: Hashable, Sendable {
  /// What became of the row.
  public enum Fate: Hashable, Sendable {
    /// An invitation that was still open when last seen; accepted; declined.
    case open, accepted, declined
    /// A connection.
    case connected
    /// Not used, with the reason as `Latency.excluded` names it.
    case leftOut(String)
  }

  /// Where it stands.
  public var source: Source
  /// Who invited whom; nil for a connection.
  public var direction: Direction?
  /// The UTC day of sending or of the connection; nil when unknown.
  public var day: CivilDay?
  /// What became of it.
  public var fate: Fate
  /// From which day after sending on it could be seen.
  public var entry: Int?
  /// The days after sending on which it was answered or last seen.
  public var days: Int?
  /// The goals that a connection serves.
  public var goals: [String]
  /// Whether a connection states neither company nor position.
  public var isUnknown: Bool
  /// Whether the invitation still waits for an answer.
  public var isWaiting = false
  /// Whether the time of day of its sending is known, where weeks do not blur its day.
  public var hasSendingTime = false
  /// Whether its wait is known to the minute, by a note that was delivered.
  public var isToTheMinute = false

  /// Creates a value from its parts.
  public init(
    source: Source,
    direction: Direction? = nil,
    day: CivilDay?,
    fate: Fate,
    entry: Int? = nil,
    days: Int? = nil,
    goals: [String] = [],
    isUnknown: Bool = false
  ) {
    self.source = source
    self.direction = direction
    self.day = day
    self.fate = fate
    self.entry = entry
    self.days = days
    self.goals = goals
    self.isUnknown = isUnknown
  }
}
