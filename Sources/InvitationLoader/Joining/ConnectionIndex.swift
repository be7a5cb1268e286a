import InvitationModel

/// Finds connections by key and by name.
struct ConnectionIndex {
  private var byKey: [PersonKey: Int] = [:]
  /// The first connection of each name.
  private var byName: [ByteText: Int] = [:]
  /// The next connection of the same name, for each connection; -1 for none.
  private var following: [Int]
  /// Whether the connection or one of those that follow has no key.
  private var holdsOneWithoutKey: [Bool]
  private let connections: [Connection]

  init(_ connections: [Connection]) {
    self.connections = connections
    following = [Int](repeating: -1, count: connections.count)
    holdsOneWithoutKey = [Bool](repeating: false, count: connections.count)
    byKey.reserveCapacity(connections.count)
    byName.reserveCapacity(connections.count)
    // Backwards, so that the first of several comes last and stays.
    for index in connections.indices.reversed() {
      let person = connections[index].person
      if let key = person.key { byKey[key] = index }
      let name = joinForm(person.name)
      guard !name.isEmpty else { continue }
      let next = byName.updateValue(index, forKey: ByteText(name)) ?? -1
      following[index] = next
      holdsOneWithoutKey[index] = person.key == nil || next >= 0 && holdsOneWithoutKey[next]
    }
  }

  /// What a name finds.
  enum Match {
    case one(Int), several
    case none
  }

  func index(of key: PersonKey) -> Int? { byKey[key] }

  func connectedOn(_ index: Int) -> CivilDay? { connections[index].connectedOn }

  /// The connections of a person's name, when at least one side has no profile key (formats.md 7.2).
  func match(_ person: Person, name: String) -> Match {
    guard !name.isEmpty, let first = byName[ByteText(name)] else { return .none }
    let hasKey = person.key?.isProfile == true
    guard !hasKey || holdsOneWithoutKey[first] else { return .none }
    return following[first] < 0 ? .one(first) : .several
  }
}
