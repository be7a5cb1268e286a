import InvitationModel

/// How an inviter's name relates to the name of somebody else (decisions.md 2.3).
enum NameRelation: Equatable, Sendable {
  /// The uncommon name of a connection.
  case sameName(String)
  /// A name that looks like a connection's when look-alike letters are equal.
  case lookAlike(String)
  /// The owner's own name, or one that looks like it.
  case ownersName(String)
  /// The common name of a connection: a line on the card, without effect.
  case namesake(String)

  /// Whether it is a collision, under which no evidence joined by name counts.
  var isCollision: Bool {
    if case .namesake = self { false } else { true }
  }

  /// The answer to the question whether the owner knows the person.
  var answer: String {
    switch self {
    case .sameName: say("Not clear: you are connected to another profile with this name.")
    case .lookAlike(let other): say("Not clear: the name only looks like \(other).")
    case .ownersName: say("Not clear: the name is your own, or looks like it.")
    case .namesake(let other): say("No sign of it: a namesake of your connection \(other).")
    }
  }

  /// The relation in a sentence.
  func text(_ subject: Subject) -> String {
    let name = subject.invitation.person.name
    return switch self {
    case .sameName(let other): say("You are connected to another profile with this name (\(other)).")
    case .lookAlike(let other): say("The name looks like \(other): \(other) / \(name).")
    case .ownersName(let owner): say("The name is your own, or looks like it: \(owner) / \(name).")
    case .namesake(let other): say("A namesake of your connection \(other); the name is common.")
    }
  }
}

/// Compares an inviter's name with the owner's and with the names of all connections under other keys.
func nameRelation(of subject: Subject, in records: Records) -> NameRelation? {
  guard let key = subject.key, !subject.name.words.isEmpty else { return nil }
  let owner = records.dataset.owner
  // Few names are worth a closer look.
  let sketch = NameSketch(subject.invitation.person.name)
  if owner.key != key, records.ownerSketch == sketch, records.ownerName.skeleton == subject.name.skeleton {
    return .ownersName(owner.name)
  }
  guard records.connectionNames.mayHold(sketch) else { return nil }

  func isOther(_ person: Person) -> Bool { person.key != nil && person.key != key }
  if let other = records.connectionNames.named(subject.name).lazy.map(\.person).first(where: isOther) {
    return subject.hasCommonName ? .namesake(other.name) : .sameName(other.name)
  }
  let lookAlike = records.connectionNames.lookingLike(subject.name).lazy.map(\.person)
    .first { isOther($0) && NameForm($0.name).words != subject.name.words }
  return lookAlike.map { .lookAlike($0.name) }
}
