import InvitationModel

/// The tables of the method page: what was read, what was found doubtful, goals and rules.
extension TableParts {
  /// The files that were read, with read = kept + rejected.
  var inputs: ReportTable {
    let inputs = context.report.inputs
    return ReportTable(
      caption: say("Files that were read"),
      columns: [
        .text(say("File")), .text(say("Kind")), .number(say("Rows")), .number(say("Kept")),
        .number(say("Not used")),
        .text(
          say("Why not")
        ),
        .text(say("From")), .text(say("To")),
      ],
      groups: [
        ReportTable.Group(count: inputs.count) { number, row in
          let input = inputs[number]
          row.text(oneLine(input.file))
          row.text(fileKindInWords(input.kind))
          row.text(grouped(input.rowsRead))
          row.text(grouped(input.rowsKept))
          row.text(grouped(input.rowsRejected))
          row.text(input.rejected.map { "\($0.reason) \(grouped($0.count))" }.joined(separator: ", "))
          row.cell { html in if let from = input.from { html.day(from) } }
          row.cell { html in if let to = input.to { html.day(to) } }
        }
      ],
      nothing: say("No file was read.")
    )
  }

  /// Everything worth telling about the input.
  var diagnostics: ReportTable {
    let diagnostics = context.report.diagnostics
    return ReportTable(
      caption: say("Messages"),
      columns: [.text(say("Place")), .text(say("Severity")), .text(say("Message")), .text(say("Id"))],
      groups: [
        ReportTable.Group(count: diagnostics.count) { number, row in
          let diagnostic = diagnostics[number]
          row.cell { html in html.element("code") { $0.text(oneLine(diagnostic.place)) } }
          row.text(diagnostic.severity.inWords)
          row.cell { html in
            guard let meaning = diagnostic.meaning else { return html.text(diagnostic.message) }
            html.text(meaning + " ")
            // What was found there, in the words of the terminal, which are English.
            html.element("small", attributes: { $0.attribute("lang", "en") }) { $0.text(diagnostic.message) }
          }
          row.text(diagnostic.id)
        }
      ],
      nothing: say("Nothing to report: every row could be read.")
    )
  }

  /// The decision table with how often each row fired.
  var rules: ReportTable {
    let rules = context.report.rules
    return ReportTable(
      caption: say("The rules, from the top; the first that holds decides"),
      columns: [.text(say("Rule")), .text(say("If")), .text(say("Then")), .number(say("Fired"))],
      groups: [
        ReportTable.Group(count: rules.count) { number, row in
          let rule = rules[number]
          row.id = "rule-\(rule.row)"
          row.text("\(rule.row) \(rule.id)")
          row.text(rule.condition)
          row.text(rule.outcome)
          row.text(grouped(rule.fired))
        }
      ],
      nothing: say("No rule was needed: nothing was open.")
    )
  }

  /// The goals as they were understood.
  var goals: ReportTable {
    let goals = context.report.goals
    return ReportTable(
      caption: say("Your goals as they were understood"),
      columns: [
        .text(say("Goal")), .number(say("Importance")), .text(say("Looks for")), .number(say("Aim")),
      ],
      groups: [
        ReportTable.Group(count: goals.count) { number, row in
          let goal = goals[number]
          row.text(oneLine(goal.name) + (goal.hasEnded ? say(" (ended)") : ""))
          row.text(String(goal.importance))
          row.cell { $0.append(terms(goal)) }
          row.text(goal.targetPercent.map { "\($0) %" } ?? say("none"))
        }
      ],
      nothing: say("You have set no goals yet, so nobody’s fit can be judged.")
    )
  }

  private func terms(_ goal: GoalSummary) -> HTML {
    let groups = goal.terms.filter { !$0.terms.isEmpty }
    guard !groups.isEmpty else { return .text(say("This goal has no words to look for.")) }
    let lines = groups.map {
      HTML.text(
        "\($0.key): \($0.terms.map { oneLine($0) }.joined(separator: ", "))"
      )
    }
    return HTML.joined(lines, separator: .void("br"))
  }
}

extension Diagnostic.Severity {
  /// The word in the list.
  fileprivate var inWords: String {
    switch self {
    case .error: say("error")
    case .warning: say("warning")
    case .note: say("note", "severity")
    }
  }
}

extension Diagnostic {
  /// What such a message means and what to do, in the language of the page; nil in English, where the message says it.
  fileprivate var meaning: String? { PhraseCatalog.current?.entries["\(id) [message]"] }

  /// File, line and column, as far as they are known.
  var place: String {
    var place = file ?? say("the input")
    if let pointer { place += "#\(pointer)" }
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return place
  }
}
