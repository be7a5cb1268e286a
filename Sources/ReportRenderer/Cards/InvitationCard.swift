import InvitationModel
import Markdown

/// One open invitation as a card, through the template `cards/invitation.md`.
struct InvitationCard {
  let invitation: ReportedInvitation
  let context: ReportContext

  init(_ invitation: ReportedInvitation, _ context: ReportContext) {
    (self.invitation, self.context) = (invitation, context)
  }

  var html: HTML {
    let template = context.card
    let writer = TemplateWriter(
      value: { CardSlot(rawValue: $0).flatMap { value($0) } },
      address: { $0 == CardLink.profileLink.rawValue ? profileAddress : nil },
      link: { context.address(written: $0) },
      component: { fence in template.cardParts[fence.position].map { part($0) } ?? .empty }
    )
    return .element(
      "article",
      [
        "class": "card", "id": "i-\(invitation.code)", "data-d": invitation.decision?.rawValue,
        "data-n": invitation.note == nil ? "0" : "1", "data-g": goalNumbers,
        "data-a": invitation.urgency?.rawValue,
      ],
      .newline + writer.html(template.document.blocks) + .newline
    )
  }

  /// The goals that match, counted from 1; nil when none does.
  private var goalNumbers: String? {
    invitation.goals.isEmpty ? nil : invitation.goals.map { String($0 + 1) }.joined(separator: " ")
  }

  private func value(_ slot: CardSlot) -> HTML? {
    switch slot {
    case .name: .name(invitation.name)
    case .headline: invitation.headline.map { .text($0) }
    case .code: .text(invitation.code)
    case .profile: profileText.map { .text($0) }
    }
  }

  private func part(_ part: CardPart) -> HTML {
    switch part {
    case .meta: meta
    case .note: note
    case .questions: CardQuestions(invitation: invitation, context: context).html
    case .change: change
    case .words: CardWords(invitation: invitation).html
    case .why: CardEvidence(invitation: invitation).html
    case .answers: CardWords(invitation: invitation).others
    case .decision: decision
    }
  }
}

// Verdict, age, link; the note; what would change the verdict; the owner's own decision.
extension InvitationCard {
  private var profileAddress: String? { invitation.profile.flatMap { LinkRule.profile(slug: $0) } }

  private var profileText: String? { invitation.profile.map { oneLine("linkedin.com/in/\($0)") } }

  private var meta: HTML {
    let parts = [verdict, age, link].compactMap(\.self)
    return .element("p", ["class": "meta"], HTML.joined(parts, separator: .text(" · ")))
  }

  private var verdict: HTML? {
    if let reason = invitation.reason, invitation.state == .uncertain { return .text(reasonInWords(reason)) }
    guard let decision = invitation.decision else { return nil }
    let icon = HTML.element(
      "svg",
      ["aria-hidden": "true"],
      .element("use", ["href": "#v-\(decision.rawValue)"])
    )
    let word = HTML.element(
      "span",
      ["class": "v verdict-\(decision.rawValue)"],
      icon + .text(decision.inWords)
    )
    return word + .text(invitation.confidence.map { " \($0.inWords)" } ?? "")
  }

  private var age: HTML? {
    let sent = invitation.sentAt.map { HTML.text("sent ") + .day($0.day) }
    guard let days = invitation.ageDays else {
      return sent ?? .text("sent on a day that the export does not say")
    }
    let waiting = days == 0 ? "arrived today" : "waiting \(counted(days, "day"))"
    let words =
      switch invitation.urgency {
      case .overdue: "\(invitation.urgencyText ?? waiting): answer today"
      case .due: "\(waiting): answer this week"
      case .fresh, nil: waiting
      }
    return HTML.joined([.text(words), sent].compactMap(\.self), separator: .text(", "))
  }

  private var link: HTML? {
    guard let text = profileText else { return nil }
    guard let address = profileAddress else { return .text(text) }
    return .element("a", ["href": address, "rel": "noopener noreferrer nofollow"], .text(text))
  }

  private var note: HTML {
    guard let note = invitation.note else { return .empty }
    return .element("blockquote", ["dir": "auto"], .lines(note.text))
  }

  private var change: HTML {
    let without = invitation.stability?.without
    let sentences = [without].compactMap(\.self) + invitation.counterfactual.map(\.text)
    let question = invitation.missingFact.map { fact in
      "\(fact.question) "
        + fact.answers.map { "\($0.answer) → \($0.decision.inWords.lowercased())" }.joined(separator: " · ")
    }
    let parts = [sentences.joined(separator: " "), question ?? ""].filter { !$0.isEmpty }
    return HTML.joined(parts.map { .element("p", ["class": "cf"], .text($0)) }, separator: .newline)
  }

  private var decision: HTML {
    guard let own = invitation.ownDecision else { return .empty }
    let day = own.day.map { HTML.text(", ") + .day($0) } ?? .empty
    var parts = [HTML.text("Your decision: \(own.decision.inWords)") + day + .text(".")]
    if let suggested = invitation.suggested, suggested != own.decision.decision {
      parts.append(.text("The rules would say \(suggested.inWords)."))
    }
    return .element("p", ["class": "own"], HTML.joined(parts, separator: .text(" ")))
  }
}

extension HTML {
  /// Text of several lines: each line break is kept, at most two in a row.
  static func lines(_ text: String) -> HTML {
    var shown: [HTML] = []
    var breaks = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty, breaks >= 1 || shown.isEmpty { continue }
      breaks = line.isEmpty ? breaks + 1 : 0
      shown.append(.text(String(line)))
    }
    if shown.last?.isEmpty == true { shown.removeLast() }
    return HTML.joined(shown, separator: .void("br"))
  }
}

extension Confidence {
  /// The word on the card.
  var inWords: String {
    switch self {
    case .high: "clear"
    case .medium: "leaning"
    case .low: "your call"
    }
  }
}

extension OwnDecision {
  /// The word on the card.
  var inWords: String {
    switch self {
    case .accept, .ask, .decline: decision.inWords
    case .ignore: "Decline in silence"
    case .stop: "Never again"
    }
  }
}

/// Why the state of an invitation cannot be told (formats.md 8).
func reasonInWords(_ reason: String) -> String {
  switch reason {
  case "no-connections-file": "Without Connections.csv nobody can tell whether you accepted"
  case "ambiguous-name": "Two of your connections bear this name"
  case "note-delivered": "The note was delivered, but there is no connection now"
  case "was-connected": "You were connected in an older export"
  case "hidden-connection": "A connection without a name was made that week"
  default: "The export does not say how this ended"
  }
}
