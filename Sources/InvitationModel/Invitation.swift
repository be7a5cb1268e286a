/// Who invited whom.
public enum Direction: String, Codable, Sendable {
  case incoming, outgoing
}

/// What is known of an invitation's fate on the last observed day.
public enum InvitationState: String, Codable, Sendable {
  /// Listed and not connected: no answer seen.
  case pending
  /// Joined to a connection, or stated by the source.
  case accepted
  /// The export cannot tell; `reason` says why.
  case uncertain
  /// Older than the half year for which invitations stay open.
  case expired
  /// Stated by the source or by the owner's own ledger.
  case declined
}

/// How exactly a moment is known.
public enum Precision: String, Codable, Sendable {
  case second, minute, day
}

/// One invitation as it was read, with the state that the join gives it.
public struct Invitation: Codable, Hashable, Sendable {
  /// The normalised profile address, URN or `name:` form; unique within a direction.
  public var id: String
  /// Who invited whom.
  public var direction: Direction
  /// The other side: the inviter of an incoming, the invitee of an outgoing invitation.
  public var person: Person
  /// When it was sent, in UTC; nil when the date is unreadable or ambiguous.
  public var sentAt: Instant?
  /// How exactly `sentAt` is known.
  public var sentPrecision: Precision = .minute
  /// The note after clean-up; empty when there is none.
  public var note: String = ""
  /// What is known of its fate.
  public var state: InvitationState = .uncertain
  /// Why the state is uncertain: `unknown-status` when the source states it in a word that is not known, or one of the
  /// reasons of the join; `withdrawn` for an expired one that was taken back.
  public var reason: String? = nil
  /// `url` or `name` when joined to a connection.
  public var joinedBy: String? = nil
  /// The index of the joined connection in `Dataset.connections`.
  public var connection: Int? = nil
  /// The UTC day of the acceptance.
  public var connectedOn: CivilDay? = nil
  /// The exact second of the acceptance, known when the note re-appears as a message.
  public var acceptedAt: Instant? = nil
  /// The day on which it was declined, when the source or the ledger states one.
  public var declinedOn: CivilDay? = nil
  /// Whether the source itself states what became of it, so that nothing has to be found out by joining.
  public var isStated: Bool = false
  /// When the source says that it was answered; nil when it does not.
  public var respondedAt: Instant? = nil
  /// How exactly `respondedAt` is known.
  public var respondedPrecision: Precision = .day
  /// When the source wrote down the state, where it is unknown whether that is the time of sending or of the answer.
  public var statedAt: Instant? = nil
  /// How often this person sent (or was sent) an invitation; at least 1.
  public var timesInvited: Int = 1
  /// The first day of the window of the older export that lists it too; set in `Dataset.invitationsOfBoth` only.
  public var watchedFrom: CivilDay? = nil
  /// The day of the older export when only that lists it as open; set in `Dataset.invitationsOfBoth` only.
  public var seenUntil: CivilDay? = nil
  /// Why it is left out of the latency statistics: `date-only`, `negative-latency`, `accepted-before-window`,
  /// `crossed-invitations`, `no-date`, `relative-date`, `date-out-of-range`, `future-date`, or nil.
  public var latencyExclusion: String? = nil
  /// Whether hidden characters were removed from the note.
  public var noteHadHiddenCharacters: Bool = false
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(
    id: String,
    direction: Direction,
    person: Person,
    sentAt: Instant?,
    sentPrecision: Precision = .minute,
    note: String = "",
    state: InvitationState = .uncertain,
    reason: String? = nil,
    joinedBy: String? = nil,
    connection: Int? = nil,
    connectedOn: CivilDay? = nil,
    acceptedAt: Instant? = nil,
    declinedOn: CivilDay? = nil,
    isStated: Bool = false,
    respondedAt: Instant? = nil,
    respondedPrecision: Precision = .day,
    statedAt: Instant? = nil,
    timesInvited: Int = 1,
    latencyExclusion: String? = nil,
    noteHadHiddenCharacters: Bool = false,
    source: Source
  ) {
    self.id = id
    self.direction = direction
    self.person = person
    self.sentAt = sentAt
    self.sentPrecision = sentPrecision
    self.note = note
    self.state = state
    self.reason = reason
    self.joinedBy = joinedBy
    self.connection = connection
    self.connectedOn = connectedOn
    self.acceptedAt = acceptedAt
    self.declinedOn = declinedOn
    self.isStated = isStated
    self.respondedAt = respondedAt
    self.respondedPrecision = respondedPrecision
    self.statedAt = statedAt
    self.timesInvited = timesInvited
    self.latencyExclusion = latencyExclusion
    self.noteHadHiddenCharacters = noteHadHiddenCharacters
    self.source = source
  }
}
