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
      decisions: !dataset.ledger.isEmpty
    )
  }
}

extension Summary {
  /// Counts the cards of a report.
  init(of cards: [ReportedInvitation], in dataset: Dataset) {
    self.init()
    func count(_ direction: Direction, _ state: InvitationState) -> Int {
      cards.count { $0.direction == direction && $0.state == state }
    }
    let queue = cards.filter { $0.direction == .incoming && $0.state == .pending }
    pending = queue.count
    accept = queue.count { $0.decision == .accept }
    ask = queue.count { $0.decision == .ask }
    decline = queue.count { $0.decision == .decline }
    oldestDays = queue.compactMap(\.ageDays).max()
    olderThan30Days = queue.count { ($0.ageDays ?? 0) > 30 }
    uncertain = count(.incoming, .uncertain)
    expired = count(.incoming, .expired)
    accepted = count(.incoming, .accepted)
    sent = cards.count { $0.direction == .outgoing }
    sentOpen = count(.outgoing, .pending)
    sentAccepted = count(.outgoing, .accepted)
    connections = dataset.connections.count
    hiddenConnections = dataset.hiddenConnections.count
    messages = dataset.messageCount
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
  let fired = cards.compactMap(\.rule).reduce(into: [:]) { $0[$1, default: 0] += 1 }
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
