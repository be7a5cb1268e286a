import InvitationModel

// By place, since handing over a whole invitation copies it.
extension TableRow {
  /// Writes the name, a link where there is a profile.
  mutating func name(_ invitations: [ReportedInvitation], _ place: Int) {
    name(invitations[place].name, profile: invitations[place].profile)
  }

  /// Writes a name, a link where there is a profile.
  mutating func name(_ name: String, profile: String?) {
    let address = profile.flatMap { LinkRule.profile(slug: $0) }
    cell { html in
      if let address { html.foreignLink(address) { $0.name(name) } } else { html.name(name) }
    }
  }

  /// Writes the day of sending.
  mutating func sent(_ invitations: [ReportedInvitation], _ place: Int) {
    day(invitations[place].sentAt?.day, unknown: say("not known"))
  }

  /// Writes the day of the connection, if there is one.
  mutating func connected(_ invitations: [ReportedInvitation], _ place: Int) {
    day(invitations[place].connectedOn, unknown: "")
  }

  /// Writes a day, or what stands for an unknown one.
  mutating func day(_ day: CivilDay?, unknown: String) {
    cell { html in if let day { html.day(day) } else { html.text(unknown) } }
  }

  /// Writes the text to send in a situation as a field that opens; nothing when none is offered.
  mutating func words(_ invitations: [ReportedInvitation], _ place: Int, for situation: String) {
    cell { html in html.foldedWords(invitations, place, for: situation) }
  }
}

extension HTML {
  /// Writes the text to send in a situation as a field that opens; nothing when none is offered.
  mutating func foldedWords(_ invitations: [ReportedInvitation], _ place: Int, for situation: String) {
    guard let text = invitations[place].wording.text(for: situation) else { return }
    let wording = invitations[place].wording[text]
    let name = invitations[place].name
    element("details") { html in
      html.element("summary") { html in
        html.text(say("Text"))
        html.text(" (")
        html.length(of: wording)
        html.text(")")
      }
      html.field(wording, label: say("Text for \(name.isEmpty ? say("Someone") : oneLine(name))"))
    }
  }
}

extension [Wording] {
  /// The place of the text to send in a situation; nil when none is offered.
  func text(for situation: String) -> Int? { firstIndex { $0.situation == situation && !$0.text.isEmpty } }
}

/// What is known of the fate of an invitation.
func stateInWords(_ state: InvitationState, isIncoming: Bool, isWithdrawn: Bool) -> String {
  switch state {
  case .pending: isIncoming ? say("waiting", "state") : say("may still be open")
  case .accepted: say("accepted", "state")
  case .uncertain: say("cannot tell")
  case .expired: isWithdrawn ? say("withdrawn") : say("probably expired")
  case .declined: say("declined", "state")
  }
}

/// Title and company as the connection states them today; empty when it states neither.
func workInWords(position: String?, company: String?) -> String {
  switch (position ?? "", company ?? "") {
  case ("", let only), (let only, ""): oneLine(only)
  case (let position, let company): "\(oneLine(position)), \(oneLine(company))"
  }
}
