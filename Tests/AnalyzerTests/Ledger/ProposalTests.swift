import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct ProposalTests {
  private typealias Case = LedgerCase

  /// The example of decisions.md 12.2: Fits from 40 → 35 would have matched 6 of the last 7 choices.
  private func noteOverrides(_ accepted: Int, asked: Int, declined: Int = 0) -> [ComparedDecision] {
    Case.compared(Case.suggestion(.ask, row: 11, f: 5, g: 37), .accept, times: accepted)
      + Case.compared(Case.suggestion(.ask, row: 11, f: 5, g: 36), .ask, times: asked)
      + Case.compared(Case.suggestion(.ask, row: 11, f: 5, g: 12), .decline, times: declined)
  }

  @Test func proposesWhatMatchesMoreChoicesOfARow() throws {
    let proposal = try #require(ruleProposals(noteOverrides(6, asked: 1), HouseRules()).first)
    #expect(
      proposal.inWords == "Fits from: 40 → 35 would have matched 6 of your last 7 choices at rule 11."
    )
    #expect(proposal.diff == ["--- goals.md", "+++ goals.md", "@@ House rules @@", "+- Fits from: 35"])
    var rules = HouseRules()
    rules.stated = ["Fits from"]
    #expect(
      ruleProposals(noteOverrides(6, asked: 1), rules).first?.diff.suffix(2) == [
        "-- Fits from: 40", "+- Fits from: 35",
      ]
    )
  }

  @Test func needsFiveInOneDirectionAndAtMostOneInTheOther() {
    #expect(ruleProposals(noteOverrides(4, asked: 0), HouseRules()).isEmpty)
    #expect(ruleProposals(noteOverrides(5, asked: 0, declined: 1), HouseRules()).count == 1)
    #expect(ruleProposals(noteOverrides(5, asked: 0, declined: 2), HouseRules()).isEmpty)
    #expect(ruleProposals(noteOverrides(6, asked: 6), HouseRules()).isEmpty, "it would match no more")
  }

  @Test func proposesASwitch() {
    let blanks = Case.compared(Case.suggestion(.ask, row: 14, g: nil), .decline, times: 5)
    let proposal = ruleProposals(blanks, HouseRules()).first
    #expect(proposal?.key == "Nothing to judge by" && proposal?.from == "ask" && proposal?.to == "decline")
    let strangers = Case.compared(Case.suggestion(.ask, row: 13, g: 70), .accept, times: 5)
    let other = ruleProposals(strangers, HouseRules()).first
    #expect(other?.key == "Accept strangers who fit" && other?.to == "yes" && other?.matched == 5)
  }

  @Test func proposesNothingThatIsWorseForAll() {
    // Accepting strangers would match six of row 13, and no longer ten others of the same row and fit.
    let strangers = Case.compared(Case.suggestion(.ask, row: 13, g: 70), .accept, times: 6)
    let others = Case.compared(Case.suggestion(.ask, row: 7, f: 5, g: 70), .ask, times: 3)
    #expect(ruleProposals(strangers + others, HouseRules()).count == 1)
    let protected = Case.compared(Case.suggestion(.decline, row: 15, g: 62), .decline, times: 9)
    var rules = HouseRules()
    (rules.touchesFrom, rules.fitsFrom) = (65, 70)
    #expect(ruleProposals(strangers + protected, rules).isEmpty)
  }

  /// 60 decisions: asked at fits of 36 to 39 with a note, all accepted.
  private func ledger(movable: Int, ask: Int = 10, decline: Int = 10, accept: Int = 30) -> [ComparedDecision]
  {
    Case.compared(Case.suggestion(.ask, row: 11, f: 5, g: 37), .accept, times: movable)
      + Case.compared(Case.suggestion(.accept, row: 10, f: 5, g: 80), .accept, times: accept)
      + Case.compared(Case.suggestion(.ask, row: 11, f: 5, g: 10), .ask, times: ask)
      + Case.compared(Case.suggestion(.decline, row: 15, f: 5, g: 10), .decline, times: decline)
  }

  @Test func findsAThresholdFromSixtyDecisionsOn() throws {
    let proposal = try #require(thresholdProposal(ledger(movable: 10), HouseRules()))
    // Ten asks at 1 each that could be accepted at 0; ten asks stay.
    #expect(proposal.key == "Fits from" && proposal.to == "35" && proposal.row == nil)
    #expect(proposal.costBefore == 20 && proposal.costAfter == 10)
    #expect(proposal.matched == 10 && proposal.of == 10)
    #expect(thresholdProposal(ledger(movable: 9), HouseRules()) == nil, "59 decisions")
  }

  @Test func needsTenOfEachKindFiveChangesAndATenth() {
    #expect(thresholdProposal(ledger(movable: 11, ask: 9), HouseRules()) == nil)
    #expect(thresholdProposal(ledger(movable: 11, decline: 9), HouseRules()) == nil)
    #expect(thresholdProposal(ledger(movable: 5, accept: 35), HouseRules())?.of == 5)
    #expect(thresholdProposal(ledger(movable: 4, accept: 36), HouseRules()) == nil, "four changes")
    #expect(thresholdProposal(ledger(movable: 5, ask: 45), HouseRules())?.costAfter == 45, "exactly a tenth")
    #expect(thresholdProposal(ledger(movable: 5, ask: 46), HouseRules()) == nil, "less than a tenth")
  }

  /// Touches from 20 saves 3 on each of five and costs 1 on each of twelve: 30 falls to 27, but leaving one of the five
  /// out nothing is gained any more, and each of the twelve pays: 42.
  @Test func leavesOneOut() {
    let decisions =
      ledger(movable: 0, accept: 40)
      + Case.compared(Case.suggestion(.decline, row: 15, f: 5, g: 22), .accept, times: 5)
      + Case.compared(Case.suggestion(.decline, row: 15, f: 5, g: 22), .decline, times: 12)
    #expect(thresholdProposal(decisions, HouseRules()) == nil)
    let fewer = decisions.dropLast(10)
    let proposal = thresholdProposal(Array(fewer), HouseRules())
    #expect(proposal?.key == "Touches from" && proposal?.costBefore == 30 && proposal?.costAfter == 17)
  }

  @Test func countsTheDearestWhereTheLedgerDoesNotTell() {
    // Lowering Fits from gains ten; the same ledger with reserved ones that Touches from would reach tells nothing of them.
    let reserved = Case.compared(Case.suggestion(.ask, row: 7, f: 5, g: 22), .accept, times: 30)
    let proposal = thresholdProposal(ledger(movable: 30) + reserved, HouseRules())
    #expect(proposal?.key == "Fits from")
    #expect(
      cost(of: .decline, Case.compared(Case.suggestion(.accept, row: 8, f: 70), .accept)[0], HouseRules())
        == 10
    )
    #expect(cost(of: .decline, Case.compared(Case.suggestion(.ask, row: 11), .accept)[0], HouseRules()) == 4)
    #expect(cost(of: .accept, Case.compared(Case.suggestion(.ask, row: 11), .decline)[0], HouseRules()) == 4)
    #expect(cost(of: .ask, Case.compared(Case.suggestion(.ask, row: 11), .ask)[0], HouseRules()) == 1)
  }
}
