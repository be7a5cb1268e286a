import InvitationModel

/// What is counted of the connections that match one goal.
struct GoalTally: Sendable {
  private(set) var matches = 0
  private(set) var companies = CompanyCounts()
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
      companies: Array(sorted.prefix(NetworkTally.mostCompanies)),
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
