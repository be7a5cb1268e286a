/// What the owner's decisions tell: what became of each, and how often the suggestions were followed.
public struct LedgerReview: ReportValue {
  /// What this export shows of each decision, the latest first; one for each person, the newest.
  public var outcomes: [LedgerOutcome] = []
  /// Suggestions against choices.
  public var agreement = Agreement()
  /// Changes of goals.md that would have matched the choices better; none is ever applied.
  public var proposals: [Proposal] = []
  /// How far the suggestions can be trusted; nil unless the house rule asks for it.
  public var calibration: Calibration?

  /// Nothing.
  public init() {}
}

/// What an export shows of a decision (decisions.md 12.3); nothing is said without evidence.
public enum LedgerVerdict: String, Codable, Sendable, CaseIterable {
  /// To accept, and connected.
  case done
  /// To accept, and still waiting.
  case open
  /// To accept or ask, and neither listed nor connected.
  case gone
  /// Not to accept, and connected all the same.
  case connected
  /// Not to accept, and neither listed nor connected; the cause is unknown.
  case closed
  /// To decline, and still listed.
  case stillOpen = "still-open"
  /// Asked, and they wrote later.
  case answered
  /// Asked, and no message from them for 21 days or more.
  case noAnswer = "no-answer"
  /// Asked, and not yet 21 days ago.
  case asked
  /// Listed, and so old that it has probably lapsed.
  case lapsed
  /// They sent another invitation after the decision.
  case invitedAgain = "invited-again"
  /// The export was made on the day of the decision or before it.
  case tooEarly = "too-early"
  /// The export cannot tell; `reason` says why.
  case unclear
}

/// One decision and what this export shows of it.
public struct LedgerOutcome: ReportValue {
  /// The id of the invitation.
  public var id: String
  /// The name; empty when nobody of this id is in the export.
  public var name = ""
  /// The decoded part of the profile's address; nil without one.
  public var profile: String?
  /// What was decided.
  public var decision: OwnDecision
  /// The day of the decision.
  public var decidedOn: CivilDay
  /// What was suggested, as far as it is known.
  public var suggested: Decision?
  /// What this export shows.
  public var verdict: LedgerVerdict
  /// The day of the connection, of their answer or of their new invitation.
  public var on: CivilDay?
  /// Days from sending to the connection; nil unless both are certain.
  public var latencyDays: Int?
  /// The day on which it was no longer listed: it went between the decision and then.
  public var goneBy: CivilDay?
  /// Why the export cannot tell: a reason of `Invitation.reason`, `no-connections-file`, `no-messages` or `no-address`.
  public var reason: String?
  /// Whether the same address had another name before; the decision follows the address.
  public var isRenamed = false
  /// The id of somebody with the same uncommon name, who may be the same person; never merged.
  public var possiblySame: String?

  /// Creates a value from what is always known.
  public init(id: String, decision: OwnDecision, decidedOn: CivilDay, verdict: LedgerVerdict) {
    self.id = id
    self.decision = decision
    self.decidedOn = decidedOn
    self.verdict = verdict
  }
}

/// Suggestions against choices (decisions.md 12.2); a decline in silence is a decline.
public struct Agreement: ReportValue {
  /// Decisions for which it is known what was suggested.
  public var n = 0
  /// How many there are of each suggestion (accept, ask, decline) by choice (accept, ask, decline).
  public var table = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
  /// Cohen's kappa; nil below 20 decisions, and where chance alone would agree always.
  public var kappa: Double?
  /// The rules that suggested something, in their order.
  public var rules: [RuleAgreement] = []

  /// Nothing to compare.
  public init() {}

  /// How many choices were as suggested.
  public var agreed: Int { table[0][0] + table[1][1] + table[2][2] }
}

/// How one rule's suggestions were followed.
public struct RuleAgreement: ReportValue {
  /// The row, 1...15.
  public var row: Int
  /// The rule's id.
  public var id: String
  /// How often it suggested something that was then decided.
  public var fired: Int
  /// How often the choice was as suggested.
  public var agreed = 0
  /// The choices that were not as suggested: to accept, to ask, to decline.
  public var overridden = [0, 0, 0]
  /// The rate of agreement, (agreed + 0.5)/(fired + 1); nil below 10 decisions and without calibration.
  public var rate: Double?
  /// The lower end of the Wilson 95 % interval.
  public var low: Double?
  /// The upper end of the Wilson 95 % interval.
  public var high: Double?

  /// Creates a value from what is always known.
  public init(row: Int, id: String, fired: Int) {
    self.row = row
    self.id = id
    self.fired = fired
  }
}

/// A change of one line of goals.md, for the owner to make or not.
public struct Proposal: ReportValue {
  /// The key of the house rule.
  public var key: String
  /// The present value.
  public var from: String
  /// The proposed value.
  public var to: String
  /// Whether goals.md states the key; otherwise the value is the built-in one.
  public var isStated: Bool
  /// The row whose overrides propose it; nil for the search over all decisions.
  public var row: Int?
  /// How many of the choices it would have matched: those of the row, else all that change.
  public var matched: Int
  /// How many choices of the row there are, else how many decisions would change.
  public var of: Int
  /// The cost of the suggestions so far; nil for a proposal of a row.
  public var costBefore: Int?
  /// The cost with the threshold found without each decision in turn; nil for a proposal of a row.
  public var costAfter: Int?

  /// Creates a value from its parts.
  public init(
    key: String,
    from: String,
    to: String,
    isStated: Bool,
    row: Int? = nil,
    matched: Int,
    of: Int,
    costBefore: Int? = nil,
    costAfter: Int? = nil
  ) {
    self.key = key
    self.from = from
    self.to = to
    self.isStated = isStated
    self.row = row
    self.matched = matched
    self.of = of
    self.costBefore = costBefore
    self.costAfter = costAfter
  }
}

/// How far suggestions can be trusted (decisions.md 13).
public struct Calibration: ReportValue {
  /// The decisions by kind: to accept, to ask, to decline.
  public var kinds: [Int]
  /// The mean squared distance of each rule's rate from what was chosen; nil when no rule has a rate.
  public var brier: Double?
  /// Five groups of equal size by stability, the least stable first; empty below 50 decisions with a stability.
  public var reliability: [ReliabilityBin] = []

  /// Creates a value from its parts.
  public init(kinds: [Int], brier: Double?, reliability: [ReliabilityBin]) {
    self.kinds = kinds
    self.brier = brier
    self.reliability = reliability
  }
}

/// Decisions of similar stability.
public struct ReliabilityBin: ReportValue {
  /// The lowest stability, 0...100.
  public var low: Int
  /// The highest stability, 0...100.
  public var high: Int
  /// How many decisions.
  public var n: Int
  /// How many were as suggested.
  public var agreed: Int

  /// Creates a value from its parts.
  public init(low: Int, high: Int, n: Int, agreed: Int) {
    self.low = low
    self.high = high
    self.n = n
    self.agreed = agreed
  }
}
