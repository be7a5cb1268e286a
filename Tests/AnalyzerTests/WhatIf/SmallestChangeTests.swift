import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// The margin of a decision is what trying every change would find.
@Suite struct SmallestChangeTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func findsWhatTryingEveryChangeFinds(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let (facts, rules) = (randomFacts(&random), randomRules(&random))
      #expect(smallestChange(of: facts, rules) == tried(facts, rules), "seed \(seed): \(facts)")
    }
  }

  private func tried(_ facts: DecisionFacts, _ rules: HouseRules) -> Int? {
    let decision = decide(facts, rules).decision
    return (1...100).first { change in
      [-change, change].contains { step in
        var (familiarity, fit) = (facts, facts)
        familiarity.familiarity += step
        fit.fit = facts.fit.map { $0 + step }
        return [familiarity, fit].contains { varied in
          (0...100).contains(varied.familiarity) && (0...100).contains(varied.fit ?? 0)
            && decide(varied, rules).decision != decision
        }
      }
    }
  }

  private func randomFacts(_ random: inout SplitMix64) -> DecisionFacts {
    var facts = DecisionFacts()
    facts.familiarity = Int.random(in: 0...100, using: &random)
    facts.fit = Bool.random(using: &random) ? Int.random(in: 0...100, using: &random) : nil
    facts.hasPersonalNote = Bool.random(using: &random)
    facts.isGlimpse = facts.fit != nil && Bool.random(using: &random)
    facts.isKnownNot = Int.random(in: 0..<4, using: &random) == 0
    facts.isKeywordList = Int.random(in: 0..<6, using: &random) == 0
    facts.hasCollision = Int.random(in: 0..<6, using: &random) == 0
    facts.wasRefused = Int.random(in: 0..<6, using: &random) == 0
    facts.isProtectedFrom = Int.random(in: 0..<6, using: &random) == 0
    facts.salesSigns = Array([.call, .money].prefix(Int.random(in: 0...2, using: &random)))
    facts.avoid = [nil, nil, .soft, .hard].randomElement(using: &random) ?? nil
    return facts
  }

  private func randomRules(_ random: inout SplitMix64) -> HouseRules {
    var rules = HouseRules()
    rules.acceptsStrangersWhoFit = Bool.random(using: &random)
    rules.declinesBlanks = Bool.random(using: &random)
    guard Bool.random(using: &random) else { return rules }
    rules.knownFrom = Int.random(in: 1...100, using: &random)
    rules.claimedFrom = Int.random(in: 1...100, using: &random)
    rules.slightFrom = Int.random(in: 1...100, using: &random)
    rules.fitsFrom = Int.random(in: 1...100, using: &random)
    rules.touchesFrom = Int.random(in: 1...100, using: &random)
    return rules
  }
}
