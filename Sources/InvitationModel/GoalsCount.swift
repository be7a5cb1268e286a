/// How much of a goals.md was understood.
public struct GoalsCount: Hashable, Sendable {
  /// Goals.
  public var goals: Int
  /// Terms of all goals.
  public var terms: Int
  /// Their spellings.
  public var spellings: Int
  /// Entries of Avoid.
  public var avoid: Int
  /// Entries of Always.
  public var always: Int

  /// Counts what goals hold.
  public init(_ goals: Goals) {
    let terms = goals.goals.flatMap(\.allTerms)
    let avoid = goals.avoid
    self.goals = goals.goals.count
    self.terms = terms.count
    spellings = terms.reduce(0) { $0 + $1.spellings.count }
    self.avoid =
      avoid.words.count + avoid.roles.count + avoid.companies.count + avoid.places.count + avoid.people.count
    always = goals.always.count
  }
}

extension Goal {
  /// All terms of the goal, by key.
  fileprivate var allTerms: [Term] { roles + skills + companies + places + words + schools }
}
