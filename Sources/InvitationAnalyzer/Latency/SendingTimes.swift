import InvitationModel

/// Answers that a cell needs before its median is given (latency.md 14).
private let leastEventsInCell = 5

/// Invitations by weekday and three-hour block of sending, in the display offset.
///
/// - Parameters:
///   - rows: All rows of one direction; those without a time of day do not count.
///   - utcOffsetMinutes: Minutes to add to UTC.
/// - Returns: The cells that are not empty, by weekday and block.
func sendingTimes(_ rows: LatencyRows, utcOffsetMinutes: Int) -> [TimeCell] {
  func cell(_ moment: Instant) -> Int {
    let local = Instant(seconds: moment.seconds + utcOffsetMinutes * 60)
    return (local.day.weekday - 1) * 8 + local.secondOfDay / (3 * 3600)
  }
  var counts = Array(repeating: 0, count: 7 * 8)
  for sent in rows.sent where sent.hasTime { counts[cell(sent.at)] += 1 }
  var waits = Array(repeating: [Wait](), count: counts.count)
  for row in rows.rows where row.hasSendingTime { waits[cell(row.sentAt)].append(row.wait) }
  return counts.indices.filter { counts[$0] > 0 }.map { index in
    let hasEnough = waits[index].count(where: \.isAnswered) >= leastEventsInCell
    return TimeCell(
      weekday: index / 8 + 1,
      block: index % 8,
      count: counts[index],
      median: hasEnough ? SurvivalCurve(waits[index]).quantile(0.5).value : nil
    )
  }
}
