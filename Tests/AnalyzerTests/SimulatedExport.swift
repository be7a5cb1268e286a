import Foundation
import InvitationModel
import TestSupport

@testable import InvitationAnalyzer

/// Seeded exports whose truth is known (latency.md 18).
struct SimulatedExport {
  private var random: SplitMix64
  /// The day of the export.
  let asOf = LatencyCase.day("2026-10-03")

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Invitations sent evenly over some days, all open ones listed; waits log-normal.
  mutating func complete(count: Int, days: Int, medianDays: Double) -> Dataset {
    let end = Instant(day: asOf).seconds
    let invitations = (0..<count).map { index in
      let sent = Instant(seconds: end - Int.random(in: 1...days * 1440, using: &random) * 60)
      let answered = sent.seconds + seconds(medianDays: medianDays, sigma: 1.5)
      let connected = answered < end ? Instant(seconds: answered).day : nil
      return LatencyCase.invitation("Person \(index)", sent: sent, connected: connected)
    }
    return LatencyCase.dataset(invitations, asOf: asOf, hasWindow: false)
  }

  /// LinkedIn's retention imitated: accepted rows stay 180 days from acceptance, unanswered ones 180 days from
  /// sending, declined ones until they are declined.
  mutating func retained(days: Int, aDay: Int, medianDays: Double, sigma: Double) -> Dataset {
    let end = Instant(day: asOf).seconds
    var invitations: [Invitation] = []
    for index in 0..<days * aDay {
      let sent = Instant(seconds: end - Int.random(in: 1...days * 1440, using: &random) * 60)
      let kind = Double.random(in: 0..<1, using: &random)
      let answered = Instant(seconds: sent.seconds + seconds(medianDays: medianDays, sigma: sigma))
      let isOpen = answered.seconds >= end || kind < 0.15
      let isListed =
        isOpen ? asOf - sent.day <= 180 || kind >= 0.15 : kind >= 0.3 && asOf - answered.day <= 180
      guard isListed else { continue }
      let connected = isOpen ? nil : answered.day
      invitations.append(LatencyCase.invitation("Person \(index)", sent: sent, connected: connected))
    }
    return LatencyCase.dataset(invitations, asOf: asOf)
  }

  private mutating func seconds(medianDays: Double, sigma: Double) -> Int {
    let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &random))).squareRoot()
    let normal = radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
    return Int(min(medianDays * exp(sigma * normal) * 86_400, 1e9))
  }
}
