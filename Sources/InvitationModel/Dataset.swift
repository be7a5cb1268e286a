/// Everything that was read, normalised, without judgement.
///
/// Every row knows its file and line.
public struct Dataset: Sendable {
  /// The owner of the export; the name is empty when unknown.
  public var owner: Person = Person(key: nil, name: "")
  /// The owner's given name from Profile.csv, for closings.
  public var ownerFirstName: String = ""
  /// The owner's headline, to prefill goals.
  public var ownerHeadline: String = ""
  /// The day that counts as today: an option, else the export's own date; nil when no date is known.
  public var asOf: CivilDay? = nil
  /// The last day the data can testify about.
  public var observedUntil: CivilDay? = nil
  /// The first day of the retention window of accepted rows; nil for sources without one.
  public var windowStart: CivilDay? = nil
  /// The files that were read, in path order.
  public var inputs: [InputSummary] = []
  /// Members that were not needed, in path order.
  public var ignored: [String] = []
  /// Whether a usable Connections.csv was there.
  public var hasConnections = false
  /// The day of the export that the connections are from, where the invitations are from a newer one: who was accepted
  /// since is unknown.
  public var connectionsUntil: CivilDay?
  /// Whether a messages file was there.
  public var hasMessages = false
  /// Whether an invitations file was there.
  public var hasInvitations = false
  /// The kinds of files that were there and could not be read, such as `connections`, in order.
  public var unreadable: [String] = []
  /// Whether goals.md, people.csv or decisions.csv was there and nothing of it could be read.
  public var lacksSettings = false
  /// All kept invitations in file order.
  public var invitations: [Invitation] = []
  /// The invitations of two exports of different days together, for statistics alone; empty when the inputs are not
  /// that.
  public var invitationsOfBoth: [Invitation] = []
  /// What changed between two exports of different days; nil when the inputs are not that.
  public var changes: SnapshotComparison? = nil
  /// All named connections in file order.
  public var connections: [Connection] = []
  /// Days of connections without name: closed or hidden accounts.
  public var hiddenConnections: [CivilDay] = []
  /// The messages that bear on open invitations, in file order: what was written with those who wait, and what may
  /// mention them.
  public var messages: [Message] = []
  /// How many messages there are in all.
  public var messageCount = 0
  /// The newest message of each day that has any, oldest first.
  public var newestMessages: [Instant] = []
  /// The other sides of invitations with whom anything was written, in order of their ids.
  public var correspondents: [PersonKey] = []
  /// What was written with those of them that are connections, since the connection; in order of their ids.
  public var exchanges: [Exchange] = []
  /// The owner's positions.
  public var positions: [Position] = []
  /// The owner's schools.
  public var schools: [School] = []
  /// The owner's skills.
  public var skills: [Skill] = []
  /// The owner's imported address book.
  public var contacts: [Contact] = []
  /// Recommendations in both directions.
  public var recommendations: [Recommendation] = []
  /// Endorsements in both directions.
  public var endorsements: [Endorsement] = []
  /// People whom the owner follows.
  public var memberFollows: [MemberFollow] = []
  /// Companies that the owner follows.
  public var companyFollows: [String] = []
  /// Events of the owner.
  public var events: [Event] = []
  /// The owner's goals, or nil without a goals file.
  public var goals: Goals? = nil
  /// What the owner noted about inviters.
  public var people: [PersonFacts] = []
  /// The owner's decisions, oldest first.
  public var ledger: [LedgerEntry] = []
  /// Everything worth telling about the input, sorted by file, line, column and id.
  public var diagnostics: [Diagnostic] = []

  /// An empty dataset.
  public init() {}
}

/// What was written with a connection since the day of the connection.
public struct Exchange: Hashable, Sendable {
  /// The other side.
  public var key: PersonKey
  /// How many messages, in both directions.
  public var messages: Int
  /// The day of the owner's first one; nil when there is none.
  public var firstOwn: CivilDay?
  /// Their first one when it came within 7 days of the connection; else empty.
  public var opening: String

  /// Creates a value from its parts.
  public init(key: PersonKey, messages: Int, firstOwn: CivilDay?, opening: String) {
    (self.key, self.messages, self.firstOwn, self.opening) = (key, messages, firstOwn, opening)
  }
}

/// One file that was read, with the reconciliation rows read = kept + rejected.
public struct InputSummary: ReportValue {
  /// The path inside the input.
  public var file: String
  /// The kind, for example `invitations`.
  public var kind: String
  /// The generation of the header, for example `url`; empty where there is only one.
  public var era: String
  /// Records that are rows.
  public var rowsRead: Int
  /// Rows that were kept.
  public var rowsKept: Int
  /// Rows that were rejected, each with exactly one reason.
  public var rowsRejected: Int
  /// Rejected rows by reason, sorted by reason.
  public var rejected: [ReasonCount] = []
  /// The earliest date in the kept rows.
  public var from: CivilDay? = nil
  /// The latest date in the kept rows.
  public var to: CivilDay? = nil

  /// Creates a value from its parts.
  public init(
    file: String,
    kind: String,
    era: String,
    rowsRead: Int,
    rowsKept: Int,
    rowsRejected: Int,
    rejected: [ReasonCount] = [],
    from: CivilDay? = nil,
    to: CivilDay? = nil
  ) {
    self.file = file
    self.kind = kind
    self.era = era
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.rowsRejected = rowsRejected
    self.rejected = rejected
    self.from = from
    self.to = to
  }
}

/// How often a reason occurred.
public struct ReasonCount: ReportValue {
  /// The stable id of the reason.
  public var reason: String
  /// How often, at least 1.
  public var count: Int

  /// Creates a value from its parts.
  public init(reason: String, count: Int) {
    self.reason = reason
    self.count = count
  }
}
