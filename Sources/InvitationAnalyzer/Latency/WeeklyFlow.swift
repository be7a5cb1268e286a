import InvitationModel

/// Weeks that are shown at most: half a year.
private let longestFlowWeeks = 26

/// Invitations by ISO week of sending, oldest first, without gaps, up to the week of the last day.
///
/// - Parameters:
///   - days: UTC days of sending, in any order; later ones than the last day do not count.
///   - period: The observed period; weeks that it cuts are partial.
/// - Returns: At most 26 weeks, beginning with the first that has an invitation.
func weeklyFlow(_ days: [CivilDay], in period: ObservedPeriod) -> [WeekFlow] {
  let last = monday(of: period.lastDay)
  var counts = Array(repeating: 0, count: longestFlowWeeks)
  for day in days where day <= period.lastDay {
    let weeksAgo = (last - monday(of: day)) / 7
    if weeksAgo < counts.count { counts[weeksAgo] += 1 }
  }
  guard let oldest = counts.lastIndex(where: { $0 > 0 }) else { return [] }
  return (0...oldest).reversed().map { weeksAgo in
    let week = last + -7 * weeksAgo
    let isCut = week < period.coveredFrom ?? week || week + 6 > period.lastDay
    return WeekFlow(week: week, count: counts[weeksAgo], isPartial: isCut)
  }
}

private func monday(of day: CivilDay) -> CivilDay { day + (1 - day.weekday) }
