import InvitationModel

/// The shares accepted and declined by each day when both kinds of answers are dated.
///
/// Source: Aalen and Johansen 1978; latency.md 9: F_k(t) is the sum over days u <= t of S(u-) d_k / n with S
/// the Kaplan-Meier curve of any answer. The two and S always add up to 1.
///
/// - Parameter table: The counts by day; a curve that dies out early is cut as in Kaplan-Meier.
/// - Returns: One point a day with an answer, ascending.
func aalenJohansen(_ table: RiskTable) -> [CausePoint] {
  var survival = 1.0
  var (accepted, declined) = (0.0, 0.0)
  return table.curveDays.map { day in
    let atRisk = Double(day.atRisk)
    accepted += survival * Double(day.accepted) / atRisk
    declined += survival * Double(day.declined) / atRisk
    survival *= 1 - Double(day.events) / atRisk
    return CausePoint(t: day.time, accepted: accepted, declined: declined)
  }
}

/// Dated declines that are needed before shares by cause are given; fewer are only counted (latency.md 9).
private let leastDeclines = 5

/// The shares by cause as they are written; nil with too few dated declines or only late entries.
func incidences(_ waits: [Wait], _ table: RiskTable) -> [CausePoint]? {
  guard waits.count(where: { $0.outcome == .declined }) >= leastDeclines, table.startsAtZero else {
    return nil
  }
  return aalenJohansen(table).map {
    CausePoint(t: $0.t, accepted: nineDecimals($0.accepted), declined: nineDecimals($0.declined))
  }
}
