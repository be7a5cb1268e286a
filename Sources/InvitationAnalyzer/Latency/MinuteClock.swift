import InvitationModel

/// Measures waits in minutes, where an answer is known to the day only (latency.md 10).
struct MinuteClock {
  /// The first moment of the retention window; nil without one.
  let windowStart: Instant?
  /// z, the last moment at which an open invitation is known to be open.
  let lastMoment: Instant

  /// The clock of a period, its end moved to the newest moment in the data on the last day.
  init(period: ObservedPeriod, newest: Instant?) {
    windowStart = period.windowStart.map { Instant(day: $0) }
    lastMoment = max(Instant(day: period.lastDay), newest ?? Instant(day: period.lastDay))
  }

  /// When a row came under observation, in whole minutes after sending.
  func entry(_ row: LatencyRows.Row) -> Int {
    // Watched from the day of its sending on, as a list that states everything is: no window holds for it.
    guard row.wait.entry > 0 else { return 0 }
    let start = row.watchedFrom.map { Instant(day: $0) } ?? windowStart
    return start.map { max(0, minutes(from: row.sentAt, to: $0)) } ?? 0
  }

  /// Minutes `[earliest, latest)` between which a row was answered; `latest` is nil while it is open.
  func interval(_ row: LatencyRows.Row) -> MinuteInterval {
    guard let day = row.answeredOn else {
      let last = row.seenUntil.map { Instant(day: $0) } ?? lastMoment
      return MinuteInterval(from: max(0, minutes(from: row.sentAt, to: last)), to: nil)
    }
    let earliest = max(0, minutes(from: row.sentAt, to: Instant(day: day)))
    // What was sent in the last minute of a day and answered on it was answered within the minute.
    return MinuteInterval(
      from: earliest,
      to: max(earliest + 1, minutes(from: row.sentAt, to: Instant(day: day + 1)))
    )
  }

  /// The same, narrowed to two minutes where the second of the acceptance is known.
  func narrowInterval(_ row: LatencyRows.Row) -> MinuteInterval {
    guard let acceptedAt = row.acceptedAt else { return interval(row) }
    let minute = minutes(from: row.sentAt, to: acceptedAt)
    return MinuteInterval(from: max(0, minute - 1), to: max(0, minute) + 1)
  }

  /// Whole minutes, rounded down; negative when `end` is the earlier one.
  func minutes(from start: Instant, to end: Instant) -> Int {
    let seconds = end.seconds - start.seconds
    return seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
  }
}

/// The newest moment in the data that does not lie after a day.
func newestInstant(in dataset: Dataset, until day: CivilDay) -> Instant? {
  let end = Instant(day: day + 1)
  var newest: Instant?
  func see(_ instant: Instant?) {
    if let instant, instant < end, newest.map({ $0 < instant }) ?? true { newest = instant }
  }
  for index in dataset.invitations.indices {
    see(dataset.invitations[index].sentAt)
    see(dataset.invitations[index].acceptedAt)
  }
  for instant in dataset.newestMessages { see(instant) }
  for endorsement in dataset.endorsements { see(endorsement.at) }
  return newest
}
