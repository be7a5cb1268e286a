import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct AgreementTests {
  private typealias Case = LedgerCase

  /// 50 cases with po = 0.7 and pe = 0.5, the usual example: kappa = 0.4.
  @Test func findsCohensKappa() throws {
    let kappa = try #require(cohensKappa([[20, 5, 0], [10, 15, 0], [0, 0, 0]]))
    #expect(abs(kappa - 0.4) < 1e-12)
    #expect(cohensKappa([[7, 0, 0], [0, 0, 0], [0, 0, 0]]) == nil, "chance alone agrees always")
    #expect(cohensKappa([[0, 0, 0], [0, 0, 0], [0, 0, 0]]) == nil)
    #expect(cohensKappa([[0, 5, 0], [5, 0, 0], [0, 0, 0]]) == -1)
    #expect(cohensKappa([[4, 0, 0], [0, 3, 0], [0, 0, 2]]) == 1)
  }

  @Test func countsByRuleAndGivesKappaFromTwentyOn() {
    let few =
      Case.compared(Case.suggestion(.ask, row: 13), .ask, times: 12)
      + Case.compared(Case.suggestion(.ask, row: 13), .decline, times: 2)
      + Case.compared(Case.suggestion(.accept, row: 8), .accept, times: 5)
    var agreement = Agreement(of: few)
    #expect(agreement.n == 19 && agreement.agreed == 17 && agreement.kappa == nil)
    #expect(agreement.table == [[5, 0, 0], [0, 12, 2], [0, 0, 0]])
    #expect(agreement.rules.map(\.row) == [8, 13] && agreement.rules.map(\.id) == ["known", "some"])
    #expect(agreement.rules[1].overridden == [0, 0, 2] && agreement.rules.allSatisfy { $0.rate == nil })
    agreement = Agreement(of: few + Case.compared(Case.suggestion(.accept, row: 8), .accept))
    // po = 18/20; chance: accept 6 x 6, ask 14 x 12, decline 0 x 2, of 400.
    #expect(agreement.kappa.map { abs($0 - (0.9 - 0.51) / (1 - 0.51)) < 1e-9 } == true)
  }

  /// decisions.md 13: 17 of 20 → 0.83 (0.64 to 0.95).
  @Test func givesRatesFromTenOnWhenAskedFor() {
    var rules = HouseRules()
    rules.calibrates = true
    let decisions =
      Case.compared(Case.suggestion(.ask, row: 13), .ask, times: 17)
      + Case.compared(Case.suggestion(.ask, row: 13), .decline, times: 3)
      + Case.compared(Case.suggestion(.accept, row: 8), .accept, times: 9)
    var review = LedgerReview()
    review.agreement = Agreement(of: decisions)
    review.calibrate(decisions, rules)
    #expect(review.agreement.rules.map(\.rateInWords) == [nil, "0.83 (0.64 to 0.95)"])
    // 17 (1 - 17.5/21)² + 3 (17.5/21)², over 20.
    let expected = (17 * (3.5 / 21) * (3.5 / 21) + 3 * (17.5 / 21) * (17.5 / 21)) / 20
    #expect(review.calibration?.brier.map { abs($0 - expected) < 1e-9 } == true)
    #expect(review.calibration?.kinds == [9, 17, 3])
    #expect(review.calibration?.reliability == [] && review.proposals.isEmpty)
  }

  @Test func sortsStabilityIntoFiveEqualGroups() {
    let decisions = (0..<52).flatMap { number in
      Case.compared(
        Case.suggestion(.ask, row: 13, stability: 100 - number),
        number < 40 ? .ask : .accept
      )
    }
    let bins = reliabilityBins(decisions)
    #expect(bins.map(\.n) == [10, 10, 11, 10, 11])
    #expect(bins.map(\.agreed) == [0, 8, 11, 10, 11])
    #expect(bins.map(\.low) == [49, 59, 69, 80, 90] && bins.map(\.high) == [58, 68, 79, 89, 100])
    #expect(reliabilityBins(Array(decisions.prefix(49))).isEmpty)
    #expect(reliabilityBins(Case.compared(Case.suggestion(.ask, row: 13), .ask, times: 60)).isEmpty)
  }
}
