import InvitationModel

/// One direction of the latency charts with its words.
struct LatencySide {
  /// Who invited whom.
  let direction: Direction
  /// The figures.
  let latency: Latency
  /// The name of the clock of weekdays and hours.
  let clock: String
  /// Whether days are Mondays to Fridays only.
  let countsWorkingDays: Bool
  /// With too few answers for a chart: the waits of the accepted ones in days, shortest first.
  private let waits: [String]

  /// The side of a report.
  init(_ direction: Direction, of report: Report) {
    self.init(
      direction,
      direction == .incoming ? report.latency.incoming : report.latency.outgoing,
      of: report
    )
  }

  /// The sent invitations of a report in working days; without an invitation when they were not asked for.
  init(workingDaysOf report: Report) {
    self.init(
      .outgoing,
      report.latency.outgoingWorkingDays.first ?? Latency(),
      of: report,
      countsWorkingDays: true
    )
  }

  private init(_ direction: Direction, _ latency: Latency, of report: Report, countsWorkingDays: Bool = false)
  {
    self.direction = direction
    self.latency = latency
    self.countsWorkingDays = countsWorkingDays
    clock = report.clock
    let isTold = latency.events < LatencySide.fewest && !countsWorkingDays
    waits = isTold ? LatencySide.waits(direction, of: report) : []
  }

  /// The fewest answers of which a chart is drawn.
  private static let fewest = 5

  private static func waits(_ direction: Direction, of report: Report) -> [String] {
    let invitations = report.invitations
    let waits = invitations.indices.compactMap {
      invitations[$0].direction == direction ? invitations[$0].latencyDays : nil
    }
    return waits.sorted().map(LatencyWords.count)
  }

  /// What happened to those that are not open.
  var done: String {
    direction == .incoming || includesDeclines ? say("answered") : say("accepted", "past")
  }

  /// Whether declines with a date are among the answers.
  var includesDeclines: Bool { latency.steps.contains { $0.declined > 0 } }

  /// The last day of a curve: that up to which it is trusted, else as far as it goes, at least two weeks.
  var lastDay: Int { max(countsWorkingDays ? 10 : 14, latency.horizonDays ?? latency.curveEnd ?? 14) }

  /// The days that curves are marked at.
  var marks: [Int] { countsWorkingDays ? [1, 5, 20, 40] : [1, 7, 30, 60] }

  /// So many days in words.
  func days(_ number: Int) -> String {
    countsWorkingDays
      ? say("\(number, "working day")") : say("\(number, "day")")
  }

  /// The chart's name, for example `incoming-days`.
  func name(_ chart: String) -> String { "\(direction.rawValue)-\(chart)" }

  /// Counts that stand beside every figure; sources without a window state what became of each invitation.
  var counts: String { numbers + (hasWindow ? say("; declined ones are not in the file.") : ".") }

  /// The same with what the curve cannot tell.
  var caveat: String {
    guard hasWindow else { return counts }
    return direction == .incoming
      ? say("Of the invitations still listed. \(counts)")
      : say("\(numbers): waiting, withdrawn, declined or expired, the file does not say which.")
  }

  private var hasWindow: Bool { latency.windowStart != nil }

  /// How many were answered, are open and were left out.
  var numbers: String {
    let left = latency.excluded.reduce(0) { $0 + $1.count }
    return say("n = \(count: latency.events) \(done), \(count: latency.censored) open")
      + (left > 0 ? say(", \(count: left) left out") : "")
  }

  /// The sentence in place of a chart when there are fewer than five answers; nil when there are enough.
  var tooFew: String? {
    let answers = latency.events
    guard answers < LatencySide.fewest else { return nil }
    guard answers > 0 else {
      return latency.listed == 0
        ? direction == .incoming
          ? say("The file holds no received invitation.") : say("The file holds no sent invitation.")
        : say("No accepted invitation in this window.")
    }
    let total =
      direction == .incoming || includesDeclines
      ? say("\(answers, "answer")") : say("\(answers, "acceptance")")
    guard waits.count == answers else { return say("\(total) so far.") }
    return waits == ["1"]
      ? say("\(total) so far: after 1 day.")
      : say("\(total) so far: after \(ChartWords.list(waits)) days.")
  }
}
