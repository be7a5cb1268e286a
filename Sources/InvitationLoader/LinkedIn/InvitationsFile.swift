import InvitationModel

/// The columns of Invitations.csv.
private struct InvitationColumns {
  let from, to, sentAt, message, direction: Int?
  /// Address or URN of both sides.
  let inviter, invitee: Int?
  let hasURN: Bool

  init(_ header: Header) {
    from = header.column("from")
    to = header.column("to")
    sentAt = header.column("sentat", "datesent", "sentdate")
    message = header.column("message")
    direction = header.column("direction")
    hasURN = header.column("inviterprofileurl", "inviteeprofileurl") == nil
    inviter = header.column(hasURN ? "inviterprofileurn" : "inviterprofileurl")
    invitee = header.column(hasURN ? "inviteeprofileurn" : "inviteeprofileurl")
  }

  var era: String { inviter == nil && invitee == nil ? "five-column" : hasURN ? "urn" : "url" }

  func key(_ cells: CSVRecord, _ column: Int?) -> PersonKey? {
    hasURN
      ? PersonKey(urn: cells.withCell(column) { String(decoding: $0, as: UTF8.self) }) : cells.key(column)
  }

  func writtenDirection(_ cells: CSVRecord) -> Direction? {
    cells.withCell(direction) { cell in
      if isEqual(cell, to: "INCOMING") { return .incoming }
      if isEqual(cell, to: "OUTGOING") { return .outgoing }
      return Direction(rawValue: cleanLine(utf8: cell).text.lowercased())
    }
  }
}

/// Reads Invitations.csv of any era (formats.md 4.4 and 5.1); states are left to the join.
func readInvitations(_ rows: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var reader = InvitationsReader(rows, context)
  while try reader.rows.next() { reader.takeRow() }
  return reader.file()
}

private struct InvitationsReader {
  var rows: RowReader
  private let columns: InvitationColumns
  private let context: ReadingContext
  private var drafts = InvitationDrafts()
  private var ownSide = OwnSide()
  private var seen = SeenRows()
  private var hasAddress = (inviter: false, invitee: false)

  init(_ rows: RowReader, _ context: ReadingContext) {
    self.rows = rows
    self.context = context
    columns = InvitationColumns(rows.header)
    drafts.order = context.order
  }

  /// Keeps or rejects the present row.
  mutating func takeRow() {
    let cells = rows.cells
    let written = cells.withCell(columns.sentAt) { WrittenDate($0) }
    drafts.order.learn(written)
    let direction = context.direction ?? columns.writtenDirection(cells)
    guard rows.keepsExtraCells(if: written != nil && direction != nil) else { return }
    guard let direction else { return leaveOutUnknownDirection() }
    let isIncoming = direction == .incoming
    let inviter = side(cells, columns.from, columns.inviter)
    let invitee = side(cells, columns.to, columns.invitee)
    let (other, own) = isIncoming ? (inviter, invitee) : (invitee, inviter)
    hasAddress.inviter = hasAddress.inviter || !cells.isBlank(columns.inviter)
    hasAddress.invitee = hasAddress.invitee || !cells.isBlank(columns.invitee)
    guard other.key != nil || !other.name.isEmpty else {
      let place = rows.place(of: isIncoming ? columns.from : columns.to)
      return rows.leaveOut(.warning, "no-person", at: place, "neither a name nor an address; row left out")
    }
    guard !isSamePerson(inviter, invitee) else {
      return rows.leaveOut(.warning, "self-invitation", "both sides are one person; row left out")
    }
    guard seen.insert(cells) else {
      return rows.leaveOut(.note, "duplicate-row", "the same row again; left out")
    }
    reportBadAddress(in: isIncoming ? columns.inviter : columns.invitee, of: other)
    if written == nil { rows.reportUnreadableDate(in: columns.sentAt, expected: "1/13/26, 4:33 PM") }
    ownSide.count(own)
    rows.reportLongText(in: columns.message)
    let note = cells.note(columns.message)
    let invitation = Invitation(
      direction: direction,
      person: other,
      sentAt: nil,
      note: note.text,
      noteHadHiddenCharacters: note.removed,
      source: rows.source
    )
    drafts.add(invitation, written, dateAt: rows.place(of: columns.sentAt))
  }

  /// What was read, once all rows are taken.
  mutating func file() -> ReadFile {
    let invitations = drafts.finished(context, &rows)
    if !invitations.isEmpty {
      rows.reportEmptyColumn(columns.inviter, hasContent: hasAddress.inviter)
      rows.reportEmptyColumn(columns.invitee, hasContent: hasAddress.invitee)
    }
    var file = rows.file(.invitations, era: columns.era)
    file.facts.invitations = invitations
    file.ownSide = ownSide
    file.order = drafts.order
    return file
  }

  private func side(_ cells: CSVRecord, _ name: Int?, _ address: Int?) -> Person {
    let name = cells.line(name)
    return Person(key: columns.key(cells, address), name: name.text, hadHiddenCharacters: name.removed)
  }

  private mutating func leaveOutUnknownDirection() {
    let length = rows.line(columns.direction).count
    let found = length == 0 ? "empty" : "a text of \(counted(length, "character"))"
    rows.leaveOut(
      .warning,
      "unknown-direction",
      at: rows.place(of: columns.direction),
      "direction is neither INCOMING nor OUTGOING but \(found); row left out"
    )
  }

  private mutating func reportBadAddress(in column: Int?, of person: Person) {
    guard person.key == nil, !rows.isBlank(column) else { return }
    let expected = columns.hasURN ? "member URN" : "profile address"
    rows.report(
      .note,
      "bad-url",
      at: rows.place(of: column),
      "this is no \(expected); the person is joined by name"
    )
  }
}

/// Whether an invitation goes from somebody to themselves.
private func isSamePerson(_ one: Person, _ other: Person) -> Bool {
  if let key = one.key, let otherKey = other.key { return key == otherKey }
  return !one.name.isEmpty && joinForm(one.name) == joinForm(other.name)
}
