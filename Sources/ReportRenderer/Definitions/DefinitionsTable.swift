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
}
