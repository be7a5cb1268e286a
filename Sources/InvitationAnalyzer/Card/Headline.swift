import InvitationModel

extension Examination {
  /// The headline of the card (decisions.md 19); the goals stand in file order.
  func headline(_ goals: [Goal]) -> String {
    let first = subject.first == "They" ? "this person" : subject.first
    let goal =
      weighing.fit.served.flatMap { goals.indices.contains($0) ? quoted(goals[$0].name) : nil } ?? "a goal"
    switch weighing.verdict.rule {
    case .ownDecision:
      return findings.own?.day.map { "Your decision of \($0.spoken)" } ?? "Your decision"
    case .always: return "Always welcome"
    case .never: return "You have closed this door"
    case .notForYou: return "Not written to you"
    case .impostor: return "Possible impostor"
    case .secondProfile: return "Is this really \(first)?"
    case .unwanted: return "Not something you want"
    case .reserved: return "Fits, with a reservation"
    case .known: return "You know \(first)"
    case .noteClaim: return "Says how you know each other"
    case .noteFit: return "Wrote to you and fits \(goal)"
    case .note: return "Wrote to you; unclear what for"
    case .openDoor:
      return weighing.facts.familiarity >= HouseRules.nearFrom
        ? "Fits \(goal) and is close to your network" : "A stranger who fits \(goal)"
    case .some: return "Something speaks for it"
    case .blank: return weighing.facts.isGlimpse ? "Hardly anything to judge by" : "Nothing to judge by"
    case .notYet: return "Not yet"
    }
  }
}
