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
  let columns: MessageColumns
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
      let cells = rows.cells
      let written = cells.withCell(columns.date) { WrittenDate(messageTime: $0) ?? WrittenDate($0) }
      guard !rows.hasExtraCells || rows.keepsExtraCells(if: written != nil) else { continue }
      if let reason = reasonToLeaveOut(cells, folder: columns.folder, drafts: columns.drafts) {
        rows.reject(reason)
        continue
      }
      readPeople(cells)
      guard sender != nil && !recipients.isEmpty || isBetweenPeople else {
        rows.reject("no-person")
        continue
      }
      decideDate(written)
      return true
    }
    return false
  }

  /// How many participants were named so far.
  var participantCount: Int { participants.keys.count }

  /// Who wrote it.
  var person: Person {
    let name = rows.cells.line(columns.from)
    return Person(
      key: sender.flatMap { participants.keys[$0] },
      name: name.text,
      hadHiddenCharacters: name.removed
    )
  }

  /// The cells of the present row; not to be held beyond it.
  var cells: CSVRecord { rows.cells }

  /// Whether the file itself says that the owner wrote it, as in 2018.
  @inline(__always)
  func isMarkedOutgoing(_ cells: CSVRecord) -> Bool {
    columns.direction != nil && cells.withCell(columns.direction) { isEqual($0, to: "OUTGOING") }
  }

  /// The recipients' names as they stand in one cell.
  var recipientNames: String { rows.line(columns.to) }

  /// The conversation's id.
  var conversation: [UInt8] { Array(rows.cell(columns.conversation)) }

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

  /// Leaves out the present row, which stands further up.
  mutating func leaveOutRepeated() {
    rows.leaveOut(.note, "duplicate-row", "the same row again; left out")
  }

  /// The table of contents entry and the findings, with one note on what was left out on purpose.
  mutating func file(_ facts: Dataset) -> ReadFile {
    reportLeftOut()
    return rows.file(.messages, era: isOf2018 ? "2018" : "\(rows.header.count)-column", facts: facts)
  }

  private mutating func decideDate(_ written: WrittenDate?) {
    sentAt = nil
    if let written, let day = written.day {
      let instant = written.instant(on: day)
      sentAt = instant
      rows.checkRange(of: instant.day, in: columns.date, range)
    } else if let written {
      rows.reportAmbiguousDate(in: columns.date, written)
    } else {
      rows.reportUnreadableDate(in: columns.date, expected: "2026-06-04 09:12:31 UTC")
    }
  }

  private mutating func readPeople(_ cells: CSVRecord) {
    sender = cells.withCell(columns.sender) { $0.isEmpty ? nil : participants.person(with: $0) }
    // One or none nearly always, for which this is the quickest way.
    while recipients.popLast() != nil {}
    cells.withCell(columns.recipients) { cell in
      var start = 0
      while start < cell.count {
        let end = cell.index(of: UInt8(ascii: ","), from: start)
        let address = UnsafeBufferPointer(rebasing: cell[start..<end])
        if !address.isEmpty, let person = participants.person(with: address) { recipients.append(person) }
        start = end + 1
      }
    }
  }

  /// Whether somebody wrote to somebody, told by names where there are no addresses.
  private var isBetweenPeople: Bool {
    guard !recipients.isEmpty || !rows.isBlank(columns.to) else { return false }
    if sender != nil { return true }
    let name = rows.line(columns.from)
    return !name.isEmpty && name != "LinkedIn Member"
  }

  private mutating func reportLeftOut() {
    let drafts = rows.rejected(for: "draft")
    let reasons = [
      (drafts, drafts == 1 ? "draft" : "drafts"),
      (rows.rejected(for: "no-person"), "without a sender or recipient"),
      (rows.rejected(for: "spam"), "spam"),
    ]
    let counts = reasons.filter { $0.0 > 0 }
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

/// Why a message was never sent to anybody, or nil.
private func reasonToLeaveOut(_ cells: CSVRecord, folder: Int?, drafts: [Int]) -> String? {
  // Most cells say "No" or nothing.
  for column in drafts where cells.withCell(column, { $0.count > 2 }) {
    if ["yes", "true"].contains(cells.line(column).text.lowercased()) { return "draft" }
  }
  return cells.withCell(folder) { $0.count == 4 && isEqual($0, to: "SPAM") } ? "spam" : nil
}
