import InvitationModel

/// The texts of a card, ready to copy, or the advice to be silent.
struct CardWords {
  /// The longest note of a free account, and of a paid one.
  private static let (freeLimit, limit) = (200, 300)

  let invitation: ReportedInvitation

  private var texts: [Wording] { invitation.wording.filter { !$0.text.isEmpty } }

  /// What to say first.
  var html: HTML {
    let advice = advice.map { HTML.element("p", ["class": "silent"], .text($0)) } ?? .empty
    guard invitation.advice != "silent", invitation.advice != "report", let first = texts.first else {
      return advice
    }
    let text = HTML.element("label", [], .text(Self.title(first)) + Self.field(first))
    if invitation.advice == "silent-first" {
      let fold = HTML.element("summary", [], .text("If you prefer to answer"))
      return advice + .newline + .element("details", [], fold + text)
    }
    return HTML.joined([text, advice].filter { !$0.isEmpty }, separator: .newline)
  }

  /// What to say instead, folded away.
  var others: HTML {
    guard invitation.advice != "silent", invitation.advice != "report" else { return .empty }
    let others = texts.dropFirst()
    guard !others.isEmpty else { return .empty }
    let fields = others.map { wording in
      HTML.element("label", [], .text(Self.label(wording)) + Self.field(wording))
    }
    return .element(
      "details",
      [],
      .element("summary", [], .text("Other answers")) + HTML.joined(fields)
    )
  }

  private var advice: String? {
    switch invitation.advice {
    case "silent":
      switch invitation.ruleId {
      case "never": "You closed this door. Choose Ignore; they are not told."
      case "not-for-you": "Not written to a person. Choose Ignore; the sender is not told."
      default: "No answer needed: ignore it on LinkedIn; the sender is not told."
      }
    case "silent-first":
      if invitation.urgency == .overdue, let days = invitation.ageDays {
        "It has waited \(counted(days, "day")). A no now may puzzle more than it helps: Ignore is kinder."
      } else {
        "Nothing to write. Choose Ignore: they are not told."
      }
    case "report": "Do not answer. Choose Ignore, and report the profile if the name is misused."
    case "leave": "Or simply leave it: it lapses by itself after about six months."
    default: nil
    }
  }

  private static func title(_ wording: Wording) -> String {
    let length = max(wording.characters, wording.utf16Units)
    return length > freeLimit
      ? "Your words (\(length) of \(limit): too long for a free account’s note)"
      : "Your words (\(length) of \(freeLimit))"
  }

  private static func label(_ wording: Wording) -> String {
    let name = wording.decision?.inWords ?? "Another text"
    return wording.situation.hasSuffix("terms") ? "\(name) with terms" : "\(name), \(wording.tone.rawValue)"
  }

  /// A text to copy; readable without script, so it is a field that cannot be changed.
  static func field(_ wording: Wording, label: String? = nil) -> HTML {
    .element(
      "textarea",
      [
        "readonly": "", "aria-label": label, "lang": wording.language == "en" ? nil : wording.language,
        "dir": wording.language == "en" ? nil : "auto",
      ],
      .text(wording.text)
    )
  }
}
