import InvitationModel

/// A value in quotation marks.
func quoted(_ text: String) -> String { say("“\(text)”") }

extension String {
  /// The clause as a sentence: a capital letter and a final period.
  var sentence: String { capitalizedFirst + (hasSuffix(".") ? "" : ".") }
}

extension CivilDay {
  /// The day as it is said, for example `3 Mar 2026`.
  var spoken: String { inWords }
}

extension Decision {
  /// The decision as it is said on the card.
  var spoken: String {
    switch self {
    case .accept: say("Accept")
    case .ask: say("Ask for more")
    case .decline: say("Decline")
    }
  }
}
