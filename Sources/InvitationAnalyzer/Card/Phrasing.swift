import InvitationModel

/// `a`, `a and b`, `a, b and c`.
func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return say("\(parts.dropLast().joined(separator: ", ")) and \(last)")
}

/// A value in quotation marks.
func quoted(_ text: String) -> String { say("“\(text)”") }

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

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
