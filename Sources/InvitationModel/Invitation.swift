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
///
/// There may be hundreds of thousands. Small values stand where larger ones leave room, and what few invitations have lies
/// in a box.
public struct Invitation: Hashable, Sendable {
  /// What tells it apart within its direction.
  public var identity: InvitationIdentity
  /// Who invited whom.
  public var direction: Direction
  /// What is known of its fate.
  public var state: InvitationState = .uncertain
  /// Why the state is uncertain, or `withdrawn` for an expired one that was taken back.
  public var reason: StateReason? = nil
  /// How it was joined to a connection; nil when it was not.
  public var joinedBy: Joining? = nil
  /// Why it is left out of the latency statistics, or nil.
  public var latencyExclusion: LatencyExclusion? = nil
  /// How exactly `sentAt` is known.
  public var sentPrecision: Precision = .minute
  /// How exactly `respondedAt` is known.
  public var respondedPrecision: Precision = .day
  /// The other side: the inviter of an incoming, the invitee of an outgoing invitation.
  public var person: Person
  /// Whether the source itself states what became of it, so that nothing has to be found out by joining.
  public var isStated: Bool = false
  /// Whether hidden characters were removed from the note.
  public var noteHadHiddenCharacters: Bool = false
  /// The UTC day of the acceptance.
  public var connectedOn: CivilDay? = nil
  /// The index of the joined connection in `Dataset.connections`.
  @HalfWord public var connection: Int? = nil
  /// When it was sent, in UTC; nil when the date is unreadable or ambiguous.
  public var sentAt: Instant?
  /// The exact second of the acceptance, known when the note re-appears as a message.
  public var acceptedAt: Instant? = nil
  /// How often this person sent (or was sent) an invitation; at least 1.
  public var timesInvited: Int = 1
  /// The note after clean-up; empty when there is none.
  public var note: String = ""
  /// The row it was read from.
  public var source: Source
  /// What few have, or nothing.
  private var rare: [RareFacts] = []

  /// Creates a value from its parts.
  public init(
    identity: InvitationIdentity = .name(""),
    direction: Direction,
    person: Person,
    sentAt: Instant?,
    sentPrecision: Precision = .minute,
    note: String = "",
    state: InvitationState = .uncertain,
    reason: StateReason? = nil,
    isStated: Bool = false,
    latencyExclusion: LatencyExclusion? = nil,
    noteHadHiddenCharacters: Bool = false,
    source: Source
  ) {
    self.identity = identity
    self.direction = direction
    self.person = person
    self.sentAt = sentAt
    self.sentPrecision = sentPrecision
    self.note = note
    self.state = state
    self.reason = reason
    self.isStated = isStated
    self.latencyExclusion = latencyExclusion
    self.noteHadHiddenCharacters = noteHadHiddenCharacters
    self.source = source
  }
}

extension Invitation {
  private struct RareFacts: Hashable {
    var declinedOn: CivilDay?
    var respondedAt: Instant?
    var statedAt: Instant?
    var earlierSent: [Instant] = []
    var watchedFrom: CivilDay?
    var seenUntil: CivilDay?
  }

  /// The normalised profile address, URN or `name:` form; unique within a direction.
  public var id: String { identity.text }
  /// The day on which it was declined, when the source or the ledger states one.
  public var declinedOn: CivilDay? {
    get { rare.first?.declinedOn }
    set { rare.set(\.declinedOn, newValue, blank: RareFacts()) }
  }
  /// When the source says that it was answered; nil when it does not.
  public var respondedAt: Instant? {
    get { rare.first?.respondedAt }
    set { rare.set(\.respondedAt, newValue, blank: RareFacts()) }
  }
  /// When the source wrote down the state, where it is unknown whether that is the time of sending or of the answer.
  public var statedAt: Instant? {
    get { rare.first?.statedAt }
    set { rare.set(\.statedAt, newValue, blank: RareFacts()) }
  }
  /// When this person's earlier invitations were sent that the same export lists and that are counted on this one.
  public var earlierSent: [Instant] {
    get { rare.first?.earlierSent ?? [] }
    set { rare.set(\.earlierSent, newValue, blank: RareFacts()) }
  }
  /// The first day of the window of the older export that lists it too; set in `Dataset.invitationsOfBoth` only.
  public var watchedFrom: CivilDay? {
    get { rare.first?.watchedFrom }
    set { rare.set(\.watchedFrom, newValue, blank: RareFacts()) }
  }
  /// The day of the older export when only that lists it as open; set in `Dataset.invitationsOfBoth` only.
  public var seenUntil: CivilDay? {
    get { rare.first?.seenUntil }
    set { rare.set(\.seenUntil, newValue, blank: RareFacts()) }
  }
}
