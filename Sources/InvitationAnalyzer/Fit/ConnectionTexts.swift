import InvitationModel

/// What the connections say of their work, prepared once.
struct ConnectionTexts {
  private let connections: [Connection]
  private var texts: [String: PreparedText] = [:]

  /// Prepares positions and companies, each spelling once; nothing when they need not be read.
  init(_ connections: [Connection], isRead: Bool) {
    self.connections = connections
    guard isRead else { return }
    for connection in connections {
      for text in [connection.position, connection.company] where !text.isEmpty && texts[text] == nil {
        texts[text] = PreparedText(text)
      }
    }
  }

  /// How much n-grams tell, counted over all connections that state position or company.
  var weights: NGramWeights {
    texts.isEmpty
      ? NGramWeights()
      : NGramWeights(
        connections.compactMap { connection in
          let words = [connection.position, connection.company].flatMap { texts[$0]?.words ?? [] }
          return connection.position.isEmpty && connection.company.isEmpty ? nil : words
        }
      )
  }

  /// The goals that each connection serves, by their numbers in the file.
  func served(_ goals: CompiledGoals) -> [[Int]] {
    let telling = texts.mapValues(goals.mayMatch)
    // Many hold the same position or work for the same company.
    var known: [FitField: [String: FieldReading]] = [:]
    return connections.map { connection in
      let stated: [(FitField, String)] = [(.headline, connection.position), (.company, connection.company)]
      guard stated.contains(where: { telling[$0.1] == true }) else { return [] }
      let name = Set(NameForm(connection.person.name).writtenWords)
      let readings = stated.compactMap { field, written -> FieldReading? in
        guard let text = texts[written] else { return nil }
        if text.words.contains(where: { $0.isRun || name.contains($0.text) }) {
          return FieldReading(field, text, goals: goals, names: name)
        }
        let reading = known[field]?[written] ?? FieldReading(field, text, goals: goals, names: [])
        known[field, default: [:]][written] = reading
        return reading
      }
      let matches = goals.matchesByGoal(goals.bestHits(of: readings))
      return matches.indices.filter { matches[$0] }
    }
  }
}
