import InvitationModel

/// Working days up to which a curve with delayed entries is trusted: those in the 60 days of the other curve.
private let trustHorizonWorkingDays = 42

/// How long invitations wait in working days, Mondays to Fridays in UTC (latency.md 13).
///
/// Holidays are not known. The minute-exact waits count seconds between 9 and 17 o'clock of the owner's clock.
///
/// - Parameters:
///   - rows: The rows of one direction.
///   - period: The days covered.
///   - utcOffsetMinutes: Minutes that the owner's clock is ahead of UTC.
/// - Returns: Counts, curve and quantiles; never to be mixed with calendar days.
func workingDays(_ rows: LatencyRows, in period: ObservedPeriod?, utcOffsetMinutes: Int) -> Latency {
  func local(_ moment: Instant) -> Instant { Instant(seconds: moment.seconds + utcOffsetMinutes * 60) }
  var working = rows
  working.changeRows { row in
    row.wait.countWorkingDays(from: row.sentAt.day)
    guard let acceptedAt = row.acceptedAt else { return }
    let seconds = businessSeconds(from: local(row.sentAt), to: local(acceptedAt))
    row.acceptedAt = Instant(seconds: row.sentAt.seconds + max(0, seconds))
  }
  var latency = Latency()
  latency.describe(working, in: period)
  latency.estimate(working, horizon: trustHorizonWorkingDays)
  // Classes, shares and groups are about calendar days.
  (latency.bins, latency.groups, latency.comparison, latency.causes) = ([], [], nil, nil)
  latency.quietAfter = nil
  latency.within = latency.within.filter { $0.days < 7 }
  return latency
}

extension Wait {
  /// Counts the Mondays to Fridays among its days.
  mutating func countWorkingDays(from sent: CivilDay) {
    entry = businessDays(from: sent, to: sent + entry)
    time = businessDays(from: sent, to: sent + time)
  }
}
