import InvitationModel

/// Finds connections by key and by name.
struct ConnectionIndex {
  private var byKey: [PersonKey: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private let connections: [Connection]

  init(_ connections: [Connection]) {
    self.connections = connections
    for (index, connection) in connections.enumerated() {
      if let key = connection.person.key, byKey[key] == nil { byKey[key] = index }
      let name = joinForm(connection.person.name)
      if !name.isEmpty { byName[name, default: []].append(index) }
    }
  }

  /// What a name finds.
  enum Match {
    case one(Int), several
    case none
  }

  func index(of key: PersonKey) -> Int? { byKey[key] }

  /// The connections of a person's name, when at least one side has no profile key (formats.md 7.2).
  func match(_ person: Person, name: String) -> Match {
    guard let found = byName[name], !name.isEmpty else { return .none }
    let hasKey = person.key?.isProfile == true
    guard !hasKey || found.contains(where: { connections[$0].person.key == nil }) else { return .none }
    return found.count == 1 ? .one(found[0]) : .several
  }
}
