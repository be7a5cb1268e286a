import InvitationModel

/// What will be asked of the messages; the rest of them is only counted.
struct MessageInterest {
  /// Days before and after the sending of an invitation in which somebody may announce it (decisions.md 6.1).
  private static let (daysBefore, daysAfter) = (120, 14)

  /// Who the owner is.
  var owner = OwnerCheck(Person(key: nil, name: ""), alsoKnownAs: "")
  /// The key by which the owner takes part in messages.
  var ownerKey: PersonKey?
  /// Inviters who wait for an answer: all that was written with them is kept.
  var open: Set<PersonKey> = []
  /// The other sides of all invitations: it is noted whether anything was written with them.
  var invited: Set<PersonKey> = []
  /// People who might have announced an inviter or warned of one.
  var connections: ConnectionIndex?
  /// The days around the open invitations on which that counts.
  var mentionDays: ClosedRange<CivilDay>?
  /// Whether a text may name one of those who wait.
  var mayMention: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  /// The notes that may come again as messages.
  var notes = NoteTexts([])
  /// Who else took part in conversations in which the owner's messages name nobody, as far as it is known.
  var partners: [[UInt8]: PersonKey] = [:]

  /// Asks for nothing: messages are counted and dated.
  init() {}

  /// What the invitations that may still be open ask for.
  init(of exports: MergedExports, _ options: LoadOptions) {
    let dataset = exports.dataset
    let waiting = exports.waiting(asOf: options.asOf)
    owner = exports.ownerCheck
    ownerKey = dataset.owner.key
    open = Set(waiting.lazy.compactMap(\.person.key))
    invited.reserveCapacity(dataset.invitations.count)
    for index in dataset.invitations.indices {
      if let key = dataset.invitations[index].person.key { invited.insert(key) }
    }
    connections = exports.stateRules?.connections ?? ConnectionIndex(dataset.connections)
    let days = waiting.compactMap { $0.sentAt?.day }
    if let first = days.min(), let last = days.max() {
      mentionDays = first + -MessageInterest.daysBefore...last + MessageInterest.daysAfter
      mayMention = options.nameScan(waiting.map(\.person.name))
    }
    notes = NoteTexts(dataset.invitations)
  }

  /// Asks for more after a first reading; false when nothing is missing.
  ///
  /// Some old invitations turn out to have been accepted once, and conversations in which the owner's messages name
  /// nobody show only at their end whom they were with.
  mutating func widen(by findings: [MessageFindings], for invitations: [Invitation]) -> Bool {
    let (oldOpen, oldPartners) = (open.count, partners.count)
    let notes = NoteDeliveries(findings.flatMap(\.openings))
    for index in invitations.indices where invitations[index].direction == .incoming {
      guard invitations[index].state == .pending, let key = invitations[index].person.key,
        !open.contains(key)
      else { continue }
      if notes.delivery(of: invitations[index], owner)?.after != nil { open.insert(key) }
    }
    for finding in findings { partners.merge(finding.unreadPartners) { known, _ in known } }
    return open.count > oldOpen || partners.count > oldPartners
  }
}
