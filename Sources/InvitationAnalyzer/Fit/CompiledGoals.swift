import InvitationModel

/// The goals of the owner, compiled once for matching many people.
struct CompiledGoals: Sendable {
  /// A goal that has not ended.
  struct ActiveGoal: Sendable {
    /// The 0-based number in the file.
    var number: Int
    /// 1, 2 or 3.
    var importance: Int
    /// The levels a role is sought at; empty means any.
    var seniority: [Seniority]
    /// The people it names.
    var people: [GoalPerson]
  }

  /// Whose term it is, and which.
  struct TermPlace: Sendable {
    /// The position among the active goals; nil for the Avoid list.
    var goal: Int?
    var key: TermKey
    /// The number under its key.
    var number: Int
    var text: String
  }

  /// The goals that have not ended, in file order.
  let active: [ActiveGoal]
  /// How many goals the file has, ended ones included.
  let count: Int
  /// People on the Avoid list.
  let avoidPeople: [GoalPerson]
  let places: [TermPlace]
  let index: TermIndex
  let companies: [CompanyPattern]
  private(set) var nearWording: NearWordingIndex

  /// Compiles the goals.
  ///
  /// - Parameters:
  ///   - goals: The goals file; nil when there is none.
  ///   - asOf: Today; goals that ended by then score nothing.
  init(_ goals: Goals?, asOf: CivilDay?) {
    let goals = goals ?? Goals()
    let running = goals.goals.enumerated().filter { _, goal in
      guard let stop = goal.stop, let asOf else { return true }
      return asOf < stop
    }
    active = running.map { number, goal in
      ActiveGoal(number: number, importance: goal.importance, seniority: goal.seniority, people: goal.people)
    }
    count = goals.goals.count
    avoidPeople = goals.avoid.people
    var compiler = TermCompiler(
      languages: Set(goals.languages).union(["en"]),
      usesSynonyms: goals.houseRules.usesSynonyms
    )
    for (position, (_, goal)) in running.enumerated() {
      compiler.add(goal.roles, .roles, goal: position)
      compiler.add(goal.skills, .skills, goal: position)
      compiler.add(goal.companies, .companies, goal: position)
      compiler.add(goal.places, .places, goal: position)
      compiler.add(goal.words, .words, goal: position)
      compiler.add(goal.schools, .schools, goal: position)
    }
    compiler.add(goals.avoid.words, .words, goal: nil)
    compiler.add(goals.avoid.roles, .roles, goal: nil)
    compiler.add(goals.avoid.companies, .companies, goal: nil)
    compiler.add(goals.avoid.places, .places, goal: nil)
    places = compiler.places
    index = TermIndex(compiler.patterns)
    companies = compiler.companies
    nearWording = NearWordingIndex(goals: running.map(\.element), avoid: goals.avoid)
  }

  /// Takes into account how frequent n-grams are.
  mutating func weigh(by weights: NGramWeights) { nearWording.weights = weights }

  /// Where terms of a goal stand in a text, whatever the text says about them.
  func termRanges(in text: PreparedText) -> [Range<Int>] {
    index.occurrences(in: text).filter { places[$0.term].goal != nil }.map(\.words)
  }
}
