import InvitationModel

extension TableParts {
  /// What was suggested against what the owner decided.
  var agreement: ReportTable {
    let cases = context.report.invitations.compactMap { invitation -> (Decision, Decision)? in
      guard let own = invitation.ownDecision, let suggested = invitation.suggested else { return nil }
      return (suggested, own.decision.decision)
    }
    return ReportTable(
      caption: "Suggestions and your decisions",
      columns: [
        .text("Suggested"), .number("You accepted"), .number("You asked"), .number("You declined"),
      ],
      groups: [
        ReportTable.Group(
          rows: cases.isEmpty
            ? []
            : Decision.allCases.map { suggested in
              let counts = Decision.allCases.map { chosen in
                HTML.text(grouped(cases.count { $0 == (suggested, chosen) }))
              }
              return ReportTable.Row(cells: [.text(suggested.inWords)] + counts)
            }
        )
      ],
      nothing: "None of your decisions can be compared with a suggestion yet."
    )
  }
}
