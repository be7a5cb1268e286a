import InvitationModel

/// Invitations received and sent a week, on one scale.
enum WeeklyFlow {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "weekly-flow"
    let (incoming, outgoing) = (report.latency.incoming, report.latency.outgoing)
    let weeks = Set((incoming.flow + outgoing.flow).map(\.week)).sorted()
    guard !weeks.isEmpty else { return .nothing(name, "No invitation in the file has a date.") }
    let finding =
      "\(LatencyWords.count(incoming.listed)) received and \(LatencyWords.count(outgoing.listed)) sent "
      + "\(incoming.listed + outgoing.listed == 1 ? "invitation is" : "invitations are") in the file"
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
        BarColumns.Row(heading: "received", values: received, partial: partial),
        BarColumns.Row(heading: "sent", values: sent, partial: partial),
      ],
      ticks: weeks.enumerated().map { index, week in
        let isNewMonth = index == 0 || weeks[index - 1].components.month != week.components.month
        return isNewMonth && !(index == 0 && week.components.day > 14) ? ChartWords.shortMonth(week) : nil
      }
    )
    let words = weeks.indices.map { "\(received[$0]) and \(sent[$0])" }
    return Figure(
      name: name,
      finding: finding,
      measure: "By week of sending. n = \(LatencyWords.count(received.reduce(0, +))) and "
        + "\(LatencyWords.count(sent.reduce(0, +))) in the weeks shown."
        + (partial.isEmpty
          ? ""
          : report.isStated
            ? " Dashed: incomplete."
            : " Dashed: incomplete, since rows leave the file about 180 days after acceptance."),
      description: "Received and sent, week by week from \(ChartWords.date(weeks[0])): "
        + words.joined(separator: ", ") + ".",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: "Invitations by week",
        columns: ["week from", "received", "sent"],
        rows: weeks.indices.map { index in
          [
            heading(weeks[index], after: index > 0 ? weeks[index - 1] : nil)
              + (partial.contains(index) ? ", incomplete" : ""),
            LatencyWords.count(received[index]), LatencyWords.count(sent[index]),
          ]
        }
      )
    ).html
  }

  /// The day, with its year where the year begins.
  private static func heading(_ week: CivilDay, after before: CivilDay?) -> String {
    before?.components.year == week.components.year
      ? "\(week.components.day) \(ChartWords.shortMonth(week))" : ChartWords.date(week)
  }

  private static func counts(_ flow: [WeekFlow], _ weeks: [CivilDay]) -> [Int] {
    weeks.map { week in flow.reduce(0) { $0 + ($1.week == week ? $1.count : 0) } }
  }
}
