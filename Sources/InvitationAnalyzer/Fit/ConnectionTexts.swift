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
    return connections.map { connection in
      guard telling[connection.position] == true || telling[connection.company] == true else { return [] }
      let matches = goals.matchesByGoal(
        position: texts[connection.position],
        company: texts[connection.company],
        name: NameForm(connection.person.name)
      )
      return matches.indices.filter { matches[$0] }
    }
  }
}
