import InvitationModel

extension PublishedReport {
  /// Reports of nobody in which every word occurs that the program says of itself, so that a name like Mark is not taken for
  /// a leak where the program says it: some with everything, and one with nothing to show.
  var specimens: [PublishedReport] {
    let none = PublishedSide(
      waiting: nil,
      answered: nil,
      ages: .none,
      months: .none,
      notes: .none,
      quantiles: [],
      curve: [],
      waits: [],
      statuses: .none,
      goals: .none
    )
    let empty = PublishedReport(
      generator: generator,
      asOf: nil,
      isDemo: false,
      kinds: kinds,
      findings: findings,
      queue: nil,
      received: none,
      sent: none,
      network: PublishedNetwork(
        connections: nil,
        goals: [],
        companies: .none,
        quarters: .none,
        titleWords: []
      ),
      changes: nil,
      choices: .none,
      history: []
    )
    return [[2, 1], [1, 2], [2, 2], [2]].map { full(waiting: $0) } + [empty]
  }

  /// With everything, and so many waiting in the weeks of its history.
  private func full(waiting: [Int]) -> PublishedReport {
    let words = Breakdown(
      AgeBand.allCases.map { ($0.label, 5) }
        + ReviewStatus.allCases.map { (Side.label($0), 5) } + ChangeKind.allCases.map { (label($0), 5) }
        + [("as suggested", 5), ("otherwise", 5), ("with a note", 5), ("without a note", 5), ("Goal ", 5)],
      rest: 5
    )
    let grounds = PublishedGrounds(
      confidence: .high,
      rule: 1,
      scores: Scores(familiarity: 10, fit: nil, willingness: -10),
      facts: [1, 2, 3]
    )
    func card(_ number: Int, _ confidence: Confidence, fit: Int?) -> PublishedCard {
      PublishedCard(
        number: number,
        verdict: number % 4,
        age: number < AgeBand.allCases.count ? AgeBand.allCases[number] : nil,
        hasNote: number % 2 == 0,
        grounds: PublishedGrounds(
          confidence: confidence,
          rule: 1,
          scores: Scores(familiarity: 10, fit: fit, willingness: -10),
          facts: grounds.facts
        )
      )
    }
    let side = PublishedSide(
      waiting: 5,
      answered: nil,
      ages: words,
      months: words,
      notes: words,
      quantiles: [25, 50, 75, 90].enumerated().map { PublishedQuantile(percent: $1, days: $0) },
      curve: [0, 1, 3].map { PublishedStep(days: $0, percent: 50) },
      waits: [WaitStep(from: 0, to: 1)],
      statuses: words,
      goals: words
    )
    let day = CivilDay(daysSinceEpoch: 0)
    let history = waiting.enumerated().map { week, count in
      var figures = Figures(asOf: CivilDay(daysSinceEpoch: 7 * week))
      for figure in Figure.allCases { figures[figure] = count }
      return figures
    }
    return PublishedReport(
      generator: generator,
      asOf: day,
      isDemo: true,
      kinds: kinds,
      findings: findings,
      queue: PublishedQueue(
        pending: 5,
        verdicts: [[.accept], [.ask], [.decline], []].map { PublishedVerdict(decisions: $0, count: 5) }
          + [PublishedVerdict(decisions: [.ask, .decline], count: 5)],
        cards: [
          card(0, .high, fit: nil), card(1, .medium, fit: 10), card(2, .low, fit: 20),
          card(3, .high, fit: 30),
          card(4, .high, fit: 30),
        ]
      ),
      received: side,
      sent: side,
      network: PublishedNetwork(
        connections: 5,
        goals: [
          PublishedCoverage(label: "Goal 1", people: 5, percent: 50),
          PublishedCoverage(label: "Goal 2", people: nil, percent: nil),
        ],
        companies: words,
        quarters: words,
        titleWords: words.parts
      ),
      changes: PublishedChanges(older: day, newer: day, received: words, sent: words),
      choices: words,
      history: history
    )
  }
}
