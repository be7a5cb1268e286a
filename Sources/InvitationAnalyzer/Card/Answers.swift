import InvitationModel

extension Examination {
  /// The three questions, each answered in one sentence (report.md 3.1).
  func answers(goals: [Goal], rules: HouseRules, _ available: Available) -> Answers {
    Answers(
      know: knowing(rules, available),
      fit: fitting(goals, rules),
      want: wanting()
    )
  }

  /// The band, and the strongest item.
  private func knowing(_ rules: HouseRules, _ available: Available) -> String {
    if findings.hasCollision, let relation = findings.nameRelation { return relation.answer }
    if findings.known == .no, weighing.items.isEmpty {
      return say("No: you noted that you do not know them.")
    }
    guard let strongest = weighing.items.max(by: { $0.points < $1.points }) else {
      if available.messages { return say("No sign of it.") }
      return available.isUnreadable("messages")
        ? say("No sign of it, and messages.csv cannot be read.")
        : say("No sign of it, and messages are not in the export.")
    }
    let familiarity = weighing.facts.familiarity
    if familiarity >= rules.knownFrom { return say("Yes: \(strongest.clause).") }
    if strongest.fact == .refused { return say("Hardly: \(strongest.clause).") }
    if familiarity < rules.slightFrom {
      return strongest.saying.map { say("No sign of it, but they say \($0).") }
        ?? say("No sign of it, but \(strongest.claim ?? strongest.clause).")
    }
    if let saying = strongest.saying, familiarity >= rules.claimedFrom {
      return say("They say so: \(saying).")
    }
    let band = familiarity >= rules.claimedFrom ? say("A little") : say("Slightly")
    return strongest.saying.map { say("\(band): they say \($0).") }
      ?? "\(band): \(strongest.claim ?? strongest.clause)."
  }

  /// The goal that is served best, with its hits.
  private func fitting(_ goals: [Goal], _ rules: HouseRules) -> String {
    guard !goals.isEmpty else { return say("You have set no goals yet.") }
    guard let fit = weighing.fit.value else { return say("Not known: nothing about them in the export.") }
    if let hit = findings.fit.avoid.first(where: \.isHard) {
      return say("No: \(quoted(hit.text)) is on your Avoid list.")
    }
    guard let served = weighing.fit.served, goals.indices.contains(served),
      let evidence = findings.fit.goals.first(where: { $0.goal == served })
    else {
      return findings.closeness.contains(.ownTie) && fit > 0
        ? say("Perhaps: no goal is named, but you chose this contact once.") : say("No goal matches.")
    }
    var parts = evidence.hits.map(\.spoken)
    if let near = evidence.near, parts.isEmpty { parts = [near.field.isClose] }
    let band = fit >= rules.fitsFrom ? say("Yes") : fit >= rules.touchesFrom ? say("A little") : say("Hardly")
    return "\(band): \(goals[served].name): \(parts.joined(separator: ", "))."
  }

  /// Signs for, then signs against.
  private func wanting() -> String {
    let items = weighing.rapport
    guard !items.isEmpty else { return say("Nothing for or against.") }
    let offers = items.compactMap(\.sign.offer)
    let pros = items.filter { $0.points > 0 }.compactMap(findings.deed)
    var parts = pros.isEmpty ? [] : [say("they \(listed(pros))")]
    parts += items.filter { $0.points < 0 && $0.sign.offer == nil }.map(findings.clause)
    if weighing.facts.asksForCallOnly {
      parts.append(say("they ask for a call, which may be an offer"))
    } else if !offers.isEmpty {
      let kinds = offers.map(\.spoken).joined(separator: ", ")
      let isOfHeadline = findings.signs.allSatisfy { $0.place == .headline }
      parts.append(
        parts.isEmpty
          ? say("reads like an offer: \(kinds)")
          : isOfHeadline
            ? say("the headline reads like an offer: \(kinds)") : say("it reads like an offer: \(kinds)")
      )
    } else if !pros.isEmpty {
      parts.append(say("no sign of an offer"))
    }
    return parts.joined(separator: "; ").sentence
  }
}

extension FamiliarityItem {
  /// What the note says of the two, which is not a fact; nil where it only names somebody or something, which is one.
  fileprivate var saying: String? {
    switch fact {
    case .studiedTogether, .mentions, .templateMention: nil
    default: claim
    }
  }
}

extension SalesSign.Kind {
  /// The kind as it is said.
  var spoken: String {
    switch self {
    case .call: say("call")
    case .service: say("service")
    case .growth: say("growth")
    case .money: say("money")
    case .price: say("price")
    case .free: say("free")
    case .outsourcing: say("outsourcing")
    case .programme: say("programme")
    case .link: say("link")
    }
  }
}

extension HitKind {
  /// How it was found, as it is said; empty for an exact hit.
  var spoken: String {
    switch self {
    case .exact: ""
    case .inflected: say("inflected")
    case .compound: say("compound")
    case .prefix: say("prefix")
    case .former: say("former")
    case .notYet: say("not yet held")
    case .assistantTo: say("assistant to")
    case .serves: say("serves them")
    case .otherSeniority: say("other seniority")
    }
  }
}

extension GoalHit {
  /// The hit as it is said, for example `role “violinist”`.
  var spoken: String { "\(key.spoken) \(quoted(text))" }
}

extension TermKey {
  /// One term of the key, for example `role`.
  var spoken: String {
    switch self {
    case .roles: say("role")
    case .skills: say("skill")
    case .companies: say("company")
    case .places: say("place")
    case .words: say("word")
    case .schools: say("school")
    case .people: say("person")
    }
  }
}

extension FitField {
  /// The field as it is said.
  var spoken: String {
    switch self {
    case .location: say("place")
    case .notes: say("your notes")
    case .messages: say("their messages")
    case .slug: say("profile address")
    case .person: say("name")
    case .headline: say("headline")
    case .position: say("position")
    case .company: say("company")
    case .school: say("school")
    case .note: say("note")
    }
  }

  /// That its words are close to those of a goal.
  var isClose: String {
    switch self {
    case .location: say("the place uses similar words")
    case .notes: say("your notes use similar words")
    case .messages: say("their messages use similar words")
    case .slug: say("the profile address uses similar words")
    case .person: say("the name uses similar words")
    case .headline: say("the headline uses similar words")
    case .position: say("the position uses similar words")
    case .company: say("the company’s name uses similar words")
    case .school: say("the school’s name uses similar words")
    case .note: say("their note uses similar words")
    }
  }
}
