import InvitationModel

/// The three questions of a card, and remarks that do not count.
extension InvitationCard {
  func writeQuestions(to html: inout HTML) {
    let start = html.count
    if let answers = invitation.answers {
      html.element("dl") { html in
        Self.write("Do you know them?", answers.know, to: &html)
        html.newline()
        Self.write("Do they fit your goals?", answers.fit, to: &html) { writeLookUp(to: &$0) }
        html.newline()
        Self.write("Do you want the contact?", answers.want, to: &html) { writeOpens(to: &$0) }
      }
    }
    html.part(after: start) { writeRemarks(to: &$0) }
  }

  private static func write(
    _ question: String,
    _ answer: String,
    to html: inout HTML,
    more: (inout HTML) -> Void = { _ in }
  ) {
    html.element("dt") { $0.text(question) }
    html.element("dd") { html in
      html.text(answer)
      more(&html)
    }
  }

  /// The line of people.csv to complete, where nothing is known that goals could be compared with.
  private func writeLookUp(to html: inout HTML) {
    guard context.report.available.goals, invitation.scores?.fit == nil, let address = profileAddress else {
      return
    }
    html.text(" Complete this line in people.csv: ")
    html.element("code") { $0.text(PeopleSnippet.line(address)) }
  }

  /// What accepting gives away.
  private func writeOpens(to html: inout HTML) {
    guard let opens = invitation.opens, opens.people > 0 else { return }
    html.text(" They could ask you to introduce them to ")
    html.text(opens.people == 1 ? "1 person" : "\(grouped(opens.people)) people")
    if opens.marked > 0 {
      html.text(", \(grouped(opens.marked)) of them protected")
      if !opens.names.isEmpty { html.text(": \(listed(opens.names.map { oneLine($0) }))") }
    }
    html.text(".")
  }

  private func writeRemarks(to html: inout HTML) {
    let hidden = invitation.hadHiddenCharacters ? ["Hidden characters were removed from name or note."] : []
    let repeated =
      invitation.timesInvited > 1 ? ["Invited you \(grouped(invitation.timesInvited)) times."] : []
    let sentences = invitation.remarks + repeated + hidden
    guard !sentences.isEmpty else { return }
    html.element("p", class: "remark") { $0.text(sentences.joined(separator: " ")) }
  }
}

/// Lines of people.csv for the owner to complete.
enum PeopleSnippet {
  /// The columns, in the order of the commas in a line.
  static let header = "url,headline,company,location,mutual,known"

  /// An empty line for a profile.
  static func line(_ address: String) -> String { "\(address),,,,," }
}
