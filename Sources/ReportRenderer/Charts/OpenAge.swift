import InvitationModel

/// How long the open received invitations have waited: one sign an invitation, or bars when there are many.
enum OpenAge {
  /// More signs than this become bars.
  private static let mostSigns = 60

  /// The ages of the open ones, and how many of each verdict.
  private struct Row {
    var bin: Bin
    /// Accept, ask, decline, none.
    var verdicts: [Int]

    var label: String { bin.to == 0 ? say("today") : ChartWords.range(from: bin.from, to: bin.to) }
  }

  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "open-age"
    let incoming = report.latency.incoming
    guard incoming.open.n > 0 else { return .nothing(name, report.nothingWaits) }
    let finding = finding(report)
    guard incoming.open.n >= 5 else { return .nothing(name, finding + ".") }
    let rows = rows(report)
    let total = incoming.open.n
    let isBars = total > mostSigns || rows.contains { $0.bin.count > 20 }
    let bars = BarRows(rows: rows.map { BarRows.Row(label: $0.label, value: $0.bin.count, isOpen: true) })
    let columns = [say("to accept"), say("to ask"), say("to decline"), say("undecided")]
    // Undecided ones are those that have probably expired; without any the column would only be zeros.
    let shown = rows.contains { $0.verdicts[3] > 0 } ? 4 : 3
    let words = rows.map { row in
      let verdicts = zip(columns, row.verdicts).prefix(shown).filter { $1 > 0 }
      return "\(row.label): \(LatencyWords.count(row.bin.count))"
        + (verdicts.isEmpty ? "" : say(" (\(verdicts.map { "\($1) \($0)" }.joined(separator: ", ")))"))
    }
    return Figure(
      name: name,
      finding: finding,
      measure: measure(report, total),
      description: say("Days waited. \(words.joined(separator: "; "))."),
      height: bars.height,
      drawing: isBars ? bars.drawing : signs(rows),
      table: DataTable(
        caption: say("Open invitations by days waited"),
        columns: [say("days"), say("count")] + columns.prefix(shown),
        rows: rows.map { row in
          [row.label, LatencyWords.count(row.bin.count)]
            + row.verdicts.prefix(shown).map { LatencyWords.count($0) }
        }
      )
    ).html
  }

  private static func measure(_ report: Report, _ total: Int) -> String {
    [
      hasExpired(report)
        ? say("n = \(count: total) open or expired, by days since sending.")
        : say("n = \(count: total) open, by days waited."),
      comparison(report.latency.incoming),
      say("An invitation may expire after about 180 days."),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// Quantiles of invitations: an open one is one without an answer yet.
  private static func comparison(_ incoming: Latency) -> String? {
    func wait(_ p: Double) -> String? {
      incoming.quoted(p)?.value.map { LatencyWords.within(days: $0) }
    }
    guard incoming.events >= 5, let half = wait(0.5) else { return nil }
    guard incoming.events >= 20, let most = wait(0.9) else {
      return say("Half have your answer \(half); open ones count as not yet.")
    }
    return say("Half have your answer \(half), nine in ten \(most); open ones count as not yet.")
  }

  private static func finding(_ report: Report) -> String {
    let incoming = report.latency.incoming
    let total = incoming.open.n
    let ages = open(report).compactMap(\.age)
    if incoming.events >= 20, ages.count == total,
      let quarter = incoming.quoted(0.75)?.value
    {
      let longer = ages.count { $0 > quarter }
      return longer == 1
        ? say("1 of \(count: total) has waited longer than three in four wait for your answer")
        : say(
          "\(count: longer) of \(count: total) have waited longer than three in four wait for your answer"
        )
    }
    let oldest = incoming.open.oldest.map {
      $0 == 0 ? say(", the oldest for less than a day") : say(", the oldest for \($0, "day")")
    }
    return
      (hasExpired(report)
      ? say("\(total, "invitation is", "invitations are") open or expired")
      : say("\(total, "invitation is", "invitations are") open")) + (oldest ?? "")
  }

  private static func hasExpired(_ report: Report) -> Bool {
    report.invitations.indices.contains {
      report.invitations[$0].direction == .incoming && report.invitations[$0].state == .expired
    }
  }

  /// Open received invitations, the expired ones too.
  private static func open(_ report: Report) -> [(age: Int?, decision: Decision?)] {
    let invitations = report.invitations
    return invitations.indices.compactMap { place in
      guard invitations[place].direction == .incoming,
        invitations[place].state == .pending || invitations[place].state == .expired
      else { return nil }
      return (invitations[place].ageDays, invitations[place].decision)
    }
  }

  private static func rows(_ report: Report) -> [Row] {
    let open = open(report)
    return report.latency.incoming.open.buckets.map { bin in
      var row = Row(bin: bin, verdicts: [0, 0, 0, 0])
      for invitation in open {
        guard let age = invitation.age, age >= bin.from, age <= bin.to ?? .max else { continue }
        row.verdicts[column(invitation.decision)] += 1
      }
      return row
    }
  }

  private static func column(_ decision: Decision?) -> Int {
    switch decision {
    case .accept: 0
    case .ask: 1
    case .decline: 2
    case nil: 3
    }
  }

  private static func signs(_ rows: [Row]) -> HTML {
    let marks: [Mark] = [.accept, .ask, .decline, .none]
    var (paths, labels) = (marks.map { _ in Path() }, HTML.empty)
    for (index, row) in rows.enumerated() {
      let y = 4 + 20 * Double(index)
      var x = Scale.left
      for (kind, mark) in marks.enumerated() {
        for _ in 0..<row.verdicts[kind] {
          paths[kind].sign(mark, x: x, y: y)
          x += 13
        }
      }
      labels +=
        Draw.label(row.label, y: y + 10)
        + Draw.text(LatencyWords.count(row.bin.count), x: x + (x > Scale.left ? 4 : 5), y: y + 10)
    }
    return .joined(zip(marks, paths).map { Draw.outline($0, $1) }) + labels
  }
}
