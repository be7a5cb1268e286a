import InvitationModel

/// The columns of messages.csv.
private struct MessageColumns {
  let conversation, from, sender, to, recipients, date, content, folder, direction: Int?
  let drafts: [Int]

  init(_ header: Header) {
    conversation = header.column("conversationid")
    from = header.column("from")
    sender = header.column("senderprofileurl")
    to = header.column("to")
    recipients = header.column("recipientprofileurls")
    date = header.column("date")
    content = header.column("content")
    folder = header.column("folder")
    direction = header.column("direction")
    drafts = ["ismessagedraft", "isconversationdraft"].compactMap { header.column($0) }
  }
}

/// The header generation of messages whose time has no zone and which have no conversations.
let messagesOf2018 = "2018"

/// Reads messages.csv of any era (formats.md 5.3); drafts, spam and messages without a person are left out.
func readMessages(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let columns = MessageColumns(rows.header)
  var people = PersonCache()
  var messages: [Message] = []
  while try rows.next() {
    let written = WrittenDate(rows.cell(columns.date))
    guard rows.keepsExtraCells(if: written != nil) else { continue }
    if let reason = rows.reasonToLeaveOut(columns) {
      rows.reject(reason)
      continue
    }
    let sender = people.person(name: rows.cell(columns.from), address: rows.cell(columns.sender))
    let recipients = rows.cell(columns.recipients).split(separator: 0x2C).compactMap { people.key($0) }
    let hasSender = sender.key != nil || !sender.name.isEmpty && sender.name != "LinkedIn Member"
    guard hasSender, !recipients.isEmpty || !rows.isBlank(columns.to) else {
      rows.reject("no-person")
      continue
    }
    var sentAt: Instant?
    if let written, let day = written.day {
      sentAt = written.instant(on: day)
      _ = rows.checkRange(
        of: written.instant(on: day).day,
        at: rows.place(of: columns.date),
        in: context.range
      )
    } else if written != nil {
      rows.reportAmbiguousDate(at: rows.place(of: columns.date))
    } else {
      rows.reportUnreadableDate(in: columns.date, expected: "2026-06-04 09:12:31 UTC")
    }
    messages.append(
      Message(
        conversation: people.text(rows.cell(columns.conversation)),
        sender: sender,
        isFromOwner: rows.cell(columns.direction).elementsEqual("OUTGOING".utf8),
        recipients: recipients,
        recipientNames: people.line(rows.cell(columns.to)).text,
        sentAt: sentAt,
        text: cleanNote(plainText(rows.cell(columns.content))).text,
        source: rows.source
      )
    )
  }
  rows.reportLeftOut()
  let era = columns.conversation == nil ? messagesOf2018 : "\(rows.header.count)-column"
  var facts = Dataset()
  facts.messages = messages
  return rows.file(.messages, era: era, facts: facts)
}

extension RowReader {
  /// Why a message was never sent to anybody, or nil.
  fileprivate func reasonToLeaveOut(_ columns: MessageColumns) -> String? {
    let isDraft = columns.drafts.contains { column in
      ["yes", "true"].contains(line(column).lowercased())
    }
    if isDraft { return "draft" }
    return cell(columns.folder).elementsEqual("SPAM".utf8) ? "spam" : nil
  }

  /// One note with the counts of what was left out on purpose.
  fileprivate mutating func reportLeftOut() {
    let parts = [("draft", "draft"), ("no-person", "without a sender or recipient"), ("spam", "spam")]
      .compactMap { reason, text in rejected[reason].map { "\($0) \(text)" } }
    let count = ["draft", "no-person", "spam"].reduce(0) { $0 + rejected[$1, default: 0] }
    guard count > 0 else { return }
    findings.add(
      .note,
      "rows-left-out",
      file: file,
      "\(count) of \(counted(rowsRead, "row")) left out: \(parts.joined(separator: ", "))"
    )
  }
}

/// Remembers what cells mean that stand in many rows.
struct PersonCache {
  private var keys: [ArraySlice<UInt8>: PersonKey?] = [:]
  private var lines: [ArraySlice<UInt8>: (text: String, removed: Bool)] = [:]
  private var last: (bytes: ArraySlice<UInt8>, text: String) = ([], "")

  mutating func person(name: ArraySlice<UInt8>, address: ArraySlice<UInt8>) -> Person {
    let name = line(name)
    return Person(key: key(address), name: name.text, hadHiddenCharacters: name.removed)
  }

  mutating func key(_ address: ArraySlice<UInt8>) -> PersonKey? {
    if let known = keys[address] { return known }
    let key = PersonKey(address: String(decoding: address, as: UTF8.self))
    keys[address] = .some(key)
    return key
  }

  mutating func line(_ cell: ArraySlice<UInt8>) -> (text: String, removed: Bool) {
    if let known = lines[cell] { return known }
    let line = cleanLine(String(decoding: cell, as: UTF8.self))
    lines[cell] = line
    return line
  }

  /// The text of a cell that often equals the one in the row before.
  mutating func text(_ cell: ArraySlice<UInt8>) -> String {
    if last.bytes != cell { last = (cell, String(decoding: cell, as: UTF8.self)) }
    return last.text
  }
}
