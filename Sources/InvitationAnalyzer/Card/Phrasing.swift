import InvitationModel

/// `1 day`, `12 days`.
func days(_ count: Int) -> String { counted(count, "day", "days") }

/// A count with its noun.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(grouped(count)) \(count == 1 ? one : many)"
}

/// A whole number with a mark every three digits, for example `1,904`.
func grouped(_ number: Int) -> String { LatencyWords.count(number) }

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
