/// A table component as HTML, one piece for each page.
struct TableParts {
  let context: ReportContext

  func pieces(_ kind: TableKind, rows: Int) -> PagePieces {
    table(kind).pieces(rows: context.isSingleFile ? .max : rows)
  }

  private func table(_ kind: TableKind) -> ReportTable {
    switch kind {
    case .sent: sent
    case .accepted: accepted
    case .people: people
    case .history: history
    case .agreement: agreement
    case .ruleAgreement: ruleAgreement
    case .reliability: reliability
    case .quantiles: quantiles
    case .changes: changes
    case .coverage: coverage
    case .inputs: inputs
    case .diagnostics: diagnostics
    case .rules: rules
    case .goals: goals
    case .definitions: definitions
    case .members: members
    }
  }
}
