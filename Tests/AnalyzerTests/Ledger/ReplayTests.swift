import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite struct ReplayTests {
  private typealias Case = LedgerCase
  private let rules = HouseRules()

  private func changed(_ change: (inout HouseRules) -> Void) -> HouseRules {
    var rules = HouseRules()
    change(&rules)
    return rules
  }

  /// Whatever the ledger tells is what the table says.
  @Test func agreesWithTheTable() {
    var random = SplitMix64(seed: 12)
    var told = 0
    for _ in 0..<4000 {
      var facts = DecisionFacts()
      facts.familiarity = Int.random(in: 0...100, using: &random)
      facts.fit = Bool.random(using: &random) ? Int.random(in: 0...100, using: &random) : nil
      facts.hasPersonalNote = Bool.random(using: &random)
      facts.isGlimpse = facts.fit != nil && Bool.random(using: &random)
      facts.isKnownNot = Int.random(in: 0..<4, using: &random) == 0
      facts.isProtectedFrom = Int.random(in: 0..<8, using: &random) == 0
      facts.hasCollision = Int.random(in: 0..<16, using: &random) == 0
      facts.addressesProgram = Int.random(in: 0..<16, using: &random) == 0
      facts.wasRefused = Int.random(in: 0..<16, using: &random) == 0
      facts.asksWithinGoals = facts.hasPersonalNote && Bool.random(using: &random)
      if Int.random(in: 0..<6, using: &random) == 0 { facts.salesSigns = [.call] }
      let verdict = decide(facts, rules)
      let suggestion = Case.suggestion(
        verdict.decision,
        row: verdict.rule.rawValue,
        f: facts.familiarity,
        g: facts.fit
      )
      #expect(replay(suggestion, rules, from: rules) == verdict.decision)
      let moves = RuleMove.thresholds.flatMap { RuleMove.moves(of: $0, rules) } + RuleMove.switches(of: rules)
      for move in moves {
        guard let replayed = replay(suggestion, move.rules, from: rules) else { continue }
        told += 1
        #expect(replayed == decide(facts, move.rules).decision, "\(move.key) \(move.to): \(facts)")
      }
    }
    #expect(told > 100_000)
  }

  @Test func saysNothingWhereTheRowDoesNotTell() {
    let known = Case.suggestion(.accept, row: 8, f: 62)
    #expect(replay(known, changed { $0.knownFrom = 65 }, from: rules) == nil)
    #expect(replay(known, changed { $0.fitsFrom = 50 }, from: rules) == .accept)
    let reserved = Case.suggestion(.ask, row: 7, f: 26, g: 0)
    #expect(replay(reserved, changed { $0.slightFrom = 30 }, from: rules) == nil)
    let claim = Case.suggestion(.accept, row: 9, f: 57)
    #expect(replay(claim, changed { $0.knownFrom = 55 }, from: rules) == nil, "claims are capped below it")
    #expect(replay(Case.suggestion(.ask, row: 0), rules, from: rules) == nil)
  }

  @Test func keepsThresholdsInOrder() {
    let moves = RuleMove.thresholds.flatMap { RuleMove.moves(of: $0, rules) }
    #expect(moves.count == 26)
    #expect(!moves.contains { $0.key == "Slight from" && $0.to == "40" })
    #expect(!moves.contains { $0.key == "Touches from" && $0.to == "40" })
    #expect(moves.contains { $0.key == "Fits from" && $0.to == "35" && $0.rules.fitsFrom == 35 })
  }
}
