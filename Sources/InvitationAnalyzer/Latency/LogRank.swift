#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The log-rank test of two groups, with delayed entry.
///
/// Source: Mantel 1966, Peto and Peto 1972; latency.md 8. On each day with an answer in either group
/// E = d nA / n and V = d nA nB (n - d) / (n^2 (n - 1)), 0 when n = 1.
struct LogRankTest {
  /// Answers in the first group.
  var observed = 0.0
  /// Answers expected there if the groups did not differ.
  var expected = 0.0
  /// The variance of the difference.
  var variance = 0.0

  /// Compares two groups of waits in O(n log n).
  init(_ first: [Wait], _ second: [Wait]) {
    var part = RiskCounter(first)
    for day in RiskTable(first + second).days {
      let (atRiskInFirst, eventsInFirst) = part.count(on: day.time)
      let (n, d, a) = (Double(day.atRisk), Double(day.events), Double(atRiskInFirst))
      observed += Double(eventsInFirst)
      expected += d * a / n
      if day.atRisk > 1 { variance += d * a * (n - a) * (n - d) / (n * n * (n - 1)) }
    }
  }

  /// Chi squared with one degree of freedom; nil when the data hold no contrast.
  var chiSquared: Double? {
    guard variance > 0 else { return nil }
    return (observed - expected) * (observed - expected) / variance
  }

  /// The two-sided p value.
  var p: Double? { chiSquared.map { erfc(($0 / 2).squareRoot()) } }
}

/// Counts rows at risk and answers on days that are asked for in ascending order.
private struct RiskCounter {
  private let entries: [Int]
  /// Twice the time, and 1 more when it was answered.
  private let ends: [Int]
  private var entered = 0
  private var left = 0

  init(_ waits: [Wait]) {
    entries = ascending(waits.map(\.entry))
    ends = ascending(waits.map { $0.time << 1 | ($0.isAnswered ? 1 : 0) })
  }

  mutating func count(on time: Int) -> (atRisk: Int, events: Int) {
    while entered < entries.count, entries[entered] <= time { entered += 1 }
    while left < ends.count, ends[left] >> 1 < time { left += 1 }
    let atRisk = entered - left
    var events = 0
    while left < ends.count, ends[left] >> 1 == time {
      events += ends[left] & 1
      left += 1
    }
    return (atRisk, events)
  }
}
