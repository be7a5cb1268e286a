import InvitationModel
import ReportRedactor

extension PublicText {
  /// The text in the language of the page: what the program says of itself is translated, what people share is not.
  var inWords: String {
    switch text {
    case "under 7 days": say("under 7 days", "group")
    case "7 to 21 days": say("7 to 21 days", "group")
    case "22 to 90 days": say("22 to 90 days", "group")
    case "more than 90 days": say("more than 90 days", "group")
    case "with a note": say("with a note", "group")
    case "without a note": say("without a note", "group")
    case "serve a goal": say("serve a goal", "group")
    case "touch a goal": say("touch a goal", "group")
    case "a trace of a goal": say("a trace of a goal", "group")
    case "on the Avoid list": say("on the Avoid list", "group")
    case "outside the goals": say("outside the goals", "group")
    case "title and company not stated": say("title and company not stated", "group")
    case "new": say("new", "group")
    case "new and accepted": say("new and accepted", "group")
    case "accepted": say("accepted", "group")
    case "declined": say("declined", "group")
    case "gone": say("gone", "group")
    case "no longer connected": say("no longer connected", "group")
    case "unclear": say("unclear", "group")
    case "still open": say("still open", "group")
    case "unchanged": say("unchanged", "group")
    case "as suggested": say("as suggested", "group")
    case "otherwise": say("otherwise", "group")
    default: text.hasPrefix("Goal ") ? goal : text
    }
  }

  private var goal: String { Int(text.dropFirst("Goal ".count)).map { say("Goal \($0)") } ?? text }
}
