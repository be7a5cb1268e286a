import InvitationModel
import ReportRedactor

/// The sections of a published page.
extension PublishedPage {
  func section(_ title: String, _ parts: [HTML]) -> HTML {
    let shown = parts.filter { !$0.isEmpty }
    guard !shown.isEmpty else { return .empty }
    return .joined([.element("h2", [], .text(title))] + shown, separator: .newline)
  }

  func paragraph(_ text: String?) -> HTML { text.map { .element("p", [], .text($0)) } ?? .empty }

  /// The statistics of one direction.
  func side(_ direction: Direction) -> HTML {
    let (side, name) = direction == .incoming ? (report.received, "received") : (report.sent, "sent")
    let title = direction == .incoming ? say("How fast the owner answers") : say("How fast others answer")
    return section(
      title,
      [
        paragraph(counts(side)), paragraph(quantiles(side)),
        bars(
          "\(name)-curve",
          say("Share answered by days after sending"),
          side.curve.map { step in
            BarRows.Row(label: days(step.days), value: step.percent, text: "\(step.percent) %")
          },
          measure: say(
            "Of those that the file lists; who waits counts as not yet. Days with few answers are merged."
          ),
          columns: [say("days"), say("share, %")]
        ),
        breakdown("\(name)-ages", say("Those who wait, by how long"), side.ages),
        breakdown("\(name)-months", say("Those answered, by month of sending"), side.months),
        breakdown("\(name)-notes", say("Those answered, with and without a note"), side.notes),
        breakdown("\(name)-statuses", say("Those accepted, by how they serve the goals"), side.statuses),
        breakdown("\(name)-goals", say("Those accepted, by the goal they serve best"), side.goals),
      ]
    )
  }

  private func counts(_ side: PublishedSide) -> String {
    let few = say("fewer than 5")
    return say(
      "\(side.answered.map { grouped($0) } ?? few) answered, \(side.waiting.map { grouped($0) } ?? few) waiting."
    )
  }

  private func quantiles(_ side: PublishedSide) -> String? {
    let names = [25: say("a quarter"), 50: say("half"), 75: say("three quarters"), 90: say("nine of ten")]
    let parts = side.quantiles.map { "\(names[$0.percent] ?? "") \(LatencyWords.within(days: $0.days))" }
    return parts.isEmpty ? nil : say("Answers came: \(parts.joined(separator: ", ")).")
  }

  private func days(_ days: Int) -> String { days == 0 ? say("same day") : say("\(days, "day")") }

  var network: HTML {
    let network = report.network
    let goals = network.goals.map { goal in
      HTML.element(
        "li",
        [],
        .text(goal.label.inWords)
          + .text(
            goal.people.map { ": " + say("\($0, "connection")") + ", \(goal.percent ?? 0) %" }
              ?? ": " + say("too few to show, or nearly all")
          )
      )
    }
    return section(
      say("The network"),
      [
        paragraph(network.connections.map { say("\($0, "connection")") + "." }),
        goals.isEmpty ? .empty : .element("ul", [], .joined(goals, separator: .newline)),
        breakdown("companies", say("Connections by company, from five people on"), network.companies),
        breakdown("quarters", say("New connections by quarter"), network.quarters),
        bars(
          "titles",
          say("Words in titles of five people or more"),
          network.titleWords.map { row($0) },
          measure: say("People whose title holds the word; a title may hold several."),
          columns: [say("word"), say("count")]
        ),
      ]
    )
  }

  var changes: HTML {
    guard let changes = report.changes else { return .empty }
    return section(
      say("What changed"),
      [
        paragraph(say("Between \(changes.older.inWords) and \(changes.newer.inWords).")),
        breakdown("received-changes", say("Received invitations"), changes.received),
        breakdown("sent-changes", say("Sent invitations"), changes.sent),
      ]
    )
  }

  var choices: HTML {
    section(
      say("What was decided"),
      [breakdown("choices", say("Decisions against suggestions"), report.choices)]
    )
  }

  var history: HTML {
    report.history.isEmpty ? .empty : section(say("From build to build"), [HistoryTrend.html(report.history)])
  }

  var sources: HTML {
    let kinds = report.kinds.map { fileKindInWords($0.text) }
    let findings = report.findings.map { finding in
      HTML.element(
        "li",
        [],
        .element("code", [], .text(finding.id.text)) + .text(": \(grouped(finding.count))")
      )
    }
    return section(
      say("What was read, and what is left out"),
      [
        paragraph(kinds.isEmpty ? nil : say("Read: \(listed(kinds)).")),
        findings.isEmpty
          ? .empty
          : paragraph(say("Found odd:")) + .newline
            + .element("ul", [], .joined(findings, separator: .newline)),
        paragraph(
          say(
            """
            Left out: names, addresses, notes, messages, texts, sources, exact days, and the owner’s goals \
            and rules. Groups of fewer than 5 people are counted together with others or not at all.
            """
          )
        ),
      ]
    )
  }

  private func row(_ part: Breakdown.Part) -> BarRows.Row {
    BarRows.Row(label: part.label.inWords, value: part.count)
  }

  private func breakdown(_ name: String, _ finding: String, _ groups: Breakdown) -> HTML {
    var rows = groups.parts.map { row($0) }
    if groups.other > 0 { rows.append(BarRows.Row(label: say("others"), value: groups.other)) }
    let measure =
      groups.other > 0
      ? say("People in each group. Others: everybody else, groups of fewer than 5 among them.")
      : say("People in each group.")
    return bars(name, finding, rows, measure: measure, columns: [say("group"), say("count")])
  }

  private func bars(
    _ name: String,
    _ finding: String,
    _ rows: [BarRows.Row],
    measure: String,
    columns: [String]
  ) -> HTML {
    guard !rows.isEmpty else { return .empty }
    let bars = BarRows(rows: rows, isStacked: true)
    let texts = rows.map { $0.text ?? grouped($0.value) }
    return Figure(
      name: name,
      finding: finding,
      measure: measure,
      description: zip(rows, texts).map { "\($0.label): \($1)" }.joined(separator: "; ") + ".",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: finding,
        columns: columns,
        rows: zip(rows, texts).map { [$0.label, $1] }
      )
    ).html
  }
}
