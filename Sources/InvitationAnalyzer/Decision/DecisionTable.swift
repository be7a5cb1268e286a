import InvitationModel

/// What the table says: the row that fired and the decision.
struct Verdict: Equatable, Sendable {
  var rule: DecisionRule
  var decision: Decision
}

/// Reads the decision table from the top (decisions.md 8).
///
/// A pure function; an unknown fit fails every comparison.
func decide(_ facts: DecisionFacts, _ rules: HouseRules) -> Verdict {
  if let own = facts.ownDecision, own != .stop { return Verdict(rule: .ownDecision, decision: own.decision) }

  let isKnown = facts.familiarity >= rules.knownFrom
  let reaches = { (threshold: Int) in facts.fit.map { $0 >= threshold } ?? false }
  let isSome = reaches(rules.touchesFrom) || facts.familiarity >= rules.slightFrom
  let signs = facts.salesSigns.count + (facts.avoid == .soft ? 1 : 0)
  let isLoneSignWithoutUse =
    signs == 1 && facts.fit != nil && !facts.isGlimpse && !isSome && !facts.asksForCallOnly

  // On both lists means on neither: the loader reports it as an error.
  if facts.isAlwaysWelcome && !facts.isAvoided { return Verdict(rule: .always, decision: .accept) }
  if facts.isAvoided && !facts.isAlwaysWelcome || facts.askedToStop || facts.rapport <= -100 {
    return Verdict(rule: .never, decision: .decline)
  }
  if (facts.addressesProgram || facts.isKeywordList) && !isKnown {
    return Verdict(rule: .notForYou, decision: .decline)
  }
  if facts.hasCollision {
    return signs >= 1 || facts.avoid == .hard || facts.presses
      ? Verdict(rule: .impostor, decision: .decline)
      : Verdict(rule: .secondProfile, decision: .ask)
  }
  if !isKnown {
    if facts.avoid == .hard || facts.wasRefused || facts.isWarnedAbout || facts.hasUnansweredMessages
      || facts.makesAdvance || signs >= 2 || isLoneSignWithoutUse
    {
      return Verdict(rule: .unwanted, decision: .decline)
    }
    if signs == 1 && !(facts.asksForCallOnly && isSome)
      || facts.isProtectedFrom && (facts.hasPersonalNote || isSome)
    {
      return Verdict(rule: .reserved, decision: .ask)
    }
  }
  if isKnown { return Verdict(rule: .known, decision: .accept) }
  if facts.hasPersonalNote {
    if facts.familiarity >= rules.claimedFrom { return Verdict(rule: .noteClaim, decision: .accept) }
    if reaches(rules.fitsFrom) || facts.asksWithinGoals && reaches(rules.touchesFrom) {
      return Verdict(rule: .noteFit, decision: .accept)
    }
    return Verdict(rule: .note, decision: .ask)
  }
  if reaches(rules.fitsFrom) && facts.familiarity >= HouseRules.nearFrom
    || rules.acceptsStrangersWhoFit && reaches(HouseRules.openDoorFrom)
  {
    return Verdict(rule: .openDoor, decision: .accept)
  }
  if isSome { return Verdict(rule: .some, decision: .ask) }
  // What an address shows may raise a fit; that it shows too little says nothing.
  if (facts.fit == nil || facts.isGlimpse) && !facts.isKnownNot {
    return Verdict(rule: .blank, decision: rules.declinesBlanks ? .decline : .ask)
  }
  return Verdict(rule: .notYet, decision: .decline)
}
