import InvitationModel

extension TableParts {
  /// The members of a team with what may be told of each.
  var members: ReportTable {
    let members = context.report.team?.members ?? []
    func told(_ count: Int?) -> String { count.map(grouped) ?? say("fewer than 5, or not told") }
    return ReportTable(
      caption: say("Members"),
      columns: [
        .text(say("Member")), .text(say("As of", "column")), .number(say("Waiting")),
        .number(say("Answered")), .number(say("Sent, open")),
        .number(say("Sent, accepted")),
      ],
      groups: [
        ReportTable.Group(count: members.count) { number, row in
          let member = members[number]
          row.text(oneLine(member.label))
          row.cell { html in if let day = member.asOf { html.day(day) } }
          row.text(told(member.pending))
          row.text(told(member.received.answered))
          row.text(told(member.sentOpen))
          row.text(told(member.sent.answered))
        }
      ],
      nothing: say("Nobody’s report was merged.")
    )
  }
}
