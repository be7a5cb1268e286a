import InvitationModel

/// A report with invented figures for every chart.
enum ChartFixture {
  /// Answers by day of 214 received and 270 accepted sent invitations, typical of the exports the page was made for.
  static let full: Report = {
    var report = Report(
      generator: Generator(name: "invreport", version: "1.0.0", cmark: "0.30.2"),
      asOf: CivilDay(year: 2026, month: 11, day: 20),
      owner: Owner(name: "Noor Haddad", code: "S4FVRV"),
      available: Available(
        invitations: true,
        connections: true,
        messages: true,
        goals: true,
        people: true,
        decisions: false
      ),
      summary: summary,
      latency: LatencyPair(
        incoming: latency(
          [
            0: 124, 1: 47, 2: 8, 3: 6, 4: 4, 5: 3, 6: 2, 7: 1, 9: 2, 11: 1, 12: 2, 14: 1, 16: 2, 19: 1, 22: 2,
            27: 1,
            31: 2, 38: 1, 45: 2, 58: 1, 71: 1,
          ],
          open: [0: 1, 3: 1, 12: 1, 23: 1, 41: 2, 96: 1]
        ),
        outgoing: latency(
          [
            0: 120, 1: 48, 2: 25, 3: 14, 4: 10, 5: 8, 6: 5, 7: 4, 8: 3, 9: 4, 11: 3, 13: 2, 15: 3, 18: 2,
            21: 3,
            26: 2, 33: 3, 41: 2, 52: 3, 66: 2, 88: 2, 120: 1, 171: 1,
          ],
          open: [1: 4, 5: 9, 14: 12, 24: 6, 40: 18, 77: 9, 120: 12, 179: 5, 220: 2]
        )
      ),
      network: network,
      voice: Voice()
    )
    let decisions: [Decision?] = [.accept, .ask, .accept, .ask, .decline, .ask, nil]
    let decided: [(OwnDecision, day: Int)] = [
      (.accept, -3), (.accept, -4), (.ask, -35), (.decline, -36), (.ignore, -37), (.stop, -70),
      (.accept, -800),
    ]
    var ledger = LedgerReview()
    ledger.outcomes = decided.compactMap { decision, day in
      report.asOf.map { LedgerOutcome(id: "name:a", decision: decision, decidedOn: $0 + day, verdict: .done) }
    }
    report.ledger = ledger
    report.latency.outgoingWorkingDays = [
      latency([0: 60, 1: 50, 2: 20, 3: 9, 5: 4, 11: 2, 30: 1], open: [4: 9, 18: 7, 40: 2])
    ]
    report.invitations = zip(report.latency.incoming.open.buckets.flatMap { ages(in: $0) }, decisions)
      .map { age, decision in
        var invitation = incoming(decision == nil ? .expired : .pending)
        invitation.ageDays = age
        invitation.decision = decision
        return invitation
      }
    report.goals = network.goals.map {
      GoalSummary(name: $0.name, importance: 2, hasEnded: false, terms: [], targetPercent: nil)
    }
    report.review = ReviewPair(received: review(214), sent: review(270))
    report.history = [(2, 9, 3), (20, 7, 4)].map { day, pending, sentOpen in
      var figures = Figures(asOf: CivilDay(year: 2026, month: day == 2 ? 10 : 11, day: day))
      (figures[.pending], figures[.sentOpen], figures[.median]) = (pending, sentOpen, 2)
      return figures
    }
    return report
  }()

  /// Accepted invitations with so many days of waiting.
  static func accepted(_ answers: [Int: Int]) -> [ReportedInvitation] {
    answers.flatMap { Array(repeating: $0.key, count: $0.value) }.map { days in
      var invitation = incoming(.accepted)
      invitation.latencyDays = days
      return invitation
    }
  }

  private static func incoming(_ state: InvitationState) -> ReportedInvitation {
    ReportedInvitation(
      identity: .name("name:somebody"),
      code: "BQCYN8",
      name: "Somebody",
      direction: .incoming,
      sentAt: nil,
      ageDays: nil,
      state: state,
      reason: nil,
      connectedOn: nil,
      latencyDays: nil,
      source: Source(file: "Invitations.csv", line: 2)
    )
  }

  /// A report without a single number.
  static let empty: Report = {
    var report = full
    report.history = nil
    report.summary = Summary()
    report.invitations = []
    report.latency = LatencyPair(incoming: Latency(), outgoing: Latency())
    report.network = Network()
    (report.goals, report.review) = ([], nil)
    report.ledger = nil
    return report
  }()

  /// The figures of one direction: answers and open ones by day, without late entries.
  static func latency(_ answers: [Int: Int], open: [Int: Int]) -> Latency {
    var latency = Latency()
    let days = answers.keys.sorted()
    latency.events = answers.values.reduce(0, +)
    latency.censored = open.values.reduce(0, +)
    latency.n = latency.events + latency.censored
    latency.listed = latency.n + 5
    latency.windowStart = CivilDay(year: 2026, month: 5, day: 24)
    latency.observedUntil = CivilDay(year: 2026, month: 11, day: 20)
    latency.excluded = [ReasonCount(reason: "no-date", count: 5)]
    latency.curveEnd = (days + open.keys).max()
    latency.horizonDays = (latency.curveEnd ?? 0) > 60 ? 60 : nil
    latency.curve = curve(answers, open, lift: 0)
    latency.steps = steps(answers, open)
    latency.windowCohort = Cohort(
      n: latency.n,
      events: latency.events,
      median: nil,
      quantiles: [],
      curve: curve(answers, open, lift: 0.02)
    )
    latency.quantiles = [0.25, 0.5, 0.75, 0.9].map { p in
      Quantile(
        p: p,
        value: latency.curve.first { $0.survival <= 1 - p }?.t,
        low: latency.curve.first { ($0.low ?? 1) <= 1 - p }?.t,
        high: latency.curve.first { ($0.high ?? 1) <= 1 - p }?.t
      )
    }
    latency.median = latency.quantiles[1]
    latency.within = [0, 1, 7, 30, 60].map { day in
      let point = latency.curve.last { $0.t <= day }
      return ShareWithin(
        days: day,
        share: point.map { 1 - $0.survival },
        low: point?.high.map { 1 - $0 },
        high: point?.low.map { 1 - $0 },
        source: "all"
      )
    }
    latency.bins = bins([0...0, 1...1, 2...3, 4...7, 8...14, 15...30, 31...90], answers)
    latency.open.n = latency.censored
    latency.open.oldest = open.keys.max()
    latency.open.buckets = bins([0...0, 1...7, 8...30, 31...90, 91...183], open)
    latency.months = (5...11).map { month in
      let isFew = month == 5
      return MonthGroup(
        month: "2026-\(month < 10 ? "0" : "")\(month)",
        n: isFew ? 4 : 20 + month,
        events: isFew ? 3 : 16 + month,
        q25: 0,
        median: Quantile(
          p: 0.5,
          value: month == 8 ? 9 : month % 3,
          low: month == 8 ? 6 : 0,
          high: month == 8 ? 12 : 3
        ),
        q75: 3,
        isPartial: month == 5 || month == 11
      )
    }
    latency.groups = [
      LatencyGroup(
        id: "with-note",
        n: 24,
        events: 18,
        median: Quantile(p: 0.5, value: 1, low: 0, high: 3),
        curve: curve([0: 6, 1: 7, 3: 2, 8: 2, 33: 1], [2: 2, 9: 1, 41: 3], lift: 0),
        curveEnd: 41
      ),
      LatencyGroup(
        id: "without-note",
        n: 197,
        events: 190,
        median: Quantile(p: 0.5, value: 0, low: 0, high: 0),
        curve: curve(answers, open, lift: 0),
        curveEnd: latency.curveEnd
      ),
    ]
    // A third of those answered counts as declined.
    latency.causes = latency.curve.map {
      CausePoint(t: $0.t, accepted: (1 - $0.survival) * 2 / 3, declined: (1 - $0.survival) / 3)
    }
    latency.comparison = Comparison(groups: ["with-note", "without-note"], chiSquared: 2.3412, p: 0.126)
    if let monday = CivilDay(year: 2026, month: 5, day: 25) {
      latency.flow = (0..<26).map { week in
        WeekFlow(week: monday + 7 * week, count: (week * 7 + latency.n) % 17, isPartial: week == 0)
      }
    }
    latency.times = (1...7).flatMap { day in
      (0...7).map { TimeCell(weekday: day, block: $0, count: day > 5 ? $0 % 2 : ($0 * $0 * day) % 13) }
    }
    return latency
  }

  /// What happened day by day, everybody being watched from day 0 on.
  private static func steps(_ answers: [Int: Int], _ open: [Int: Int]) -> [WaitStep] {
    Set(answers.keys).union(open.keys).union([0]).sorted().map { day in
      var step = WaitStep(from: day, to: day)
      (step.answered, step.open) = (answers[day] ?? 0, open[day] ?? 0)
      if day == 0 { step.entered = answers.values.reduce(0, +) + open.values.reduce(0, +) }
      return step
    }
  }

  /// The product-limit curve; the second one is lifted so that it differs.
  private static func curve(_ answers: [Int: Int], _ open: [Int: Int], lift: Double) -> [CurvePoint] {
    var survival = 1.0
    return answers.keys.sorted().map { day in
      let atRisk =
        answers.reduce(0) { $0 + ($1.key >= day ? $1.value : 0) }
        + open.reduce(0) { $0 + ($1.key >= day ? $1.value : 0) }
      let events = answers[day] ?? 0
      survival *= 1 - Double(events) / Double(max(atRisk, 1))
      let known = survival > 0 && survival < 1
      return CurvePoint(
        t: day,
        survival: known ? min(1, survival + lift) : survival,
        low: known ? max(0, survival - 0.06) : nil,
        high: known ? min(1, survival + 0.05) : nil,
        atRisk: atRisk,
        events: events
      )
    }
  }

  private static func bins(_ classes: [ClosedRange<Int>], _ counts: [Int: Int]) -> [Bin] {
    let last = classes.last?.upperBound ?? 0
    return classes.map { days in
      Bin(
        from: days.lowerBound,
        to: days.upperBound,
        count: counts.reduce(0) { $0 + (days.contains($1.key) ? $1.value : 0) }
      )
    } + [Bin(from: last + 1, to: nil, count: counts.reduce(0) { $0 + ($1.key > last ? $1.value : 0) })]
  }

  private static func ages(in bin: Bin) -> [Int] { Array(repeating: bin.from, count: bin.count) }

  /// Accepted people of every status, a tenth of them silent.
  private static func review(_ people: Int) -> ReviewSide {
    func count(_ name: String, _ people: Int) -> ReviewCount {
      var count = ReviewCount(name: name)
      (count.people, count.withNote, count.observed) = (people, people / 20, people / 2)
      (count.written, count.silent, count.pitched) = (people / 10, people / 10, people / 30)
      return count
    }
    let statuses = zip(ReviewStatus.allCases, [60, 40, 10, 2, people - 115, 3])
    return ReviewSide(
      all: count("", people),
      statuses: statuses.map { count($0.rawValue, $1) },
      goals: network.goals.enumerated().map { count($1.name, 40 - 10 * $0) }
    )
  }

  private static let summary: Summary = {
    var summary = Summary()
    (summary.pending, summary.accept, summary.ask, summary.decline) = (6, 2, 3, 1)
    (summary.sent, summary.sentOpen, summary.sentAccepted) = (347, 77, 270)
    summary.connections = 1904
    return summary
  }()

  private static let network: Network = {
    var network = Network()
    network.connections = 1904
    network.unknown = 110
    network.goals = [
      goal("Find volunteer mechanics", 214, target: 0.15, trend: [2, 1, 3, 2, 1, 4, 2, 2]),
      goal("Partners and funding", 76, target: 0.15, trend: [1, 0, 0, 2, 0, 1, 0, 1]),
      goal(
        "Learn from other repair cafés, here and in all neighbouring countries",
        9,
        trend: [0, 0, 1, 0, 0, 0, 2, 0]
      ),
    ]
    network.companies = [
      NamedCount(name: "Orrin Trust", count: 41), NamedCount(name: "Brevik Quartet", count: 9),
    ]
    network.titleWords = [NamedCount(name: "Manager", count: 120), NamedCount(name: "senior", count: 60)]
    network.levelWords = [NamedCount(name: "senior", count: 60), NamedCount(name: "Head", count: 12)]
    network.overlap = [[1, 0.083, 0.004], [0.083, 1, 0.38], [0.004, 0.38, 1]]
    network.growth = (2014...2026).flatMap { year in
      (1...4).filter { year < 2026 || $0 < 4 }.map {
        QuarterCount(quarter: "\(year)-Q\($0)", added: (year * $0 * 7) % 53 + 4)
      }
    }
    return network
  }()

  private static func goal(
    _ name: String,
    _ matches: Int,
    target: Double? = nil,
    trend: [Int]
  ) -> GoalCoverage {
    let share = Double(matches) / 1904
    let names = [
      "Orrin Trust", "Fietsfabriek", "Brevik Quartet", "Tarn Logistics", "Kita Ongaku", "Welk Coaching",
      "Gemeente Utrecht", "Repair Café Oost", "Conservatoire de Lillemont", "Hogeschool",
    ]
    return GoalCoverage(
      name: name,
      matches: matches,
      share: share,
      low: share * 0.8,
      high: share * 1.25,
      shareOfKnown: share * 1.06,
      highestPossible: share + 0.058,
      target: target,
      missing: nil,
      effectiveCompanies: 9.34,
      simpson: 0.8,
      companies: names.enumerated().map { NamedCount(name: $1, count: max(1, matches / ($0 + 4))) },
      trend: trend.enumerated().map { index, matches in
        QuarterMatches(
          quarter: "\(2024 + (index + 3) / 4)-Q\((index + 3) % 4 + 1)",
          matches: matches,
          joined: 40 + index
        )
      }
    )
  }
}
