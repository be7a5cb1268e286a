import InvitationModel

/// What the analysis needs to know beside the data.
public struct AnalyzerOptions: Sendable {
  /// The languages that have a set of texts, as lower-case codes.
  public var wordingLanguages: [String]
  /// The owner's offset from UTC in minutes, for times of day.
  public var utcOffsetMinutes: Int
  /// What makes the report.
  public var generator: Generator
  /// Whether sent invitations are measured in working days too.
  public var countsWorkingDays = false
  /// The phrases of the language in which the sentences are said; nil for English.
  public var catalog: PhraseCatalog?
  /// Whether the embedded sample is used.
  public var isDemo: Bool
  /// Evidence to leave out, to see what it is worth: see `Findings.leaveOut`.
  public var leftOut: [String] = []

  /// Creates options from their parts.
  public init(wordingLanguages: [String], utcOffsetMinutes: Int, generator: Generator, isDemo: Bool) {
    self.wordingLanguages = wordingLanguages
    self.utcOffsetMinutes = utcOffsetMinutes
    self.generator = generator
    self.isDemo = isDemo
  }
}

/// The whole analysis: decisions, latency, network, summary.
///
/// Pure and deterministic: the same dataset and options give an equal report.
public func analyze(_ dataset: Dataset, options: AnalyzerOptions) -> Report {
  PhraseCatalog.$current.withValue(options.catalog) { report(on: dataset, options) }
}

private func report(on dataset: Dataset, _ options: AnalyzerOptions) -> Report {
  let goals = dataset.goals?.goals ?? []
  let rules = dataset.goals?.houseRules ?? HouseRules()
  let latency = measureLatency(
    dataset,
    utcOffsetMinutes: options.utcOffsetMinutes,
    countsWorkingDays: options.countsWorkingDays
  )
  // By index here and below, since taking an invitation out copies it.
  let open = dataset.invitations.indices.filter { dataset.invitations[$0].isToDecide }
    .map { dataset.invitations[$0] }
  let notes = NoteReadings()
  let examiner = Examiner(dataset, open: open, notes, leavingOut: options.leftOut)
  let desk = CardDesk(
    goals: goals,
    rules: rules,
    available: Available(dataset),
    habit: AnsweringHabit(latency.incoming),
    language: WordingLanguage(dataset.goals, sets: options.wordingLanguages),
    opens: examiner.protection.opens(connections: dataset.connections.count),
    campaigns: open.isEmpty ? [:] : examiner.campaigns(in: dataset.invitations, notes)
  )
  let tally = NetworkTally(dataset, served: examiner.served)
  let cards = reportedInvitations(dataset, examiner, desk, notes, tally, sent: latency.outgoing)
  var network = measureNetwork(dataset, tally)
  network.count(open: cards)
  var report = Report(
    generator: options.generator,
    asOf: dataset.asOf,
    isDemo: options.isDemo,
    owner: Owner(name: dataset.owner.name, code: dataset.owner.key.map { code(of: .person($0)) } ?? ""),
    inputs: dataset.inputs,
    ignored: dataset.ignored,
    available: desk.available,
    diagnostics: dataset.diagnostics,
    summary: Summary(of: cards, in: dataset),
    groups: groups(of: cards, desk.campaigns),
    invitations: cards,
    changes: dataset.changes,
    ledger: LedgerReview(of: dataset, cards, examiner.records),
    latency: latency,
    network: network,
    review: dataset.hasConnections ? ReviewPair(of: cards, goals: goals, asOf: dataset.asOf) : nil,
    goals: goals.map { GoalSummary($0, asOf: dataset.asOf) },
    rules: ruleSummaries(rules, cards),
    voice: Voice(dataset)
  )
  report.utcOffsetMinutes = options.utcOffsetMinutes
  return report
}

/// All invitations as they are reported, in the order in which they are shown.
private func reportedInvitations(
  _ dataset: Dataset,
  _ examiner: Examiner,
  _ desk: CardDesk,
  _ notes: NoteReadings,
  _ tally: NetworkTally,
  sent: Latency
) -> [ReportedInvitation] {
  let wishes = Wishes(dataset)
  let lookBack = LookBack(dataset, desk.rules)
  let ninetyFifth = sent.curve.first { $0.survival <= 0.05 && $0.t <= sent.horizonDays ?? .max }?.t ?? 0
  let withdrawFrom = max(desk.rules.withdrawAfterDays, ninetyFifth)
  var cards: [ReportedInvitation] = []
  var places: [ShownPlace] = []
  var former: Int?
  cards.reserveCapacity(dataset.invitations.count)
  places.reserveCapacity(dataset.invitations.count)
  let codes = Codes(of: dataset.invitations.lazy.map(\.identity))
  for index in dataset.invitations.indices {
    let invitation = dataset.invitations[index]
    let reading = notes.reading(of: invitation.note)
    var card = ReportedInvitation(
      invitation,
      code: codes[index],
      asOf: dataset.asOf,
      connection: examiner.records.joined(to: invitation),
      reading: reading
    )
    if invitation.isToDecide {
      let examination = examiner.examine(invitation, reading, wishes: wishes)
      card.decide(by: examination, desk)
      if let matched = examination.matchedAsConnection {
        card.adds = tally.additions(matched: matched, company: examination.subject.facts?.company ?? "")
      }
      if let former { card.share(texts: cards[former]) }
      former = cards.count
    } else if invitation.state == .accepted {
      card.lookBack(
        at: invitation,
        by: examiner,
        lookBack,
        language: desk.language,
        reading: reading
      )
    } else {
      card.followUp(desk.rules, withdrawFrom: withdrawFrom, language: desk.language)
    }
    places.append(ShownPlace(card))
    cards.append(card)
  }
  cards.sort(by: places)
  return cards
}
