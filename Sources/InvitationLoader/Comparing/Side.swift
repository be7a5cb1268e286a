import InvitationModel

/// One of two exports, with what finds its invitations and connections.
struct Side {
  /// What a person finds among the connections.
  enum Match {
    case one(Connection)
    case several
    case none
    /// The export holds no connections.
    case unknown
  }

  /// An invitation is the same in two exports when direction and id are.
  private struct Key: Hashable {
    var direction: Direction
    var id: ByteText
  }

  /// What tells an invitation without an address: ids of namesakes hold the minute only where both are listed.
  private struct Nameless: Hashable {
    var name: Key
    var sentAt: Instant
  }

  /// The last day that it can testify about.
  let day: CivilDay
  let invitations: [Invitation]
  let windowStart: CivilDay?
  let hasConnections: Bool
  private let connections: [Connection]
  private let index: ConnectionIndex
  private let places: [Key: Int]
  private let names: [Key: Int]
  /// Where invitations without an address stand; nil for several of one name and moment.
  private let nameless: [Nameless: Int?]

  init(_ day: CivilDay, _ dataset: Dataset) {
    self.day = day
    invitations = dataset.invitations
    windowStart = dataset.windowStart
    hasConnections = dataset.hasConnections
    connections = dataset.connections
    index = ConnectionIndex(connections)
    var (places, names): ([Key: Int], [Key: Int]) = ([:], [:])
    for (place, invitation) in invitations.enumerated() {
      places[Key(direction: invitation.direction, id: ByteText(invitation.id))] = place
      names[Side.name(of: invitation), default: 0] += 1
    }
    (self.places, self.names) = (places, names)
    let moments = dataset.invitations.enumerated().compactMap { place, invitation in
      Side.nameless(invitation).map { ($0, Int?.some(place)) }
    }
    nameless = Dictionary(moments) { _, _ in nil }
  }

  /// Where an invitation of the other export stands; nil when it is not listed.
  func place(of invitation: Invitation) -> Int? {
    places[Key(direction: invitation.direction, id: ByteText(invitation.id))]
      ?? Side.nameless(invitation).flatMap { nameless[$0] ?? nil }
  }

  /// The connection of somebody who stands in the other export, where a name counts only when it is unique.
  func connection(of invitation: Invitation, uniqueIn other: Side) -> Match {
    guard hasConnections else { return .unknown }
    if let place = invitation.person.key.flatMap(index.index(of:)) { return .one(connections[place]) }
    let name = Side.name(of: invitation)
    switch index.match(invitation.person, name: name.id.text) {
    case .one(let place): return other.names[name] == 1 ? .one(connections[place]) : .several
    case .several: return .several
    case .none: return .none
    }
  }

  /// Whether the export tells for certain that an invitation it lists has no connection.
  func canTell(_ invitation: Invitation) -> Bool {
    hasConnections && invitation.reason != .ambiguousName
  }

  private static func nameless(_ invitation: Invitation) -> Nameless? {
    guard invitation.person.key == nil, let sentAt = invitation.sentAt else { return nil }
    return Nameless(name: name(of: invitation), sentAt: sentAt)
  }

  private static func name(of invitation: Invitation) -> Key {
    Key(direction: invitation.direction, id: ByteText(joinForm(invitation.person.name)))
  }
}
