/// One row of the estimators: from when an invitation could be seen, until when, and how that ended.
///
/// The unit is the caller's: whole UTC days everywhere but in `minuteSensitivity`. 0 <= `entry` <= `time`.
struct Wait: Hashable {
  /// How a wait ended.
  enum Outcome: Hashable {
    /// Still unanswered when last seen: right-censored.
    case open
    case accepted, declined
  }

  /// When it came under observation (left truncation); 0 when it was watched from the start.
  var entry: Int
  /// When it was answered or last seen: it is at risk on `entry...time`, both included.
  var time: Int
  /// How it ended.
  var outcome: Outcome

  /// Whether it ended with an answer of either kind.
  var isAnswered: Bool { outcome != .open }
}
