import InvitationModel

/// Companies that are listed at most.
private let mostCompanies = 10

/// Quarters of growth that are listed without gaps; of older ones those with a connection.
private let recentQuarters = 40

/// Measures how far the connections serve the goals (decisions.md 14).
///
/// - Parameters:
///   - dataset: Its goals, in file order, are covered one by one; without goals only counts are made.
///   - served: The goals that each connection serves, by their numbers in the file.
/// - Returns: Figures over all named connections.
func measureNetwork(_ dataset: Dataset, served: [[Int]]) -> Network {
  let goals = dataset.goals?.goals ?? []
  var network = Network()
  network.connections = dataset.connections.count
  network.hidden = dataset.hiddenConnections.count

  var companies = CompanyCounts()
  var tallies = goals.map { _ in GoalTally() }
  var overlap = GoalOverlap(goals: goals.count)
  var added: [Quarter: Int] = [:]
  var spellings = CompanySpellings()
  // By index, since taking a connection out copies it.
  for (index, matched) in zip(dataset.connections.indices, served) {
    let spelling = spellings.count(dataset.connections[index].company)
    let quarter = dataset.connections[index].connectedOn.map(Quarter.init(of:))
    if spellings[spelling].key.isEmpty, dataset.connections[index].position.isEmpty { network.unknown += 1 }
    if let quarter { added[quarter, default: 0] += 1 }
    overlap.add(matched)
    for goal in matched {
      tallies[goal].add(
        dataset.connections[index],
        companyKey: spellings[spelling].key,
        quarter: quarter
      )
    }
  }
  for spelling in spellings.all { companies.add(spelling.name, key: spelling.key, people: spelling.people) }

  let current = [dataset.asOf, dataset.observedUntil].compactMap { $0 }.min().map(Quarter.init(of:))
  let joined = JoinedByQuarter(added, current: current)
  network.goals = zip(goals, tallies).map { goal, tally in
    tally.coverage(of: goal, connections: network.connections, unknown: network.unknown, joined: joined)
  }
  network.growth = joined.growth(withoutGaps: recentQuarters)
  network.overlap = overlap.jaccard
  network.companies = Array(companies.sorted.prefix(mostCompanies))
  let words = TitleWords(dataset.connections)
  (network.titleWords, network.levelWords) = (words.commonest, words.levels)
  return network
}

/// What is counted of the connections that match one goal.
private struct GoalTally {
  private var matches = 0
  private var companies = CompanyCounts()
  private var byQuarter: [Quarter: Int] = [:]

  mutating func add(_ connection: Connection, companyKey: String, quarter: Quarter?) {
    matches += 1
    companies.add(connection.company, key: companyKey)
    if let quarter { byQuarter[quarter, default: 0] += 1 }
  }

  func coverage(of goal: Goal, connections: Int, unknown: Int, joined: JoinedByQuarter) -> GoalCoverage {
    let share = Share(matches, of: connections)
    let shareOfKnown = Share(matches, of: connections - unknown)
    let target = goal.targetPercent.map { Double($0) / 100 }
    let sorted = companies.sorted
    let diversity = CompanyDiversity(sorted.map(\.count))
    let trend = joined.trend(byQuarter)
    return GoalCoverage(
      name: goal.name,
      matches: matches,
      share: share?.value,
      low: share?.low,
      high: share?.high,
      shareOfKnown: shareOfKnown?.value,
      highestPossible: Share(min(matches + unknown, connections), of: connections)?.value,
      target: target,
      missing: goal.targetPercent.map { max(0, ($0 * connections + 99) / 100 - matches) },
      effectiveCompanies: diversity.map { nineDecimals($0.effectiveNumber) },
      simpson: diversity.map { nineDecimals($0.simpson) },
      companies: Array(sorted.prefix(mostCompanies)),
      trend: trend,
      knownLow: shareOfKnown?.low,
      knownHigh: shareOfKnown?.high,
      gap: target.flatMap { target in share.map { nineDecimals(max(0, target - $0.value)) } },
      withCompany: companies.total,
      growth: growth(of: trend)
    )
  }
}

/// A share with its Wilson interval, as written; nil when it would be a share of nobody.
private struct Share {
  let value: Double
  let low: Double
  let high: Double

  init?(_ count: Int, of total: Int) {
    guard let interval = wilsonInterval(count, of: total) else { return nil }
    value = nineDecimals(Double(count) / Double(total))
    low = nineDecimals(interval.low)
    high = nineDecimals(interval.high)
  }
}
