import InvitationModel

/// The texts of a card, ready to copy, or the advice to be silent.
extension InvitationCard {
  /// Whether there is nothing to say.
  private var isSilent: Bool { invitation.advice == .silent || invitation.advice == .report }

  /// What to say first.
  func writeWords(to html: inout HTML) {
    let start = html.count
    guard !isSilent, let first = invitation.wording.firstIndex(where: { !$0.text.isEmpty }) else {
      return writeAdvice(to: &html)
    }
    if invitation.advice == .silentFirst {
      writeAdvice(to: &html)
      html.newline()
      html.element("details") { html in
        html.element("summary") { $0.text(say("If you prefer to answer")) }
        writeFirst(invitation.wording[first], to: &html)
      }
    } else {
      writeFirst(invitation.wording[first], to: &html)
      html.part(after: start) { writeAdvice(to: &$0) }
    }
  }

  /// What to say instead, folded away.
  func writeOtherWords(to html: inout HTML) {
    guard !isSilent else { return }
    let others = invitation.wording.indices.filter { !invitation.wording[$0].text.isEmpty }.dropFirst()
    guard !others.isEmpty else { return }
    html.element("details") { html in
      html.element("summary") { $0.text(say("Other answers")) }
      for index in others {
        html.element("label") { html in
          html.text(label(invitation.wording[index]))
          html.text(" (")
          html.length(of: invitation.wording[index])
          html.text(")")
          html.field(invitation.wording[index])
        }
      }
    }
  }

  private func writeAdvice(to html: inout HTML) {
    guard let advice else { return }
    html.element("p", class: "silent") { $0.text(advice) }
  }

  private var isUncertain: Bool { invitation.state == .uncertain }

  private var advice: String? {
    if isUncertain {
      // Where nothing is known there is nothing to do yet.
      return invitation.advice == nil || invitation.advice == .leave
        ? nil : say("If it still waits, no answer is needed: the sender of an ignored one is not told.")
    }
    return switch invitation.advice {
    case .silent:
      switch invitation.ruleId {
      case "never": say("You closed this door. Choose Ignore; they are not told.")
      case "not-for-you": say("Not written to a person. Choose Ignore; the sender is not told.")
      default: say("No answer needed: ignore it on LinkedIn; the sender is not told.")
      }
    case .silentFirst:
      if invitation.wording.contains(where: { $0.situation == "decline-late" }), let days = invitation.ageDays
      {
        say("It has waited \(days, "day"). A no now may puzzle more than it helps: Ignore is kinder.")
      } else {
        say("Nothing to write. Choose Ignore: they are not told.")
      }
    case .report: say("Do not answer. Choose Ignore, and report the profile if the name is misused.")
    case .leave: say("Or leave it: it lapses after about six months.")
    default: nil
    }
  }

  private func writeFirst(_ wording: Wording, to html: inout HTML) {
    html.element("label") { html in
      html.text(isUncertain ? say("If it still waits: your words") : say("Your words"))
      if wording.language != InterfaceLanguage.current.rawValue {
        html.text(say(" in \(languageName(wording.language))"))
        if wording.language == invitation.note?.language { html.text(say(", the language of the note")) }
      }
      html.text(" (")
      html.length(of: wording)
      html.text(")")
      html.field(wording)
    }
  }

  /// What another text is for; its tone only where that is not the tone of the first.
  private func label(_ wording: Wording) -> String {
    let name =
      Situation(rawValue: wording.situation)?.inWords ?? wording.decision?.inWords
      ?? say(
        """
        Another text
        """
      )
    return wording.tone == invitation.wording.first?.tone
      ? name : "\(name), \(wording.tone.inWords.lowercased())"
  }
}

extension HTML {
  /// Writes the length of a text against the limit that it keeps: `91 of 200`.
  ///
  /// Which unit the network counts is not known, so where characters and UTF-16 units differ the larger number counts
  /// and both are said.
  mutating func length(of wording: Wording) {
    let length = max(wording.characters, wording.utf16Units)
    number(length)
    text(" " + say("of") + " ")
    number(length > NoteLimit.free ? NoteLimit.any : NoteLimit.free)
    if wording.characters != wording.utf16Units {
      text(": " + say("\(wording.characters, "character"), \(wording.utf16Units, "UTF-16 unit")"))
    }
    if length > NoteLimit.free { text(say(": too long for a free account’s note")) }
  }

  /// Writes a text to copy; readable without script, so it is a field that cannot be changed.
  mutating func field(_ wording: Wording, label: String? = nil) {
    element(
      "textarea",
      attributes: { html in
        html.attribute("readonly", "")
        html.attribute("aria-label", label)
        guard wording.language != InterfaceLanguage.current.rawValue else { return }
        html.attribute("lang", wording.language)
        html.attribute("dir", "auto")
      }
    ) { $0.text(wording.text) }
  }
}
