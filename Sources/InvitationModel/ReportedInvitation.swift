/// One invitation with everything that was found about it.
public struct ReportedInvitation: ReportValue {
  /// The normalised profile address, URN or `name:` form.
  public var id: String
  /// The card's short code (report.md 3.5).
  public var code: String
  /// The display name; empty when blank.
  public var name: String
  /// Whether hidden characters were removed from name or note.
  public var hadHiddenCharacters = false
  /// The decoded slug of the profile, or nil when there is no profile address.
  public var profile: String?
  /// Who invited whom.
  public var direction: Direction
  /// When it was sent; nil when unknown.
  public var sentAt: Instant?
  /// How many days it has waited on `asOf`; nil when a date is missing.
  public var ageDays: Int?
  /// What is known of its fate.
  public var state: InvitationState
  /// Why the state is uncertain.
  public var reason: String?
  /// The UTC day of the acceptance.
  public var connectedOn: CivilDay?
  /// Whole days from sending to acceptance; nil when not accepted or out of the statistics.
  public var latencyDays: Int?
  /// How often the same person was invited or invited; at least 1.
  public var timesInvited = 1
  /// The note; nil when there is none.
  public var note: Note? = nil
  /// Present for accepted invitations: what the connection states today.
  public var position: String? = nil
  /// Present for accepted invitations: what the connection states today.
  public var company: String? = nil
  /// Present for accepted invitations: what became of them.
  public var review: Review? = nil
  /// The row it was read from.
  public var source: Source

  /// Remarks without effect on the score, for example a namesake.
  public var remarks: [String] = []
  /// The numbers (0-based) of the goals that match.
  public var goals: [Int] = []
  /// Texts, first proposal first; empty when silence is the only advice.
  public var wording: [Wording] = []
  /// What to do in place of or before sending a text; nil for a text first.
  ///
  /// One of `silent`, `silent-first`, `report` and `leave`; for an open sent invitation `wait` or `withdraw`.
  public var advice: String? = nil
  /// What was found about an open one, or nothing: an array is the smallest box for a large value.
  @usableFromInline var judged: [Judgement] = []

  /// Creates a value from its parts.
  public init(
    id: String,
    code: String,
    name: String,
    hadHiddenCharacters: Bool = false,
    profile: String?,
    direction: Direction,
    sentAt: Instant?,
    ageDays: Int?,
    state: InvitationState,
    reason: String?,
    connectedOn: CivilDay?,
    latencyDays: Int?,
    timesInvited: Int = 1,
    note: Note? = nil,
    position: String? = nil,
    company: String? = nil,
    source: Source,
    remarks: [String] = [],
    goals: [Int] = [],
    wording: [Wording] = [],
    advice: String? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.hadHiddenCharacters = hadHiddenCharacters
    self.profile = profile
    self.direction = direction
    self.sentAt = sentAt
    self.ageDays = ageDays
    self.state = state
    self.reason = reason
    self.connectedOn = connectedOn
    self.latencyDays = latencyDays
    self.timesInvited = timesInvited
    self.note = note
    self.position = position
    self.company = company
    self.source = source
    self.remarks = remarks
    self.goals = goals
    self.wording = wording
    self.advice = advice
  }
}

/// The note that came with an invitation.
public struct Note: Codable, Hashable, Sendable {
  /// The text after clean-up.
  public var text: String
  /// The detected language, or `und`.
  public var language: String
  /// none, generic, personal, list or program.
  public var quality: String

  /// Creates a value from its parts.
  public init(text: String, language: String, quality: String) {
    self.text = text
    self.language = language
    self.quality = quality
  }
}

/// How pressing an answer is (decisions.md 11).
public enum Urgency: String, Codable, Sendable, Comparable {
  case overdue, due, fresh

  /// More pressing first.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }
  private var rank: Int { self == .overdue ? 0 : self == .due ? 1 : 2 }
}

/// What accepting opens to the newcomer.
public struct Opens: Codable, Hashable, Sendable {
  /// Named connections.
  public var people: Int
  /// Of these, those the owner wants to protect.
  public var marked: Int
  /// The names of the protected, in file order, at most 3.
  public var names: [String]

  /// Creates a value from its parts.
  public init(people: Int, marked: Int, names: [String]) {
    self.people = people
    self.marked = marked
    self.names = names
  }
}

/// A decision the owner wrote down.
public struct RecordedDecision: Codable, Hashable, Sendable {
  /// What was decided.
  public var decision: OwnDecision
  /// The day; nil when it stands in people.csv.
  public var day: CivilDay?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(decision: OwnDecision, day: CivilDay?, source: Source) {
    self.decision = decision
    self.day = day
    self.source = source
  }
}
