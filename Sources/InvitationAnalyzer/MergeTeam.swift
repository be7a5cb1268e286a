import InvitationModel

/// Makes one report of several people's: counts are added, curves are estimated again from the waits of all.
///
/// Where one of the reports is redacted for publishing, all are told as it is: no count below five, waits in steps.
///
/// - Parameters:
///   - members: What was read of each report, with its label.
///   - generator: What makes the report.
///   - isPublished: Whether to redact even if no report is redacted.
/// - Returns: A report with a team and no invitations.
public func merge(_ members: [TeamMember], generator: Generator, isPublished: Bool) -> Report {
  let isPublished = isPublished || members.contains { $0.profile == "publish" }
  var team = Team(members: isPublished ? members.map { $0.published() } : members)
  let received = mergedLatency(team.members.map(\.received))
  let sent = mergedLatency(team.members.map(\.sent))
  team.isCoarse = (received.steps + sent.steps).contains { !$0.isOneDay }
  var summary = Summary()
  summary.pending = team.members.reduce(0) { $0 + ($1.pending ?? 0) }
  summary.sentOpen = team.members.reduce(0) { $0 + ($1.sentOpen ?? 0) }
  summary.accepted = team.members.reduce(0) { $0 + ($1.received.answered ?? 0) }
  summary.sentAccepted = team.members.reduce(0) { $0 + ($1.sent.answered ?? 0) }
  var report = Report(
    generator: generator,
    asOf: team.members.compactMap(\.asOf).max(),
    owner: Owner(name: "", code: ""),
    available: Available(
      invitations: true,
      connections: true,
      messages: false,
      goals: false,
      people: false,
      decisions: false
    ),
    summary: summary,
    latency: LatencyPair(incoming: received, outgoing: sent),
    network: Network(),
    voice: Voice()
  )
  report.profile = isPublished ? "publish" : "private"
  report.team = team
  return report
}

/// The waits of all: exactly those of one report that held all rows, when every table is one of single days.
func mergedLatency(_ sides: [TeamSide]) -> Latency {
  var latency = Latency()
  latency.steps = .merged(sides.map(\.steps))
  latency.n = latency.steps.reduce(0) { $0 + $1.entered }
  latency.listed = latency.n
  latency.events = latency.steps.reduce(0) { $0 + $1.answered }
  latency.censored = latency.n - latency.events
  latency.late = latency.steps.reduce(0) { $0 + ($1.from > 0 ? $1.entered : 0) }
  guard latency.steps.allSatisfy(\.isOneDay) else {
    latency.curve = lifeTable(latency.steps)
    latency.curveEnd = latency.curve.last?.t
    return latency
  }
  latency.bins = waitBins(latency.steps)
  let all = SurvivalCurve(RiskTable(latency.steps))
  guard latency.late > 0 else {
    latency.read(all, window: all)
    return latency
  }
  let inside: [WaitStep] = .merged(sides.map(\.watchedFromTheFirstDay))
  let window = SurvivalCurve(RiskTable(inside))
  latency.horizonDays = trustHorizonDays
  latency.read(all, window: window)
  if !inside.isEmpty { latency.windowCohort = Cohort(inside, window) }
  return latency
}

extension TeamSide {
  /// The waits of those watched from their first day: without a table of their own all, unless some entered late.
  fileprivate var watchedFromTheFirstDay: [WaitStep] {
    window ?? (steps.contains { $0.from > 0 && $0.entered > 0 } ? [] : steps)
  }
}
