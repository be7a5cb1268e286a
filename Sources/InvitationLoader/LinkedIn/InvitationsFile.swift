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

  func key(_ cell: String) -> PersonKey? { hasURN ? PersonKey(urn: cell) : PersonKey(address: cell) }
}

/// An invitation whose date waits for what the whole column proves.
struct InvitationDraft {
  var invitation: Invitation
  var written: WrittenDate?
  var datePlace: Place
  var place: Place
}

/// Reads Invitations.csv of any era (formats.md 4.4 and 5.1); states are left to the join.
func readInvitations(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let columns = InvitationColumns(rows.header)
  var drafts: [InvitationDraft] = []
  var order = DateOrder()
  var ownSide = OwnSide()
  var seen: Set<UInt64> = []
  var hasAddress = (inviter: false, invitee: false)
  while try rows.next() {
    let written = WrittenDate(rows.cell(columns.sentAt))
    order.learn(written)
    let direction = context.direction ?? direction(rows.cell(columns.direction))
    guard rows.keepsExtraCells(if: written != nil && direction != nil) else { continue }
    guard let direction else {
      rows.reportUnknownDirection(in: columns.direction)
      continue
    }
    hasAddress.inviter = hasAddress.inviter || !rows.isBlank(columns.inviter)
    hasAddress.invitee = hasAddress.invitee || !rows.isBlank(columns.invitee)
    let inviter = rows.side(name: columns.from, address: columns.inviter, columns)
    let invitee = rows.side(name: columns.to, address: columns.invitee, columns)
    let (other, own) = direction == .incoming ? (inviter, invitee) : (invitee, inviter)
    guard other.key != nil || !other.name.isEmpty else {
      rows.reject("no-person")
      rows.findings.add(
        .warning,
        "no-person",
        file: rows.file,
        at: rows.place(of: direction == .incoming ? columns.from : columns.to),
        "neither a name nor an address; row left out"
      )
      continue
    }
    guard !isSamePerson(inviter, invitee) else {
      rows.reject("self-invitation")
      rows.findings.add(
        .warning,
        "self-invitation",
        file: rows.file,
        at: rows.place,
        "both sides are one person; row left out"
      )
      continue
    }
    guard seen.insert(rows.fingerprint).inserted else {
      rows.reject("duplicate-row")
      rows.findings.add(
        .note,
        "duplicate-row",
        file: rows.file,
        at: rows.place,
        "the same row again; left out"
      )
      continue
    }
    rows.reportBadAddress(in: direction == .incoming ? columns.inviter : columns.invitee, other, columns)
    if written == nil { rows.reportUnreadableDate(in: columns.sentAt, expected: "1/13/26, 4:33 PM") }
    ownSide.count(own)
    let note = cleanNote(rows.text(columns.message))
    drafts.append(
      InvitationDraft(
        invitation: Invitation(
          id: "",
          direction: direction,
          person: other,
          sentAt: nil,
          note: note.text,
          noteHadHiddenCharacters: note.removed,
          source: rows.source
        ),
        written: written,
        datePlace: rows.place(of: columns.sentAt),
        place: rows.place
      )
    )
  }
  if !drafts.isEmpty {
    rows.reportEmptyColumn(columns.inviter, hasContent: hasAddress.inviter)
    rows.reportEmptyColumn(columns.invitee, hasContent: hasAddress.invitee)
  }
  for index in drafts.indices { rows.date(&drafts[index], order, context) }
  var file = ReadFile(kind: .invitations, summary: rows.summary(.invitations), findings: rows.findings)
  file.facts.invitations = rows.invitations(latestOf: drafts, context.range)
  giveIDs(to: &file.facts.invitations)
  file.ownSide = ownSide
  file.summary = rows.summary(.invitations, era: columns.era)
  file.findings = rows.findings
  return file
}

/// Whether an invitation goes from somebody to themselves.
private func isSamePerson(_ one: Person, _ other: Person) -> Bool {
  if let key = one.key, let otherKey = other.key { return key == otherKey }
  return !one.name.isEmpty && joinForm(one.name) == joinForm(other.name)
}

private func direction(_ cell: ArraySlice<UInt8>) -> Direction? {
  Direction(rawValue: cleanLine(String(decoding: cell, as: UTF8.self)).text.lowercased())
}

extension RowReader {
  fileprivate func side(name: Int?, address: Int?, _ columns: InvitationColumns) -> Person {
    let name = cleanLine(text(name))
    return Person(key: columns.key(text(address)), name: name.text, hadHiddenCharacters: name.removed)
  }

  fileprivate mutating func reportUnknownDirection(in column: Int?) {
    reject("unknown-direction")
    let length = line(column).count
    let found = length == 0 ? "empty" : "a text of \(counted(length, "character"))"
    findings.add(
      .warning,
      "unknown-direction",
      file: file,
      at: place(of: column),
      "direction is neither INCOMING nor OUTGOING but \(found); row left out"
    )
  }

  fileprivate mutating func reportBadAddress(in column: Int?, _ person: Person, _ columns: InvitationColumns)
  {
    guard person.key == nil, !isBlank(column) else { return }
    findings.add(
      .note,
      "bad-url",
      file: file,
      at: place(of: column),
      "this is no \(columns.hasURN ? "member URN" : "profile address"); the person is joined by name"
    )
  }

  /// Says that a column with addresses has none.
  mutating func reportEmptyColumn(_ column: Int?, hasContent: Bool) {
    guard let column, !hasContent else { return }
    let title = header.names[column]
    findings.add(
      .note,
      "empty-column",
      file: file,
      "the column \(title) is empty throughout; people are joined by name"
    )
  }

  /// Decides the date of a draft and reports what is odd about it.
  fileprivate mutating func date(
    _ draft: inout InvitationDraft,
    _ order: DateOrder,
    _ context: ReadingContext
  ) {
    draft.invitation.latencyExclusion = "no-date"
    guard let written = draft.written else { return }
    guard let day = order.day(of: written) else {
      reportAmbiguousDate(at: draft.datePlace)
      return
    }
    draft.invitation.latencyExclusion = nil
    guard written.secondOfDay != nil else {
      findings.add(
        .note,
        "date-only",
        file: file,
        at: draft.datePlace,
        "the time is lost, so the UTC day is uncertain; out of the latency statistics"
      )
      draft.invitation.sentAt = Instant(day: day)
      draft.invitation.sentPrecision = .day
      draft.invitation.latencyExclusion = "date-only"
      return
    }
    draft.invitation.sentPrecision = written.hasSeconds ? .second : .minute
    let (instant, isMissing) = context.zone.instant(of: written.instant(on: day))
    draft.invitation.sentAt = written.zone == nil ? instant : written.instant(on: day)
    if isMissing, written.zone == nil {
      findings.add(
        .note,
        "dst-gap",
        file: file,
        at: draft.datePlace,
        "this hour did not exist in US Pacific time; the earlier moment is taken"
      )
    }
  }

  /// The latest draft of each person and direction; earlier ones are counted on it and out of the rows.
  fileprivate mutating func invitations(
    latestOf drafts: [InvitationDraft],
    _ range: DateRange
  ) -> [Invitation] {
    struct Pair: Hashable {
      var direction: Direction
      var key: PersonKey
    }
    var latest: [Pair: Int] = [:]
    var times: [Int: Int] = [:]
    var isLeftOut = Set<Int>()
    for (index, draft) in drafts.enumerated() {
      guard let key = draft.invitation.person.key else { continue }
      let pair = Pair(direction: draft.invitation.direction, key: key)
      guard let other = latest[pair] else {
        latest[pair] = index
        continue
      }
      let isLater = isSent(draft.invitation, after: drafts[other].invitation)
      let (winner, loser) = isLater ? (index, other) : (other, index)
      latest[pair] = winner
      times[winner] = times[other, default: 1] + 1
      isLeftOut.insert(loser)
    }
    for index in isLeftOut.sorted() {
      reject("repeated-invitation")
      findings.add(
        .note,
        "repeated-invitation",
        file: file,
        at: drafts[index].place,
        "this person was invited again later; counted on the latest invitation"
      )
    }
    return drafts.enumerated().filter { !isLeftOut.contains($0.offset) }.map { index, draft in
      var invitation = draft.invitation
      invitation.timesInvited = times[index, default: 1]
      if let day = invitation.sentAt?.day, let id = checkRange(of: day, at: draft.datePlace, in: range) {
        invitation.latencyExclusion = id
      }
      return invitation
    }
  }
}

private func isSent(_ one: Invitation, after other: Invitation) -> Bool {
  guard let sent = one.sentAt else { return false }
  return other.sentAt.map { $0 < sent } ?? true
}

/// Gives each invitation its id: key, else name, else name and minute when the name stands more than once (formats.md 7.4).
private func giveIDs(to invitations: inout [Invitation]) {
  struct Name: Hashable {
    var direction: Direction
    var id: String
  }
  func id(_ invitation: Invitation) -> Name {
    Name(
      direction: invitation.direction,
      id: invitation.person.key?.id ?? "name:\(joinForm(invitation.person.name))"
    )
  }
  var counts: [Name: Int] = [:]
  for invitation in invitations { counts[id(invitation), default: 0] += 1 }
  var taken: [Name: Int] = [:]
  for index in invitations.indices {
    var name = id(invitations[index])
    if counts[name, default: 0] > 1 {
      name.id += "@" + (invitations[index].sentAt.map { $0.iso.prefix(16) + "Z" } ?? "")
    }
    // Two people of one name in one minute: only their order is left.
    let count = taken[name, default: 0] + 1
    taken[name] = count
    invitations[index].id = count == 1 ? name.id : "\(name.id)#\(count)"
  }
}
