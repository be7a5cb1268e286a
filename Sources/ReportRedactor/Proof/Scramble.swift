import InvitationModel

/// The report with other private values in the place of its own: other names, texts, addresses, places and days.
///
/// What is equal stays equal and what differs stays different, while order, length and script change. The redaction of the
/// result must be the same: whatever differs depends on something private, even where it is encoded, hashed or sorted.
///
/// - Parameters:
///   - report: What was found.
///   - seed: Which other values.
///   - kept: The texts that are shown to everybody, which stay.
/// - Returns: A report that shares nothing private with the given one.
public func scramble(_ report: Report, seed: UInt64, keeping kept: Set<String>) -> Report {
  let other = OtherTexts(seed: seed, kept: kept)
  var result = report
  result.owner = Owner(name: other(report.owner.name), code: other(report.owner.code))
  result.ignored = report.ignored.map { other($0) }
  result.groups = []
  result.voice = Voice()
  result.voice.me = other(report.voice.me)
  for index in result.inputs.indices { result.inputs[index].file = other(result.inputs[index].file) }
  for index in result.diagnostics.indices { other.scramble(&result.diagnostics[index]) }
  for index in result.invitations.indices { other.scramble(&result.invitations[index]) }
  for index in result.goals.indices { other.scramble(&result.goals[index]) }
  for index in result.rules.indices {
    (result.rules[index].condition, result.rules[index].outcome) = ("", "")
  }
  other.scramble(&result.network)
  if let changes = report.changes { result.changes = other.scrambled(changes) }
  if let outcomes = report.ledger?.outcomes { result.ledger?.outcomes = outcomes.map { other.scrambled($0) } }
  result.ledger?.proposals = []
  other.scrambleNames(&result.review)
  return result
}

/// The texts of a report that are shown to everybody: what five people or more share, and titles that are asked for.
public func publicTexts(of report: Report, showsGoalTitles: Bool) -> Set<String> {
  let shared = (report.network.companies + report.network.titleWords).filter { $0.count >= smallestGroup }
    .map(\.name)
  return Set(shared + (showsGoalTitles ? report.goals.map(\.name) : []))
}

/// Other texts, always the same for the same text.
private struct OtherTexts {
  let seed: UInt64
  let kept: Set<String>

  func callAsFunction(_ text: String) -> String {
    guard !text.isEmpty, !kept.contains(text) else { return text }
    var state = digest(text)
    let alphabets: [ClosedRange<UInt32>] = [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x44F, 0x4E00...0x4EFF]
    let alphabet = alphabets[Int(state % 4)]
    // So long that no two texts become one.
    let length = 13 + Int(state / 4 % 40)
    var scalars = String.UnicodeScalarView()
    for place in 0..<length {
      let letter = alphabet.lowerBound + UInt32(state % UInt64(alphabet.count))
      scalars.append(place % 9 == 8 ? " " : Unicode.Scalar(letter) ?? "x")
      state = state / UInt64(alphabet.count) ^ (state &* 0x9E37_79B9_7F4A_7C15)
    }
    return String(scalars)
  }

  func callAsFunction(_ text: String?) -> String? { text.map { self($0) } }

  func callAsFunction(_ identity: InvitationIdentity) -> InvitationIdentity {
    switch identity {
    case .person(.profile(let slug)): .person(.profile(self(slug)))
    case .person(.urn(let number)): .person(.urn(self(number)))
    case .name(let name): .name(self(name))
    }
  }

  private func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Another moment of the same month.
  private func other(_ instant: Instant?, of id: String) -> Instant? {
    instant.flatMap { instant in
      let (year, month, _) = instant.day.components
      return CivilDay(year: year, month: month, day: 1 + Int(digest(id) % 28)).map { Instant(day: $0) }
    }
  }

  private func other(_ source: Source) -> Source {
    Source(file: self(source.file), line: 1 + Int(digest(source.file) % 9_999) + source.line)
  }

  func scramble(_ diagnostic: inout Diagnostic) {
    diagnostic.file = self(diagnostic.file)
    diagnostic.line = diagnostic.line.map { $0 + Int(seed % 97) + 1 }
    diagnostic.pointer = self(diagnostic.pointer)
    diagnostic.message = self(diagnostic.message)
    diagnostic.value = self(diagnostic.value)
  }

  func scramble(_ invitation: inout ReportedInvitation) {
    // Sentences hold names and texts; what is told of a card rests on none of them.
    (invitation.headline, invitation.answers, invitation.missingFact, invitation.urgencyText) = (
      nil, nil, nil, nil
    )
    (invitation.notFound, invitation.remarks, invitation.counterfactual, invitation.wording) = (
      [], [], [], []
    )
    invitation.stability?.without = nil
    invitation.sentAt = other(invitation.sentAt, of: invitation.id)
    invitation.identity = self(invitation.identity)
    invitation.code = self(invitation.code)
    invitation.name = self(invitation.name)
    invitation.position = self(invitation.position)
    invitation.company = self(invitation.company)
    invitation.mutual = self(invitation.mutual)
    invitation.source = other(invitation.source)
    if let note = invitation.note {
      invitation.note = Note(
        text: self(note.text),
        language: self(note.language),
        quality: self(note.quality)
      )
    }
    if let review = invitation.review { invitation.review?.hits = review.hits.map { self($0) } }
    if let opens = invitation.opens { invitation.opens?.names = opens.names.map { self($0) } }
    if let own = invitation.ownDecision { invitation.ownDecision?.source = other(own.source) }
    // Only their number and kind are told.
    invitation.evidence = invitation.evidence.map { item in
      Evidence(
        id: self(item.id),
        axis: item.axis,
        points: item.points,
        counts: item.counts,
        text: "",
        source: nil
      )
    }
  }

  func scramble(_ goal: inout GoalSummary) {
    goal.name = self(goal.name)
    goal.terms = goal.terms.map { TermGroup(key: $0.key, terms: $0.terms.map { self($0) }) }
  }

  func scramble(_ network: inout Network) {
    func named(_ counts: [NamedCount]) -> [NamedCount] {
      counts.map { NamedCount(name: self($0.name), count: $0.count) }
    }
    network.companies = named(network.companies)
    network.titleWords = named(network.titleWords)
    network.levelWords = named(network.levelWords)
    for index in network.goals.indices {
      network.goals[index].name = self(network.goals[index].name)
      network.goals[index].companies = named(network.goals[index].companies)
    }
  }

  func scrambled(_ changes: SnapshotComparison) -> SnapshotComparison {
    var changes = changes
    for index in changes.changes.indices {
      changes.changes[index].sentAt = other(changes.changes[index].sentAt, of: changes.changes[index].id)
      changes.changes[index].id = self(changes.changes[index].id)
      changes.changes[index].name = self(changes.changes[index].name)
      changes.changes[index].profile = self(changes.changes[index].profile)
    }
    return changes
  }

  func scrambled(_ outcome: LedgerOutcome) -> LedgerOutcome {
    var outcome = outcome
    outcome.id = self(outcome.id)
    outcome.name = self(outcome.name)
    outcome.profile = self(outcome.profile)
    outcome.possiblySame = self(outcome.possiblySame)
    return outcome
  }

  /// Goals by name; statuses are words of the program.
  func scrambleNames(_ review: inout ReviewPair?) {
    for path in [\ReviewPair.received, \ReviewPair.sent] {
      guard var side = review?[keyPath: path] else { continue }
      for index in side.goals.indices { side.goals[index].name = self(side.goals[index].name) }
      review?[keyPath: path] = side
    }
  }
}
