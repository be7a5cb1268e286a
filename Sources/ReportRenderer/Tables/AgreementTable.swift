import InvitationModel

extension TableParts {
  /// What was suggested against what the owner decided.
  var agreement: ReportTable {
    let invitations = context.report.invitations
    let cases = invitations.indices.compactMap { place -> (Decision, Decision)? in
      guard let own = invitations[place].ownDecision, let suggested = invitations[place].suggested else {
        return nil
      }
      return (suggested, own.decision.decision)
    }
    return ReportTable(
      caption: "Suggestions and your decisions",
      columns: [
        .text("Suggested"), .number("You accepted"), .number("You asked"), .number("You declined"),
      ],
      groups: [
        ReportTable.Group(count: cases.isEmpty ? 0 : Decision.allCases.count) { number, row in
          let suggested = Decision.allCases[number]
          row.text(suggested.inWords)
          for chosen in Decision.allCases { row.text(grouped(cases.count { $0 == (suggested, chosen) })) }
        }
      ],
      nothing: "None of your decisions can be compared with a suggestion yet."
    )
  }
}
