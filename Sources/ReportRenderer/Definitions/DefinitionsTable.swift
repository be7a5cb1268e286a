import InvitationModel

extension TableParts {
  /// What every figure of this report is, how it is made, and the rows it used.
  var definitions: ReportTable {
    let definitions = Definition.all.filter { context.report.hasRows(for: $0) }
    return ReportTable(
      caption: say("What the figures are"),
      columns: [
        .text(say("Figure")), .text(say("What it tells")), .text(say("How it is made")),
        .text(say("Rows used")),
      ],
      groups: [
        ReportTable.Group(count: definitions.count) { number, row in
          let definition = definitions[number]
          row.id = "d-\(definition.name)"
          row.text(definition.title)
          row.text(definition.meaning)
          row.text(
            definition.source.isEmpty ? definition.formula : "\(definition.formula) (\(definition.source).)"
          )
          row.text(context.report.rowsUsed(by: definition).joined(separator: " "))
        }
      ],
      nothing: say("Nothing was measured.")
    )
  }
}

extension Report {
  /// Whether a figure could be shown at all.
  fileprivate func hasRows(for definition: Definition) -> Bool {
    switch definition.subject {
    case .waits, .open: !invitations.isEmpty
    case .ledger: ledger != nil
    case .network: network.connections > 0
    }
  }

  /// The rows that a figure rests on, in sentences.
  public func rowsUsed(by definition: Definition) -> [String] {
    switch definition.subject {
    case .waits:
      let sides =
        definition.name == "working-days"
        ? latency.outgoingWorkingDays.map { (say("Sent"), $0) }
        : [(say("Received"), latency.incoming), (say("Sent"), latency.outgoing)]
      return sides.map { "\($0): \($1.rowsInWords)" }
    case .open:
      return [
        say("\(summary.pending + summary.sentOpen, "open invitation") of \(count: invitations.count).")
      ]
    case .ledger: return [say("\(ledger?.outcomes.count ?? 0, "decision") on record.")]
    case .network:
      return [
        say("\(network.connections, "connection"), \(count: network.unknown) without title and company.")
      ]
    }
  }
}

extension Latency {
  /// Used and left out, with the reasons.
  fileprivate var rowsInWords: String {
    let reasons = excluded.map { "\($0.reason) \(grouped($0.count))" }.joined(separator: ", ")
    let leftOut = reasons.isEmpty ? say("none left out") : say("left out: \(reasons)")
    return
      say(
        """
        \(count: n) of \(count: listed) used, \(count: events) answered, \(count: censored) open; \
        \(leftOut).
        """
      )
  }
}
