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
    var opening = -1
    var partner = Partner.nobody
    var hasUnaddressed = false
  }

  /// Who else takes part: one participant by number, or one of these.
  private enum Partner {
    static let nobody = -1
    static let several = -2

    static func merged(_ one: Int, _ other: Int) -> Int {
      one == nobody || one == other ? other : other == nobody ? one : several
    }
  }

  /// What is known of a participant.
  private struct Role {
    /// Whether the messages of this key are the owner's.
    var isOwner: Bool
    /// Whether this is the key by which the owner takes part.
    var hasOwnersKey: Bool
    var isOpen: Bool
    var isInvited: Bool
    var isConnection: Bool
    /// The day on which an invitation led to a connection.
    var connectedOn: CivilDay?
    var hasCorresponded = false
    /// What was written since.
    var exchange = Written()

    init(_ key: PersonKey?, _ interest: MessageInterest) {
      isOwner = key.map { interest.owner.isOwner(Person(key: $0, name: "")) } ?? false
      hasOwnersKey = key == interest.ownerKey
      isOpen = key.map(interest.open.contains) ?? false
      isInvited = key.map(interest.invited.contains) ?? false
      let connection = key.flatMap { interest.connections?.index(of: $0) }
      isConnection = connection != nil
      connectedOn = isInvited ? connection.flatMap { interest.connections?.connectedOn($0) } : nil
    }
  }

  /// What was written with one participant since the connection.
  private struct Written {
    var messages = 0
    var firstOwn: CivilDay?
    var firstTheirs = Int.max
    var opening = ""
  }

  private var rows: MessageRows
  private let interest: MessageInterest
  private var roles: [Role] = []
  private var conversations: [Conversation] = []
  private var ids = ByteNumbers()
  private var present = 0
  private var openings: [Message] = []
  private var newest = NewestMoments()
  private var messages: [Message] = []

  init(_ rows: MessageRows, _ interest: MessageInterest) {
    self.rows = rows
    self.interest = interest
  }

  mutating func read() throws(LoadError) {
    while try rows.next() {
      while roles.count < rows.participants.keys.count {
        roles.append(Role(rows.participants.keys[roles.count], interest))
      }
      take()
    }
  }

  /// What was read, once all rows are taken.
  mutating func file() -> ReadFile {
    var findings = MessageFindings()
    for number in conversations.indices where conversations[number].hasUnaddressed {
      let id = Array(ids[number])
      let partner = conversations[number].partner
      guard partner >= 0, let key = rows.participants.keys[partner] else { continue }
      roles[partner].hasCorresponded = true
      if roles[partner].isOpen, interest.partners[id] == nil { findings.unreadPartners[id] = key }
    }
    findings.openings = conversations.compactMap { $0.opening < 0 ? nil : openings[$0.opening] }
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
  private mutating func take() {
    let cells = rows.cells
    let isFromOwner = isFromOwner(cells)
    let partner = partner(isFromOwner)
    let number = conversationNumber(cells)
    conversations[number].partner = Partner.merged(conversations[number].partner, partner)
    if isFromOwner, rows.recipients.isEmpty { conversations[number].hasUnaddressed = true }
    if let sentAt = rows.sentAt {
      newest.see(sentAt)
      noteOpening(of: number, at: sentAt, isFromOwner, cells)
    }
    if partner >= 0 {
      roles[partner].hasCorresponded = true
      noteExchange(with: partner, isFromOwner)
    }
    let isNeeded = partner >= 0 ? roles[partner].isOpen : partner == Partner.nobody && isOfKnownPartner
    if isNeeded || isMention(isFromOwner, cells) {
      messages.append(rows.message(from: rows.person, isFromOwner: isFromOwner))
    }
  }

  /// Counts a message to or from somebody whom an invitation made a connection.
  private mutating func noteExchange(with partner: Int, _ isFromOwner: Bool) {
    guard let connectedOn = roles[partner].connectedOn, let sentAt = rows.sentAt, sentAt.day >= connectedOn
    else { return }
    roles[partner].exchange.messages += 1
    if isFromOwner {
      let first = roles[partner].exchange.firstOwn
      roles[partner].exchange.firstOwn = first.map { min($0, sentAt.day) } ?? sentAt.day
    } else if sentAt.seconds <= roles[partner].exchange.firstTheirs {
      // Conversations are written newest first, so of one second the later row is the earlier message.
      roles[partner].exchange.firstTheirs = sentAt.seconds
      roles[partner].exchange.opening = sentAt.day - connectedOn <= 7 ? rows.text : ""
    }
  }

  private func exchange(with partner: Int, _ key: PersonKey) -> Exchange? {
    guard roles[partner].exchange.messages > 0 else { return nil }
    let written = roles[partner].exchange
    return Exchange(
      key: key,
      messages: written.messages,
      firstOwn: written.firstOwn,
      opening: written.opening
    )
  }

  private func isFromOwner(_ cells: CSVRecord) -> Bool {
    if rows.isMarkedOutgoing(cells) { return true }
    guard interest.owner.hasProfile, let sender = rows.sender else {
      return interest.owner.isOwner(rows.person)
    }
    return roles[sender].isOwner
  }

  /// The other participants that the present row names.
  private func partner(_ isFromOwner: Bool) -> Int {
    var partner = Partner.nobody
    for recipient in rows.recipients where !roles[recipient].hasOwnersKey {
      partner = Partner.merged(partner, recipient)
    }
    if !isFromOwner, let sender = rows.sender, !roles[sender].hasOwnersKey {
      partner = Partner.merged(partner, sender)
    }
    return partner
  }

  private mutating func conversationNumber(_ cells: CSVRecord) -> Int {
    cells.withCell(rows.columns.conversation) { id in
      // A conversation's messages stand together.
      if ids.count > 0, ids.isEqual(id, present) { return }
      present = ids.number(of: id)
    }
    if present == conversations.count { conversations.append(Conversation()) }
    return present
  }

  /// Remembers the first message of a conversation; times without a zone prove no moment.
  private mutating func noteOpening(
    of number: Int,
    at sentAt: Instant,
    _ isFromOwner: Bool,
    _ cells: CSVRecord
  ) {
    // Of one second, the later row is the earlier message: conversations are written newest first.
    guard !interest.notes.isEmpty, !rows.isOf2018, sentAt.seconds <= conversations[number].first else {
      return
    }
    conversations[number].first = sentAt.seconds
    conversations[number].opening = -1
    guard rows.recipients.count < 2,
      cells.withBeginning(rows.columns.content, interest.notes.mayContain),
      interest.notes.contains(NoteTexts.Note(text: rows.text, isFromOwner: isFromOwner))
    else { return }
    conversations[number].opening = openings.count
    openings.append(rows.message(from: rows.person, isFromOwner: isFromOwner))
  }

  /// Whether the row, which names nobody, is of a conversation with somebody who waits for an answer.
  private var isOfKnownPartner: Bool {
    !interest.partners.isEmpty && interest.partners[rows.conversation].map(interest.open.contains) ?? false
  }

  /// Whether a connection wrote or was written to about somebody who may be one of those who wait.
  private func isMention(_ isFromOwner: Bool, _ cells: CSVRecord) -> Bool {
    guard let days = interest.mentionDays, let day = rows.sentAt?.day, days.contains(day),
      let other = isFromOwner ? rows.recipients.first : rows.sender, roles[other].isConnection
    else { return false }
    return cells.withCell(rows.columns.content) { content in
      if isPlainText(content) { return interest.mayMention(content) }
      var text = rows.text
      return text.withUTF8(interest.mayMention)
    }
  }
}
