import InvitationModel

extension Examination {
  /// The three questions, each answered in one sentence (report.md 3.1).
  func answers(goals: [Goal], rules: HouseRules, hasMessages: Bool) -> Answers {
    Answers(
      know: knowing(rules, hasMessages: hasMessages),
      fit: fitting(goals, rules),
      want: wanting()
    )
  }

  /// The band, and the strongest item.
  private func knowing(_ rules: HouseRules, hasMessages: Bool) -> String {
    if findings.hasCollision, let relation = findings.nameRelation { return relation.answer }
    if findings.known == .no, weighing.items.isEmpty { return "No: you noted that you do not know them." }
    guard let strongest = weighing.items.max(by: { $0.points < $1.points }) else {
      return hasMessages ? "No sign of it." : "No sign of it, and messages are not in the export."
    }
    let familiarity = weighing.facts.familiarity
    if familiarity >= rules.knownFrom { return "Yes: \(strongest.clause)." }
    if strongest.fact == .refused { return "Hardly: \(strongest.clause)." }
    if familiarity < rules.slightFrom {
      return "No sign of it, but \(strongest.spokenClaim ?? strongest.clause)."
    }
    if let claim = strongest.spokenClaim, familiarity >= rules.claimedFrom { return "They say so: \(claim)." }
    return
      "\(familiarity >= rules.claimedFrom ? "A little" : "Slightly"): \(strongest.spokenClaim ?? strongest.clause)."
  }

  /// The goal that is served best, with its hits.
  private func fitting(_ goals: [Goal], _ rules: HouseRules) -> String {
    guard !goals.isEmpty else { return "You have set no goals yet." }
    guard let fit = weighing.fit.value else { return "Not known: nothing about them in the export." }
    if let hit = findings.fit.avoid.first(where: \.isHard) {
      return "No: \(quoted(hit.text)) is on your Avoid list."
    }
    guard let served = weighing.fit.served, goals.indices.contains(served),
      let evidence = findings.fit.goals.first(where: { $0.goal == served })
    else {
      return findings.closeness.contains(.ownTie) && fit > 0
        ? "Perhaps: no goal is named, but you chose this contact once." : "No goal matches."
    }
    var parts = evidence.hits.map(\.spoken)
    if let near = evidence.near, parts.isEmpty { parts = ["the \(near.field.spoken) is close in wording"] }
    let band = fit >= rules.fitsFrom ? "Yes" : fit >= rules.touchesFrom ? "A little" : "Hardly"
    return "\(band): \(goals[served].name): \(parts.joined(separator: ", "))."
  }

  /// Signs for, then signs against.
  private func wanting() -> String {
    let items = weighing.rapport
    guard !items.isEmpty else { return "Nothing for or against." }
    let signs = items.filter { $0.id.hasPrefix("sign-") }
    let pros = items.filter { $0.points > 0 }.map {
      $0.clause.dropFirst($0.clause.hasPrefix("they ") ? 5 : 0)
    }
    var parts = pros.isEmpty ? [] : ["they " + listed(pros.map(String.init))]
    parts += items.filter { $0.points < 0 && !$0.id.hasPrefix("sign-") }.map(\.clause)
    if !signs.isEmpty {
      parts.append(
        "reads like an offer: " + signs.map { String($0.id.dropFirst("sign-".count)) }.joined(separator: ", ")
      )
    } else if !pros.isEmpty {
      parts.append("no sign of an offer")
    }
    return parts.joined(separator: "; ").sentence
  }
}

extension FamiliarityItem {
  /// A claim as the other side would say it; nil for a record.
  fileprivate var spokenClaim: String? {
    guard fact.kind == .claim, fact != .theyWrote else { return nil }
    let plain = clause.hasSuffix(" (a claim)") ? String(clause.dropLast(" (a claim)".count)) : clause
    for (verb, spoken) in [("says ", ""), ("mentions ", "they mention "), ("names ", "they name ")]
    where plain.hasPrefix(verb) {
      return spoken + plain.dropFirst(verb.count)
    }
    return plain
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
    case .roles: "role"
    case .skills: "skill"
    case .companies: "company"
    case .places: "place"
    case .words: "word"
    case .schools: "school"
    case .people: "person"
    }
  }
}

extension FitField {
  /// The field as it is said.
  var spoken: String {
    switch self {
    case .location: "place"
    case .notes: "your notes"
    case .messages: "their messages"
    case .slug: "profile address"
    case .person: "name"
    case .headline, .position, .company, .school, .note: rawValue
    }
  }
}
