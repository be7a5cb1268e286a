/// One invitation with everything that was found about it.
///
/// There may be hundreds of thousands. Small values stand where larger ones leave room, and what only some invitations have
/// lies in boxes.
public struct ReportedInvitation: ReportValue {
  /// What tells it apart within its direction.
  public var identity: InvitationIdentity
  /// Who invited whom.
  public var direction: Direction
  /// What is known of its fate.
  public var state: InvitationState
  /// Why the state is uncertain.
  public var reason: StateReason?
  /// What to do in place of or before sending a text; nil for a text first.
  public var advice: Advice? = nil
  /// Whether hidden characters were removed from name or note.
  public var hadHiddenCharacters = false
  /// The card's short code (report.md 3.5).
  public var code: String
  /// The display name; empty when blank.
  public var name: String
  /// When it was sent; nil when unknown.
  public var sentAt: Instant?
  /// The UTC day of the acceptance.
  public var connectedOn: CivilDay?
  /// How many days it has waited on `asOf`; nil when a date is missing.
  @HalfWord public var ageDays: Int?
  /// Whole days from sending to acceptance; nil when not accepted or out of the statistics.
  @HalfWord public var latencyDays: Int?
  /// How often the same person was invited or invited; at least 1.
  public var timesInvited = 1
  /// The row it was read from.
  public var source: Source

  /// Remarks without effect on the score, for example a namesake.
  public var remarks: [String] = []
  /// The numbers (0-based) of the goals that match.
  public var goals: [Int] = []
  /// Texts, first proposal first; empty when silence is the only advice.
  public var wording: [Wording] = []
  /// The note, or nothing.
  var notes: [Note]
  /// What became of an accepted one, or nothing.
  var accepted: [Acceptance] = []
  /// What was found about an open one, or nothing.
  @usableFromInline var judged: [Judgement] = []

  /// Creates a value from its parts.
  public init(
    identity: InvitationIdentity,
    code: String,
    name: String,
    hadHiddenCharacters: Bool = false,
    direction: Direction,
    sentAt: Instant?,
    ageDays: Int?,
    state: InvitationState,
    reason: StateReason?,
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
    advice: Advice? = nil
  ) {
    self.identity = identity
    self.code = code
    self.name = name
    self.hadHiddenCharacters = hadHiddenCharacters
    self.direction = direction
    self.sentAt = sentAt
    self.ageDays = ageDays
    self.state = state
    self.reason = reason
    self.connectedOn = connectedOn
    self.latencyDays = latencyDays
    self.timesInvited = timesInvited
    notes = note.map { [$0] } ?? []
    self.source = source
    self.remarks = remarks
    self.goals = goals
    self.wording = wording
    self.advice = advice
    if position != nil || company != nil { accepted = [Acceptance(position: position, company: company)] }
  }
}

/// What is known of somebody who is connected now.
struct Acceptance: ReportValue {
  var position: String?
  var company: String?
  var review: Review?
}

extension ReportedInvitation {
  /// The normalised profile address, URN or `name:` form.
  public var id: String { identity.text }
  /// The decoded slug of the profile, or nil when there is no profile address.
  public var profile: String? {
    if case .person(.profile(let slug)) = identity { slug } else { nil }
  }
  /// The note; nil when there is none.
  public var note: Note? {
    get { notes.first }
    set { notes = newValue.map { [$0] } ?? [] }
  }
  /// Present for accepted invitations: what the connection states today.
  public var position: String? {
    get { accepted.first?.position }
    set { accepted.set(\.position, newValue, blank: Acceptance()) }
  }
  /// Present for accepted invitations: what the connection states today.
  public var company: String? {
    get { accepted.first?.company }
    set { accepted.set(\.company, newValue, blank: Acceptance()) }
  }
  /// Present for accepted invitations: what became of them.
  public var review: Review? {
    get { accepted.first?.review }
    set { accepted.set(\.review, newValue, blank: Acceptance()) }
  }
}

/// What to do in place of or before sending a text.
public enum Advice: String, Codable, Sendable {
  case silent
  case silentFirst = "silent-first"
  case report
  case leave
  /// Of an open sent invitation.
  case wait
  /// Of an open sent invitation.
  case withdraw
}

/// The note that came with an invitation.
public struct Note: ReportValue {
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
public struct Opens: ReportValue {
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
public struct RecordedDecision: ReportValue {
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
