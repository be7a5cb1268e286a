import InvitationModel

/// The owner's records, indexed for looking people up.
///
/// A class, so that whoever looks something up refers to the one index instead of holding a copy.
final class Records: Sendable {
  /// Everything that was read.
  let dataset: Dataset
  /// The owner's name in the forms in which names are compared.
  let ownerName: NameForm
  /// The same as a sketch.
  let ownerSketch: NameSketch
  /// The names of the connections.
  let connectionNames: ConnectionNames
  /// The messages between the owner and one other person.
  let correspondence: CorrespondenceIndex
  /// Everybody with whom anything was written among the inviters.
  let correspondents: Set<PersonKey>
  /// Connections by key.
  private let connectionByKey: [PersonKey: Int]
  private let contactsByName: [String: [Int]]
  private let contactByMail: [String: Int]
  private let recommendationByName: [String: Int]
  private let followByName: [String: Int]
  private let endorsementByKey: [PersonKey: Int]
  private let sentByKey: [PersonKey: Int]
  private let factsByKey: [PersonKey: Int]
  private let factsByName: [String: Int]
  private let incomingPerName: [String: Int]
  private let ledgerById: [String: Int]

  /// Indexes a dataset; the first of two records with one key counts, of two decisions the newest.
  ///
  /// - Parameters:
  ///   - dataset: Everything that was read.
  ///   - open: The invitations that are to be decided: for their inviters only the connections are looked through.
  ///   - notes: The notes as they are read.
  init(_ dataset: Dataset, open: [Invitation], _ notes: NoteReadings) {
    self.dataset = dataset
    ownerName = NameForm(dataset.owner.name)
    ownerSketch = NameSketch(dataset.owner.name)
    // By index here and below, since taking an invitation out copies it.
    let (invitations, connections) = (dataset.invitations, dataset.connections)
    var inviters: Set<PersonKey> = []
    if !dataset.messages.isEmpty {
      inviters.reserveCapacity(invitations.count)
      for index in invitations.indices where invitations[index].direction == .incoming {
        if let key = invitations[index].person.key { inviters.insert(key) }
      }
    }
    correspondence = CorrespondenceIndex(dataset.messages, owner: dataset.owner.key, with: inviters)
    correspondents = Set(dataset.correspondents).union(correspondence.people)
    connectionNames = ConnectionNames(connections, near: open, notes)
    connectionByKey = first(of: connections.count) { connections[$0].person.key }
    contactsByName = Dictionary(grouping: dataset.contacts.indices) {
      NameForm(dataset.contacts[$0].name).normal
    }
    contactByMail = dataset.contacts.indices.reduce(into: [:]) { mails, index in
      for mail in dataset.contacts[index].emails where mails[mail] == nil { mails[mail] = index }
    }
    recommendationByName = first(of: dataset.recommendations.count) {
      NameForm(dataset.recommendations[$0].name).normal
    }
    followByName = first(of: dataset.memberFollows.count) { index in
      let follow = dataset.memberFollows[index]
      return follow.isActive ? NameForm(follow.name).normal : nil
    }
    endorsementByKey = first(of: dataset.endorsements.count) { dataset.endorsements[$0].person.key }
    // Hardly anybody was invited and waits.
    let waiting = Set(open.lazy.compactMap(\.person.key))
    sentByKey = first(of: waiting.isEmpty ? 0 : invitations.count, atMost: waiting.count) { index in
      guard invitations[index].direction == .outgoing, let key = invitations[index].person.key else {
        return nil
      }
      return waiting.contains(key) ? key : nil
    }
    factsByKey = first(of: dataset.people.count) { dataset.people[$0].key }
    factsByName = first(of: dataset.people.count) { index in
      dataset.people[index].key == nil ? NameForm(dataset.people[index].name).normal : nil
    }
    // Only rows without an address need it.
    incomingPerName =
      factsByName.isEmpty
      ? [:]
      : invitations.indices.reduce(into: [:]) { counts, index in
        guard invitations[index].direction == .incoming else { return }
        counts[NameForm(invitations[index].person.name).normal, default: 0] += 1
      }
    ledgerById = dataset.ledger.indices.reduce(into: [:]) { newest, index in
      let id = dataset.ledger[index].id
      if let old = newest[id], dataset.ledger[old].day > dataset.ledger[index].day { return }
      newest[id] = index
    }
  }

  /// The connection with this key.
  func connection(_ key: PersonKey?) -> Connection? {
    key.flatMap { connectionByKey[$0] }.map { dataset.connections[$0] }
  }

  /// The connection that an invitation became.
  func joined(to invitation: Invitation) -> Connection? {
    guard let index = invitation.connection, dataset.connections.indices.contains(index) else { return nil }
    return dataset.connections[index]
  }

  /// The entries of the address book with this name, in file order.
  func contacts(named name: NameForm) -> [Contact] {
    name.words.isEmpty ? [] : (contactsByName[name.normal] ?? []).map { dataset.contacts[$0] }
  }

  /// The only entry of the address book under a part of a name of three words or more: the name before a marriage.
  ///
  /// The part keeps the given name and one other word, and is not common.
  func contact(formerly name: NameForm) -> Contact? {
    guard name.writtenWords.count >= 3, let given = name.writtenWords.first else { return nil }
    let found = name.writtenWords.dropFirst().map { NameForm("\(given) \($0)") }
      .filter { !$0.isCommon }.flatMap { contacts(named: $0) }
    return found.count == 1 ? found.first : nil
  }

  /// The entry of the address book with this e-mail address.
  func contact(mail: String) -> Contact? { contactByMail[mail].map { dataset.contacts[$0] } }

  /// A recommendation between the owner and somebody of this name.
  func recommendation(named name: NameForm) -> Recommendation? {
    recommendationByName[name.normal].map { dataset.recommendations[$0] }
  }

  /// The active follow of somebody of this name.
  func follow(named name: NameForm) -> MemberFollow? {
    followByName[name.normal].map { dataset.memberFollows[$0] }
  }

  /// An endorsement between the owner and this key.
  func endorsement(_ key: PersonKey?) -> Endorsement? {
    key.flatMap { endorsementByKey[$0] }.map { dataset.endorsements[$0] }
  }

  /// The invitation that the owner sent to this key.
  func sentInvitation(_ key: PersonKey?) -> Invitation? {
    key.flatMap { sentByKey[$0] }.map { dataset.invitations[$0] }
  }

  /// What the owner noted about the inviter: by key, else by a name that only one inviter has.
  func facts(about invitation: Invitation) -> PersonFacts? {
    if let index = invitation.person.key.flatMap({ factsByKey[$0] }) { return dataset.people[index] }
    guard !factsByName.isEmpty else { return nil }
    let name = NameForm(invitation.person.name)
    guard !name.words.isEmpty, incomingPerName[name.normal] == 1 else { return nil }
    return factsByName[name.normal].map { dataset.people[$0] }
  }

  /// The newest decision in the ledger; of two of one day the later line.
  func ledgerEntry(for invitation: Invitation) -> LedgerEntry? {
    ledgerById[invitation.id].map { dataset.ledger[$0] }
  }
}

/// The index of the first record with each key; records without key are left out.
private func first<Key: Hashable>(of count: Int, atMost most: Int? = nil, by key: (Int) -> Key?) -> [Key: Int]
{
  // Backwards, so that the first one stays and each key is looked up once.
  (0..<count).reversed().reduce(into: Dictionary(minimumCapacity: most ?? count)) { found, index in
    if let key = key(index) { found[key] = index }
  }
}
