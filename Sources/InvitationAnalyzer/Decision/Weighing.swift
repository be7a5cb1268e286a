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
  let items = findings.standingItems
  let rapport = findings.rapportItems
  var evidence = findings.fit
  evidence.salesSigns = findings.signs.count
  evidence.isKeywordList = findings.quality == .list
  evidence.closeness = findings.closeness
  evidence.hasReading = evidence.hasReading || findings.quality == .personal
  let fit = score(of: evidence)

  var facts = DecisionFacts()
  facts.familiarity = familiarityScore(items, knownFrom: rules.knownFrom)
  facts.fit = fit.value
  facts.isGlimpse = fit.value != nil && !evidence.hasReading
  facts.rapport = rapportScore(rapport)
  facts.isAlwaysWelcome = findings.always != nil
  facts.isAvoided = findings.avoided != nil
  facts.askedToStop = findings.stop != nil || findings.own?.decision == .stop
  facts.wasRefused = findings.refusal != nil
  facts.isWarnedAbout = findings.standingWarning != nil
  facts.hasUnansweredMessages = !findings.unanswered.isEmpty
  facts.isKnownNot = findings.known == .no
  facts.hasPersonalNote = findings.quality == .personal
  facts.isKeywordList = findings.quality == .list
  facts.addressesProgram = findings.addressesProgram
  facts.salesSigns = findings.signs.map(\.kind)
  facts.avoid = evidence.hasHardAvoid ? .hard : evidence.hasSoftAvoid ? .soft : nil
  facts.makesAdvance = findings.advance != nil
  facts.presses = findings.pressure != nil
  // By the item that is printed, so that the report alone gives the same decision again.
  facts.asksWithinGoals =
    rapport.contains { $0.id == "question" } && facts.hasPersonalNote
    && evidence.goals.contains { $0.hits.contains { $0.key != .places && $0.isFull } }
  facts.hasCollision = findings.hasCollision
  facts.isProtectedFrom = findings.protectedFrom != nil
  let suggestion = decide(facts, rules)
  // A question that they answered is settled: the rules speak again.
  facts.ownDecision = findings.answeredOn == nil ? findings.own?.decision : nil
  return Weighing(
    items: items,
    rapport: rapport,
    fit: fit,
    facts: facts,
    verdict: decide(facts, rules),
    suggestion: suggestion
  )
}
