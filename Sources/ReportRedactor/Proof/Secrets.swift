import InvitationModel

/// A text that must not be published, as it is looked for.
struct Secret: Hashable {
  let kind: Leak.Kind
  let folded: [UInt8]
  /// Whether it counts only where it stands as a word of its own: a single plain word.
  let isWord: Bool

  /// Nil for a text that is too short, or without a letter, to be told from any other.
  init?(_ kind: Leak.Kind, _ text: String) {
    folded = FoldedText.fold(text)
    guard folded.count >= 4, folded.contains(where: { $0 >= 0x61 }) else { return nil }
    self.kind = kind
    isWord = folded.allSatisfy { $0 < 0x80 && $0 != 0x20 }
  }

  static func == (left: Secret, right: Secret) -> Bool { left.folded == right.folded }
  func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// Everything private that was read, also what never gets into a report: messages, side files, names of files.
public struct Secrets: Sendable {
  private var found: Set<Secret> = []

  /// Collects what must not be published.
  ///
  /// - Parameters:
  ///   - dataset: What was read.
  ///   - paths: The inputs as they were given.
  public init(_ dataset: Dataset, paths: [String]) {
    add(dataset.owner)
    add(.name, dataset.ownerFirstName)
    for invitation in dataset.invitations + dataset.invitationsOfBoth {
      add(invitation.person)
      add(.address, invitation.id)
      add(phrases: invitation.note)
    }
    for connection in dataset.connections {
      add(connection.person)
      for work in [connection.company, connection.position] { add(.work, work) }
    }
    for message in dataset.messages {
      add(message.sender)
      message.recipients.forEach { add($0) }
      add(phrases: message.text)
    }
    for exchange in dataset.exchanges { add(phrases: exchange.opening) }
    for contact in dataset.contacts {
      add(name: contact.name)
      contact.emails.forEach { add(.email, $0) }
    }
    addPeople(of: dataset)
    if let goals = dataset.goals { add(goals) }
    for path in paths + dataset.inputs.map(\.file) + dataset.ignored {
      path.split(separator: "/").forEach { add(.file, String($0)) }
    }
  }

  /// Adds the codes of the cards.
  public mutating func add(codesOf report: Report) {
    add(.code, report.owner.code)
    for place in report.invitations.indices { add(.code, report.invitations[place].code) }
  }

  /// The secrets that do not stand in a text that everybody may read, the longer ones first.
  func list(without known: [SearchedText]) -> [Secret] {
    found.filter { secret in !known.contains { $0.place(of: secret) != nil } }
      .sorted { left, right in
        left.folded.count == right.folded.count
          ? left.folded.lexicographicallyPrecedes(right.folded) : left.folded.count > right.folded.count
      }
  }

  private mutating func addPeople(of dataset: Dataset) {
    for facts in dataset.people {
      add(name: facts.name)
      facts.key.map { add($0) }
      add(.email, facts.email)
      add(phrases: facts.notes)
      for work in [facts.headline, facts.position, facts.company, facts.school] { add(.work, work ?? "") }
    }
    for entry in dataset.ledger {
      add(.address, entry.id)
      add(phrases: entry.reason)
    }
    dataset.recommendations.forEach { add(name: $0.name) }
    dataset.endorsements.forEach { add($0.person) }
    dataset.memberFollows.forEach { add(name: $0.name) }
    for position in dataset.positions { for work in [position.company, position.title] { add(.work, work) } }
    dataset.schools.forEach { add(.work, $0.name) }
    dataset.changes?.changes.forEach { add(name: $0.name) }
  }

  private mutating func add(_ goals: Goals) {
    var terms = goals.avoid.words + goals.avoid.roles + goals.avoid.companies + goals.avoid.places
    terms += goals.houseRules.protect + goals.houseRules.protectFrom
    for goal in goals.goals {
      add(.goal, goal.name)
      terms += goal.roles + goal.skills + goal.companies + goal.places + goal.words + goal.schools
    }
    for spelling in terms.flatMap(\.spellings) { add(.goal, spelling.text) }
    let people =
      goals.always + goals.avoid.people + goals.houseRules.protectPeople + goals.goals.flatMap(\.people)
    for person in people {
      add(name: person.name)
      person.key.map { add($0) }
    }
    for text in goals.about.values + goals.houseRules.terms.values.flatMap(\.self) { add(phrases: text) }
    add(.goal, goals.houseRules.elsewhere)
  }

  private mutating func add(_ person: Person) {
    add(name: person.name)
    person.key.map { add($0) }
  }

  private mutating func add(_ key: PersonKey) {
    add(.address, key.id)
    if case .profile(let slug) = key { add(.address, slug) }
  }

  /// A whole name, and its parts of four letters or more.
  private mutating func add(name: String) {
    add(.name, name)
    for part in name.split(whereSeparator: { !$0.isLetter }) where part.count >= 4 {
      add(.namePart, String(part))
    }
  }

  /// Each five words in a row, and the e-mail addresses among them.
  private mutating func add(phrases text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    for word in words where word.contains("@") { add(.email, String(word)) }
    guard words.count >= 5 else { return add(.phrase, words.count < 2 ? "" : text) }
    for start in 0...(words.count - 5) { add(.phrase, words[start..<(start + 5)].joined(separator: " ")) }
  }

  private mutating func add(_ kind: Leak.Kind, _ text: String) {
    guard let secret = Secret(kind, text) else { return }
    found.insert(secret)
  }
}
