import InvitationModel

/// How long the owner usually takes to answer, in days; nil where the data do not tell.
struct AnsweringHabit: Sendable {
  /// The day on which half of the invitations are answered.
  var median: Int?
  /// The day on which nine of ten are answered.
  var ninetieth: Int?
  /// The age from which hardly anything is ever answered; see `quietAge`.
  var quiet: Int?

  /// Nothing known: the fixed days hold alone.
  init() {}

  /// Reads the quantiles of incoming invitations; with fewer than 8 acceptances they are left out.
  ///
  /// So is one beyond the horizon up to which the curve can be trusted (latency.md 3).
  init(_ latency: Latency) {
    guard latency.events >= 8 else { return }
    (median, ninetieth) = (latency.quoted(0.5)?.value, latency.quoted(0.9)?.value)
    quiet = latency.quietAfter
  }

  /// From this age on an answer is late (wording.md 2); what hardly ever happens is not usual, whatever its share.
  func lateLimit(_ rules: HouseRules) -> Int {
    max(rules.lateAfterDays, min(ninetieth ?? 0, quiet ?? .max))
  }
}

/// The label for the age of an open invitation (decisions.md 11).
func urgency(ageDays: Int, habit: AnsweringHabit, rules: HouseRules) -> Urgency {
  if ageDays <= max(3, habit.median ?? 0) { return .fresh }
  return ageDays <= habit.lateLimit(rules) ? .due : .overdue
}

/// The label in words.
func urgencyText(_ urgency: Urgency, ageDays: Int, habit: AnsweringHabit) -> String {
  switch urgency {
  case .fresh: return say("new")
  case .due: return say("answer this week")
  case .overdue:
    var text = say("waiting \(ageDays, "day")")
    // Half is not usual.
    let usual =
      habit.ninetieth.map { say("; you usually answer within \($0, "day")") }
      ?? habit.median.map { say("; half have your answer \(LatencyWords.within(days: $0))") }
    if let quiet = habit.quiet, ageDays > quiet {
      let limit = max(1, quiet)
      text +=
        usual.map { say("\($0), after \(limit, "day") hardly ever") }
        ?? say("; after \(limit, "day") you have hardly ever answered")
    } else if let usual {
      text += usual
    }
    if ageDays >= 150 {
      let left = max(0, lapsesAfterDays - ageDays)
      text += left == 0 ? say("; lapses any day") : say("; lapses in about \(left, "day")")
    }
    return text
  }
}

/// 183 days: half a year, the longest an invitation was seen open.
let lapsesAfterDays = 183
