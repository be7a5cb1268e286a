import InvitationModel

/// The three questions of a card, and remarks that do not count.
extension InvitationCard {
  func writeQuestions(to html: inout HTML) {
    let start = html.count
    if let answers = invitation.answers {
      // Nothing lies between them: every byte here is in each card.
      html.element("dl") { html in
        Self.write(say("Do you know them?"), answers.know, to: &html)
        Self.write(say("Do they fit your goals?"), answers.fit, to: &html) { html in
          writeLookUp(to: &html)
          writeAdditions(to: &html)
        }
        Self.write(say("Do you want the contact?"), answers.want, to: &html)
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
    html.item("dt") { $0.text(question) }
    html.item("dd") { html in
      html.text(answer)
      more(&html)
    }
  }

  /// The line of people.csv to complete, where nothing is known that goals could be compared with.
  private func writeLookUp(to html: inout HTML) {
    guard context.report.available.goals, invitation.scores?.fit == nil, let address = profileAddress else {
      return
    }
    html.blank()
    html.text(say("Complete in people.csv:"))
    html.blank()
    html.element("code") { $0.text(PeopleLines.line(address)) }
  }

  /// What accepting would add to the goals that they match.
  private func writeAdditions(to html: inout HTML) {
    let goals = context.report.goals
    let adds = invitation.adds.filter { goals.indices.contains($0.goal) }
    guard !adds.isEmpty else { return }
    let matched = adds.filter(\.matches)
    // That no goal matches says it already.
    guard !matched.isEmpty || !invitation.goals.isEmpty else { return }
    html.blank()
    if matched.isEmpty { return html.text(say("Would add to no goal.")) }
    let coverage = context.report.network.goals
    // A single one is the goal that the answer begins with.
    let parts = matched.filter { coverage.indices.contains($0.goal) }.map { addition in
      let place = ordinal(coverage[addition.goal].matches + 1)
      return matched.count == 1 && invitation.goals == [addition.goal]
        ? say("\(place) connection for this goal") + addition.companyInWords
        : say("\(place) connection for \(oneLine(goals[addition.goal].name))") + addition.companyInWords
    }
    if !parts.isEmpty { html.text(say("Would be your \(listed(parts)).")) }
  }

  private func writeRemarks(to html: inout HTML) {
    // The remarks on a card that was judged say where they were.
    let hidden =
      invitation.hadHiddenCharacters && invitation.answers == nil
      ? [say("Hidden characters were removed from name or note.")] : []
    let sentences = invitation.remarks + hidden
    guard !sentences.isEmpty else { return }
    html.element("p") { $0.text(sentences.joined(separator: " ")) }
  }
}

extension Addition {
  /// The how many-th of their company they would be.
  fileprivate var companyInWords: String { place.map { say(" (\(ordinal($0)) from this company)") } ?? "" }
}

private func ordinal(_ number: Int) -> String {
  guard InterfaceLanguage.current == .english else { return "\(grouped(number))." }
  let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  if number <= words.count { return words[number - 1] }
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return grouped(number) + ending
}
