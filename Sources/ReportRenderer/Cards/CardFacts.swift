import InvitationModel

/// Verdict, age, link; the note; what would change the verdict; the owner's own decision.
extension InvitationCard {
  var profileAddress: String? { invitation.profile.flatMap { LinkRule.profile(slug: $0) } }

  var profileText: String? { invitation.profile.map { oneLine("linkedin.com/in/\($0)") } }

  func writeMeta(to html: inout HTML) {
    html.element("p") { html in
      let start = html.count
      html.part(after: start, separator: " · ") { writeVerdict(to: &$0) }
      html.part(after: start, separator: " · ") { writeAge(to: &$0) }
      html.part(after: start, separator: " · ") { writeLink(to: &$0) }
      html.part(after: start, separator: " · ") { writeCode(to: &$0) }
    }
  }

  private func writeVerdict(to html: inout HTML) {
    if let reason = invitation.reason, invitation.state == .uncertain {
      return html.text(reasonInWords(reason))
    }
    guard let decision = invitation.decision else { return }
    // The stylesheet draws the shape before the word.
    html.element("b") { $0.text(decision.inWords) }
    guard let confidence = invitation.confidence else { return }
    html.text(" ")
    html.text(confidence.inWords)
  }

  private func writeAge(to html: inout HTML) {
    guard let days = invitation.ageDays else {
      guard invitation.sentAt != nil else {
        return html.text(
          say("sent on a day that the export does not say")
        )
      }
      return writeDayOfSending(to: &html)
    }
    guard invitation.state == .pending else {
      // Nobody knows whether it waits.
      html.text(days == 0 ? say("sent today") : say("sent \(days, "day") ago"))
      guard let sentAt = invitation.sentAt else { return }
      html.text(", ")
      return html.day(sentAt.day)
    }
    let waiting = days == 0 ? say("arrived today") : say("waiting \(days, "day")")
    switch invitation.urgency {
    case .overdue:
      html.text(invitation.urgencyText ?? waiting)
      html.text(say(": answer today"))
    case .due:
      html.text(waiting)
      html.text(say(": answer this week"))
    case .fresh, nil: html.text(waiting)
    }
    guard invitation.sentAt != nil else { return }
    html.text(", ")
    writeDayOfSending(to: &html)
  }

  private func writeDayOfSending(to html: inout HTML) {
    guard let sentAt = invitation.sentAt else { return }
    html.text(say("sent", "on"))
    html.blank()
    html.day(sentAt.day)
  }

  private func writeLink(to html: inout HTML) {
    guard let text = profileText else { return }
    guard let address = profileAddress else { return html.text(text) }
    html.foreignLink(address) { $0.text(text) }
  }

  /// The code that the record command takes, as a link to this card.
  private func writeCode(to html: inout HTML) {
    html.element("a", attributes: { $0.attribute("href", "#i-\(invitation.code)") }) {
      $0.text(invitation.code)
    }
  }

  func writeNote(to html: inout HTML) {
    guard let note = invitation.note else { return }
    html.element("blockquote", attributes: { $0.attribute("dir", "auto") }) { $0.lines(note.text) }
  }

  func writeChange(to html: inout HTML) {
    let sentences = [invitation.stability?.without].compactMap(\.self) + changesInWords
    guard !sentences.isEmpty || invitation.missingFact != nil else { return }
    html.element("p") { html in
      html.text(sentences.joined(separator: " "))
      guard let fact = invitation.missingFact else { return }
      if !sentences.isEmpty { html.void("br") }
      html.text(fact.question)
      html.text(" ")
      for (index, answer) in fact.answers.enumerated() {
        html.text(answer.answer)
        // Answers that lead to the same are told together.
        let isLast = index + 1 == fact.answers.count
        guard isLast || fact.answers[index + 1].decision != answer.decision else {
          let isLastButOne =
            index + 2 == fact.answers.count || fact.answers[index + 2].decision != answer.decision
          html.text(isLastButOne ? " \(say("or")) " : ", ")
          continue
        }
        html.text(" → ")
        html.text(answer.decision.inWords.lowercased())
        if !isLast { html.text(" · ") }
      }
    }
  }

  /// What would change the decision; conditions of one outcome share its sentence.
  private var changesInWords: [String] {
    var sentences: [String] = []
    var last: Decision?
    for change in invitation.counterfactual {
      if change.decision == last, let before = sentences.popLast() {
        let shared = before.sharedWords(with: change.text)
        sentences.append(say("\(String(before.dropLast())), or \(String(change.text.dropFirst(shared)))"))
      } else {
        sentences.append(change.text)
      }
      last = change.decision
    }
    return sentences
  }

  func writeDecision(to html: inout HTML) {
    guard let own = invitation.ownDecision else { return }
    html.element("p", class: "own") { html in
      html.text(say("Your decision:"))
      html.blank()
      html.text(own.decision.inWords)
      if let day = own.day {
        html.text(", ")
        html.day(day)
      }
      html.text(".")
      if let suggested = invitation.suggested, suggested != own.decision.decision {
        html.blank()
        html.text(
          invitation.suggestedRule.map { say("The rules would say \(suggested.inWords) (rule \($0)).") }
            ?? say("The rules would say \(suggested.inWords).")
        )
      }
    }
  }
}

extension String {
  /// How many characters of whole words begin both texts.
  fileprivate func sharedWords(with other: String) -> Int {
    let count = zip(self, other).prefix { $0 == $1 }.count
    return prefix(count).lastIndex(of: " ").map { distance(from: startIndex, to: $0) + 1 } ?? 0
  }
}
