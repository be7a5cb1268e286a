import InvitationLoader
import InvitationModel

/// Writes small exports of an invented owner for tests.
struct ExportBuilder {
  private static let owner = ("Mara Okoye", "https://www.linkedin.com/in/mara-okoye")
  private var invitations = ["From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"]
  private var connections = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
  private var messages = [
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
  ]

  private static func url(_ name: String) -> String {
    "https://www.linkedin.com/in/\(name.lowercased().replacing(" ", with: "-"))"
  }

  mutating func receive(from name: String, _ sent: String, note: String = "", hasURL: Bool = true) {
    let url = hasURL ? ExportBuilder.url(name) : ""
    let (owner, own) = ExportBuilder.owner
    invitations.append("\(name),\(owner),\"\(sent)\",\(note),INCOMING,\(url),\(own)")
  }

  mutating func send(to name: String, _ sent: String, note: String = "") {
    let (owner, own) = ExportBuilder.owner
    invitations.append("\(owner),\(name),\"\(sent)\",\(note),OUTGOING,\(own),\(ExportBuilder.url(name))")
  }

  mutating func connect(_ name: String, _ date: String, hasURL: Bool = true) {
    let parts = name.split(separator: " ", maxSplits: 1)
    connections.append("\(parts[0]),\(parts[1]),\(hasURL ? ExportBuilder.url(name) : ""),,,,\(date)")
  }

  mutating func connectNobody(_ date: String, besides cells: String = ",,,,,,") {
    connections.append("\(cells)\(date)")
  }

  mutating func write(from name: String, _ date: String, _ text: String, conversation: String = "2-a=") {
    let (owner, own) = ExportBuilder.owner
    messages.append(
      "\(conversation),,\(name),\(ExportBuilder.url(name)),\(owner),\(own),\(date) UTC,,\(text),INBOX"
    )
  }

  mutating func write(to name: String, _ date: String, _ text: String, conversation: String = "2-a=") {
    let (owner, own) = ExportBuilder.owner
    messages.append(
      "\(conversation),,\(owner),\(own),\(name),\(ExportBuilder.url(name)),\(date) UTC,,\(text),INBOX"
    )
  }

  /// The export as files; of 3 October 2026 unless the name says otherwise.
  func input(named name: String = "Basic_LinkedInDataExport_10-03-2026") -> LoadInput {
    func file(_ path: String, _ lines: [String]) -> InputFile {
      InputFile(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    var files = [file("Invitations.csv", invitations), file("Connections.csv", connections)]
    if messages.count > 1 { files.append(file("messages.csv", messages)) }
    return .files(name: name, files)
  }

  func load(_ options: LoadOptions = LoadOptions()) throws -> Dataset {
    try InvitationLoader.load([input()], options: options)
  }
}
