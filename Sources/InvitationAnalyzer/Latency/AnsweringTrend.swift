import InvitationModel

/// Answers that each half needs before it is set beside the other.
private let leastEventsInHalf = 10

extension Latency {
  /// Compares those sent before and since the middle of the days covered, without a test: it is a look, not a proof.
  ///
  /// Only rows that were watched from the start count, since the older ones that came late into view are answers nearly
  /// all.
  mutating func compareHalves(_ rows: [LatencyRows.Row], in period: ObservedPeriod) {
    let watched = rows.filter { $0.wait.entry == 0 }
    guard let first = period.coveredFrom ?? watched.map(\.sentAt.day).min() else { return }
    let middle = first + (period.lastDay - first) / 2
    let halves = [
      ("earlier", watched.filter { $0.sentAt.day < middle }),
      ("later", watched.filter { $0.sentAt.day >= middle }),
    ].map { id, rows in
      let waits = rows.map(\.wait)
      return LatencyGroup(id, waits, SurvivalCurve(waits), points: [])
    }
    guard halves.allSatisfy({ $0.events >= leastEventsInHalf }) else { return }
    (trend, trendFrom) = (halves, middle)
  }
}
