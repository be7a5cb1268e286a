import InvitationModel

/// Whom the owner let in, and beside it whom the owner invited: by status and by goal, with what was written since.
enum ReviewCharts {
  /// What the rows of a chart are.
  enum Rows: String {
    case statuses, goals
  }

  /// Whether the chart, or what stands in its place, says what those before it on the page do not say already.
  static func isKnown(_ direction: Direction, _ rows: Rows, _ report: Report) -> Bool {
    let side = direction == .incoming ? report.review?.received : report.review?.sent
    let isEmpty = side?.all.people ?? 0 == 0
    return switch rows {
    case .statuses: direction == .incoming || isEmpty || !report.goals.isEmpty
    case .goals: !isEmpty && !report.goals.isEmpty
    }
  }

  /// The chart, or the sentence in its place.
  static func html(_ direction: Direction, _ rows: Rows, _ report: Report) -> HTML {
    let isReceived = direction == .incoming
    let name = "\(isReceived ? "received" : "sent")-\(rows.rawValue)"
    guard let side = isReceived ? report.review?.received : report.review?.sent, side.all.people > 0 else {
      return .nothing(name, missing(direction, report))
    }
    if report.goals.isEmpty { return .nothing(name, say("You have set no goals yet.")) }
    let counts = rows == .statuses ? side.statuses : side.goals
    guard side.all.people >= 5 else {
      let words = counts.filter { $0.people > 0 }.map {
        "\(label($0, rows)) \(LatencyWords.count($0.people))"
      }
      let list = words.isEmpty ? say("no goal") : ChartWords.list(words)
      return .nothing(
        name,
        isReceived ? say("Of those whom you let in: \(list).") : say("Of those whom you invited: \(list).")
      )
    }
    let bars = BarRows(
      rows: counts.map { BarRows.Row(label: label($0, rows), value: $0.people) },
      isStacked: true
    )
    let n = LatencyWords.count(side.all.people)
    return Figure(
      name: name,
      finding: isReceived
        ? say("\(finding(side, rows)) of \(n) whom you let in")
        : say("\(finding(side, rows)) of \(n) whom you invited"),
      measure: rows == .goals
        ? say("People by title and company on the day of the export, at the goal they serve best.")
        : say("People by title and company on the day of the export."),
      description: counts.map { "\(label($0, rows)) \(LatencyWords.count($0.people))" }.joined(
        separator: "; "
      ) + ".",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: isReceived
          ? say("People whom you let in, and what was written since")
          : say("People whom you invited, and what was written since"),
        columns: [
          rows == .statuses ? say("status") : say("goal"), say("people"), say("with note"),
          say("you wrote in 30 days"), say("silent"), say("pitched"),
        ],
        rows: (counts.map { ($0, label($0, rows)) } + (rows == .statuses ? [(side.all, say("all"))] : [])).map
        {
          row($0, $1, knowsMessages: report.available.messages)
        }
      )
    ).html
  }

  /// Why nobody is counted: nobody was let in, or no file tells what those do who were.
  private static func missing(_ direction: Direction, _ report: Report) -> String {
    let invitations = report.invitations
    let isAnybody = invitations.indices.contains {
      invitations[$0].direction == direction && invitations[$0].state == .accepted
    }
    switch direction {
    case .incoming:
      return isAnybody
        ? say(
          "No file tells title and company of those whom you let in, so they are not compared with goals."
        )
        : say("Nobody that you let in is in the file.")
    case .outgoing:
      return isAnybody
        ? say("No file tells title and company of those who accepted, so they are not compared with goals.")
        : say("Nobody accepted yet.")
    }
  }

  /// Without messages nobody knows who wrote: that is not 0.
  private static func row(_ count: ReviewCount, _ label: String, knowsMessages: Bool) -> [String] {
    [label, LatencyWords.count(count.people), LatencyWords.count(count.withNote)]
      + (knowsMessages
        ? [
          say("\(count: count.written) of \(count: count.observed)"),
          LatencyWords.count(count.silent), LatencyWords.count(count.pitched),
        ] : ["–", "–", "–"])
  }

  private static func finding(_ side: ReviewSide, _ rows: Rows) -> String {
    switch rows {
    case .statuses:
      let fitting = side.statuses.prefix(2).reduce(0) { $0 + $1.people }
      return fitting == 1 ? say("1 serves or touches a goal") : say("\(count: fitting) serve or touch a goal")
    case .goals:
      guard let most = side.goals.max(by: { $0.people < $1.people }), most.people > 0 else {
        return say("No goal for any")
      }
      return "\(most.name): \(LatencyWords.count(most.people))"
    }
  }

  private static func label(_ count: ReviewCount, _ rows: Rows) -> String {
    rows == .goals ? count.name : ReviewStatus(rawValue: count.name)?.inWords ?? count.name
  }
}

extension ReviewStatus {
  /// The status as it is shown.
  var inWords: String {
    switch self {
    case .serves: say("Serves a goal")
    case .touches: say("Touches a goal")
    case .trace: say("A trace of a goal")
    case .avoid: say("On your Avoid list")
    case .outside: say("Outside your present goals")
    case .unknown: say("Title and company not known")
    }
  }
}
