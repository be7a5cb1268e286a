import InvitationModel

/// Verdict, age, link; the note; what would change the verdict; the owner's own decision.
extension InvitationCard {
  var profileAddress: String? { invitation.profile.flatMap { LinkRule.profile(slug: $0) } }

  var profileText: String? { invitation.profile.map { oneLine("linkedin.com/in/\($0)") } }

  func writeMeta(to html: inout HTML) {
    html.element("p", class: "meta") { html in
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
    html.element("b", class: "v") { $0.text(decision.inWords) }
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
    let start = html.count
    let sentences = [invitation.stability?.without].compactMap(\.self) + invitation.counterfactual.map(\.text)
    let text = sentences.joined(separator: " ")
    if !text.isEmpty { html.element("p", class: "cf") { $0.text(text) } }
    guard let fact = invitation.missingFact else { return }
    html.part(after: start) { html in
      html.element("p", class: "cf") { html in
        html.text(fact.question)
        html.text(" ")
        for (index, answer) in fact.answers.enumerated() {
          if index > 0 { html.text(" · ") }
          html.text(answer.answer)
          html.text(" → ")
          html.text(answer.decision.inWords.lowercased())
        }
      }
    }
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
