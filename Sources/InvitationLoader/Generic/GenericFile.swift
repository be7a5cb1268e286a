import InvitationModel

/// Reads a list of invitations that some program or person wrote, as CSV or as JSON (formats.md 9.2).
///
/// What the list states about an invitation is believed; nothing is joined.
func readGeneric(_ rows: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var reader = GenericReader(rows, context)
  while try reader.rows.next() { reader.takeRow() }
  return reader.file()
}

private struct GenericReader {
  /// A kept row whose dates wait for what their columns prove.
  private struct Draft {
    var invitation: Invitation
    var sent: DatedCell?
    var responded: DatedCell?
    var facts: PersonFacts
  }

  var rows: RowReader
  private let columns: GenericColumns
  private let context: ReadingContext
  private var drafts: [Draft] = []
  private var orders: [Int: DateOrder] = [:]
  private var seen = SeenRows()

  init(_ rows: RowReader, _ context: ReadingContext) {
    self.rows = rows
    self.context = context
    columns = GenericColumns(rows.header)
  }

  /// Keeps or rejects the present row.
  mutating func takeRow() {
    let (sentColumn, respondedColumn) = (rows.filled(columns.sent), rows.filled(columns.responded))
    // Before anything else, since rows that are left out tell how dates are written too.
    let (sent, responded) = (learned(sentColumn), learned(respondedColumn))
    let direction = direction
    guard rows.keepsExtraCells(if: direction != nil && (sentColumn == nil || sent != nil)) else { return }
    guard isPersons else {
      let place = rows.place(of: rows.filled(columns.kind))
      return rows.leaveOut(
        .note,
        "not-an-invitation",
        at: place,
        "this invites to something else than a connection; row left out"
      )
    }
    guard let direction else { return leaveOutUnknownDirection() }
    let person = person(direction)
    guard person.key != nil || !person.name.isEmpty else {
      return rows.leaveOut(.warning, "no-person", "neither a name nor an address; row left out")
    }
    guard seen.insert(rows.cells) else {
      return rows.leaveOut(.note, "duplicate-row", "the same row again; left out")
    }
    if person.key == nil, let column = rows.filled(columns.address) {
      rows.report(
        .note,
        "bad-url",
        at: rows.place(of: column),
        "this is no profile address; the name is used"
      )
    }
    rows.reportLongText(in: rows.filled(columns.message))
    let note = cleanNote(rows.text(rows.filled(columns.message)))
    var invitation = Invitation(
      direction: direction,
      person: person,
      sentAt: nil,
      note: note.text,
      isStated: true,
      latencyExclusion: .noDate,
      noteHadHiddenCharacters: note.removed,
      source: rows.source
    )
    (invitation.state, invitation.reason) = stated()
    let draft = Draft(
      invitation: invitation,
      sent: dated(sent, in: sentColumn),
      responded: dated(responded, in: respondedColumn),
      facts: facts(of: person)
    )
    drafts.append(draft)
    if sentColumn == nil { takeAge() }
  }

  /// What was read, once all rows are taken.
  mutating func file() -> ReadFile {
    var facts = Dataset()
    var drafts = drafts
    for index in drafts.indices { decideDates(&drafts[index]) }
    let earlier = repeatedInvitations(
      drafts.indices,
      { Invited(drafts[$0].invitation) },
      isLater: { drafts[$0].invitation.isLater(than: drafts[$1].invitation) }
    )
    let repeated = earlier.values.joined().sorted()
    for (index, others) in earlier { drafts[index].invitation.follow(others.map { drafts[$0].invitation }) }
    for index in repeated {
      rows.leaveOut(
        .note,
        "repeated-invitation",
        at: Place(of: drafts[index].invitation.source),
        "this person was invited again later; counted on the latest invitation"
      )
    }
    let leftOut = Set(repeated)
    for index in drafts.indices where !leftOut.contains(index) {
      checkRange(of: &drafts[index])
      facts.invitations.append(drafts[index].invitation)
      if drafts[index].facts.isTelling, drafts[index].invitation.direction == .incoming {
        facts.people.append(drafts[index].facts)
      }
    }
    giveIDs(to: &facts.invitations)
    return rows.file(.generic, facts: facts)
  }

  /// The direction that the row states; incoming when it states none, nil when it is unknown.
  private var direction: Direction? {
    let word = rows.line(columns.direction)
    return word.isEmpty ? .incoming : Direction(word: word)
  }

  /// Whether the row is about a person and not about a page, an event or a newsletter.
  private var isPersons: Bool {
    let word = rows.line(columns.kind).filter { !" _-".contains($0) }.lowercased()
    return ["", "profile", "person", "people", "member", "connection"].contains(word)
  }

  /// The other side; a list that names both has the owner first in what was sent.
  private func person(_ direction: Direction) -> Person {
    if direction == .outgoing, let column = rows.filled(columns.invitee + columns.inviteeAddress) {
      let name = cleanLine(rows.text(columns.invitee.contains(column) ? column : nil))
      let key = columns.inviteeAddress.lazy.compactMap { PersonKey(address: rows.text($0)) }.first
      return Person(key: key, name: name.text, hadHiddenCharacters: name.removed)
    }
    var name = cleanLine(rows.text(rows.filled(columns.name)))
    if name.text.isEmpty {
      let (first, last) = (rows.text(rows.filled(columns.first)), rows.text(rows.filled(columns.last)))
      name = cleanLine(first + " " + last)
    }
    let key =
      columns.address.lazy.compactMap { PersonKey(address: rows.text($0)) }.first
      ?? columns.bareAddress.lazy.compactMap { PersonKey(written: rows.text($0)) }.first
    return Person(key: key, name: name.text, hadHiddenCharacters: name.removed)
  }

  /// What the row states about the invitation's fate.
  private mutating func stated() -> (InvitationState, StateReason?) {
    guard let column = rows.filled(columns.status) else {
      if rows.filled(columns.accepted) != nil { return (.accepted, nil) }
      if rows.filled(columns.declined) != nil { return (.declined, nil) }
      // Somebody answered, but nobody says how.
      return rows.filled(columns.responded) == nil ? (.pending, nil) : (.uncertain, .unknownStatus)
    }
    if let meaning = StatusWord.meaning(of: rows.line(column)) { return meaning }
    let length = rows.line(column).count
    rows.report(
      .warning,
      "unknown-status",
      at: rows.place(of: column),
      "a text of \(counted(length, "character")) states no known status; the state is uncertain; expected pending,"
        + " accepted, declined, withdrawn or expired"
    )
    return (.uncertain, .unknownStatus)
  }

  /// The time in a cell, which may prove the order of its column; nil when there is none.
  private mutating func learned(_ column: Int?) -> GenericTime? {
    guard let column, let time = GenericTime(rows.cell(column)) else { return nil }
    orders[column, default: DateOrder()].learn(time.date)
    return time
  }

  /// The date of a kept row; one that cannot be read is reported.
  private mutating func dated(_ time: GenericTime?, in column: Int?) -> DatedCell? {
    guard let column else { return nil }
    guard let time else {
      rows.reportUnreadableDate(in: column, expected: "2026-10-02 or 2026-10-02T16:41:00Z")
      return nil
    }
    return DatedCell(time: time, column: column, place: rows.place(of: column))
  }

  /// Takes an age in days where no date is written.
  private mutating func takeAge() {
    guard let column = rows.filled(columns.age), let last = drafts.indices.last else { return }
    guard let days = Int(rows.line(column)), (0...36_500).contains(days) else {
      return rows.reportUnreadableDate(in: column, expected: "a number of days")
    }
    rows.report(
      .note,
      "relative-date",
      at: rows.place(of: column),
      "not the day of sending but an age is written; it is shown only with --as-of, the day on which the list was"
        + " fetched, and stays out of the latency statistics"
    )
    drafts[last].invitation.latencyExclusion = .relativeDate
    guard let asOf = context.asOf else { return }
    drafts[last].invitation.sentAt = Instant(day: asOf + -days)
    drafts[last].invitation.sentPrecision = .day
  }

  private mutating func decideDates(_ draft: inout Draft) {
    if let sent = draft.sent, let (moment, precision) = sent.decide(orders, &rows) {
      draft.invitation.sentAt = moment
      draft.invitation.sentPrecision = precision
      draft.invitation.latencyExclusion = nil
    }
    guard let responded = draft.responded, let (moment, precision) = responded.decide(orders, &rows) else {
      return
    }
    draft.invitation.respondedAt = moment
    draft.invitation.respondedPrecision = precision
    switch draft.invitation.state {
    case .accepted: draft.invitation.connectedOn = moment.day
    case .declined: draft.invitation.declinedOn = moment.day
    case .pending, .uncertain, .expired: break
    }
  }

  /// Takes the dates of a kept row into account; those that cannot be keep it out of the statistics.
  private mutating func checkRange(of draft: inout Draft) {
    let dates = [(draft.invitation.sentAt, draft.sent), (draft.invitation.respondedAt, draft.responded)]
    for (moment, cell) in dates {
      guard let day = moment?.day, let cell,
        let problem = rows.checkRange(of: day, at: cell.place, in: context.range)
      else { continue }
      draft.invitation.latencyExclusion = problem
    }
  }

  /// What the row says about the person beside the name.
  private func facts(of person: Person) -> PersonFacts {
    func lookedUp(_ columns: [Int]) -> LookedUp {
      let line = rows.line(columns)
      return line.isEmpty ? nil : line
    }
    return PersonFacts(
      key: person.key,
      name: person.name,
      headline: lookedUp(columns.headline),
      position: lookedUp(columns.position),
      company: lookedUp(columns.company),
      location: lookedUp(columns.location),
      mutual: firstNumber(in: rows.line(columns.mutual)),
      email: rows.line(columns.email).lowercased(),
      source: rows.source
    )
  }

  private mutating func leaveOutUnknownDirection() {
    let length = rows.line(columns.direction).count
    rows.leaveOut(
      .warning,
      "unknown-direction",
      at: rows.place(of: rows.filled(columns.direction)),
      "direction is neither incoming nor outgoing but a text of \(counted(length, "character")); row left out"
    )
  }
}

extension PersonFacts {
  /// Whether more than who it is is known.
  fileprivate var isTelling: Bool { self != PersonFacts(key: key, name: name, source: source) }
}

/// The first number in a text such as `3 mutual connections`.
func firstNumber(in text: String) -> Int? {
  let digits = text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
  return digits.count <= 9 ? Int(digits) : nil
}
