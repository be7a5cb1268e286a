import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Exports under the window of 180 days with a known truth: what the estimates are worth.
///
/// The retention is that of latency.md 18 (b): accepted rows stay for 180 days from the acceptance, open ones for 180
/// days from sending, declined ones until they are declined. The truth is that of the invitations not declined.
struct LatencyCoverageTests {
  private static let neverAnswered = Int.max
  private static let cells = 1024
  /// A quarter of those not declined is never answered.
  private static let answered = cells * 3 / 4
  /// Waits in whole days, each as likely as the others: log-normal ones first, then the never answered.
  private let waits: [Int]
  /// The first day by which half are answered, the never answered included.
  private let median: Int

  init() {
    waits = (0..<Self.cells).map { index in
      guard index < Self.answered else { return Self.neverAnswered }
      let p = (Double(index) + 0.5) / Double(Self.answered)
      return Int((12 * exp(1.2 * Self.normalQuantile(p))).rounded())
    }
    median = waits[Self.cells / 2 - 1]
  }

  @Test func coversTheTruthInNineteenOfTwentyRuns() {
    let runs = 2000
    let truth = Double(waits.count { $0 > median }) / Double(waits.count)
    var (medians, naive, covered, coveredMedian) = (0.0, 0.0, 0, 0)
    for seed in 0..<UInt64(runs) {
      let waits = export(seed)
      let curve = SurvivalCurve(waits)
      let estimate = curve.quantile(0.5)
      medians += Double(estimate.value ?? 180) / Double(runs)
      let answered = waits.filter(\.isAnswered).map(\.time).sorted()
      naive += Double(quantile(percent: 50, ofSorted: answered) ?? 180) / Double(runs)
      if let point = curve.point(at: median), let low = point.low, let high = point.high, low <= truth,
        truth <= high
      {
        covered += 1
      }
      if let low = estimate.low, low <= median, median <= estimate.high ?? .max { coveredMedian += 1 }
    }
    let truthDays = Double(median)
    #expect(abs(medians / truthDays - 1) <= 0.03, "mean median \(medians), truth \(median)")
    #expect(naive / truthDays <= 0.7, "answered ones alone \(naive), truth \(median)")
    #expect((0.93...0.97).contains(Double(covered) / Double(runs)), "band: \(covered) of \(runs)")
    #expect(
      (0.93...0.97).contains(Double(coveredMedian) / Double(runs)),
      "median: \(coveredMedian) of \(runs)"
    )
  }

  /// 630 invitations sent evenly over 420 days, a tenth of them to be declined.
  private func export(_ seed: UInt64) -> [Wait] {
    var random = SplitMix64(seed: seed)
    var rows: [Wait] = []
    for _ in 0..<630 {
      // One number for everything keeps thousands of runs fast.
      let number = random.next()
      let age = Int(number % 420)
      if number >> 40 & 1023 < 102 {
        let isOpen = waits[Int(number >> 26 & 1023) % Self.answered] > age
        if isOpen, age <= 180 { rows.append(Wait(entry: 0, time: age, outcome: .open)) }
        continue
      }
      let wait = waits[Int(number >> 54)]
      if wait <= age {
        if age - wait <= 180 { rows.append(Wait(entry: max(0, age - 180), time: wait, outcome: .accepted)) }
      } else if age <= 180 {
        rows.append(Wait(entry: 0, time: age, outcome: .open))
      }
    }
    return rows
  }

  /// By bisection: it is asked for a thousand numbers only.
  private static func normalQuantile(_ p: Double) -> Double {
    var (low, high) = (-9.0, 9.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if erfc(-middle / 2.0.squareRoot()) / 2 < p { low = middle } else { high = middle }
    }
    return low
  }
}
