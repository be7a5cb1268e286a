import InvitationModel

/// What findings come to: the three scores, the facts for the table, and what the table says.
struct Weighing: Sendable {
  /// The familiarity items that stand.
  var items: [FamiliarityItem]
  /// The signs for and against wanting the contact.
  var rapport: [RapportItem]
  /// The fit with its parts.
  var fit: FitScore
  /// What the table looks at.
  var facts: DecisionFacts
  /// What the table says.
  var verdict: Verdict
  /// What the table says without the owner's own decision.
  var suggestion: Verdict
}

extension Weighing {
  /// What the table says of the same findings under other house rules.
  func verdict(under rules: HouseRules) -> Verdict {
    var facts = facts
    facts.familiarity = familiarityScore(items, knownFrom: rules.knownFrom)
    return decide(facts, rules)
  }
}

/// Weighs findings under house rules; the only way to a decision, for the card and for every what-if.
func weigh(_ findings: Findings, _ rules: HouseRules) -> Weighing {
  let rapport = findings.rapportItems
  let fit = score(of: findings.weighedFit)
  let facts = findings.decisionFacts(fit, rapport, rules)
  var withoutOwn = facts
  withoutOwn.ownDecision = nil
  return Weighing(
    items: findings.standingItems,
    rapport: rapport,
    fit: fit,
    facts: facts,
    verdict: decide(facts, rules),
    suggestion: decide(withoutOwn, rules)
  )
}

/// What the table says of findings, for those who need no more of their weighing.
func verdict(on findings: Findings, _ rules: HouseRules) -> Verdict {
  let fit = score(of: findings.weighedFit)
  return decide(findings.decisionFacts(fit, findings.rapportItems, rules), rules)
}

extension Findings {
  /// The evidence for the goals with what note, signs and records add to it.
  fileprivate var weighedFit: FitEvidence {
    var evidence = fit
    evidence.salesSigns = signs.count
    evidence.isKeywordList = quality == .list
    evidence.closeness = closeness
    evidence.hasReading = evidence.hasReading || quality == .personal
    return evidence
  }

  /// What the table looks at.
  fileprivate func decisionFacts(
    _ score: FitScore,
    _ rapport: [RapportItem],
    _ rules: HouseRules
  ) -> DecisionFacts {
    var facts = DecisionFacts()
    facts.familiarity = familiarityScore(items, where: standing.contains, knownFrom: rules.knownFrom)
    facts.fit = score.value
    facts.isGlimpse = score.value != nil && !fit.hasReading && quality != .personal
    facts.rapport = rapportScore(rapport)
    facts.isAlwaysWelcome = always != nil
    facts.isAvoided = avoided != nil
    facts.askedToStop = stop != nil || own?.decision == .stop
    facts.wasRefused = refusal != nil
    facts.isWarnedAbout = hasStandingWarning
    facts.hasUnansweredMessages = !unanswered.isEmpty
    facts.isKnownNot = known == .no
    facts.hasPersonalNote = quality == .personal
    facts.isKeywordList = quality == .list
    facts.addressesProgram = addressesProgram
    facts.salesSigns = signs.map(\.kind)
    facts.avoid = fit.hasHardAvoid ? .hard : fit.hasSoftAvoid ? .soft : nil
    facts.makesAdvance = advance != nil
    facts.presses = pressure != nil
    // By the item that is printed, so that the report alone gives the same decision again.
    facts.asksWithinGoals =
      facts.hasPersonalNote && rapport.contains { $0.sign == .question }
      && fit.goals.contains { $0.hits.contains { $0.key != .places && $0.isFull } }
    facts.hasCollision = hasCollision
    facts.isProtectedFrom = protectedFrom != nil
    // A question that they answered is settled: the rules speak again.
    facts.ownDecision = answeredOn == nil ? own?.decision : nil
    return facts
  }
}
