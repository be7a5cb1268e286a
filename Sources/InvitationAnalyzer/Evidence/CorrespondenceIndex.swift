import InvitationModel

/// The messages between the owner and one other person, by that person's key, oldest first.
struct CorrespondenceIndex: Sendable {
  private var messages: [PersonKey: [Message]] = [:]

  /// Sorts messages out; a message to or from several people belongs to nobody.
  init(_ all: [Message], owner: PersonKey?) {
    var others: [String: Set<PersonKey>] = [:]
    for message in all {
      others[message.conversation, default: []].formUnion(Self.others(in: message, owner: owner))
    }
    for message in all {
      let named = Self.others(in: message, owner: owner)
      // Old files name no recipients: then the conversation's only other participant is meant.
      let people = named.isEmpty ? others[message.conversation] ?? [] : named
      if people.count == 1, let person = people.first { messages[person, default: []].append(message) }
    }
    for person in messages.keys {
      // Equal times by sender and text, so that the order of the file does not matter.
      messages[person]?.sort {
        ($0.sentAt?.seconds ?? .min, $0.sender.key?.id ?? "", $0.text)
          < ($1.sentAt?.seconds ?? .min, $1.sender.key?.id ?? "", $1.text)
      }
    }
  }

  /// The messages with one person, oldest first.
  func messages(with key: PersonKey?) -> [Message] { key.flatMap { messages[$0] } ?? [] }

  private static func others(in message: Message, owner: PersonKey?) -> Set<PersonKey> {
    var people = Set(message.recipients)
    if !message.isFromOwner, let sender = message.sender.key { people.insert(sender) }
    if let owner { people.remove(owner) }
    return people
  }
}
