/// The columns of messages.csv.
struct MessageColumns {
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
