/// Several people's reports in one: counts and waits that can be added, nobody's invitations.
public struct Team: ReportValue {
  /// The members in the order in which their reports were given.
  public var members: [TeamMember]
  /// Whether the curves rest on steps of several days, since somebody's waits are told in such.
  public var isCoarse = false

  /// Creates a team.
  public init(members: [TeamMember]) { self.members = members }
}

/// What of one person's report goes into that of the team.
public struct TeamMember: ReportValue {
  /// How the member is called in the team's report.
  public var label: String
  /// `private` or `publish`: how much the member's own report tells.
  public var profile: String
  /// The day that counts as today in it.
  public var asOf: CivilDay?
  /// Open incoming invitations; nil when under five and not told.
  public var pending: Int?
  /// Open sent invitations; nil when under five and not told.
  public var sentOpen: Int?
  /// How the member answers.
  public var received: TeamSide
  /// How others answer the member.
  public var sent: TeamSide

  /// Creates a member without figures.
  public init(label: String, profile: String, asOf: CivilDay?) {
    (self.label, self.profile, self.asOf) = (label, profile, asOf)
    (received, sent) = (TeamSide(), TeamSide())
  }
}

extension TeamMember {
  /// How a member is called whom nobody named, in the language of what is being made.
  public static func label(number: Int) -> String { say("Member \(number)") }
}

extension Report {
  /// The report of a team in another language: only members whom nobody named are called otherwise.
  public func translated(by catalog: PhraseCatalog) -> Report {
    var report = self
    for (index, member) in (team?.members ?? []).enumerated()
    where member.label == TeamMember.label(number: index + 1) {
      report.team?.members[index].label = PhraseCatalog.$current.withValue(catalog) {
        TeamMember.label(number: index + 1)
      }
    }
    return report
  }
}

/// The waits of one direction.
public struct TeamSide: ReportValue {
  /// Answered invitations; nil when under five and not told.
  public var answered: Int?
  /// All rows that were used.
  public var steps: [WaitStep] = []
  /// Those watched from their first day; nil when all were.
  public var window: [WaitStep]?

  /// Nothing known.
  public init() {}
}

extension TeamMember {
  /// What others may be told: no count below `k`, waits in steps of `k` answers or more.
  public func published(k: Int = 5) -> TeamMember {
    guard profile != "publish" else { return self }
    var told = self
    told.profile = "publish"
    func atLeast(_ count: Int?) -> Int? { count.flatMap { $0 == 0 || $0 >= k ? $0 : nil } }
    told.pending = pending.flatMap { $0 >= k ? $0 : nil }
    told.sentOpen = atLeast(sentOpen)
    told.received = received.published(k: k, waiting: pending)
    told.sent = sent.published(k: k, waiting: sentOpen)
    return told
  }
}

extension TeamSide {
  fileprivate func published(k: Int, waiting: Int?) -> TeamSide {
    var told = self
    if let answered, (1..<k).contains(answered) { told.answered = nil }
    let table = waiting.map { steps.withoutFewOpen(beside: $0, k: k) } ?? steps
    told.steps = table.coarsened(k: k)
    // What the counts and the table differ by would be told too: rows without a date, say.
    let differences = [
      (answered ?? 0) - table.reduce(0) { $0 + $1.answered },
      (waiting ?? 0) - table.reduce(0) { $0 + $1.open },
    ]
    if differences.contains(where: { $0 != 0 && abs($0) < k }) { told.steps = [] }
    // The difference of two tables would tell of those who came later.
    told.window = nil
    return told
  }
}
