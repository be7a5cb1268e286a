import InvitationModel

/// Days up to which a curve with delayed entries is trusted: unanswered invitations sent before the window
/// have mostly left the file, so its far tail falls too fast (latency.md 3 and 18).
let trustHorizonDays = 60

/// Measures how long invitations wait for an answer, in both directions, which are never pooled.
///
/// - Parameters:
///   - dataset: Invitations with states, those of two exports together where there are two; `windowStart`,
///     `observedUntil` and `asOf` bound what is seen.
///   - utcOffsetMinutes: The display offset, for weekdays and hours of sending only.
///   - countsWorkingDays: Whether the outgoing ones are measured in working days too.
/// - Returns: Whole UTC days; every listed invitation is used or left out with a reason.
/// - Complexity: O(n log n).
func measureLatency(
  _ dataset: Dataset,
  utcOffsetMinutes: Int,
  countsWorkingDays: Bool = false
) -> LatencyPair {
  let period = ObservedPeriod(of: dataset)
  let newest = period.flatMap { newestInstant(in: dataset, until: $0.lastDay) }
  let invitations = dataset.invitationsOfBoth.isEmpty ? dataset.invitations : dataset.invitationsOfBoth
  func measure(_ rows: LatencyRows) -> Latency {
    var latency = Latency()
    latency.describe(rows, in: period)
    latency.estimate(rows)
    latency.open = openAges(sentOn: rows.openSentOn, asOf: dataset.asOf)
    latency.times = sendingTimes(rows, utcOffsetMinutes: utcOffsetMinutes)
    if let period {
      latency.months = months(of: rows.rows, in: period)
      latency.flow = weeklyFlow(rows.sent.map(\.at.day), in: period)
      latency.compareHalves(rows.rows, in: period)
      let clock = MinuteClock(period: period, newest: newest)
      latency.estimateMinutes(rows.rows, clock)
      if let newer = dataset.changes?.newer { latency.estimateClosing(rows.rows, clock, goneBy: newer) }
    }
    return latency
  }
  let outgoing = LatencyRows(invitations, .outgoing, in: period)
  return LatencyPair(
    incoming: measure(LatencyRows(invitations, .incoming, in: period)),
    outgoing: measure(outgoing),
    outgoingWorkingDays: countsWorkingDays
      ? [workingDays(outgoing, in: period, utcOffsetMinutes: utcOffsetMinutes)] : []
  )
}

extension Latency {
  /// Counts the rows.
  mutating func describe(_ rows: LatencyRows, in period: ObservedPeriod?) {
    listed = rows.listed
    excluded = rows.excluded
    n = rows.rows.count
    events = rows.rows.count { $0.wait.isAnswered }
    censored = n - events
    late = rows.rows.count { $0.wait.entry > 0 }
    windowStart = period?.coveredFrom
    observedUntil = period?.lastDay
    bins = waitBins(rows.rows)
    exact = exactTimes(rows.rows)
  }

  /// Estimates the curve and everything that is read from it, with late entries up to a horizon.
  mutating func estimate(_ rows: LatencyRows, horizon: Int = trustHorizonDays) {
    let waits = rows.waits
    let table = RiskTable(waits)
    let all = SurvivalCurve(table)
    let windowWaits = waits.filter { $0.entry == 0 }
    let window = late > 0 ? SurvivalCurve(windowWaits) : all
    horizonDays = late > 0 ? horizon : nil
    read(all, window: window)
    steps = waitSteps(waits)
    if late > 0, !windowWaits.isEmpty { windowCohort = Cohort(waitSteps(windowWaits), window) }
    quietAfter = quietAge(windowWaits, window)
    causes = incidences(waits, table)
    (groups, comparison) = compareNotes(rows.rows)
  }
}

extension Latency {
  /// Reads everything from a curve that it tells; needs `horizonDays`.
  mutating func read(_ all: SurvivalCurve, window: SurvivalCurve) {
    curveEnd = all.end
    endsAt = all.endsAt
    median = all.median
    quantiles = all.quantiles
    curve = all.writtenPoints
    if all.startsAtZero {
      within = reportedDays.map { share(within: $0, all: all, window: window, horizon: horizonDays).written }
    }
    restrictedMean = all.end.flatMap { all.restrictedMean(tau: min(longestMeanWait, $0)) }?.written
  }
}

extension Cohort {
  /// A group of waits with its curve.
  init(_ steps: [WaitStep], _ curve: SurvivalCurve) {
    self.init(
      n: steps.reduce(0) { $0 + $1.entered },
      events: steps.reduce(0) { $0 + $1.answered },
      median: curve.median,
      quantiles: curve.quantiles,
      curve: curve.writtenPoints
    )
    self.steps = steps
  }
}
