import InvitationModel

@testable import InvitationAnalyzer

/// One inviter, Ravi Kestrel, beside the worked archive, to look at single pieces of evidence.
struct EvidenceCase {
  var dataset = WorkedArchive.base
  var invitation: Invitation
  var facts: PersonFacts

  init(_ name: String = "Ravi Kestrel", note: String = "") {
    invitation = WorkedArchive.invitation(name, "ravi-kestrel", note: note)
    facts = PersonFacts(
      key: .profile("ravi-kestrel"),
      name: name,
      source: Source(file: "people.csv", line: 2)
    )
  }

  /// What is found about the inviter.
  var findings: Findings {
    var dataset = dataset
    dataset.invitations.append(invitation)
    dataset.people = [facts]
    let examiner = Examiner(dataset, open: [invitation])
    let subject = Subject(invitation, NoteReading(invitation.note), in: examiner.records)
    return examiner.findings(about: subject).findings
  }

  /// The familiarity items with their points, in a stable order.
  var items: [String] { findings.standingItems.map { "\($0.fact.rawValue) \($0.points)" }.sorted() }

  /// Adds messages between the owner (`>`) and the inviter (`<`), one a day from 2025-12-01.
  mutating func write(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let isOwn = line.hasPrefix(">")
      dataset.messages.append(
        Message(
          conversation: "c",
          sender: isOwn ? WorkedArchive.owner : invitation.person,
          isFromOwner: isOwn,
          recipients: [isOwn ? invitation.person : WorkedArchive.owner].compactMap(\.key),
          recipientNames: "",
          sentAt: Instant(day: WorkedArchive.day("2025-12-01") + index),
          text: String(line.dropFirst(2)),
          source: Source(file: "messages.csv", line: 100 + index)
        )
      )
    }
  }

  /// Adds a message from Ana Quist, a connection, on a day.
  mutating func announce(_ text: String, on day: String = "2026-02-02") {
    dataset.messages.append(
      Message(
        conversation: "ana",
        sender: dataset.connections[0].person,
        isFromOwner: false,
        recipients: [WorkedArchive.owner].compactMap(\.key),
        recipientNames: "",
        sentAt: WorkedArchive.instant(day),
        text: text,
        source: Source(file: "messages.csv", line: 90)
      )
    )
  }

  /// Adds a connection.
  mutating func connect(_ name: String, _ slug: String) {
    dataset.connections.append(
      Connection(
        person: WorkedArchive.person(name, slug),
        company: "",
        position: "",
        connectedOn: nil,
        source: Source(file: "Connections.csv", line: 40)
      )
    )
  }
}
