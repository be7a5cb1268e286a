import InvitationModel

/// The Kaplan-Meier estimate of the share still unanswered, with delayed entry.
///
/// Source: Kaplan and Meier 1958, risk sets after left truncation; latency.md 3. S(t) is the product over the
/// days u <= t with answers of (1 - d / n); 1 before the first, right-continuous steps.
struct SurvivalCurve {
  /// One point a day with an answer, ascending; empty when only late entries exist or nothing was answered.
  let points: [CurvePoint]
  /// The last day on which S is known unless it is 0: the largest time of any row, or the day before a late
  /// extinction; nil without rows.
  let end: Int?
  /// The day of an early extinction, which ends the curve; see `RiskTable.endsAt` and `endsLate`.
  let endsAt: Int?
  /// Whether rows were watched from day 0 on.
  let startsAtZero: Bool

  /// Estimates the curve in O(n log n).
  init(_ waits: [Wait]) { self.init(RiskTable(waits)) }

  /// Estimates the curve from counts.
  init(_ table: RiskTable) {
    var survival = 1.0
    var greenwood = 0.0
    points = table.curveDays.map { day in
      let (atRisk, events) = (Double(day.atRisk), Double(day.events))
      survival *= 1 - events / atRisk
      if day.events < day.atRisk { greenwood += events / (atRisk * (atRisk - events)) }
      let band = logLogBand(survival: survival, greenwood: greenwood)
      return CurvePoint(
        t: day.time,
        survival: survival,
        low: band?.low,
        high: band?.high,
        atRisk: day.atRisk,
        events: day.events
      )
    }
    end = table.endsLate ? table.endsAt.map { $0 - 1 } : table.lastTime
    endsAt = table.startsAtZero && !table.endsLate ? table.endsAt : nil
    startsAtZero = table.startsAtZero
  }

  /// Whether quantiles and means may be read from it: it starts at day 0 and did not die out early.
  var isQuotable: Bool { startsAtZero && endsAt == nil }

  /// The step that holds on a day; nil before the first answer.
  func point(at time: Int) -> CurvePoint? {
    let next = points.partitioningIndex { $0.t > time }
    return next == 0 ? nil : points[next - 1]
  }

  /// The share still unanswered after a day; nil where the data cannot tell.
  func survival(at time: Int) -> Double? {
    guard startsAtZero, let end else { return nil }
    if let endsAt, time >= endsAt { return nil }
    let survival = point(at: time)?.survival ?? 1
    return time <= end || survival == 0 ? survival : nil
  }
}
