import InvitationModel

/// What the connections say of their work, prepared once.
struct ConnectionTexts {
  private let connections: [Connection]
  /// Every different position and company; many hold the same position or work for the same company.
  private var texts: [PreparedText] = []
  /// The numbers of each connection's position and company among the texts; nil for an empty one.
  private var stated: [(position: Int?, company: Int?)] = []

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
    stated = connections.map { (number(of: $0.position), number(of: $0.company)) }
  }

  /// How much n-grams tell, counted over all connections that state position or company.
  var weights: NGramWeights {
    NGramWeights(
      stated.compactMap { position, company in
        let numbers = [position, company].compactMap(\.self)
        return numbers.isEmpty ? nil : numbers.flatMap { texts[$0].words }
      }
    )
  }

  /// The goals that each connection serves, by their numbers in the file.
  func served(_ goals: CompiledGoals) -> [[Int]] {
    if stated.isEmpty { return connections.map { _ in [] } }
    let telling = texts.map(goals.mayMatch)
    var (positions, companies): ([Int: FieldReading], [Int: FieldReading]) = ([:], [:])
    return zip(connections, stated).map { connection, stated in
      let isTelling =
        stated.position.map { telling[$0] } == true || stated.company.map { telling[$0] } == true
      guard isTelling else { return [] }
      let name = Set(NameForm(connection.person.name).writtenWords)
      func reading(_ field: FitField, _ number: Int?, _ known: inout [Int: FieldReading]) -> FieldReading? {
        guard let number else { return nil }
        if texts[number].words.contains(where: { $0.isRun || name.contains($0.text) }) {
          return FieldReading(field, texts[number], goals: goals, names: name)
        }
        let reading = known[number] ?? FieldReading(field, texts[number], goals: goals, names: [])
        known[number] = reading
        return reading
      }
      let readings = [
        reading(.headline, stated.position, &positions), reading(.company, stated.company, &companies),
      ]
      let matches = goals.matchesByGoal(goals.bestHits(of: readings.compactMap(\.self)))
      return matches.indices.filter { matches[$0] }
    }
  }
}
