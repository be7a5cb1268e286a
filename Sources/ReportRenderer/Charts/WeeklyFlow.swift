import InvitationModel

/// Invitations received and sent a week, on one scale.
enum WeeklyFlow {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "weekly-flow"
    let (incoming, outgoing) = (report.latency.incoming, report.latency.outgoing)
    let weeks = Set((incoming.flow + outgoing.flow).map(\.week)).sorted()
    guard !weeks.isEmpty else { return .nothing(name, say("No invitation in the file has a date.")) }
    let finding =
      incoming.listed + outgoing.listed == 1
      ? incoming.listed == 1
        ? say("1 received invitation is in the file") : say("1 sent invitation is in the file")
      : say(
        "\(count: incoming.listed) received and \(count: outgoing.listed) sent invitations are in the file"
      )
    guard incoming.listed + outgoing.listed >= 5 else { return .nothing(name, finding + ".") }
    let received = counts(incoming.flow, weeks)
    let sent = counts(outgoing.flow, weeks)
    let partial = Set(
      weeks.indices.filter { index in
        (incoming.flow + outgoing.flow).contains { $0.week == weeks[index] && $0.isPartial }
      }
    )
    let columns = BarColumns(
      rows: [
        BarColumns.Row(heading: say("received"), values: received, partial: partial),
        BarColumns.Row(heading: say("sent"), values: sent, partial: partial),
      ],
      ticks: weeks.enumerated().map { index, week in
        let isNewMonth = index == 0 || weeks[index - 1].components.month != week.components.month
        return isNewMonth && !(index == 0 && week.components.day > 14) ? ChartWords.shortMonth(week) : nil
      }
    )
    let words = weeks.indices.map { say("\(received[$0]) and \(sent[$0])") }
    return Figure(
      name: name,
      finding: finding,
      measure: say(
        "By week of sending. n = \(count: received.reduce(0, +)) and \(count: sent.reduce(0, +)) in the weeks shown."
      )
        + dashed(partial, last: weeks.count - 1, isStated: report.isStated),
      description: say("Received and sent, week by week from \(ChartWords.date(weeks[0])):") + " "
        + words.joined(separator: ", ") + ".",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: say("Invitations by week"),
        columns: [say("week from"), say("received"), say("sent")],
        rows: weeks.indices.map { index in
          [
            heading(weeks[index], after: index > 0 ? weeks[index - 1] : nil)
              + (partial.contains(index) ? say(", incomplete") : ""),
            LatencyWords.count(received[index]), LatencyWords.count(sent[index]),
          ]
        }
      )
    ).html
  }

  /// Why weeks are incomplete: the last one ends with the export, early ones have lost rows.
  private static func dashed(_ partial: Set<Int>, last: Int, isStated: Bool) -> String {
    if partial.isEmpty { return "" }
    if partial == [last] { return " " + say("Dashed: the export ends in this week.") }
    if isStated { return " " + say("Dashed: incomplete.") }
    return " "
      + (partial.contains(last)
        ? say(
          """
          Dashed: incomplete, since rows leave the file about 180 days after acceptance and the export \
          ends in the last week.
          """
        ) : say("Dashed: incomplete, since rows leave the file about 180 days after acceptance."))
  }

  /// The day, with its year where the year begins.
  private static func heading(_ week: CivilDay, after before: CivilDay?) -> String {
    before?.components.year == week.components.year
      ? "\(week.components.day)\(InterfaceLanguage.current == .german ? "." : "") \(ChartWords.shortMonth(week))"
      : ChartWords.date(week)
  }

  private static func counts(_ flow: [WeekFlow], _ weeks: [CivilDay]) -> [Int] {
    weeks.map { week in flow.reduce(0) { $0 + ($1.week == week ? $1.count : 0) } }
  }
}
