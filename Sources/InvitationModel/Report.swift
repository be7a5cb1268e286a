/// What was found: the only contract between analysis and rendering, also written as `report.json`.
///
/// Ages and times are in days unless a name says otherwise; shares run from 0 to 1.
public struct Report: ReportValue {
  /// The version of this contract.
  public var schemaVersion = 1
  /// What made the report.
  public var generator: Generator
  /// The day that counts as today; nil when the data hold no date.
  public var asOf: CivilDay?
  /// Minutes that the clock of weekdays and hours is ahead of UTC.
  public var utcOffsetMinutes = 0
  /// `private` or `publish`.
  public var profile = "private"
  /// Whether the embedded sample was used.
  public var isDemo = false
  /// Whose network it is.
  public var owner: Owner
  /// The files that were read.
  public var inputs: [InputSummary] = []
  /// Members of the input that were not needed.
  public var ignored: [String] = []
  /// Which parts of the export were there.
  public var available: Available
  /// Problems and notes of the input.
  public var diagnostics: [Diagnostic] = []
  /// The counts of the landing page.
  public var summary: Summary
  /// Open invitations that can be decided in one go, in the order of the queue.
  public var groups: [InvitationGroup] = []
  /// All invitations: open incoming ones first, in queue order, then the others by direction, state and date.
  public var invitations: [ReportedInvitation] = []
  /// What changed between two exports; nil when the inputs are no two exports of different days.
  public var changes: SnapshotComparison?
  /// What the owner's decisions tell; nil without any.
  public var ledger: LedgerReview?
  /// Response times.
  public var latency: LatencyPair
  /// How the network serves the goals.
  public var network: Network
  /// What became of the accepted invitations; nil without a usable connections file.
  public var review: ReviewPair? = nil
  /// The goals as understood; empty without goals.
  public var goals: [GoalSummary] = []
  /// The rules of the decision table in order, with how often each fired.
  public var rules: [RuleSummary] = []
  /// The owner's own words for wording.
  public var voice: Voice
  /// The figures of earlier builds and of this one, by day; nil unless a history is kept.
  public var history: [Figures]?
  /// The members, when the report is one of several people; nil for a report of one's own.
  public var team: Team?

  /// Whether the source itself states what became of each invitation; LinkedIn's archive does not.
  public var isStated: Bool {
    let kinds = inputs.map(\.kind)
    let isStating = kinds.contains {
      $0 == "generic" || $0.hasPrefix("facebook-") || $0.hasPrefix("instagram-")
    }
    return isStating && !kinds.contains("invitations")
  }

  /// Creates a value from its parts.
  public init(
    schemaVersion: Int = 1,
    generator: Generator,
    asOf: CivilDay?,
    profile: String = "private",
    isDemo: Bool = false,
    owner: Owner,
    inputs: [InputSummary] = [],
    ignored: [String] = [],
    available: Available,
    diagnostics: [Diagnostic] = [],
    summary: Summary,
    groups: [InvitationGroup] = [],
    invitations: [ReportedInvitation] = [],
    changes: SnapshotComparison? = nil,
    ledger: LedgerReview? = nil,
    latency: LatencyPair,
    network: Network,
    review: ReviewPair? = nil,
    goals: [GoalSummary] = [],
    rules: [RuleSummary] = [],
    voice: Voice
  ) {
    self.schemaVersion = schemaVersion
    self.generator = generator
    self.asOf = asOf
    self.profile = profile
    self.isDemo = isDemo
    self.owner = owner
    self.inputs = inputs
    self.ignored = ignored
    self.available = available
    self.diagnostics = diagnostics
    self.summary = summary
    self.groups = groups
    self.invitations = invitations
    self.changes = changes
    self.ledger = ledger
    self.latency = latency
    self.network = network
    self.review = review
    self.goals = goals
    self.rules = rules
    self.voice = voice
  }
}

/// The program that made a report.
public struct Generator: ReportValue {
  /// `invreport`.
  public var name: String
  /// The program's version.
  public var version: String
  /// The version of the Markdown library.
  public var cmark: String

  /// Creates a value from its parts.
  public init(name: String, version: String, cmark: String) {
    self.name = name
    self.version = version
    self.cmark = cmark
  }
}

/// The owner of the export.
public struct Owner: ReportValue {
  /// The display name; empty when unknown.
  public var name: String
  /// The code of the owner's key, which names the browser's store; empty when unknown.
  public var code: String

  /// Creates a value from its parts.
  public init(name: String, code: String) {
    self.name = name
    self.code = code
  }
}

/// Which parts of the export were there.
public struct Available: ReportValue {
  /// An invitations file.
  public var invitations: Bool
  /// A usable connections file.
  public var connections: Bool
  /// A messages file.
  public var messages: Bool
  /// A goals file with at least one goal.
  public var goals: Bool
  /// A people.csv.
  public var people: Bool
  /// A decisions.csv.
  public var decisions: Bool
  /// The kinds of files that were there and could not be read, such as `connections`; nil when there are none.
  public var unreadable: [String]?

  /// Creates a value from its parts.
  public init(
    invitations: Bool,
    connections: Bool,
    messages: Bool,
    goals: Bool,
    people: Bool,
    decisions: Bool,
    unreadable: [String]? = nil
  ) {
    self.invitations = invitations
    self.connections = connections
    self.messages = messages
    self.goals = goals
    self.people = people
    self.decisions = decisions
    self.unreadable = unreadable
  }

  /// Whether a file of a kind was there and could not be read.
  public func isUnreadable(_ kind: String) -> Bool { unreadable?.contains(kind) == true }
}

/// The counts of the landing page.
public struct Summary: ReportValue {
  /// Open incoming invitations.
  public var pending = 0
  /// Of these, to accept.
  public var accept = 0
  /// Of these, to ask for more.
  public var ask = 0
  /// Of these, to decline.
  public var decline = 0
  /// Incoming invitations whose state cannot be told.
  public var uncertain = 0
  /// Incoming invitations that have probably expired.
  public var expired = 0
  /// Incoming invitations that were accepted.
  public var accepted = 0
  /// Outgoing invitations.
  public var sent = 0
  /// Of these, open.
  public var sentOpen = 0
  /// Of these, accepted.
  public var sentAccepted = 0
  /// The age in days of the oldest open incoming invitation; nil when none has a date.
  public var oldestDays: Int? = nil
  /// Open incoming invitations older than 30 days.
  public var olderThan30Days = 0
  /// Named connections.
  public var connections = 0
  /// Connections without name.
  public var hiddenConnections = 0
  /// Messages.
  public var messages = 0

  /// All zero.
  public init() {}
}

/// One rule of the decision table.
public struct RuleSummary: ReportValue {
  /// The row, 0...15.
  public var row: Int
  /// The rule's id, for example `note-fit`.
  public var id: String
  /// The condition in words.
  public var condition: String
  /// The outcome in words.
  public var outcome: String
  /// How often it decided.
  public var fired: Int

  /// Creates a value from its parts.
  public init(row: Int, id: String, condition: String, outcome: String, fired: Int) {
    self.row = row
    self.id = id
    self.condition = condition
    self.outcome = outcome
    self.fired = fired
  }
}

/// A goal as it was understood.
public struct GoalSummary: ReportValue {
  /// The owner's name for it.
  public var name: String
  /// 1, 2 or 3.
  public var importance: Int
  /// Whether its stop date has passed.
  public var hasEnded: Bool
  /// The terms by key (`Roles`, `Skills`, …) with all own spellings.
  public var terms: [TermGroup]
  /// The aim in per cent of the network; nil when none is stated.
  public var targetPercent: Int?

  /// Creates a value from its parts.
  public init(name: String, importance: Int, hasEnded: Bool, terms: [TermGroup], targetPercent: Int?) {
    self.name = name
    self.importance = importance
    self.hasEnded = hasEnded
    self.terms = terms
    self.targetPercent = targetPercent
  }
}

/// The terms of one key of a goal.
public struct TermGroup: ReportValue {
  /// The key, for example `Roles`.
  public var key: String
  /// The terms with their spellings, joined by ` / `.
  public var terms: [String]

  /// Creates a value from its parts.
  public init(key: String, terms: [String]) {
    self.key = key
    self.terms = terms
  }
}

/// The owner's own words, for wording.
public struct Voice: ReportValue {
  /// How the owner signs; empty when unknown.
  public var me = ""
  /// Public phrases by language.
  public var about: [String: String] = [:]
  /// Terms for connecting later, by language.
  public var terms: [String: [String]] = [:]
  /// Where else the owner can be found; empty when not stated.
  public var elsewhere = ""

  /// Nothing known.
  public init() {}
}
