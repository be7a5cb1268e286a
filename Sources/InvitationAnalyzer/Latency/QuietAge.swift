/// Answers that are needed to say when answers stop coming.
private let leastEventsForQuiet = 30
/// Rows that must still be watched where the curve counts as known.
private let leastAtRisk = 10
/// Days without answers that must be seen behind the age.
private let daysSeenBehind = 30
/// The share of those still open that may be answered later all the same.
private let hardlyEver = 0.05

/// The age in days from which unanswered invitations have hardly ever been answered.
///
/// It is the first day t from which at most one in twenty of those still open was answered later, read from the
/// Kaplan-Meier curve: S(E) >= 0.95 S(t), where E is the last day on which ten rows were watched, and t lies at least 30
/// days before it.
///
/// - Parameters:
///   - waits: Rows that were watched from the start: the tail of the others falls too fast (latency.md 3).
///   - curve: Their curve.
/// - Returns: Nil below 30 answers, when everybody answers, or when the rows were watched for too short a time.
func quietAge(_ waits: [Wait], _ curve: SurvivalCurve) -> Int? {
  guard waits.count(where: \.isAnswered) >= leastEventsForQuiet else { return nil }
  let times = waits.map(\.time).sorted()
  let end = times[times.count - leastAtRisk]
  guard let last = curve.survival(at: end), last > 0 else { return nil }
  let days = [0] + curve.points.map(\.t)
  return days.first { day in
    curve.survival(at: day).map { day + daysSeenBehind <= end && last >= (1 - hardlyEver) * $0 } ?? false
  }
}
