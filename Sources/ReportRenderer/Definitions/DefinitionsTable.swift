import InvitationModel

extension TableParts {
  /// What every figure is, how it is made, and the rows it used.
  var definitions: ReportTable {
    let definitions = Definition.all
    return ReportTable(
      caption: "What the figures are",
      columns: [.text("Figure"), .text("What it tells"), .text("How it is made"), .text("Rows used")],
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
      nothing: "Nothing was measured."
    )
  }
}

extension Report {
  /// The rows that a figure rests on, in sentences.
  public func rowsUsed(by definition: Definition) -> [String] {
    switch definition.subject {
    case .waits:
      let sides =
        definition.name == "working-days"
        ? latency.outgoingWorkingDays.map { ("Sent", $0) }
        : [("Received", latency.incoming), ("Sent", latency.outgoing)]
      return sides.map { "\($0): \($1.rowsInWords)" }
    case .open:
      return [
        "\(counted(summary.pending + summary.sentOpen, "open invitation")) of \(grouped(invitations.count))."
      ]
    case .ledger: return ["\(counted(ledger?.outcomes.count ?? 0, "decision")) on record."]
    case .network:
      return [
        "\(counted(network.connections, "connection")), \(grouped(network.unknown)) without title and company."
      ]
    }
  }
}

extension Latency {
  /// Used and left out, with the reasons.
  fileprivate var rowsInWords: String {
    let reasons = excluded.map { "\($0.reason) \(grouped($0.count))" }.joined(separator: ", ")
    let leftOut = reasons.isEmpty ? "none left out" : "left out: \(reasons)"
    return
      "\(grouped(n)) of \(grouped(listed)) used, \(grouped(events)) answered, \(grouped(censored)) open; \(leftOut)."
  }
}
