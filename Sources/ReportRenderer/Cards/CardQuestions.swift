import InvitationModel

/// The three questions of a card, and remarks that do not count.
struct CardQuestions {
  let invitation: ReportedInvitation
  let context: ReportContext

  var html: HTML {
    guard let answers = invitation.answers else { return remarks }
    let rows = [
      ("Do you know them?", HTML.text(answers.know)),
      ("Do they fit your goals?", .text(answers.fit) + lookUp),
      ("Do you want the contact?", .text(answers.want) + opens),
    ]
    let list = HTML.element(
      "dl",
      [],
      HTML.joined(
        rows.map { .element("dt", [], .text($0.0)) + .element("dd", [], $0.1) },
        separator: .newline
      )
    )
    return HTML.joined([list, remarks].filter { !$0.isEmpty }, separator: .newline)
  }

  /// The line of people.csv to complete, where nothing is known that goals could be compared with.
  private var lookUp: HTML {
    guard context.report.available.goals, invitation.scores?.fit == nil, let slug = invitation.profile,
      let address = LinkRule.profile(slug: slug)
    else { return .empty }
    return .text(" Complete this line in people.csv: ")
      + .element("code", [], .text(PeopleSnippet.line(address)))
  }

  /// What accepting gives away.
  private var opens: HTML {
    guard let opens = invitation.opens, opens.people > 0 else { return .empty }
    var text =
      " They could ask you to introduce them to \(opens.people == 1 ? "1 person" : "\(grouped(opens.people)) people")"
    if opens.marked > 0 {
      text += ", \(grouped(opens.marked)) of them protected"
      if !opens.names.isEmpty { text += ": \(listed(opens.names.map { oneLine($0) }))" }
    }
    return .text(text + ".")
  }

  private var remarks: HTML {
    let hidden = invitation.hadHiddenCharacters ? ["Hidden characters were removed from name or note."] : []
    let repeated =
      invitation.timesInvited > 1 ? ["Invited you \(grouped(invitation.timesInvited)) times."] : []
    let sentences = invitation.remarks + repeated + hidden
    guard !sentences.isEmpty else { return .empty }
    return .element("p", ["class": "remark"], .text(sentences.joined(separator: " ")))
  }
}

/// Lines of people.csv for the owner to complete.
enum PeopleSnippet {
  /// The columns, in the order of the commas in a line.
  static let header = "url,headline,company,location,mutual,known"

  /// An empty line for a profile.
  static func line(_ address: String) -> String { "\(address),,,,," }
}
