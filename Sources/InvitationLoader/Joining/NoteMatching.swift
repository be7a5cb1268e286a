import InvitationModel

/// Finds the notes of invitations again as first messages of conversations (formats.md 9.1).
///
/// A note becomes a message at the moment of acceptance, so such a message proves and times it.
struct NoteMatching {
  /// When the first message of a conversation repeats a note: the earliest after sending, and the latest before it.
  struct Delivery: Hashable {
    var after: Instant?
    var before: Instant?
  }

  private struct Note: Hashable {
    var text: String
    var isFromOwner: Bool
  }

  /// The first message of each conversation that opens with the text of a note.
  private var openings: [Note: [Message]] = [:]

  /// Looks through the first messages; times without a zone (not `areExact`) prove no moment.
  init(_ invitations: [Invitation], _ messages: [Message], areExact: Bool) {
    guard areExact else { return }
    let notes = Set(invitations.filter { !$0.note.isEmpty }.map(NoteMatching.note))
    guard !notes.isEmpty else { return }
    var first: [String: (index: Int, sentAt: Instant)] = [:]
    for (index, message) in messages.enumerated() {
      guard let sentAt = message.sentAt else { continue }
      // Of one second, the later row is the earlier message: conversations are written newest first.
      if let known = first[message.conversation], known.sentAt < sentAt { continue }
      first[message.conversation] = (index, sentAt)
    }
    for opening in first.values {
      let message = messages[opening.index]
      let note = Note(text: comparable(message.text), isFromOwner: message.isFromOwner)
      if notes.contains(note), message.recipients.count < 2 { openings[note, default: []].append(message) }
    }
  }

  /// How the note of an invitation was delivered, or nil when it was not.
  func delivery(of invitation: Invitation, _ isOwner: OwnerCheck) -> Delivery? {
    guard !invitation.note.isEmpty, let sentAt = invitation.sentAt else { return nil }
    let moments = openings[NoteMatching.note(invitation), default: []]
      .filter { isBetween(invitation, $0, isOwner) }.compactMap(\.sentAt)
    let delivery = Delivery(
      after: moments.filter { $0 >= sentAt }.min(),
      before: moments.filter { $0 < sentAt }.max()
    )
    return moments.isEmpty ? nil : delivery
  }

  private static func note(_ invitation: Invitation) -> Note {
    Note(text: comparable(invitation.note), isFromOwner: invitation.direction == .outgoing)
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

/// A text as notes and messages are compared: entities decoded, blanks collapsed.
private func comparable(_ text: String) -> String { cleanLine(decodingEntities(text)).text }
