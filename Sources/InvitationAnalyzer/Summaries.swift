import InvitationModel

extension Available {
  /// Which parts of a dataset were there.
  init(_ dataset: Dataset) {
    self.init(
      invitations: dataset.hasInvitations,
      connections: dataset.hasConnections,
      messages: dataset.hasMessages,
      goals: dataset.goals?.goals.isEmpty == false,
      people: !dataset.people.isEmpty,
      decisions: !dataset.ledger.isEmpty,
      unreadable: dataset.unreadable.isEmpty ? nil : dataset.unreadable
    )
  }
}

extension Summary {
  /// Counts the cards of a report.
  init(of cards: [ReportedInvitation], in dataset: Dataset) {
    self.init()
    // By place, since handing over a whole card copies it.
    for place in cards.indices {
      switch (cards[place].direction, cards[place].state) {
      case (.incoming, .pending): countPending(cards[place].decision, age: cards[place].ageDays)
      case (.incoming, .uncertain): uncertain += 1
      case (.incoming, .expired): expired += 1
      case (.incoming, .accepted): accepted += 1
      case (.incoming, .declined): break
      case (.outgoing, let state):
        sent += 1
        if state == .pending { sentOpen += 1 }
        if state == .accepted { sentAccepted += 1 }
      }
    }
    connections = dataset.connections.count
    hiddenConnections = dataset.hiddenConnections.count
    messages = dataset.messageCount
  }

  /// Counts an invitation that waits for a decision.
  private mutating func countPending(_ decision: Decision?, age: Int?) {
    pending += 1
    switch decision {
    case .accept: accept += 1
    case .ask: ask += 1
    case .decline: decline += 1
    case nil: break
    }
    guard let age else { return }
    oldestDays = max(oldestDays ?? age, age)
    if age > 30 { olderThan30Days += 1 }
  }
}

extension GoalSummary {
  /// A goal as it was understood.
  init(_ goal: Goal, asOf: CivilDay?) {
    let byKey: [(TermKey, [Term])] = [
      (.roles, goal.roles), (.skills, goal.skills), (.companies, goal.companies), (.places, goal.places),
      (.words, goal.words), (.schools, goal.schools),
    ]
    var groups = byKey.filter { !$0.1.isEmpty }.map { key, terms in
      TermGroup(key: key.rawValue, terms: terms.map { $0.spellings.map(\.written).joined(separator: " / ") })
    }
    if !goal.people.isEmpty {
      let people = goal.people.map { $0.name.isEmpty ? $0.key?.id ?? "" : $0.name }
      groups.append(TermGroup(key: TermKey.people.rawValue, terms: people))
    }
    self.init(
      name: goal.name,
      importance: goal.importance,
      hasEnded: goal.hasEnded(asOf: asOf),
      terms: groups,
      targetPercent: goal.targetPercent
    )
  }
}

extension Spelling {
  /// The spelling as it stands in goals.md.
  fileprivate var written: String { isQuoted ? "\"\(text)\"" : isPrefix ? "\(text)*" : text }
}

extension Voice {
  /// The owner's own words.
  init(_ dataset: Dataset) {
    self.init()
    let goals = dataset.goals ?? Goals()
    me = goals.name.isEmpty ? dataset.ownerFirstName : goals.name
    // What is not marked with a language is in the one the owner likes best.
    let first = goals.languages.first ?? "en"
    func spoken<Value>(_ texts: [String: Value]) -> [String: Value] {
      Dictionary(texts.map { ($0.key.isEmpty ? first : $0.key, $0.value) }) { marked, _ in marked }
    }
    about = spoken(goals.about)
    terms = spoken(goals.houseRules.terms)
    elsewhere = goals.houseRules.elsewhere
  }
}

/// The rows of the table with how often each decided.
func ruleSummaries(_ rules: HouseRules, _ cards: [ReportedInvitation]) -> [RuleSummary] {
  let fired = cards.indices.reduce(into: [Int: Int]()) { fired, place in
    if let rule = cards[place].rule { fired[rule, default: 0] += 1 }
  }
  return DecisionRule.allCases.map { rule in
    RuleSummary(
      row: rule.rawValue,
      id: rule.id,
      condition: rule.condition(rules),
      outcome: rule.outcome(rules),
      fired: fired[rule.rawValue] ?? 0
    )
  }
}
