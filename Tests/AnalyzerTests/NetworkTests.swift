import InvitationModel
import Testing

@testable import InvitationAnalyzer

private func measureNetwork(_ dataset: Dataset, served: [[Int]]) -> Network {
  InvitationAnalyzer.measureNetwork(dataset, NetworkTally(dataset, served: served))
}

/// Goal coverage with the worked numbers of decisions.md 14.
struct NetworkTests {
  @Test(arguments: [(14, 212, 0.040, 0.108), (14, 194, 0.043, 0.117), (17, 20, 0.640, 0.948)])
  func givesWilsonIntervals(_ count: Int, _ total: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(wilsonInterval(count, of: total))
    #expect(abs(interval.low - low) < 0.0005)
    #expect(abs(interval.high - high) < 0.0005)
  }

  @Test func keepsWilsonIntervalsInsideNoneAndAll() throws {
    #expect(wilsonInterval(0, of: 0) == nil)
    #expect(try #require(wilsonInterval(0, of: 5)).low == 0)
    #expect(try #require(wilsonInterval(5, of: 5)).high == 1)
  }

  /// Sums of fractions depend on their order, and a table of hashes has none.
  @Test func givesCountsOfCompaniesInAnOrder() {
    var counts = CompanyCounts()
    for number in 1...50 { counts.add("C\(number)", key: "c\(number)", people: number * 7 % 11 + 1) }
    let all = counts.counts(withOneMore: "c9")
    #expect(all.count == 50 && all == all.sorted() && all.reduce(0, +) == counts.total + 1)
  }

  @Test(arguments: [([6, 3, 1], 2.45), ([6, 3, 1, 1], 3.07), ([7, 3, 1], 2.36)])
  func countsEffectiveCompanies(_ counts: [Int], _ expected: Double) throws {
    let diversity = try #require(CompanyDiversity(counts))
    #expect(abs(diversity.effectiveNumber - expected) < 0.005)
  }

  @Test func measuresDiversityFromTwoPeopleOn() throws {
    #expect(abs(try #require(CompanyDiversity([6, 3, 1])).simpson - 0.6) < 1e-12)
    #expect(CompanyDiversity([1]) == nil)
    #expect(CompanyDiversity([]) == nil)
    #expect(try #require(CompanyDiversity([2])).effectiveNumber == 1)
  }

  static let growths: [(Int, Int, Double, Double)] = [
    (9, 12, 60.0 / 115, 0.15), (0, 0, 0.5, 1), (5, 10, 0.5, 1), (0, 10, 0.5, 0.001953125), (3, 3, 1, 1),
  ]

  @Test(arguments: growths)
  func testsGrowthExactly(_ count: Int, _ trials: Int, _ probability: Double, _ p: Double) {
    #expect(abs(binomialTest(count, of: trials, probability: probability) - p) < 0.005)
  }

  @Test func countsWordsOfTitlesAsTheyAreWritten() {
    func connection(_ position: String) -> Connection {
      Connection(
        person: Person(key: nil, name: "Someone"),
        company: "",
        position: position,
        connectedOn: nil,
        source: Source(file: "Connections.csv", line: 2)
      )
    }
    let titles = [
      "Head of Sales", "head of sales / Sales, senior", "SALES engineer", "Geschäftsführer",
      "Senior geschäftsführer", "",
    ]
    let words = TitleWords(titles.map(connection))
    #expect(
      words.commonest == [
        NamedCount(name: "Sales", count: 3), NamedCount(name: "Geschäftsführer", count: 2),
        NamedCount(name: "Head", count: 2), NamedCount(name: "senior", count: 2),
      ]
    )
    #expect(words.levels == [NamedCount(name: "Head", count: 2), NamedCount(name: "senior", count: 2)])
    #expect(TitleWords([]).commonest.isEmpty)
  }

  @Test func survivesManyTrials() {
    let p = binomialTest(15_000, of: 30_000, probability: 0.5)
    #expect(p > 0.99 && p <= 1)
    #expect(binomialTest(20_000, of: 30_000, probability: 0.5) < 1e-100)
  }

  @Test(arguments: [
    ("Orrin Trust Ltd.", "orrin trust"), ("ORRIN TRUST", "orrin trust"),
    ("The Orrin-Trust GmbH", "orrin trust"),
    ("Tarn S.A.", "tarn"), ("The Company", "the company"), ("Société Élan SARL", "societe elan"), ("  ", ""),
    ("", ""), ("日本楽器株式会社", "日本楽器株式会社"),
  ])
  func knowsACompanyInOtherSpellings(_ company: String, _ key: String) {
    #expect(companyKey(company) == key)
  }

  @Test func coversAGoal() throws {
    // 212 connections: 14 match, 10 of them with a company; 18 without company and position.
    let companies = Array(repeating: "Orrin Trust", count: 6) + ["Brevik", "Brevik Ltd", "brevik"] + ["Tarn"]
    var dataset = network(
      (0..<212).map { index in
        let company = index < companies.count ? companies[index] : ""
        let position = index < 14 ? "Grant officer" : index < 194 ? "Fleet manager" : ""
        return connection(index, company: company, position: position, on: nil)
      }
    )
    dataset.goals = goals([("Partners", 10)])
    dataset.hiddenConnections = [LatencyCase.day("2026-05-01")]
    let network = measureNetwork(
      dataset,
      served: dataset.connections.map { $0.position == "Grant officer" ? [0] : [] }
    )
    #expect([network.connections, network.unknown, network.hidden] == [212, 18, 1])
    let goal = try #require(network.goals.first)
    #expect(goal.matches == 14)
    #expect(goal.share == 0.066037736)
    #expect(abs((goal.low ?? 0) - 0.040) < 0.0005)
    #expect(abs((goal.high ?? 0) - 0.108) < 0.0005)
    #expect(goal.shareOfKnown == 0.072164948)
    #expect(abs((goal.knownLow ?? 0) - 0.043) < 0.0005)
    #expect(abs((goal.knownHigh ?? 0) - 0.117) < 0.0005)
    #expect(goal.highestPossible == 0.150943396)
    #expect(goal.target == 0.1)
    #expect(goal.gap == 0.033962264)
    #expect(goal.missing == 8)
    #expect(goal.withCompany == 10)
    #expect(goal.simpson == 0.6)
    #expect(abs((goal.effectiveCompanies ?? 0) - 2.45) < 0.005)
    #expect(
      goal.companies == [
        NamedCount(name: "Orrin Trust", count: 6), NamedCount(name: "Brevik", count: 3),
        NamedCount(name: "Tarn", count: 1),
      ]
    )
    #expect(network.companies == goal.companies)
    #expect(network.overlap.isEmpty)
    #expect(goal.growth == nil)
  }

  @Test func followsAGoalOverTwoYears() throws {
    // 3 matches among 55 in the year before, 9 among 60 in the last one.
    let earlier = (0..<55).map { connection($0, on: LatencyCase.day("2025-02-10"), matches: $0 < 3) }
    let recent = (0..<60).map { connection(100 + $0, on: LatencyCase.day("2026-03-10"), matches: $0 < 9) }
    let old = connection(999, on: LatencyCase.day("2011-01-01"))
    var dataset = network(earlier + recent + [old])
    dataset.goals = goals([("Partners", nil)])
    let network = measureNetwork(
      dataset,
      served: dataset.connections.map { $0.position == "match" ? [0] : [] }
    )
    let goal = try #require(network.goals.first)
    #expect(goal.trend.map(\.quarter).first == "2025-Q1")
    #expect(goal.trend.map(\.joined) == [55, 0, 0, 0, 60, 0, 0, 0])
    #expect(goal.trend.map(\.matches) == [3, 0, 0, 0, 9, 0, 0, 0])
    let growth = try #require(goal.growth)
    #expect(growth.recent == YearMatches(matches: 9, joined: 60))
    #expect(growth.earlier == YearMatches(matches: 3, joined: 55))
    #expect(abs(growth.p - 0.15) < 0.005)
    #expect(goal.missing == nil)
    #expect(network.growth.count == 41)
    #expect(network.growth.first == QuarterCount(quarter: "2011-Q1", added: 1))
    #expect(network.growth.last == QuarterCount(quarter: "2026-Q4", added: 0))
  }

  @Test func comparesTheMatchesOfTwoGoals() {
    // 14 and 9 matches with 4 in common: 4 / 19.
    var dataset = network((0..<30).map { connection($0, on: nil) })
    dataset.goals = goals([("One", nil), ("Two", nil)])
    let served = (0..<30).map { index in (index < 14 ? [0] : []) + ((10..<19).contains(index) ? [1] : []) }
    let network = measureNetwork(dataset, served: served)
    #expect(network.goals.map(\.matches) == [14, 9])
    #expect(network.overlap == [[1, 0.210526316], [0.210526316, 1]])
  }

  @Test func tellsWhatANewcomerAdds() throws {
    // 14 of 212 match; 10 of them are at companies of 6, 3 and 1.
    let companies = ["Orrin Trust", "Orrin Trust Ltd", "Quay", "Quay", "Quay", "Loom"]
    var dataset = network(
      (0..<212).map { index in
        let company = index < 10 ? (index < 4 ? "Orrin Trust" : companies[index - 4]) : ""
        return connection(index, company: company, position: index < 14 ? "Grant officer" : "Baker", on: nil)
      }
    )
    dataset.goals = goals([("Partners", 10), ("Others", nil)])
    let tally = NetworkTally(dataset, served: (0..<212).map { $0 < 14 ? [0] : [] })
    let new = tally.additions(matched: [0], company: "Fen")
    #expect(new.map(\.matches) == [true, false])
    // 15/213 - 14/212
    #expect(new[0].change == 0.004384799)
    #expect(new[0].place == 1)
    #expect(abs((new[0].companies ?? 0) - 2.45) < 0.005)
    #expect(abs((new[0].companiesAfter ?? 0) - 3.07) < 0.005)
    let known = tally.additions(matched: [0], company: "ORRIN TRUST")[0]
    #expect(known.place == 7)
    #expect(abs((known.companiesAfter ?? 0) - 2.36) < 0.005)
    // 14/213 - 14/212
    let other = tally.additions(matched: [], company: "Fen")[0]
    #expect(other.change == -0.000310036 && other.place == nil && other.companiesAfter == nil)
    #expect(tally.additions(matched: [0], company: "")[0].place == nil)
    #expect(NetworkTally(Dataset(), served: []).additions(matched: [], company: "Fen").isEmpty)
  }

  @Test func saysNothingWithoutConnectionsOrGoals() {
    let empty = measureNetwork(Dataset(), served: [])
    #expect(empty == Network())
    var dataset = Dataset()
    dataset.goals = goals([("One", 50)])
    let goal = measureNetwork(dataset, served: dataset.connections.map { _ in [0] }).goals.first
    #expect(goal?.share == nil)
    #expect(goal?.missing == 0)
    #expect(goal?.trend.isEmpty == true)
  }

  private func network(_ connections: [Connection]) -> Dataset {
    var dataset = Dataset()
    dataset.connections = connections
    dataset.asOf = LatencyCase.day("2026-10-03")
    dataset.observedUntil = dataset.asOf
    return dataset
  }

  private func goals(_ list: [(name: String, target: Int?)]) -> Goals {
    var goals = Goals()
    goals.goals = list.map { Goal(name: $0.name, targetPercent: $0.target, line: 1) }
    return goals
  }

  private func connection(
    _ index: Int,
    company: String = "",
    position: String = "",
    on day: CivilDay?,
    matches: Bool = false
  ) -> Connection {
    Connection(
      person: Person(key: nil, name: "Person \(index)"),
      company: company,
      position: matches ? "match" : position,
      connectedOn: day,
      source: Source(file: "Connections.csv", line: index + 2)
    )
  }
}
