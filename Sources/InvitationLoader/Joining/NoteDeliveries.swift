import InvitationModel

/// Finds the notes of invitations again as first messages of conversations (formats.md 9.1).
///
/// A note becomes a message at the moment of acceptance, so such a message proves and times it.
struct NoteDeliveries {
  /// When the first message of a conversation repeats a note: the earliest after sending, and the latest before it.
  struct Delivery: Hashable {
    var after: Instant?
    var before: Instant?
  }

  private let openings: [NoteTexts.Note: [Message]]

  /// Takes the first messages of conversations that repeat a note.
  init(_ openings: [Message]) {
    self.openings = Dictionary(grouping: openings) {
      NoteTexts.Note(text: $0.text, isFromOwner: $0.isFromOwner)
    }
  }

  /// How the note of an invitation was delivered, or nil when it was not.
  func delivery(of invitation: Invitation, _ isOwner: OwnerCheck) -> Delivery? {
    guard !openings.isEmpty, !invitation.note.isEmpty, let sentAt = invitation.sentAt else { return nil }
    guard let messages = openings[NoteTexts.Note(of: invitation)] else { return nil }
    let moments = messages.filter { isBetween(invitation, $0, isOwner) }.compactMap(\.sentAt)
    let delivery = Delivery(
      after: moments.filter { $0 >= sentAt }.min(),
      before: moments.filter { $0 < sentAt }.max()
    )
    return moments.isEmpty ? nil : delivery
  }

  /// Whether the inviter wrote to the invited, one of whom is the owner.
  private func isBetween(_ invitation: Invitation, _ message: Message, _ isOwner: OwnerCheck) -> Bool {
    let recipient = Person(key: message.recipients.first, name: message.recipientNames)
    let (other, own) =
      invitation.direction == .incoming ? (message.sender, recipient) : (recipient, message.sender)
    return isSame(other, invitation.person) && isOwner.isOwner(own)
  }

  private func isSame(_ one: Person, _ other: Person) -> Bool {
    if let key = one.key, let otherKey = other.key, key.isProfile, otherKey.isProfile {
      return key == otherKey
    }
    return !one.name.isEmpty && joinForm(one.name) == joinForm(other.name)
  }
}
