import InvitationModel

/// What the connections say of their work, prepared once.
struct ConnectionTexts {
  /// A position and a company as numbers of texts; nil for an empty one.
  private struct Work: Hashable {
    var position: Int?
    var company: Int?
  }

  private let connections: [Connection]
  /// Every different position and company.
  private var texts: [PreparedText] = []
  /// Every different pair of them, and how many connections state it.
  private var works: [Work] = []
  private var holders: [Int] = []
  /// The number of each connection's pair.
  private var workOf: [Int] = []

  /// Prepares positions and companies, each spelling once; nothing when they need not be read.
  init(_ connections: [Connection], isRead: Bool) {
    self.connections = connections
    guard isRead else { return }
    var numbers: [String: Int] = [:]
    func number(of text: String) -> Int? {
      if text.isEmpty { return nil }
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(PreparedText(text))
      return texts.count - 1
    }
    var known: [Work: Int] = [:]
    workOf = connections.map { connection in
      let work = Work(position: number(of: connection.position), company: number(of: connection.company))
      let number = known[work] ?? works.count
      if number == works.count {
        known[work] = number
        works.append(work)
        holders.append(0)
      }
      holders[number] += 1
      return number
    }
  }

  /// How much n-grams tell, counted over all connections that state position or company.
  var weights: NGramWeights {
    let stating = works.indices.filter { works[$0] != Work() }
    return NGramWeights(
      stating.map { number in
        [works[number].position, works[number].company].compactMap(\.self).flatMap { texts[$0].words }
      },
      times: stating.map { holders[$0] }
    )
  }

  /// The goals that each connection serves, by their numbers in the file.
  func served(_ goals: CompiledGoals) -> [[Int]] {
    if workOf.isEmpty { return connections.map { _ in [] } }
    let telling = texts.map(goals.mayMatch)
    var known: [Int: [Int]] = [:]
    var readings = KnownReadings()
    return zip(connections, workOf).map { connection, number in
      let work = works[number]
      let stated = [work.position, work.company].compactMap(\.self)
      guard stated.contains(where: { telling[$0] }) else { return [] }
      let name = NameForm(connection.person.name).writtenWords
      // A run may hold a name anywhere; other words are a name's only when they are equal.
      let concernsName = stated.contains { text in
        texts[text].words.contains { $0.isRun || name.contains($0.text) }
      }
      if concernsName {
        var own = KnownReadings()
        return served(work, goals, names: Set(name), &own)
      }
      if let served = known[number] { return served }
      let served = served(work, goals, names: [], &readings)
      known[number] = served
      return served
    }
  }

  /// What was read of positions and of companies, by the numbers of the texts.
  private struct KnownReadings {
    var positions: [Int: FieldReading] = [:]
    var companies: [Int: FieldReading] = [:]
  }

  private func served(
    _ work: Work,
    _ goals: CompiledGoals,
    names: Set<String>,
    _ known: inout KnownReadings
  ) -> [Int] {
    var readings: [FieldReading] = []
    if let number = work.position {
      let reading =
        known.positions[number] ?? FieldReading(.headline, texts[number], goals: goals, names: names)
      known.positions[number] = reading
      readings.append(reading)
    }
    if let number = work.company {
      let reading =
        known.companies[number] ?? FieldReading(.company, texts[number], goals: goals, names: names)
      known.companies[number] = reading
      readings.append(reading)
    }
    let matches = goals.matchesByGoal(goals.bestHits(of: readings))
    return matches.indices.filter { matches[$0] }
  }
}

/// The goals of a dataset, weighed by its connections, and the numbers of those that each connection serves.
func compiledGoals(of dataset: Dataset) -> (goals: CompiledGoals, served: [[Int]]) {
  var goals = CompiledGoals(dataset.goals, asOf: dataset.asOf)
  let connections = ConnectionTexts(dataset.connections, isRead: goals.count > 0)
  goals.weigh(by: connections.weights)
  return (goals, connections.served(goals))
}
