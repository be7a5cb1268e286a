import Foundation
import InvitationModel
import TestSupport

@testable import InvitationAnalyzer

/// Seeded exports whose truth is known (latency.md 18); waits are log-normal.
struct SimulatedExport {
  private var random: SplitMix64
  /// The day of the export.
  let asOf = LatencyCase.day("2026-10-03")
  /// The second of the export: noon, so that its day is partly seen.
  private var end: Int { Instant(day: asOf, secondOfDay: 43_200).seconds }
  private let neverShare = 0.15
  private let declinedShare = 0.15

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Invitations sent evenly over some days, all open ones listed.
  mutating func complete(count: Int, days: Int, medianDays: Double) -> Dataset {
    let invitations = (0..<count).map { index in
      let sent = Instant(seconds: end - Int.random(in: 1...days * 1440, using: &random) * 60)
      let answered = sent.seconds + seconds(medianDays: medianDays, sigma: 1.5)
      let connected = answered < end ? Instant(seconds: answered).day : nil
      return LatencyCase.invitation("Person \(index)", sent: sent, connected: connected)
    }
    return LatencyCase.dataset(invitations, asOf: asOf, hasWindow: false)
  }

  /// LinkedIn's retention imitated.
  ///
  /// Accepted rows stay for 180 days from acceptance, open ones for 180 days from sending, declined ones until
  /// they are declined.
  mutating func retained(days: Int, aDay: Int, medianDays: Double, sigma: Double) -> Dataset {
    var invitations: [Invitation] = []
    for index in 0..<days * aDay {
      let sent = Instant(seconds: end - Int.random(in: 1...days * 1440, using: &random) * 60)
      let fate = Double.random(in: 0..<1, using: &random)
      let answered = Instant(seconds: sent.seconds + seconds(medianDays: medianDays, sigma: sigma))
      let isOpen = fate < neverShare || answered.seconds >= end
      let isDeclined = !isOpen && fate < neverShare + declinedShare
      let isRecent = asOf - (isOpen ? sent : answered).day <= 180
      guard isRecent, !isDeclined else { continue }
      let connected = isOpen ? nil : answered.day
      invitations.append(LatencyCase.invitation("Person \(index)", sent: sent, connected: connected))
    }
    return LatencyCase.dataset(invitations, asOf: asOf)
  }

  /// The share of those not declined that is still open after whole UTC days, by drawing.
  mutating func trueShareOpen(after days: Int, medianDays: Double, sigma: Double) -> Double {
    let draws = 2000
    let open = (0..<draws).count { _ in
      let sent = Instant(seconds: Int.random(in: 0..<86_400, using: &random))
      let answered = Instant(seconds: sent.seconds + seconds(medianDays: medianDays, sigma: sigma))
      return Double.random(in: 0..<1, using: &random) < neverShare / (1 - declinedShare)
        || answered.day - sent.day > days
    }
    return Double(open) / Double(draws)
  }

  private mutating func seconds(medianDays: Double, sigma: Double) -> Int {
    let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &random))).squareRoot()
    let normal = radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
    return Int(min(medianDays * exp(sigma * normal) * 86_400, 1e9))
  }
}
