import InvitationModel

/// How long the owner usually takes to answer, in days; nil where the data do not tell.
struct AnsweringHabit: Sendable {
  /// The day on which half of the invitations are answered.
  var median: Int?
  /// The day on which nine of ten are answered.
  var ninetieth: Int?

  /// Nothing known: the fixed days hold alone.
  init() {}

  /// Reads the quantiles of incoming invitations; with fewer than 8 acceptances they are left out.
  ///
  /// So is one beyond the horizon up to which the curve can be trusted (latency.md 3).
  init(_ latency: Latency) {
    guard latency.events >= 8 else { return }
    func day(_ p: Double) -> Int? {
      latency.quantiles.first { $0.p == p }?.value.flatMap { $0 <= latency.horizonDays ?? .max ? $0 : nil }
    }
    (median, ninetieth) = (day(0.5), day(0.9))
  }

  /// From this age on an answer is late (wording.md 2).
  func lateLimit(_ rules: HouseRules) -> Int { max(rules.lateAfterDays, ninetieth ?? 0) }
}

/// The label for the age of an open invitation (decisions.md 11).
func urgency(ageDays: Int, habit: AnsweringHabit, rules: HouseRules) -> Urgency {
  if ageDays <= max(3, habit.median ?? 0) { return .fresh }
  return ageDays <= habit.lateLimit(rules) ? .due : .overdue
}

/// The label in words.
func urgencyText(_ urgency: Urgency, ageDays: Int, habit: AnsweringHabit) -> String {
  switch urgency {
  case .fresh: return "new"
  case .due: return "answer this week"
  case .overdue:
    var text = "waiting \(days(ageDays))"
    if let usual = habit.ninetieth ?? habit.median { text += "; you usually answer within \(days(usual))" }
    if ageDays >= 150 {
      let left = max(0, lapsesAfterDays - ageDays)
      text += left == 0 ? "; lapses any day" : "; lapses in about \(days(left))"
    }
    return text
  }
}

/// 183 days: half a year, the longest an invitation was seen open.
let lapsesAfterDays = 183
