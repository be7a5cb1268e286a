import InvitationModel

/// The slots of a card.
enum CardSlot: String, CaseIterable, Sendable {
  /// The name of the other side.
  case name
  /// The finding in a few words, for example `You know Ilse`.
  case headline
  /// The code of the card.
  case code
  /// The profile's address as text.
  case profile
}

/// The link destinations of a card.
enum CardLink: String, CaseIterable, Sendable {
  /// The profile's address.
  case profileLink
}
