import InvitationModel

/// Reads messages.csv; only what will be asked of it stays.
func readMessages(
  _ rows: RowReader,
  _ context: ReadingContext,
  _ interest: MessageInterest
) throws(LoadError) -> ReadFile {
  var collection = MessageCollection(MessageRows(rows, context.range), interest)
  try collection.read()
  return collection.file()
}

/// What the joining needs to know of messages beside the facts.
struct MessageFindings {
  /// The first messages of conversations that repeat a note.
  var openings: [Message] = []
  /// Open people whose conversations hold messages that name nobody and so were not kept, by conversation.
  var unreadPartners: [[UInt8]: PersonKey] = [:]
}

/// What stays of the messages.
private struct MessageCollection {
  private struct Conversation {
    /// The earliest message: when, and which of the openings it is, if it repeats a note.
    var first = Int.max
    var opening: Int32 = -1
    var partner = Partner.nobody
  }

  /// Who else takes part: one participant by number, or one of these.
  private enum Partner {
    static let nobody: Int32 = -1
    static let several: Int32 = -2

    static func merged(_ one: Int32, _ other: Int32) -> Int32 {
      one == nobody || one == other ? other : other == nobody ? one : several
    }
  }

  /// What is known of a participant.
  struct Role {
    /// Whether the messages of this key are the owner's.
    var isOwner = false
    /// Whether this is the key by which the owner takes part.
    var hasOwnersKey: Bool
    var isOpen = false
    var isInvited = false
    var isConnection = false
    /// The day on which an invitation led to a connection.
    var connectedOn: CivilDay?
    var hasCorresponded = false
    /// Where it stands what was written since; negative when nothing was.
    var exchange: Int32 = -1
  }

  /// What was written with one participant since the connection.
  struct Written {
    var messages = 0
    var firstOwn: CivilDay?
    var firstTheirs = Int.max
    var opening = ""
  }

  private var rows: MessageRows
  private let interest: MessageInterest
  // Asked for in every row.
  private let ownerHasProfile: Bool
  private let notes: NoteTexts
  private let hasNotes: Bool
  private let mentionDays: ClosedRange<CivilDay>?
  private let mayMention: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
  private var roles: [Role] = []
  private var exchanges: [Written] = []
  private var conversations: [Conversation] = []
  private var numbers = ConversationNumbers()
  private var present = 0
  /// The ids of conversations with messages of the owner that name nobody, by number.
  private var unaddressed: [Int: [UInt8]] = [:]
  private var openings: [Message] = []
  private var newest = NewestMoments()
  private var messages: [Message] = []
  /// The rows that are kept: a message that stands twice was written once, and two unanswered ones would say more.
  private var seen = SeenRows()

  init(_ rows: MessageRows, _ interest: MessageInterest) {
    self.rows = rows
    self.interest = interest
    ownerHasProfile = interest.owner.hasProfile
    notes = interest.notes
    hasNotes = !interest.notes.isEmpty && !rows.isOf2018
    mentionDays = interest.mentionDays
    mayMention = interest.mayMention
  }

  mutating func read() throws(LoadError) {
    while try rows.next() {
      if roles.count < rows.participantCount { meetNewcomers() }
      take()
    }
  }

  /// Finds out about the participants that were named first in the present row.
  @inline(never)
  private mutating func meetNewcomers() {
    for key in rows.participants.keys[roles.count...] { roles.append(interest.role(of: key)) }
  }

  /// What was read, once all rows are taken.
  mutating func file() -> ReadFile {
    var findings = MessageFindings()
    for (number, id) in unaddressed {
      let partner = conversations[number].partner
      guard partner >= 0, let key = rows.participants.keys[Int(partner)] else { continue }
      roles[Int(partner)].hasCorresponded = true
      if roles[Int(partner)].isOpen, interest.partners[id] == nil { findings.unreadPartners[id] = key }
    }
    findings.openings = conversations.compactMap { $0.opening < 0 ? nil : openings[Int($0.opening)] }
    var facts = Dataset()
    facts.messages = messages
    facts.newestMessages = newest.all
    let people = roles.indices.filter { roles[$0].isInvited && roles[$0].hasCorresponded }
    let keyed = people.compactMap { person in rows.participants.keys[person].map { (key: $0, person: person) }
    }
    .sorted { $0.key < $1.key }
    facts.correspondents = keyed.map(\.key)
    facts.exchanges = keyed.compactMap { exchange(with: $0.person, $0.key) }
    var file = rows.file(facts)
    file.facts.messageCount = file.summary.rowsKept
    file.messageFindings = findings
    return file
  }

  /// Takes the present row into account.
  ///
  /// What is done for each row is mutating, since it would be given a copy of this large value otherwise.
  private mutating func take() {
    let cells = rows.cells
    let isFromOwner = isFromOwner(cells)
    let partner = partner(isFromOwner)
    decideConversation(cells)
    conversations[present].partner = Partner.merged(conversations[present].partner, partner)
    if isFromOwner, rows.recipients.isEmpty, unaddressed[present] == nil {
      unaddressed[present] = rows.conversation
    }
    if let sentAt = rows.sentAt {
      newest.see(sentAt)
      noteOpening(at: sentAt, isFromOwner, cells)
    }
    var isNeeded = false
    if partner >= 0 {
      roles[Int(partner)].hasCorresponded = true
      noteExchange(with: Int(partner), isFromOwner)
      isNeeded = roles[Int(partner)].isOpen
    } else if partner == Partner.nobody {
      isNeeded = isOfKnownPartner
    }
    if !isNeeded { isNeeded = isMention(isFromOwner, cells) }
    guard isNeeded else { return }
    guard seen.insert(cells) else { return rows.leaveOutRepeated() }
    messages.append(rows.message(from: rows.person, isFromOwner: isFromOwner))
  }

  /// Counts a message to or from somebody whom an invitation made a connection.
  private mutating func noteExchange(with partner: Int, _ isFromOwner: Bool) {
    guard let connectedOn = roles[partner].connectedOn, let sentAt = rows.sentAt, sentAt.day >= connectedOn
    else { return }
    if roles[partner].exchange < 0 {
      roles[partner].exchange = Int32(truncatingIfNeeded: exchanges.count)
      exchanges.append(Written())
    }
    let place = Int(roles[partner].exchange)
    exchanges[place].messages += 1
    if isFromOwner {
      exchanges[place].firstOwn = exchanges[place].firstOwn.map { min($0, sentAt.day) } ?? sentAt.day
    } else if sentAt.seconds <= exchanges[place].firstTheirs {
      // Conversations are written newest first, so of one second the later row is the earlier message.
      exchanges[place].firstTheirs = sentAt.seconds
      exchanges[place].opening = sentAt.day - connectedOn <= 7 ? rows.text : ""
    }
  }

  private func exchange(with partner: Int, _ key: PersonKey) -> Exchange? {
    guard roles[partner].exchange >= 0 else { return nil }
    let written = exchanges[Int(roles[partner].exchange)]
    return Exchange(
      key: key,
      messages: written.messages,
      firstOwn: written.firstOwn,
      opening: written.opening
    )
  }

  private mutating func isFromOwner(_ cells: CSVRecord) -> Bool {
    if rows.isMarkedOutgoing(cells) { return true }
    guard ownerHasProfile, let sender = rows.sender else { return interest.owner.isOwner(rows.person) }
    return roles[sender].isOwner
  }

  /// The other participants that the present row names.
  private mutating func partner(_ isFromOwner: Bool) -> Int32 {
    var partner = Partner.nobody
    for recipient in rows.recipients where !roles[recipient].hasOwnersKey {
      partner = Partner.merged(partner, Int32(truncatingIfNeeded: recipient))
    }
    if !isFromOwner, let sender = rows.sender, !roles[sender].hasOwnersKey {
      partner = Partner.merged(partner, Int32(truncatingIfNeeded: sender))
    }
    return partner
  }

  /// Finds the conversation of the present row.
  private mutating func decideConversation(_ cells: CSVRecord) {
    present = cells.withCell(rows.columns.conversation) { numbers.number(of: $0) }
    if present == conversations.count { conversations.append(Conversation()) }
  }

  /// Remembers the first message of a conversation; times without a zone prove no moment.
  private mutating func noteOpening(at sentAt: Instant, _ isFromOwner: Bool, _ cells: CSVRecord) {
    // Of one second, the later row is the earlier message: conversations are written newest first.
    guard hasNotes, sentAt.seconds <= conversations[present].first else { return }
    conversations[present].first = sentAt.seconds
    conversations[present].opening = -1
    guard rows.recipients.count < 2,
      cells.withBeginning(rows.columns.content, { notes.mayContain($0) }),
      notes.contains(NoteTexts.Note(text: rows.text, isFromOwner: isFromOwner))
    else { return }
    conversations[present].opening = Int32(truncatingIfNeeded: openings.count)
    openings.append(rows.message(from: rows.person, isFromOwner: isFromOwner))
  }

  /// Whether the row, which names nobody, is of a conversation with somebody who waits for an answer.
  private var isOfKnownPartner: Bool {
    !interest.partners.isEmpty && interest.partners[rows.conversation].map(interest.open.contains) ?? false
  }

  /// Whether a connection wrote or was written to about somebody who may be one of those who wait.
  private mutating func isMention(_ isFromOwner: Bool, _ cells: CSVRecord) -> Bool {
    guard let days = mentionDays, let day = rows.sentAt?.day, days.contains(day),
      let other = isFromOwner ? rows.recipients.first : rows.sender, roles[other].isConnection
    else { return false }
    let (column, mayMention) = (rows.columns.content, mayMention)
    let isFound = cells.withCell(column) { isPlainText($0) ? mayMention($0) : nil }
    if let isFound { return isFound }
    return rows.text.withBytes(mayMention)
  }
}

extension MessageInterest {
  /// What is known of the person with a key.
  fileprivate func role(of key: PersonKey?) -> MessageCollection.Role {
    guard let key else { return MessageCollection.Role(hasOwnersKey: ownerKey == nil) }
    let isInvited = invited.contains(key)
    let connection = connections?.index(of: key)
    return MessageCollection.Role(
      isOwner: owner.isOwner(Person(key: key, name: "")),
      hasOwnersKey: key == ownerKey,
      // Those who wait are among those of the invitations.
      isOpen: isInvited && open.contains(key),
      isInvited: isInvited,
      isConnection: connection != nil,
      connectedOn: isInvited ? connection.flatMap { connections?.connectedOn($0) } : nil
    )
  }
}
