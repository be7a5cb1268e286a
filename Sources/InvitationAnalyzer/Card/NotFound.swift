import InvitationModel

extension Examination {
  /// What was looked for and not found, and why the rows in between did not fire.
  func notFound(_ desk: CardDesk) -> [String] {
    let (goals, rules, available) = (desk.goals, desk.rules, desk.available)
    var sentences: [String] = []
    let missing = missingRecords(available)
    if !missing.isEmpty {
      // All of them, which is the common case, in few words.
      let isAll = missing.count == (available.messages ? 5 : 4)
      sentences.append(
        isAll
          ? say("No record found.")
          : say("Not found: \(missing.map(spoken).joined(separator: ", ")).")
      )
    }
    if let hint = available.messagesHint { sentences.append(hint) }
    if let sentence = unseenKeys(goals) { sentences.append(sentence) }
    return sentences + desk.rows.sentences(for: weighing) { rowsThatDidNotFire(rules) }
  }

  private func missingRecords(_ available: Available) -> [FamiliarityGroup] {
    var missing: [FamiliarityGroup] = [.messages, .ownInvitation, .contact, .praise, .referral]
    if !available.messages || !findings.theirMessages.isEmpty { missing.removeFirst() }
    missing.removeAll { group in weighing.items.contains { $0.fact.group == group } }
    return missing
  }

  private func spoken(_ group: FamiliarityGroup) -> String {
    switch group {
    case .messages: say("messages")
    case .ownInvitation: say("your own invitation")
    case .contact: say("address book")
    case .praise: say("recommendation or endorsement")
    default: say("word of a connection")
    }
  }

  /// The keys of the goal served best of which nothing was seen, in a sentence.
  private func unseenKeys(_ goals: [Goal]) -> String? {
    guard let served = weighing.fit.served, goals.indices.contains(served) else { return nil }
    let goal = goals[served]
    let sought: [(TermKey, Bool)] = [
      (.roles, goal.roles.isEmpty), (.skills, goal.skills.isEmpty), (.companies, goal.companies.isEmpty),
      (.places, goal.places.isEmpty), (.words, goal.words.isEmpty), (.schools, goal.schools.isEmpty),
    ]
    let seen = findings.fit.goals.first { $0.goal == served }?.hits.map(\.key) ?? []
    let unseen = sought.filter { !$0.1 && !seen.contains($0.0) }.map(\.0.spoken)
    guard !unseen.isEmpty else { return nil }
    // A goal that is the only one in the evidence need not be named again.
    return findings.fit.goals.count { !$0.hits.isEmpty || $0.near != nil } == 1
      ? say("Not seen: \(unseen.joined(separator: ", ")).")
      : say("Not seen of the best goal: \(unseen.joined(separator: ", ")).")
  }

  /// The rows above the fired one that the facts could reach, those with one need together.
  private func rowsThatDidNotFire(_ rules: HouseRules) -> [String] {
    let fired = weighing.verdict.rule.rawValue
    guard fired > DecisionRule.never.rawValue else { return [] }
    let rows: [DecisionRule] =
      fired < DecisionRule.known.rawValue
      ? [.known] : [.known, .noteClaim, .noteFit, .note, .some].filter { $0.rawValue < fired }
    let needs = rows.map { need(of: $0, rules) }
    let missed = needs.indices.filter { needs.firstIndex(of: needs[$0]) == $0 }.map { index in
      let same = rows.indices.filter { needs[$0] == needs[index] }.map { String(rows[$0].rawValue) }
      let words = words(for: needs[index])
      return "\(listed(same)) (\(words))"
    }
    return missed.isEmpty ? [] : [say("Not reached: rule \(missed.joined(separator: ", ")).")]
  }

  /// What a row asks for, with its threshold; what the card has stands in its scores.
  private enum Need: Equatable {
    case personalNote
    case familiarity(Int)
    case fit(Int)
    case either(familiarity: Int, fit: Int)
  }

  private func need(of row: DecisionRule, _ rules: HouseRules) -> Need {
    switch row {
    case .known: .familiarity(rules.knownFrom)
    case .noteClaim where weighing.facts.hasPersonalNote: .familiarity(rules.claimedFrom)
    case .noteFit where weighing.facts.hasPersonalNote: .fit(rules.fitsFrom)
    case .some: .either(familiarity: rules.slightFrom, fit: rules.touchesFrom)
    default: .personalNote
    }
  }

  private func words(for need: Need) -> String {
    switch need {
    case .personalNote: say("personal note")
    case .familiarity(let from): say("known \(from)")
    case .fit(let from): say("fit \(from)")
    case .either(let familiarity, let fit): say("known \(familiarity) or fit \(fit)")
    }
  }
}

/// The sentences on rows that did not fire: few depend on more than three numbers, so most are like others before.
final class RowSentences {
  private struct Case: Hashable {
    var rule: DecisionRule
    var hasPersonalNote: Bool
    var familiarity: Int
    var fit: Int?
  }

  private var known: [Case: [String]] = [:]

  /// The sentences for what an invitation comes to, made once for all that come to the same.
  func sentences(for weighing: Weighing, _ make: () -> [String]) -> [String] {
    let facts = weighing.facts
    let one = Case(
      rule: weighing.verdict.rule,
      hasPersonalNote: facts.hasPersonalNote,
      familiarity: facts.familiarity,
      fit: facts.fit
    )
    if let sentences = known[one] { return sentences }
    let sentences = make()
    known[one] = sentences
    return sentences
  }
}
