import InvitationModel

/// The tables of the method page: what was read, what was found doubtful, goals and rules.
extension TableParts {
  /// The files that were read, with read = kept + rejected.
  var inputs: ReportTable {
    ReportTable(
      caption: "Files that were read",
      columns: [
        .text("File"), .text("Kind"), .number("Rows"), .number("Kept"), .number("Not used"), .text("Why not"),
        .text("From"), .text("To"),
      ],
      groups: [
        ReportTable.Group(
          rows: context.report.inputs.map { input in
            let kind = input.era.isEmpty ? input.kind : "\(input.kind), \(input.era)"
            let why = input.rejected.map { "\($0.reason) \(grouped($0.count))" }.joined(separator: ", ")
            return ReportTable.Row(cells: [
              .text(oneLine(input.file)), .text(kind), .text(grouped(input.rowsRead)),
              .text(grouped(input.rowsKept)), .text(grouped(input.rowsRejected)), .text(why),
              input.from.map { .day($0) } ?? .empty, input.to.map { .day($0) } ?? .empty,
            ])
          }
        )
      ],
      nothing: "No file was read."
    )
  }

  /// Everything worth telling about the input.
  var diagnostics: ReportTable {
    ReportTable(
      caption: "Messages",
      columns: [.text("Place"), .text("Severity"), .text("Message"), .text("Id")],
      groups: [
        ReportTable.Group(
          rows: context.report.diagnostics.map { diagnostic in
            ReportTable.Row(cells: [
              .element("code", [], .text(oneLine(diagnostic.place))), .text(diagnostic.severity.rawValue),
              .text(diagnostic.message), .text(diagnostic.id),
            ])
          }
        )
      ],
      nothing: "Nothing to report: every row could be read."
    )
  }

  /// The decision table with how often each row fired.
  var rules: ReportTable {
    ReportTable(
      caption: "The rules, from the top; the first that holds decides",
      columns: [.text("Rule"), .text("If"), .text("Then"), .number("Fired")],
      groups: [
        ReportTable.Group(
          rows: context.report.rules.map { rule in
            ReportTable.Row(
              cells: [
                .text("\(rule.row) \(rule.id)"), .text(rule.condition), .text(rule.outcome),
                .text(grouped(rule.fired)),
              ],
              id: "rule-\(rule.row)"
            )
          }
        )
      ],
      nothing: "No rule was needed: nothing was open."
    )
  }

  /// The goals as they were understood.
  var goals: ReportTable {
    ReportTable(
      caption: "Your goals as they were understood",
      columns: [.text("Goal"), .number("Importance"), .text("Looks for"), .number("Aim")],
      groups: [
        ReportTable.Group(
          rows: context.report.goals.map { goal in
            let name = oneLine(goal.name) + (goal.hasEnded ? " (ended)" : "")
            return ReportTable.Row(cells: [
              .text(name), .text(String(goal.importance)), terms(goal),
              .text(goal.targetPercent.map { "\($0) %" } ?? "none"),
            ])
          }
        )
      ],
      nothing: "You have set no goals yet, so nobody’s fit can be judged."
    )
  }

  private func terms(_ goal: GoalSummary) -> HTML {
    let groups = goal.terms.filter { !$0.terms.isEmpty }
    guard !groups.isEmpty else { return .text("This goal has no words to look for.") }
    let lines = groups.map { HTML.text("\($0.key): \($0.terms.map { oneLine($0) }.joined(separator: ", "))") }
    return HTML.joined(lines, separator: .void("br"))
  }
}

extension Diagnostic {
  /// File, line and column, as far as they are known.
  fileprivate var place: String {
    var place = file ?? "the input"
    if let pointer { place += "#\(pointer)" }
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return place
  }
}
