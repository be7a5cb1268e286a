import InvitationModel

/// Makes the report that others may read: what identifies a person is left out, the rest is counted, coarsened or merged.
///
/// - Parameters:
///   - report: What was found.
///   - labels: The numbers of the open invitations.
///   - showsGoalTitles: Whether goals keep their titles; else they are numbered, such as `Goal 1`.
/// - Returns: All that may be told.
public func redact(_ report: Report, labels: Labels, showsGoalTitles: Bool = false) -> PublishedReport {
  let goals = report.goals.enumerated().map { number, goal in
    showsGoalTitles ? PublicText(letThrough: goal.name) : PublicText("Goal ", number: number + 1)
  }
  return PublishedReport(
    generator: report.generator,
    asOf: report.asOf,
    isDemo: report.isDemo,
    kinds: Set(report.inputs.map(\.kind)).sorted().compactMap { PublicText(identifier: $0) },
    findings: findings(report.diagnostics),
    queue: queue(report, labels),
    received: Side(.incoming, report, goals).published,
    sent: Side(.outgoing, report, goals).published,
    network: network(report.network, goals),
    changes: report.changes.map { changes($0) },
    choices: choices(report.ledger),
    history: history(report.history ?? [])
  )
}

/// How often each identifier occurs, without place and message.
private func findings(_ diagnostics: [Diagnostic]) -> [PublishedFinding] {
  var counts: [String: Int] = [:]
  for diagnostic in diagnostics { counts[diagnostic.id, default: 0] += 1 }
  return counts.sorted { $0.key < $1.key }.compactMap { id, count in
    PublicText(identifier: id).map { PublishedFinding(id: $0, count: count) }
  }
}

private func network(_ network: Network, _ goals: [PublicText]) -> PublishedNetwork {
  let connections = published(network.connections)
  let companies = network.companies.filter { $0.count >= smallestGroup }
  let named = companies.reduce(0) { $0 + $1.count }
  let quarters = network.growth.compactMap { quarter in
    PublicText(quarter: quarter.quarter).map { ($0, quarter.added) }
  }
  return PublishedNetwork(
    connections: connections,
    goals: zip(goals, network.goals).map { label, goal in
      let rest = network.connections - goal.matches
      let people = rest == 0 || rest >= smallestGroup ? published(goal.matches) : nil
      return PublishedCoverage(
        label: label,
        people: people,
        percent: people.map { ($0 * 200 + network.connections) / (2 * max(1, network.connections)) }
      )
    },
    companies: companies.isEmpty
      ? .none
      : Breakdown(
        companies.map { (PublicText(letThrough: $0.name), $0.count) },
        rest: network.connections - named
      ),
    quarters: Breakdown(quarters).unlessNear([connections]),
    titleWords: network.titleWords.filter { $0.count >= smallestGroup }
      .map { Breakdown.Part(PublicText(letThrough: $0.name), $0.count) }
  )
}

private func changes(_ comparison: SnapshotComparison) -> PublishedChanges {
  func kinds(_ direction: Direction) -> Breakdown {
    Breakdown(
      ChangeKind.allCases.map { kind in
        (label(kind), comparison.changes.count { $0.kind == kind && $0.direction == direction })
      }
    )
  }
  return PublishedChanges(
    older: comparison.older,
    newer: comparison.newer,
    received: kinds(.incoming),
    sent: kinds(.outgoing)
  )
}

/// What became of an invitation, in words.
func label(_ kind: ChangeKind) -> PublicText {
  switch kind {
  case .new: "new"
  case .newAndAccepted: "new and accepted"
  case .accepted: "accepted"
  case .declined: "declined"
  case .gone: "gone"
  case .disconnected: "no longer connected"
  case .unclear: "unclear"
  case .stillOpen: "still open"
  case .same: "unchanged"
  }
}

/// What may be told of earlier builds.
///
/// Two of one week could be subtracted from one another, so of these the later one is told.
private func history(_ builds: [Figures]) -> [Figures] {
  var told: [Figures] = []
  for build in builds.reversed() {
    guard let day = build.asOf else { continue }
    if let next = told.last?.asOf, next.daysSinceEpoch - day.daysSinceEpoch < 7 { continue }
    told.append(build.published())
  }
  return told.reversed()
}

/// How often the owner chose as suggested.
private func choices(_ ledger: LedgerReview?) -> Breakdown {
  guard let agreement = ledger?.agreement else { return .none }
  return Breakdown([
    ("as suggested", agreement.agreed),
    ("otherwise", agreement.n - agreement.agreed),
  ])
}
