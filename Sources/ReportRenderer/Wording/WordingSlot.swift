/// What a wording text may leave open (wording.md 1).
enum WordingSlot: String, CaseIterable {
  /// The inviter's given name.
  case first
  /// The inviter's full name without titles and degrees.
  case name
  /// How the owner signs.
  case me
  /// The owner's public phrase in the text's language.
  case about
  /// A connection for whom the card has the evidence.
  case mutual
  /// The owner's terms for connecting later, or the built-in clause.
  case terms
  /// Where else the owner can be found.
  case elsewhere

  /// Without its value the whole situation makes no sense, not just one sentence.
  var isEssential: Bool { self == .mutual || self == .elsewhere }
}

/// The values for one text, cleaned and trimmed; nil or empty when there is none.
struct WordingValues {
  var first: String?
  var name: String?
  var me: String?
  var about: String?
  var mutual: String?
  /// Clauses in the owner's order; empty for the built-in one.
  var terms: [String] = []
  var elsewhere: String?
  /// The clauses as one, which a phrasebook joins.
  var clause: String?

  /// The value of a slot.
  func value(of slot: WordingSlot) -> String? {
    switch slot {
    case .first: first
    case .name: name
    case .me: me
    case .about: about
    case .mutual: mutual
    case .terms: clause
    case .elsewhere: elsewhere
    }
  }
}
