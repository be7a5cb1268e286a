/// Why the state of an invitation is uncertain, or what more is known of it.
public enum StateReason: String, Codable, Sendable {
  /// The source states its fate in a word that is not known.
  case unknownStatus = "unknown-status"
  case noConnectionsFile = "no-connections-file"
  /// The name is that of several connections or invitations.
  case ambiguousName = "ambiguous-name"
  /// The note re-appears as a message, so it was accepted once, but there is no connection.
  case noteDelivered = "note-delivered"
  /// An older export holds the connection.
  case wasConnected = "was-connected"
  /// A connection without a name may be theirs.
  case hiddenConnection = "hidden-connection"
  /// Of an expired one: it was taken back.
  case withdrawn
}

/// How an invitation was joined to a connection.
public enum Joining: String, Sendable {
  case address = "url"
  case name
}

/// Why an invitation is left out of the latency statistics.
public enum LatencyExclusion: String, Sendable {
  case noDate = "no-date"
  case dateOnly = "date-only"
  case relativeDate = "relative-date"
  case dateOutOfRange = "date-out-of-range"
  case futureDate = "future-date"
  case negativeLatency = "negative-latency"
  case acceptedBeforeWindow = "accepted-before-window"
  case crossedInvitations = "crossed-invitations"

  /// Whether the date of sending cannot be right, so that no age follows from it.
  public var isImpossibleDate: Bool { self == .dateOutOfRange || self == .futureDate }
}
