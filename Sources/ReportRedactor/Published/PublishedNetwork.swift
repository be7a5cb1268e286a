/// The connections in figures.
public struct PublishedNetwork: Hashable, Sendable {
  /// How many have a name; nil when under five.
  public let connections: Int?
  /// How many serve each goal.
  public let goals: [PublishedCoverage]
  /// Connections by company.
  public let companies: Breakdown
  /// New connections by quarter.
  public let quarters: Breakdown
  /// Words of titles, each of five people or more.
  public let titleWords: [Breakdown.Part]
}

/// How far the connections serve a goal.
public struct PublishedCoverage: Hashable, Sendable {
  /// `Goal 1`, or its title where the owner shows titles.
  public let label: PublicText
  /// How many match; nil when they, or those who do not match, are fewer than five.
  public let people: Int?
  /// The same in whole per cent of all connections.
  public let percent: Int?

  init(label: PublicText, people: Int?, percent: Int?) {
    (self.label, self.people, self.percent) = (label, people, percent)
  }
}
