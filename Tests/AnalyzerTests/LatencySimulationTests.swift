import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// The biases of latency.md 18, in a small form: what the method is for.
struct LatencySimulationTests {
  private func waits(_ dataset: Dataset) -> [Wait] {
    LatencyRows(dataset.invitations, .incoming, in: ObservedPeriod(of: dataset)).waits
  }

  @Test func keepsTheMedianWhereDroppingOpenInvitationsLosesAThird() {
    let runs = 60
    var (censored, dropped) = (0.0, 0.0)
    for seed in 0..<runs {
      var export = SimulatedExport(seed: UInt64(seed))
      let waits = waits(export.complete(count: 200, days: 30, medianDays: 6))
      censored += Double(SurvivalCurve(waits).quantile(0.5).value ?? 30) / Double(runs)
      dropped += Double(SurvivalCurve(waits.filter(\.isAnswered)).quantile(0.5).value ?? 30) / Double(runs)
    }
    #expect(abs(censored / 6 - 1) < 0.06, "censored \(censored), truth 6")
    #expect(dropped / 6 < 0.7, "dropped \(dropped), truth 6")
  }

  @Test func keepsTheCurveUnderRetentionWhereOtherReadingsFail() {
    let runs = 20
    var (entered, watched, answered, truth) = (0.0, 0.0, 0.0, 0.0)
    for seed in 0..<runs {
      var export = SimulatedExport(seed: UInt64(seed))
      let dataset = export.retained(days: 420, aDay: 3, medianDays: 20, sigma: 1.15)
      let waits = waits(dataset)
      let ignoringEntry = waits.map { Wait(entry: 0, time: $0.time, outcome: $0.outcome) }
      func open(_ waits: [Wait]) -> Double { SurvivalCurve(waits).survival(at: 30) ?? 0 }
      entered += open(waits) / Double(runs)
      watched += open(ignoringEntry) / Double(runs)
      answered += open(ignoringEntry.filter(\.isAnswered)) / Double(runs)
      truth += export.trueShareOpen(after: 30, medianDays: 20, sigma: 1.15) / Double(runs)
    }
    #expect(abs(entered - truth) < 0.02, "with entry \(entered), truth \(truth)")
    #expect(watched - truth > 0.025, "without entry \(watched), truth \(truth)")
    #expect(answered - truth < -0.1, "answered only \(answered), truth \(truth)")
  }
}
