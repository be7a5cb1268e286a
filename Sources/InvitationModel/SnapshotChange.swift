/// What became of the invitations between two exports of one person.
public struct SnapshotComparison: ReportValue {
  /// The last day that the older export can testify about.
  public var older: CivilDay
  /// The last day that the newer export can testify about; not before `older`.
  public var newer: CivilDay
  /// The days of which neither export tells; nil when there are none.
  public var blindGap: BlindGap?
  /// One change for each invitation of either export: received ones first, by kind, day of sending, and id.
  public var changes: [SnapshotChange]

  /// Creates a value from its parts.
  public init(older: CivilDay, newer: CivilDay, blindGap: BlindGap? = nil, changes: [SnapshotChange] = []) {
    self.older = older
    self.newer = newer
    self.blindGap = blindGap
    self.changes = changes
  }
}

/// The days after the older export and before the window of the newer one: who was accepted in them may stand in
/// neither list of invitations.
public struct BlindGap: ReportValue {
  /// The day before the gap.
  public var after: CivilDay
  /// The day behind the gap.
  public var before: CivilDay

  /// Creates a value from its parts.
  public init(after: CivilDay, before: CivilDay) {
    self.after = after
    self.before = before
  }
}

/// What became of an invitation between two exports.
///
/// Nothing is called declined without a record of the decline: `gone` says that nobody knows.
public enum ChangeKind: String, Codable, Sendable, CaseIterable {
  /// Only the newer export lists it, without an answer.
  case new
  /// Only the newer export lists it, and it is accepted.
  case newAndAccepted = "new-and-accepted"
  /// It was open, and the newer export holds the connection.
  case accepted
  /// A decline is on record: the source states it, or the owner wrote it down.
  case declined
  /// It was open and is neither listed nor connected any more, for a reason that no file holds.
  case gone
  /// It was accepted, and the newer export does not hold the connection.
  case disconnected
  /// The newer export cannot tell; `reason` says why.
  case unclear
  /// It is still listed without an answer.
  case stillOpen = "still-open"
  /// Nothing changed.
  case same
}

/// What may differ in the rows of one invitation in two exports.
public enum ChangedField: String, Codable, Sendable { case name, note }

/// One invitation in two exports.
///
/// Direction and id find its rows. A person who was invited again later has two: the earlier invitation that is gone,
/// and the new one.
public struct SnapshotChange: ReportValue {
  /// What happened.
  public var kind: ChangeKind
  /// Who invited whom.
  public var direction: Direction
  /// The id of the invitation: profile address, URN or `name:` form.
  public var id: String
  /// The name of the other side as the newest row spells it; empty when blank.
  public var name: String
  /// The decoded part of the profile's address; nil without one.
  public var profile: String?
  /// When it was sent; nil when unknown.
  public var sentAt: Instant?
  /// The state by the older export; nil when it does not list it.
  public var older: InvitationState?
  /// The state by the newer export; nil when it does not list it.
  public var newer: InvitationState?
  /// The UTC day of the acceptance, when it became accepted between the two.
  public var connectedOn: CivilDay?
  /// Days from sending to acceptance; nil unless both are certain.
  public var latencyDays: Int?
  /// The day of the decline on record.
  public var declinedOn: CivilDay?
  /// The last day on which it was seen, when it is no longer listed.
  public var goneAfter: CivilDay?
  /// The first day on which it was not seen, when it is no longer listed.
  public var goneBy: CivilDay?
  /// Whether it was old enough to have expired; nil when that is of no concern or its age is unknown.
  public var mayHaveExpired: Bool?
  /// Why it cannot be told or what the source states: a reason of `Invitation.reason`, or `expired`.
  public var reason: String?
  /// What differs in its two rows.
  public var changed: [ChangedField] = []

  /// Creates a value from what is always known.
  public init(
    kind: ChangeKind,
    direction: Direction,
    id: String,
    name: String,
    profile: String? = nil,
    sentAt: Instant? = nil,
    older: InvitationState? = nil,
    newer: InvitationState? = nil
  ) {
    self.kind = kind
    self.direction = direction
    self.id = id
    self.name = name
    self.profile = profile
    self.sentAt = sentAt
    self.older = older
    self.newer = newer
  }
}
