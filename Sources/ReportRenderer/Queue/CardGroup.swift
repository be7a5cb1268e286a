import InvitationModel

/// Cards that can be decided in one go, in a frame with what they have in common.
///
/// The frame is a card to the filter: it says of each choice which its members have, so it hides when they all do.
struct CardGroup {
  let group: InvitationGroup
  /// The places of the members that stand on this page.
  let places: ArraySlice<Int>
  let context: ReportContext

  /// Writes the frame around the cards.
  func write(to html: inout HTML, cards: (inout HTML) -> Void) {
    let invitations = context.report.invitations
    html.element(
      "section",
      attributes: { html in
        html.attribute("class", "group")
        html.attribute("id", places.first.map { "g-\(invitations[$0].code)" })
        html.filterMarks(of: places, in: invitations)
      }
    ) { html in
      html.newline()
      html.element("h3") { $0.text(say("\(count: places.count) to decide in one go")) }
      html.newline()
      html.element("p") { html in
        html.text(group.text)
        guard let command else { return }
        html.blank()
        html.text(say("Decide in one go, each as suggested:"))
        html.blank()
        html.element("code") { $0.text(command) }
      }
      html.newline()
      cards(&html)
      html.newline()
    }
  }

  /// What records the suggestion for each, if there is any; codes are looked up in the export.
  private var command: String? {
    let codes = places.compactMap { place in
      let invitation = context.report.invitations[place]
      return invitation.decision.map { "\(invitation.code)=\($0.rawValue)" }
    }
    return codes.isEmpty ? nil : "invreport record \(codes.joined(separator: " ")) export.zip"
  }
}
