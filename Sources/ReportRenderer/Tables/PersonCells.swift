import InvitationModel

/// Cells about one invitation.
extension ReportedInvitation {
  /// The name, a link where there is a profile.
  var nameCell: HTML {
    let shown = HTML.name(name)
    guard let address = profile.flatMap({ LinkRule.profile(slug: $0) }) else { return shown }
    return .element("a", ["href": address, "rel": "noopener noreferrer nofollow"], shown)
  }

  /// The day of sending.
  var sentCell: HTML { sentAt.map { .day($0.day) } ?? .text("not known") }

  /// The day of the connection.
  var connectedCell: HTML { connectedOn.map { .day($0) } ?? .empty }

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

  /// Title and company as the connection states them today.
  var workInWords: String {
    [position ?? "", company ?? ""].filter { !$0.isEmpty }.map { oneLine($0) }.joined(separator: ", ")
  }

  /// The text to send in a situation, as a field; nil when none is offered.
  func textCell(_ situation: String) -> HTML? {
    wording.first { $0.situation == situation && !$0.text.isEmpty }
      .map { CardWords.field($0, label: "Text for \(name.isEmpty ? "Someone" : oneLine(name))") }
  }
}
