import InvitationModel

extension Examination {
  /// Remarks without effect on the scores; `protected` is how many connections the owner protects.
  func remarks(rules: HouseRules, protected: Int, campaign: Campaign?) -> [String] {
    let person = subject.invitation.person
    var remarks: [String] = []
    remarks += ownWord
    if let relation = findings.nameRelation, !findings.hasCollision { remarks.append(relation.text(subject)) }
    remarks += taken
    if person.hadHiddenCharacters { remarks.append(say("Hidden characters were removed from the name.")) }
    if subject.invitation.noteHadHiddenCharacters {
      remarks.append(say("Hidden characters were removed from the note."))
    }
    if hasMixedScripts(person.name) {
      remarks.append(
        say("One word of the name mixes letters of two scripts.")
      )
    }
    if let campaign { remarks.append(campaign.text) }
    if subject.invitation.timesInvited > 1 {
      remarks.append(
        say("\(subject.first) has invited you \(subject.invitation.timesInvited) times.").sentence
      )
    }
    if let entry = findings.protectedFrom {
      remarks.append(
        say(
          """
          \(subject.first) comes from \(quoted(entry)), which you want to keep apart from \
          \(protected, "connection").
          """
        ).sentence
      )
    }
    return remarks + flags(rules)
  }

  /// What the rules say beside the owner's own decision, and what became of it.
  private var ownWord: [String] {
    var remarks: [String] = []
    if let own = findings.own, weighing.verdict.rule == .ownDecision {
      let when = own.day.map { say(" of \($0.spoken)") } ?? ""
      let rules = weighing.suggestion
      remarks.append(
        own.decision.decision == rules.decision
          ? say("Your decision\(when); rule \(rules.rule.rawValue) says the same.")
          : say(
            """
            Your decision\(when); the rules would say \(rules.decision.spoken) (row \
            \(rules.rule.rawValue)).
            """
          )
      )
    }
    if let day = findings.answeredOn {
      remarks.append(say("You decided to ask, and \(subject.first) wrote to you on \(day.spoken)."))
    }
    if findings.hasAskedInVain { remarks.append(LedgerVerdict.noAnswer.advice) }
    if findings.always != nil, findings.avoided != nil {
      remarks.append(say("On your Always list and on your Avoid list: both entries are ignored."))
    }
    return remarks
  }

  /// Items that do not count because somebody else may be meant, or because the owner does not know them.
  private var taken: [String] {
    let lost = findings.items.filter { !weighing.items.contains($0) }.map(\.clause)
    guard !lost.isEmpty else { return [] }
    let why =
      findings.hasCollision
      ? say("somebody else of this name may be meant") : say("you noted that you do not know them")
    return [say("Not counted, because \(why): \(lost.joined(separator: "; ")).")]
  }

  private func flags(_ rules: HouseRules) -> [String] {
    let facts = weighing.facts
    switch weighing.verdict.rule {
    case .known:
      var flags: [String] = []
      if findings.fit.basis == .profile, let fit = facts.fit, fit < rules.touchesFrom {
        flags.append(say("Known, outside your goals: your choice."))
      }
      if !facts.salesSigns.isEmpty { flags.append(say("Known, and reads like an offer: your choice.")) }
      return flags
    case .noteClaim:
      let records = weighing.items.filter { $0.fact.kind == .record }
      guard familiarityScore(records, knownFrom: rules.knownFrom) < rules.claimedFrom else { return [] }
      guard let mutual else { return [say("Rests on a claim.")] }
      return [say("Rests on a claim: a word with \(mutual) would settle it.")]
    default: return []
    }
  }

  /// The full name of a connection for whom the card has evidence: who announced them, else whom their note names.
  var mutual: String? {
    let standing = Set(weighing.items.map(\.fact))
    if standing.contains(.referral), let referral = findings.referral {
      return referral.connection.person.name
    }
    let named: [FamiliarityFact] = [.saysReferred, .mentions, .templateMention]
    return named.contains(where: standing.contains) ? findings.namedMutual?.person.name : nil
  }
}
