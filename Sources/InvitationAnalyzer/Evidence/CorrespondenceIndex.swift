import InvitationModel

/// The messages between the owner and one other person, oldest first, for the people that matter.
struct CorrespondenceIndex: Sendable {
  private let all: [Message]
  private var numbers: [PersonKey: [Int]] = [:]

  /// Sorts the messages with some people out; a message to or from several people belongs to nobody.
  init(_ messages: [Message], owner: PersonKey?, with people: Set<PersonKey>) {
    all = messages
    let others = OtherParticipants(messages, owner: owner)
    for number in messages.indices {
      guard let person = others.only(in: messages[number]), people.contains(person) else { continue }
      numbers[person, default: []].append(number)
    }
    for person in numbers.keys {
      // Equal times by sender and text, so that the order of the file does not matter.
      numbers[person]?.sort { Self.isEarlier(messages[$0], messages[$1]) }
    }
  }

  /// Everybody with whom there are messages.
  var people: some Sequence<PersonKey> { numbers.keys }

  /// The messages with one person, oldest first.
  func messages(with key: PersonKey?) -> [Message] {
    key.flatMap { numbers[$0] }?.map { all[$0] } ?? []
  }

  private static func isEarlier(_ left: Message, _ right: Message) -> Bool {
    (left.sentAt?.seconds ?? .min, left.sender.key?.id ?? "", left.text)
      < (right.sentAt?.seconds ?? .min, right.sender.key?.id ?? "", right.text)
  }
}

/// Who else took part in a message.
private struct OtherParticipants {
  private let owner: PersonKey?
  /// The people of the conversations in which the owner's messages name no recipients, as in old files.
  private var byConversation: [String: Set<PersonKey>] = [:]

  init(_ messages: [Message], owner: PersonKey?) {
    self.owner = owner
    let unaddressed = Set(
      messages.lazy.filter { $0.isFromOwner && $0.recipients.isEmpty }.map(\.conversation)
    )
    guard !unaddressed.isEmpty else { return }
    for message in messages where unaddressed.contains(message.conversation) {
      byConversation[message.conversation, default: []].formUnion(named(in: message))
    }
  }

  /// The only other participant of a message; nil when there are several or none is known.
  func only(in message: Message) -> PersonKey? {
    let people = named(in: message)
    if people.isEmpty {
      let others = byConversation[message.conversation] ?? []
      return others.count == 1 ? others.first : nil
    }
    return people.dropFirst().allSatisfy { $0 == people[0] } ? people[0] : nil
  }

  private func named(in message: Message) -> [PersonKey] {
    var people = message.recipients.filter { $0 != owner }
    if !message.isFromOwner, let sender = message.sender.key, sender != owner { people.append(sender) }
    return people
  }
}
