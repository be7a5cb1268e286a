import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Numbers at risk read from a table of steps are those of its rows.
@Suite struct WatchedRowsTests {
  @Test func countsTheRowsAtRiskOnAnyDay() {
    for seed in 0..<100 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let waits = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        let time = Int.random(in: 0...70, using: &random)
        let entry = Bool.random(using: &random) ? 0 : Int.random(in: 0...time, using: &random)
        let outcomes: [Wait.Outcome] = [.open, .accepted, .declined]
        return Wait(entry: entry, time: time, outcome: outcomes[Int.random(in: 0..<3, using: &random)])
      }
      let steps = waitSteps(waits)
      for day in 0...75 {
        let watched = waits.count { $0.entry <= day && day <= $0.time }
        #expect(steps.watched(on: day) == watched, "seed \(seed), day \(day)")
      }
    }
  }

  @Test func tellsNothingInsideAStepOfSeveralDays() {
    var (first, second) = (WaitStep(from: 0, to: 0), WaitStep(from: 1, to: 7))
    (first.entered, first.answered, second.open) = (12, 5, 3)
    let steps = [first, second]
    #expect(steps.watched(on: 0) == 12 && steps.watched(on: 8) == 4)
    #expect(steps.watched(on: 1) == nil && steps.watched(on: 7) == nil && [WaitStep]().watched(on: 0) == nil)
  }
}
