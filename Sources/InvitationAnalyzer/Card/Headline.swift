import InvitationModel

extension Examination {
  /// The headline of the card (decisions.md 19); the goals stand in file order.
  func headline(_ goals: [Goal], _ rules: HouseRules) -> String {
    let first = subject.first
    let goal =
      weighing.fit.served.flatMap { goals.indices.contains($0) ? quoted(goals[$0].name) : nil }
      ?? say("a goal")
    switch weighing.verdict.rule {
    case .ownDecision:
      return findings.own?.day.map { say("Your decision of \($0.spoken)") } ?? say("Your decision")
    case .always: return say("Always welcome")
    case .never: return say("You have closed this door")
    case .notForYou: return say("Not written to you")
    case .impostor: return say("Possible impostor")
    case .secondProfile: return say("Is this really \(first)?")
    case .unwanted: return say("Not something you want")
    case .reserved: return reservation(rules)
    case .known: return say("You know \(first)")
    case .noteClaim: return say("Says how you know each other")
    case .noteFit: return say("Wrote to you and fits \(goal)")
    case .note: return say("Wrote to you; unclear what for")
    case .openDoor:
      return weighing.facts.familiarity >= HouseRules.nearFrom
        ? say("Fits \(goal) and is close to your network") : say("A stranger who fits \(goal)")
    case .some: return say("Something speaks for it")
    case .blank:
      return weighing.facts.isGlimpse ? say("Hardly anything to judge by") : say("Nothing to judge by")
    case .notYet: return say("Not yet")
    }
  }

  /// A reservation decided, whatever the fit is.
  private func reservation(_ rules: HouseRules) -> String {
    let facts = weighing.facts
    if let fit = facts.fit, fit >= rules.fitsFrom { return say("Fits, with a reservation") }
    if (facts.fit ?? 0) >= rules.touchesFrom || facts.familiarity >= rules.slightFrom {
      return say("Something speaks for it, with a reservation")
    }
    if facts.asksForCallOnly || facts.salesSigns.isEmpty { return say("Wrote to you; unclear what for") }
    return say("An offer, and little else known")
  }
}
