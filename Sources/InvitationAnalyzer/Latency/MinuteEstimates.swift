import InvitationModel

/// Rows for which the estimate from intervals is made: fewer say too little (latency.md 10), and above it the
/// curve of days is exact enough while nobody reads thousands of intervals.
private let rowsForIntervals = 10...10_000

extension Latency {
  /// Adds the estimates that look into the day: sensitivity of the median, and the estimate from intervals.
  ///
  /// Neither is made when a sending time is known to the day only.
  mutating func estimateMinutes(_ rows: [LatencyRows.Row], _ clock: MinuteClock) {
    guard rows.allSatisfy(\.hasSendingTime) else { return }
    sensitivity = minuteSensitivity(rows, clock)
    let cohort = rows.filter { $0.wait.entry == 0 }
    guard rowsForIntervals.contains(cohort.count) else { return }
    intervals = intervalEstimate(cohort.map(clock.narrowInterval))
  }
}

extension Latency {
  /// Adds how long invitations stayed open, whatever ended that, where some left between two exports (latency.md 11).
  ///
  /// They left at an unknown moment for an unknown reason: declined, ignored, withdrawn or expired. Nothing is said
  /// without such a row, below 10 rows, or when a sending time is known to the day only.
  mutating func estimateClosing(_ rows: [LatencyRows.Row], _ clock: MinuteClock, goneBy day: CivilDay) {
    let cohort = rows.filter { $0.wait.entry == 0 && $0.hasSendingTime }
    guard rowsForIntervals.contains(cohort.count), cohort.contains(where: { $0.seenUntil != nil }) else {
      return
    }
    closing = intervalEstimate(
      cohort.map { row in
        var interval = clock.interval(row)
        if row.seenUntil != nil { interval.to = clock.minutes(from: row.sentAt, to: Instant(day: day + 1)) }
        return interval
      }
    )
  }
}

/// The medians in minutes with every answer at the first and at the last minute of its UTC day.
///
/// Nil when neither median is reached.
private func minuteSensitivity(_ rows: [LatencyRows.Row], _ clock: MinuteClock) -> Sensitivity? {
  func median(_ time: (MinuteInterval) -> Int) -> Int? {
    let waits = rows.map { row in
      let interval = clock.interval(row)
      return Wait(entry: clock.entry(row), time: time(interval), outcome: row.wait.outcome)
    }
    return SurvivalCurve(waits).quantile(0.5).value
  }
  let sensitivity = Sensitivity(low: median(\.from), high: median { $0.to ?? $0.from })
  return sensitivity.low == nil && sensitivity.high == nil ? nil : sensitivity
}
