import InvitationModel

/// The rows of messages.csv that were sent to somebody by somebody, of any era (formats.md 5.3).
///
/// Drafts, spam and rows without a person are left out. Of the present row only that is made a text which is asked for.
struct MessageRows {
  private(set) var rows: RowReader
  private(set) var participants = Participants()
  /// The sender's number among the participants; nil when there is no address.
  private(set) var sender: Int?
  /// The recipients' numbers; those without an address are not among them.
  private(set) var recipients: [Int] = []
  /// When it was sent; nil when unreadable.
  private(set) var sentAt: Instant?
  private let columns: MessageColumns
  private let range: DateRange

  init(_ rows: RowReader, _ range: DateRange) {
    self.rows = rows
    self.range = range
    columns = MessageColumns(rows.header)
  }

  /// Whether the file is of the generation whose times have no zone and which has no conversations.
  var isOf2018: Bool { columns.conversation == nil }

  /// Advances to the next message; false at the end.
  mutating func next() throws(LoadError) -> Bool {
    while try rows.next() {
      let written = writtenDate
      guard rows.keepsExtraCells(if: written != nil) else { continue }
      if let reason = reasonToLeaveOut {
        rows.reject(reason)
        continue
      }
      readPeople()
      guard hasSender, !recipients.isEmpty || !rows.isBlank(columns.to) else {
        rows.reject("no-person")
        continue
      }
      decideDate(written)
      return true
    }
    return false
  }

  /// Who wrote it.
  var person: Person {
    let name = cleanLine(rows.text(columns.from))
    return Person(
      key: sender.flatMap { participants.keys[$0] },
      name: name.text,
      hadHiddenCharacters: name.removed
    )
  }

  /// Whether the file itself says that the owner wrote it, as in 2018.
  var isMarkedOutgoing: Bool { rows.withCell(columns.direction) { $0.elementsEqual("OUTGOING".utf8) } }

  /// The recipients' names as they stand in one cell.
  var recipientNames: String { rows.line(columns.to) }

  /// The conversation's id.
  var conversation: [UInt8] { Array(rows.cell(columns.conversation)) }

  /// Looks at the conversation's id in place.
  func withConversation<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    rows.withCell(columns.conversation, look)
  }

  /// What was written, without the clean-up.
  func withContent<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    rows.withCell(columns.content, look)
  }

  /// What was written: tags stripped, entities decoded, hidden characters gone.
  var text: String { cleanNote(plainText(rows.cell(columns.content))).text }

  /// The present row as a value.
  func message(from sender: Person, isFromOwner: Bool) -> Message {
    Message(
      conversation: String(decoding: conversation, as: UTF8.self),
      sender: sender,
      isFromOwner: isFromOwner,
      recipients: recipients.compactMap { participants.keys[$0] },
      recipientNames: recipientNames,
      sentAt: sentAt,
      text: text,
      source: rows.source
    )
  }

  /// The table of contents entry and the findings, with one note on what was left out on purpose.
  mutating func file(_ facts: Dataset) -> ReadFile {
    reportLeftOut()
    return rows.file(.messages, era: isOf2018 ? "2018" : "\(rows.header.count)-column", facts: facts)
  }

  private var writtenDate: WrittenDate? {
    rows.withCell(columns.date) { WrittenDate(messageTime: $0) } ?? WrittenDate(rows.cell(columns.date))
  }

  private mutating func decideDate(_ written: WrittenDate?) {
    sentAt = nil
    if let written, let day = written.day {
      let instant = written.instant(on: day)
      sentAt = instant
      _ = rows.checkRange(of: instant.day, at: rows.place(of: columns.date), in: range)
    } else if written != nil {
      rows.reportAmbiguousDate(at: rows.place(of: columns.date))
    } else {
      rows.reportUnreadableDate(in: columns.date, expected: "2026-06-04 09:12:31 UTC")
    }
  }

  private mutating func readPeople() {
    sender = MessageRows.person(rows, columns.sender, &participants)
    recipients.removeAll(keepingCapacity: true)
    guard rows.withCell(columns.recipients, { $0.contains(UInt8(ascii: ",")) }) else {
      if let only = MessageRows.person(rows, columns.recipients, &participants) { recipients.append(only) }
      return
    }
    for address in rows.cell(columns.recipients).split(separator: UInt8(ascii: ",")) {
      let number = address.withUnsafeBufferPointer { participants.number(of: $0) }
      if participants.keys[number] != nil { recipients.append(number) }
    }
  }

  /// The number of the person in a cell, when it is an address.
  private static func person(
    _ rows: borrowing RowReader,
    _ column: Int?,
    _ participants: inout Participants
  ) -> Int? {
    rows.withCell(column) { cell in
      guard !cell.isEmpty else { return nil }
      let number = participants.number(of: cell)
      return participants.keys[number] == nil ? nil : number
    }
  }

  private var hasSender: Bool {
    if sender != nil { return true }
    let name = rows.line(columns.from)
    return !name.isEmpty && name != "LinkedIn Member"
  }

  /// Why a message was never sent to anybody, or nil.
  private var reasonToLeaveOut: String? {
    // Most cells say "No" or nothing.
    for column in columns.drafts where rows.withCell(column, { $0.count > 2 }) {
      if ["yes", "true"].contains(rows.line(column).lowercased()) { return "draft" }
    }
    return rows.withCell(columns.folder) { $0.elementsEqual("SPAM".utf8) } ? "spam" : nil
  }

  private mutating func reportLeftOut() {
    let reasons = [("draft", "draft"), ("no-person", "without a sender or recipient"), ("spam", "spam")]
    let counts = reasons.map { (rows.rejected(for: $0.0), $0.1) }.filter { $0.0 > 0 }
    let count = counts.reduce(0) { $0 + $1.0 }
    let parts = counts.map { "\($0) \($1)" }
    guard count > 0 else { return }
    rows.findings.add(
      .note,
      "rows-left-out",
      file: rows.file,
      "\(count) of \(counted(rows.rowsRead, "row")) left out: \(parts.joined(separator: ", "))"
    )
  }
}
