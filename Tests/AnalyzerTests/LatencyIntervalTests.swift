import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// The estimate from intervals at real sizes: what becomes of ten thousand invitations between two exports.
struct LatencyIntervalTests {
  private static let day = 1440
  /// The mean of the invented waits, which are exponential.
  private static let mean = 6.0 * Double(day)

  /// Intervals as two exports show them: an answer on its UTC day, gone at an unknown moment between both, or open.
  ///
  /// The clock counts minutes. The exports are of the days 60 and 75; all were sent before the older one.
  private func intervals(_ count: Int, seed: UInt64) -> [MinuteInterval] {
    var random = SplitMix64(seed: seed)
    let (older, newer) = (60 * Self.day, 75 * Self.day)
    return (0..<count).map { _ in
      let sent = Int(random.next() % UInt64(older))
      let end = sent + Int(-Self.mean * log(1 - Double(random.next() >> 11) / 9_007_199_254_740_992))
      let isGone = random.next() % 3 == 0
      guard end < newer else { return MinuteInterval(from: newer - sent, to: nil) }
      // A third of those that end between both exports are in the newer one no longer.
      if end >= older, isGone { return MinuteInterval(from: older - sent, to: newer + Self.day - sent) }
      let dayOfEnd = end / Self.day * Self.day
      return MinuteInterval(from: max(0, dayOfEnd - sent), to: dayOfEnd + Self.day - sent)
    }
  }

  @Test func findsTheTruthInTenThousandRowsOfTwoExports() throws {
    let rows = intervals(10_000, seed: 11)
    let estimate = TurnbullEstimate(rows)
    #expect(rows.count { row in row.to.map { $0 - row.from > Self.day } ?? false } > 100)
    #expect(estimate.isOptimal)
    #expect(abs(estimate.mass.reduce(0, +) - 1) < 1e-9 && estimate.mass.allSatisfy { $0 >= 0 })
    for days in [1, 2, 4, 8, 16, 24] {
      let time = days * Self.day
      let share = zip(estimate.inner, estimate.mass).reduce(0) { sum, next in
        sum + (next.0.to.map { $0 <= time } ?? false ? next.1 : 0)
      }
      #expect(abs(share - (1 - exp(-Double(time) / Self.mean))) < 0.03, "within \(days) days \(share)")
    }
    let median = try #require(estimate.median)
    #expect(abs(Double(median.from) - Self.mean * log(2)) < 0.06 * Self.mean)
  }
}
