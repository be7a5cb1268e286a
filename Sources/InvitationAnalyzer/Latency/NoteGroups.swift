import InvitationModel

/// Answers that each group needs before two groups are compared (latency.md 8).
private let leastEventsToCompare = 5

/// Response times with and without a note, and their log-rank test when both groups hold enough answers.
///
/// - Returns: The groups that have rows, `with-note` first; no test below 5 answers in either group.
func compareNotes(_ rows: [LatencyRows.Row]) -> (groups: [LatencyGroup], comparison: Comparison?) {
  let with = rows.filter(\.hasNote).map(\.wait)
  let without = rows.filter { !$0.hasNote }.map(\.wait)
  let named = [("with-note", with), ("without-note", without)]
  let groups = named.filter { !$0.1.isEmpty }.map { id, waits in
    let curve = SurvivalCurve(waits)
    return LatencyGroup(id, waits, curve, points: curve.writtenPoints)
  }
  guard groups.count == 2, groups.allSatisfy({ $0.events >= leastEventsToCompare }) else {
    return (groups, nil)
  }
  let test = LogRankTest(with, without)
  guard let chiSquared = test.chiSquared, let p = test.p else { return (groups, nil) }
  let comparison = Comparison(
    groups: named.map(\.0),
    chiSquared: nineDecimals(chiSquared),
    p: nineDecimals(p)
  )
  return (groups, comparison)
}

/// Answers from which shares are given (latency.md 14).
private let leastEventsForShares = 10

extension LatencyGroup {
  /// A group of waits with its curve and the points of it that are written.
  init(_ id: String, _ waits: [Wait], _ curve: SurvivalCurve, points: [CurvePoint]) {
    let events = waits.count(where: \.isAnswered)
    let week = curve.share(within: 7, source: "all")
    self.init(
      id: id,
      n: waits.count,
      events: events,
      median: curve.median,
      curve: points,
      withinWeek: events >= leastEventsForShares && week.share != nil ? week.written : nil,
      curveEnd: points.isEmpty ? nil : curve.end
    )
  }
}
