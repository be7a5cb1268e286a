import InvitationModel

/// Quarters of growth that are listed without gaps; of older ones those with a connection.
private let recentQuarters = 40

/// The connections, counted by goal: what the measures of the network and of a newcomer rest on.
struct NetworkTally: Sendable {
  /// Companies that are listed at most.
  static let mostCompanies = 10

  /// The owner's goals in file order.
  let goals: [Goal]
  /// One tally a goal.
  private(set) var tallies: [GoalTally]
  private(set) var companies = CompanyCounts()
  private(set) var overlap: GoalOverlap
  private(set) var added: [Quarter: Int] = [:]
  /// Named connections, and those of them without company and position.
  let connections: Int
  private(set) var unknown = 0

  /// Counts connections by the numbers of the goals that each serves.
  init(_ dataset: Dataset, served: [[Int]]) {
    goals = dataset.goals?.goals ?? []
    connections = dataset.connections.count
    tallies = goals.map { _ in GoalTally() }
    overlap = GoalOverlap(goals: goals.count)
    var spellings = CompanySpellings()
    // By index, since taking a connection out copies it.
    for (index, matched) in zip(dataset.connections.indices, served) {
      let spelling = spellings.count(dataset.connections[index].company)
      let quarter = dataset.connections[index].connectedOn.map(Quarter.init(of:))
      if spellings[spelling].key.isEmpty, dataset.connections[index].position.isEmpty { unknown += 1 }
      if let quarter { added[quarter, default: 0] += 1 }
      overlap.add(matched)
      for goal in matched {
        tallies[goal].add(dataset.connections[index], companyKey: spellings[spelling].key, quarter: quarter)
      }
    }
    for spelling in spellings.all { companies.add(spelling.name, key: spelling.key, people: spelling.people) }
  }
}

/// Measures how far the connections serve the goals (decisions.md 14).
///
/// - Parameters:
///   - dataset: Its dates tell the current quarter.
///   - tally: Its connections; without goals only counts are made.
/// - Returns: Figures over all named connections.
func measureNetwork(_ dataset: Dataset, _ tally: NetworkTally) -> Network {
  var network = Network()
  network.connections = tally.connections
  network.unknown = tally.unknown
  network.hidden = dataset.hiddenConnections.count
  let current = [dataset.asOf, dataset.observedUntil].compactMap { $0 }.min().map(Quarter.init(of:))
  let joined = JoinedByQuarter(tally.added, current: current)
  network.goals = zip(tally.goals, tally.tallies).map { goal, counts in
    counts.coverage(of: goal, connections: network.connections, unknown: network.unknown, joined: joined)
  }
  network.growth = joined.growth(withoutGaps: recentQuarters)
  network.overlap = tally.overlap.jaccard
  network.companies = Array(tally.companies.sorted.prefix(NetworkTally.mostCompanies))
  let words = TitleWords(dataset.connections)
  (network.titleWords, network.levelWords) = (words.commonest, words.levels)
  return network
}
