import InvitationModel
import TestSupport

@testable import ReportRenderer

/// A small report by hand: one invitation of every kind, and an answer to every question.
enum PageFixture {
  static let asOf = CivilDay(daysSinceEpoch: 20_777)

  static let report: Report = {
    var report = Report(
      generator: Generator(name: "invreport", version: "1.0.0", cmark: "0.30.2"),
      asOf: asOf,
      owner: Owner(name: "Noor Haddad", code: "S4FVRV"),
      available: Available(
        invitations: true,
        connections: true,
        messages: true,
        goals: true,
        people: true,
        decisions: true
      ),
      summary: Summary(),
      latency: LatencyPair(incoming: Latency(), outgoing: Latency()),
      network: Network(),
      voice: Voice()
    )
    report.inputs = [
      InputSummary(
        file: "Invitations.csv",
        kind: "invitations",
        era: "url",
        rowsRead: 9,
        rowsKept: 8,
        rowsRejected: 1,
        rejected: [ReasonCount(reason: "no-date", count: 1)],
        from: asOf + -200,
        to: asOf
      )
    ]
    report.ignored = ["Rich_Media.csv"]
    report.diagnostics = [
      Diagnostic(
        severity: .warning,
        id: "unreadable-date",
        file: "Invitations.csv",
        line: 7,
        column: 3,
        pointer: nil,
        message: "not a date; the row is left out"
      )
    ]
    report.invitations = [accept, ask, decline, uncertain, expired, sent, accepted]
    (report.summary.pending, report.summary.accept, report.summary.ask, report.summary.decline) = (3, 1, 1, 1)
    (report.summary.uncertain, report.summary.expired, report.summary.accepted) = (1, 1, 1)
    (report.summary.sent, report.summary.sentOpen, report.summary.connections) = (1, 1, 12)
    report.network.connections = 12
    report.goals = [
      GoalSummary(
        name: "Find volunteer mechanics",
        importance: 3,
        hasEnded: false,
        terms: [TermGroup(key: "Roles", terms: ["bike mechanic / wheel builder"])],
        targetPercent: 10
      )
    ]
    report.rules = [
      RuleSummary(row: 9, id: "note-fit", condition: "note and fit", outcome: "accept", fired: 1)
    ]
    report.voice.me = "Noor"
    report.ledger = ledger
    return report
  }()

  /// A decision of every fate, and something to say about every rule that was followed.
  private static let ledger: LedgerReview = {
    var review = LedgerReview()
    review.outcomes = LedgerVerdict.allCases.map { verdict in
      let id = "https://www.linkedin.com/in/\(verdict.rawValue)"
      var outcome = LedgerOutcome(id: id, decision: .decline, decidedOn: asOf + -20, verdict: verdict)
      (outcome.name, outcome.profile) = ("Ada \(verdict.rawValue)", verdict.rawValue)
      if verdict == .connected { (outcome.on, outcome.suggested, outcome.latencyDays) = (asOf + -9, .ask, 1) }
      if verdict == .gone { (outcome.goneBy, outcome.possiblySame) = (asOf, "name:ada") }
      if verdict == .unclear { (outcome.reason, outcome.isRenamed, outcome.name) = ("no-messages", true, "") }
      return outcome
    }
    review.agreement.n = 21
    review.agreement.table = [[1, 0, 0], [1, 17, 2], [0, 0, 0]]
    review.agreement.kappa = 0.4
    var rule = RuleAgreement(row: 13, id: "some", fired: 20)
    (rule.agreed, rule.overridden, rule.rate, rule.low, rule.high) = (17, [1, 0, 2], 0.8333, 0.6396, 0.9476)
    review.agreement.rules = [rule, RuleAgreement(row: 8, id: "known", fired: 1)]
    review.proposals = [
      Proposal(key: "Fits from", from: "40", to: "35", isStated: true, row: 11, matched: 6, of: 7),
      Proposal(
        key: "Touches from",
        from: "25",
        to: "20",
        isStated: false,
        matched: 5,
        of: 6,
        costBefore: 30,
        costAfter: 17
      ),
    ]
    review.calibration = Calibration(
      kinds: [2, 17, 2],
      brier: 0.1389,
      reliability: [ReliabilityBin(low: 50, high: 75, n: 4, agreed: 2)]
    )
    return review
  }()

  /// The report when the archive holds nothing at all; tests add what they are about.
  static let bare: Report = {
    var report = PageFixture.report
    (report.summary, report.invitations, report.inputs, report.diagnostics) = (Summary(), [], [], [])
    (report.goals, report.rules, report.network, report.ledger) = ([], [], Network(), nil)
    report.available = Available(
      invitations: true,
      connections: true,
      messages: true,
      goals: false,
      people: false,
      decisions: false
    )
    return report
  }()

  /// An invitation with nothing known but who, what and when.
  static func invitation(
    _ name: String,
    _ slug: String,
    code: String,
    _ state: InvitationState,
    _ direction: Direction = .incoming,
    age: Int
  ) -> ReportedInvitation {
    ReportedInvitation(
      identity: .person(.profile(slug)),
      code: code,
      name: name,
      direction: direction,
      sentAt: Instant(day: asOf + -age, secondOfDay: 43_200),
      ageDays: age,
      state: state,
      reason: nil,
      connectedOn: nil,
      latencyDays: nil,
      source: Source(file: "Invitations.csv", line: 2)
    )
  }

  private static let accept: ReportedInvitation = {
    var card = invitation("Ilse Vermeer", "ilse-vermeer", code: "S4FVRV", .pending, age: 23)
    card.note = Note(
      text: "Hi Noor, I fix e-bikes in Utrecht.\nCould we talk about Saturdays?",
      language: "en",
      quality: "personal"
    )
    (card.decision, card.rule, card.ruleId, card.confidence) = (.accept, 9, "note-fit", .medium)
    (card.headline, card.urgency, card.urgencyText) = ("Fits your goals", .overdue, "waiting 23 days")
    card.scores = Scores(familiarity: 9, fit: 55, willingness: 30)
    card.answers = Answers(
      know: "No sign of it, but 7 contacts in common.",
      fit: "Yes: Find volunteer mechanics: role “bike mechanic”.",
      want: "They ask a question; no sign of an offer."
    )
    let row = Source(file: "people.csv", line: 12)
    card.evidence = [
      Evidence(id: "mutual", axis: .familiarity, points: 9, text: "7 contacts in common.", source: row),
      Evidence(id: "role", axis: .fit, points: 2_500, goal: 0, text: "Role “bike mechanic”.", source: row),
      Evidence(id: "offer", axis: .willingness, points: -15, counts: false, text: "An offer.", source: nil),
    ]
    (card.notFound, card.remarks) = (["Not found: messages."], ["A connection bears this name."])
    (card.goals, card.hadHiddenCharacters, card.timesInvited) = ([0], true, 2)
    card.stability = Stability(
      same: 13,
      total: 16,
      margin: 3,
      facts: 4,
      without: "Would become Ask for more without the role.",
      withoutDecision: .ask
    )
    card.counterfactual = [
      Counterfactual(
        actor: "you",
        changes: ["known-yes"],
        decision: .accept,
        rule: 8,
        text: "Would become a clear Accept if you know them."
      )
    ]
    card.opens = Opens(people: 12, marked: 2, names: ["Ada Wren", "Bo Finch"])
    card.wording = [
      Wording(situation: "accept-note", language: "en", tone: .warm, decision: .accept),
      Wording(situation: "ask-how-we-know", language: "en", tone: .neutral, decision: .ask),
      Wording(situation: "decline-terms", language: "en", tone: .neutral, decision: .decline),
    ]
    return card
  }()

  private static let ask: ReportedInvitation = {
    var card = invitation("Tomás Quiroga", "tomás-quiroga", code: "CKP9E5", .pending, age: 4)
    (card.decision, card.rule, card.ruleId, card.confidence) = (.ask, 14, "unknown", .low)
    (card.urgency, card.advice) = (.due, .leave)
    card.scores = Scores(familiarity: 0, fit: nil, willingness: 0)
    card.answers = Answers(
      know: "No sign of it.",
      fit: "Not known: nothing about them in the export.",
      want: "Nothing for or against."
    )
    card.missingFact = MissingFact(
      id: "known",
      question: "Do you know them?",
      answers: [
        PossibleAnswer(answer: "yes", decision: .accept), PossibleAnswer(answer: "no", decision: .decline),
      ],
      value: 800
    )
    card.wording = [Wording(situation: "ask-how-we-know", language: "es", tone: .neutral, decision: .ask)]
    return card
  }()

  private static let decline: ReportedInvitation = {
    var card = invitation("Kit Marlow", "kit-marlow", code: "BQCYN8", .pending, age: 0)
    (card.decision, card.suggested, card.rule, card.ruleId) = (.decline, .ask, 0, "never")
    (card.confidence, card.urgency, card.advice) = (.high, .fresh, .silent)
    card.scores = Scores(familiarity: 0, fit: 0, willingness: -100)
    card.answers = Answers(know: "No.", fit: "No goal matches.", want: "You asked them to stop.")
    card.ownDecision = RecordedDecision(
      decision: .stop,
      day: asOf + -1,
      source: Source(file: "decisions.csv", line: 2)
    )
    return card
  }()

  private static let uncertain: ReportedInvitation = {
    var card = invitation("Sam Doe", "sam-doe", code: "000001", .uncertain, age: 40)
    (card.reason, card.confidence) = (.ambiguousName, .low)
    return card
  }()

  private static let expired = invitation("", "wei-lin", code: "000011", .expired, age: 199)

  private static let sent: ReportedInvitation = {
    var row = invitation("Ada Wren", "ada-wren", code: "000021", .pending, .outgoing, age: 30)
    row.wording = [Wording(situation: "follow-up-sent", language: "en", tone: .neutral, decision: nil)]
    return row
  }()

  private static let accepted: ReportedInvitation = {
    var row = invitation("Bo Finch", "bo-finch", code: "000031", .accepted, age: 60)
    (row.connectedOn, row.latencyDays) = (asOf + -58, 2)
    (row.position, row.company, row.goals) = ("Bike mechanic", "Orrin Trust", [0])
    row.wording = [Wording(situation: "hello-after-accept", language: "en", tone: .warm, decision: nil)]
    return row
  }()
}

extension Report {
  /// The files of a report with the built-in templates, as text by path.
  func files(
    singleFile: Bool = false,
    templates: TemplateSet = .builtIn
  ) throws -> [String: String] {
    var files: [String: [UInt8]] = [:]
    try render(self, templates: templates, singleFile: singleFile).write {
      files[$0.path, default: []] += $0.bytes
    }
    return files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The pages of a report, read.
  func pages(
    singleFile: Bool = false,
    templates: TemplateSet = .builtIn
  ) throws -> [String: MarkupTokens] {
    try files(singleFile: singleFile, templates: templates).filter { $0.key.hasSuffix(".html") }
      .mapValues { try MarkupTokens($0) }
  }

  /// The text of one page.
  func text(of page: String) throws -> String { try pages()[page]?.text ?? "no \(page)" }
}
