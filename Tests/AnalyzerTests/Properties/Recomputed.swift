import InvitationModel

@testable import InvitationAnalyzer

/// The scores and the decision, computed again from nothing but a card of the report.
struct Recomputed {
  let familiarity: Int
  let fit: Int
  let willingness: Int
  let verdict: Verdict

  init(_ card: ReportedInvitation, goals: [GoalSummary]) {
    let counted = card.evidence
    let rapport = counted.filter { $0.axis == .willingness && $0.counts }.reduce(0) { $0 + $1.points }
    familiarity = Self.familiarity(counted.filter { $0.axis == .familiarity })
    willingness = max(-100, min(100, rapport))
    fit = Self.fit(counted.filter { $0.axis == .fit }, goals)

    let ids = Set(counted.map(\.id))
    var facts = DecisionFacts()
    (facts.familiarity, facts.fit, facts.rapport) = (
      familiarity, card.scores?.fit == nil ? nil : fit, willingness
    )
    facts.ownDecision = card.rule == 0 ? card.ownDecision?.decision : nil
    facts.isAlwaysWelcome = ids.contains("on-always")
    facts.isGlimpse = ids.contains("glimpse")
    facts.isAvoided = ids.contains("on-avoid")
    facts.askedToStop = ids.contains("asked-to-stop") || ids.contains("ledger-stop")
    facts.wasRefused = ids.contains("said-no")
    facts.isWarnedAbout = ids.contains("warned")
    facts.hasUnansweredMessages = ids.contains("unanswered")
    facts.isKnownNot = ids.contains("known-no")
    facts.hasPersonalNote = ids.contains("personal-note")
    facts.isKeywordList = ids.contains("keyword-list")
    facts.addressesProgram = ids.contains("addresses-program")
    facts.salesSigns = SalesSign.Kind.allCases.filter { ids.contains("sign-\($0.rawValue)") }
    facts.avoid = ids.contains("avoid-hard") ? .hard : ids.contains("avoid-soft") ? .soft : nil
    facts.makesAdvance = ids.contains("private-advance")
    facts.presses = ids.contains("presses")
    facts.asksWithinGoals =
      ids.contains("question") && facts.hasPersonalNote
      && counted.contains { $0.id == "goal-hit" && $0.group != "Places" && $0.isFullHit }
    facts.hasCollision = ids.contains("collision")
    facts.isProtectedFrom = ids.contains("protected")
    verdict = decide(facts, HouseRules())
  }

  /// decisions.md 7.1.
  private static func familiarity(_ items: [Evidence]) -> Int {
    let known = items.compactMap { item in
      FamiliarityFact(rawValue: item.id).map {
        FamiliarityItem(fact: $0, points: item.points, label: "", clause: "", source: nil)
      }
    }
    return familiarityScore(known, knownFrom: HouseRules().knownFrom)
  }

  /// decisions.md 7.2, written again.
  private static func fit(_ items: [Evidence], _ goals: [GoalSummary]) -> Int {
    var points = [Int](repeating: 0, count: goals.count)
    var lent = points
    for number in goals.indices {
      let hits = items.filter { $0.id == "goal-hit" && $0.goal == number }
      var terms = hits.filter(\.counts).reduce(0) { $0 + $1.points }
      if hits.allSatisfy({ $0.group == "Places" }) { terms /= 2 }
      let near = items.first { $0.id == "near-wording" && $0.goal == number }?.points ?? 0
      points[number] =
        (terms + near * max(0, 5000 - terms) / 5000) * [8, 10, 12][goals[number].importance - 1] / 10
      lent[number] = hits.isEmpty ? 0 : points[number]
    }
    let named = points.indices.map { points[$0] + (lent.reduce(0, +) - lent[$0]) / 4 }.max() ?? 0
    let closeness = items.filter { ["wrote-personally", "own-tie"].contains($0.id) }.reduce(0) {
      $0 + $1.points
    }
    var raw = named + closeness * max(0, 5000 - named) / 5000
    if !items.contains(where: { $0.id == "goal-hit" }) { raw = min(raw, max(named, 3000)) }
    var (above, below) = (100 * raw, raw + 5000)
    for (id, tenths) in [("avoid-hard", 4), ("discount-sales-signs", 5), ("discount-keyword-list", 1)]
    where items.contains(where: { $0.id == id }) {
      above *= tenths
      below *= 10
    }
    return above / below
  }
}

extension Evidence {
  /// Whether a hit is at full strength: what is weaker says why at the end of its line.
  fileprivate var isFullHit: Bool {
    ![HitKind.compound, .former, .notYet, .assistantTo, .serves, .otherSeniority].contains {
      text.hasSuffix(", \($0.rawValue)).")
    }
  }
}
