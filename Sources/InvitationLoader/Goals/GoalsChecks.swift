import InvitationModel

/// What the owner does not want, while it is read.
struct AvoidDraft {
  var lists: [GoalKey: TermList] = [:]
  var people = PeopleList(key: GoalKey.people.name)

  mutating func add(_ entries: [GoalsEntry<GoalKey>], problems: inout GoalsProblems) {
    for entry in entries {
      let values = entry.list(problems: &problems)
      if entry.key == .people {
        people.add(values, problems: &problems)
      } else {
        lists[entry.key, default: TermList(key: entry.key.name)].add(values, problems: &problems)
      }
    }
  }

  func terms(_ key: GoalKey) -> [Term] { lists[key]?.terms ?? [] }
}

extension GoalsReader {
  /// Settles what stands in two places, and moves the drafts into the goals.
  mutating func finish() {
    let avoided = Dictionary(
      GoalKey.inAvoid.flatMap(avoid.terms).flatMap { term in
        term.spellings.map { (joinForm($0.text), term.line) }
      },
      uniquingKeysWith: min
    )
    let avoidedPeople = Dictionary(
      avoid.people.people.map { ($0.identity, $0.place.line) },
      uniquingKeysWith: min
    )
    goals.goals = drafts.map { goal($0, avoided: avoided, avoidedPeople: avoidedPeople) }
    goals.avoid.words = avoid.terms(.words)
    goals.avoid.roles = avoid.terms(.roles)
    goals.avoid.companies = avoid.terms(.companies)
    goals.avoid.places = avoid.terms(.places)

    var both: Set<String> = []
    for person in always.people {
      guard let line = avoidedPeople[person.identity] else { continue }
      problems.report(.alwaysAndAvoid(line: line), at: person.place)
      both.insert(person.identity)
    }
    goals.always = always.people.filter { !both.contains($0.identity) }.map(\.person)
    goals.avoid.people = avoid.people.people.filter { !both.contains($0.identity) }.map(\.person)
    if goals.goals.isEmpty { problems.report(.noGoals, at: nil) }
  }

  private mutating func goal(
    _ draft: GoalDraft,
    avoided: [String: Int],
    avoidedPeople: [String: Int]
  ) -> Goal {
    var goal = Goal(
      name: draft.name,
      importance: draft.importance,
      seniority: draft.seniority,
      targetPercent: draft.targetPercent,
      stop: draft.stop,
      line: draft.place.line
    )
    func kept(_ key: GoalKey) -> [Term] {
      (draft.lists[key]?.terms ?? []).compactMap { without(avoided, $0) }
    }
    goal.roles = kept(.roles)
    goal.skills = kept(.skills)
    goal.companies = kept(.companies)
    goal.places = kept(.places)
    goal.words = kept(.words)
    goal.schools = kept(.schools)
    goal.people = draft.people.people.filter { located in
      guard let line = avoidedPeople[located.identity] else { return true }
      problems.report(.termInAvoid(line: line, isPerson: true), at: located.place)
      return false
    }.map(\.person)
    let terms = goal.roles + goal.skills + goal.companies + goal.places + goal.words + goal.schools
    if terms.isEmpty, goal.people.isEmpty { problems.report(.emptyGoal, at: draft.place) }
    return goal
  }

  /// A term without the spellings that also stand in Avoid, or nil when none is left.
  private mutating func without(_ avoided: [String: Int], _ term: Term) -> Term? {
    guard let line = term.spellings.lazy.compactMap({ avoided[joinForm($0.text)] }).first else { return term }
    let place = GoalsPlace(line: term.line, column: term.column)
    problems.report(.termInAvoid(line: line, isPerson: false), at: place)
    let kept = term.spellings.filter { avoided[joinForm($0.text)] == nil }
    return kept.isEmpty ? nil : Term(spellings: kept, line: term.line, column: term.column)
  }
}
