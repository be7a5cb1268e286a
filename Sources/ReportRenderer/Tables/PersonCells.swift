import InvitationModel

/// Cells about one invitation.
extension ReportedInvitation {
  /// Writes the name, a link where there is a profile.
  func writeName(to html: inout HTML) {
    guard let address = profile.flatMap({ LinkRule.profile(slug: $0) }) else { return html.name(name) }
    html.foreignLink(address) { $0.name(name) }
  }

  /// Writes the day of sending.
  func writeSent(to html: inout HTML) {
    guard let sentAt else { return html.text("not known") }
    html.day(sentAt.day)
  }

  /// Writes the day of the connection, if there is one.
  func writeConnected(to html: inout HTML) {
    if let connectedOn { html.day(connectedOn) }
  }

  /// Writes the text to send in a situation as a field; nothing when none is offered.
  func writeText(for situation: String, to html: inout HTML) {
    guard let text = text(for: situation) else { return }
    html.field(wording[text], label: "Text for \(name.isEmpty ? "Someone" : oneLine(name))")
  }

  /// The place of the text to send in a situation; nil when none is offered.
  func text(for situation: String) -> Int? {
    wording.firstIndex { $0.situation == situation && !$0.text.isEmpty }
  }

  /// What is known of its fate.
  var stateInWords: String {
    switch state {
    case .pending: direction == .incoming ? "waiting" : "may still be open"
    case .accepted: "accepted"
    case .uncertain: "cannot tell"
    case .expired: reason == "withdrawn" ? "withdrawn" : "probably expired"
    case .declined: "declined"
    }
  }

  /// Whether the connection states a title or a company.
  var hasWork: Bool { position?.isEmpty == false || company?.isEmpty == false }

  /// Title and company as the connection states them today.
  var workInWords: String {
    switch (position ?? "", company ?? "") {
    case ("", let only), (let only, ""): oneLine(only)
    case (let position, let company): "\(oneLine(position)), \(oneLine(company))"
    }
  }
}
