import InvitationModel
import Markdown

/// One open invitation as a card, through the template `cards/invitation.md`.
struct InvitationCard {
  let invitation: ReportedInvitation
  let context: ReportContext

  init(_ invitation: ReportedInvitation, _ context: ReportContext) {
    (self.invitation, self.context) = (invitation, context)
  }

  /// Writes the card.
  func write(to html: inout HTML) {
    html.element(
      "article",
      attributes: { html in
        html.attribute("id") { html in
          html.text("i-")
          html.text(invitation.code)
        }
        html.filterMarks(of: invitation)
        // Who was asked is not decided yet.
        let own = invitation.ownDecision?.decision
        html.attribute("data-own", own == .ask ? nil : own?.rawValue)
      }
    ) { html in
      write(context.card.document.blocks, to: &html)
    }
  }
}

extension InvitationCard: TemplateWriter {
  func writeValue(of slot: String, to html: inout HTML) -> Bool {
    switch CardSlot(rawValue: slot) {
    case .name: html.name(invitation.name)
    case .headline:
      guard let headline = invitation.headline else { return false }
      html.text(headline)
    case .code: html.text(invitation.code)
    case .profile:
      guard let text = profileText else { return false }
      html.text(text)
    case nil: return false
    }
    return true
  }

  func address(of slot: String) -> String? { slot == CardLink.profileLink.rawValue ? profileAddress : nil }

  func address(written: String) -> String? { context.address(written: written) }

  func writeComponent(_ fence: MarkdownFence, to html: inout HTML) {
    switch context.card.cardParts.first(where: { $0.position == fence.position })?.part {
    case .meta: writeMeta(to: &html)
    case .note: writeNote(to: &html)
    case .questions: writeQuestions(to: &html)
    case .change: writeChange(to: &html)
    case .words: writeWords(to: &html)
    case .why: writeEvidence(to: &html)
    case .answers: writeOtherWords(to: &html)
    case .decision: writeDecision(to: &html)
    case nil: break
    }
  }
}

extension Confidence {
  /// The word on the card.
  var inWords: String {
    switch self {
    case .high: say("clear")
    case .medium: say("leaning")
    case .low: say("your call")
    }
  }
}

extension OwnDecision {
  /// The word on the card.
  var inWords: String {
    switch self {
    case .accept, .ask, .decline: decision.inWords
    case .ignore: say("Decline in silence")
    case .stop: say("Never again")
    }
  }
}

/// What is not known of an invitation whose state cannot be told, and why (formats.md 8).
func reasonInWords(_ reason: StateReason) -> String {
  switch reason {
  case .noConnectionsFile: say("Not known whether you accepted, without Connections.csv")
  case .ambiguousName: say("Not known whether you accepted: two of your connections bear this name")
  case .noteDelivered:
    say("Not known what became of it: the note was delivered, but there is no connection now")
  case .wasConnected: say("Not known what became of it: you were connected in an older export")
  case .hiddenConnection:
    say("Not known whether you accepted: a connection of that week has no name in the export")
  case .unknownStatus, .withdrawn: say("Not known how this ended: the export does not say")
  }
}
