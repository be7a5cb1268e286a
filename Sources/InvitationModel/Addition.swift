/// What accepting an open invitation would add to one goal (decisions.md 14).
public struct Addition: ReportValue {
  /// The number (0-based) of the goal.
  public var goal: Int
  /// Whether the newcomer matches it.
  public var matches: Bool
  /// The change of the goal's share of the network, -1...1.
  public var change: Double
  /// 1 when the newcomer is the first from their company among the goal's people, 5 when the fifth; nil when they do
  /// not match or their company is not known.
  public var place: Int?
  /// The effective number of the goal's companies today; nil when they do not match, or below 2 people with a company.
  public var companies: Double?
  /// The same with the newcomer; nil when they do not match, or below 2 people with a company.
  public var companiesAfter: Double?

  /// Creates a value from its parts.
  public init(
    goal: Int,
    matches: Bool,
    change: Double,
    place: Int? = nil,
    companies: Double? = nil,
    companiesAfter: Double? = nil
  ) {
    (self.goal, self.matches, self.change) = (goal, matches, change)
    (self.place, self.companies, self.companiesAfter) = (place, companies, companiesAfter)
  }
}
