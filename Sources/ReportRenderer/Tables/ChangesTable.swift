import InvitationModel

extension TableParts {
  /// What changed between two exports, by kind; unchanged ones are only counted.
  var changes: ReportTable {
    let changes = context.report.changes?.changes ?? []
    let groups = ChangeKind.allCases.map { kind in
      let own = changes.filter { $0.kind == kind && $0.isTold }
      return ReportTable.Group(
        title: kind.title,
        advice: kind.advice,
        count: own.count
      ) { number, row in
        let change = own[number]
        row.name(change.name, profile: change.profile)
        row.text(change.direction == .incoming ? say("they", "inviter") : say("you", "inviter"))
        row.day(change.sentAt?.day, unknown: say("not known"))
        row.text(change.whenInWords)
      }
    }
    return ReportTable(
      caption: say("Changes"),
      columns: [
        .text(say("Name")), .text(say("Who invited")), .text(say("Sent")), .text(say("What is known")),
      ],
      groups: groups,
      nothing: say("Nothing changed between the two exports.")
    )
  }
}
