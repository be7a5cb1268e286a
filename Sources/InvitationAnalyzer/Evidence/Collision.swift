import InvitationModel

/// How an inviter's name relates to a connection under another key (decisions.md 2.3).
enum NameRelation: Sendable {
  /// The uncommon name of a connection, or of the owner.
  case sameName(String)
  /// A name that looks like a connection's, or the owner's, when look-alike letters are equal.
  case lookAlike(String)
  /// The common name of a connection: a line on the card, without effect.
  case namesake(String)

  /// Whether it is a collision, under which no evidence joined by name counts.
  var isCollision: Bool {
    if case .namesake = self { false } else { true }
  }

  /// The relation in a sentence.
  func text(_ subject: Subject) -> String {
    switch self {
    case .sameName(let other): "You are connected to another profile with this name (\(other))."
    case .lookAlike(let other): "The name looks like \(other): \(other) / \(subject.invitation.person.name)."
    case .namesake(let other): "A namesake of your connection \(other); the name is common."
    }
  }
}

/// Compares an inviter's name with the names of all connections under other keys and with the owner's own.
func nameRelation(of subject: Subject, in records: Records) -> NameRelation? {
  guard let key = subject.key, !subject.name.words.isEmpty else { return nil }
  func isOther(_ person: Person) -> Bool { person.key != nil && person.key != key }
  let (name, owner) = (subject.name, records.ownerName)
  if isOther(records.dataset.owner), !owner.words.isEmpty, owner.skeleton == name.skeleton {
    let own = records.dataset.owner.name
    return owner.normal == name.normal ? .sameName(own) : .lookAlike(own)
  }
  if let other = records.connections(named: name).map(\.person).first(where: isOther) {
    return subject.hasCommonName ? .namesake(other.name) : .sameName(other.name)
  }
  let lookAlike = records.connections(lookingLike: name).map(\.person)
    .first { isOther($0) && NameForm($0.name).normal != name.normal }
  return lookAlike.map { .lookAlike($0.name) }
}
