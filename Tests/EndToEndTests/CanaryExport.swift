import Foundation

/// An export, side files and lists of other sources with a word in every cell that belongs to nobody else.
enum CanaryExport {
  /// The word in every cell, with a number behind it, so that each is its own.
  static let word = "Kwyjiboxanthoq"

  /// Writes the files, and returns what to build and the options that go with it, for each kind of input.
  static func make(in folder: URL) throws -> [(name: String, arguments: [String])] {
    var counter = 0
    func canary() -> String {
      counter += 1
      // Letters alone, so that it can stand for a name; twenty and more different ones.
      return word
        + String(counter).map {
          "abcdefghij"[String.Index(utf16Offset: $0.wholeNumberValue ?? 0, in: "abcdefghij")]
        }
    }
    func row(_ cells: String...) -> String { cells.joined(separator: ",") + "\n" }
    let place = "\(canary())/Basic_LinkedInDataExport_10-15-2026"
    let owner = canary()
    var invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    var connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    var people = "url,name,headline,position,company,location,school,mutual,known,email,notes,decision\n"
    var decisions = "address,date,decision,reason\n"
    var messages =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    var generic = "name,profile_url,direction,sent_at,status,message,headline,company,location,email\n"
    var json: [String] = []
    for number in 1...12 {
      let link = "https://www.linkedin.com/in/\(canary())-\(number)"
      let (name, note) = (
        "\(canary()) \(canary())", "\(canary()) wants to \(canary()) about the \(canary()) with you"
      )
      invitations += row(name, owner, "\"10/\(number)/26, 9:41 AM\"", note, "INCOMING", link, "")
      people += row(
        link,
        name,
        canary(),
        canary(),
        canary(),
        canary(),
        canary(),
        "3",
        number == 1 ? "yes" : "",
        "\(canary())@x.example",
        canary(),
        ""
      )
      if number < 3 { decisions += row(link, "2026-10-13", "accept", canary()) }
      connections += row(
        canary(),
        canary(),
        "https://www.linkedin.com/in/\(canary())",
        "\(canary())@x.example",
        canary(),
        canary(),
        "02 Sep 2026"
      )
      messages += row(
        canary(),
        canary(),
        name,
        link,
        owner,
        "",
        "2026-10-0\(number % 9 + 1) 10:00:00 UTC",
        canary(),
        "\(canary()) said \(canary()) to \(canary()) twice",
        "INBOX"
      )
      generic += row(
        name,
        link,
        "incoming",
        "2026-10-\(number + 9)",
        "pending",
        note,
        canary(),
        canary(),
        canary(),
        "\(canary())@x.example"
      )
      json.append(
        "{\"name\":\"\(name)\",\"profile_url\":\"\(link)\",\"direction\":\"incoming\",\"sent_at\":\"2026-10-\(number + 9)\","
          + "\"message\":\"\(note)\",\"company\":\"\(canary())\"}"
      )
    }
    let files = [
      "Invitations.csv": invitations, "Connections.csv": connections, "messages.csv": messages,
      "Profile.csv": "First Name,Last Name,Headline,Summary\n\(owner),\(canary()),\(canary()),\(canary())\n",
      "Positions.csv":
        "Company Name,Title,Description,Location,Started On,Finished On\n\(canary()),\(canary()),\(canary()),\(canary()),Mar 2019,\n",
      "Education.csv":
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n\(canary()),2014,2017,\(canary()),\(canary()),\(canary())\n",
      "Skills.csv": "Name\n\(canary())\n", "\(canary()).csv": "a,b\n\(canary()),\(canary())\n",
      "Events.csv":
        "Event Name,Event Time,Status,External Url\n\(canary()),\"Oct 03, 2026 10:00 AM - Oct 03, 2026 05:00 PM\",APPROVED,\n",
      "Member_Follows.csv": "Date,Status,FullName\n2026-02-11 20:15:00,Active,\(canary())\n",
      "ImportedContacts.csv": "FirstName,LastName,Emails\n\(canary()),\(canary()),\(canary())@x.example\n",
    ]
    for (name, text) in files { try write(text, to: "\(place)/\(name)", in: folder) }
    let goals =
      "# Goals of \(canary())\n\n- Name: \(owner)\n- About: \(canary())\n\n## Find \(canary())\n\n- Roles: \(canary()), \(canary())\n"
      + "- Places: \(canary())\n\n## Avoid\n\n- Words: \(canary())\n\n## House rules\n\n- Terms: \(canary()) at noon\n"
    var options: [String] = []
    for (option, name, text) in [
      ("goals", "g.md", goals), ("people", "p.csv", people), ("decisions", "d.csv", decisions),
    ] {
      options += ["--\(option)", try write(text, to: "\(canary())-\(name)", in: folder)]
    }
    let list = try write(generic, to: "\(canary()).csv", in: folder)
    let records = try write("[\(json.joined(separator: ","))]", to: "\(canary()).json", in: folder)
    return [
      ("export", [folder.appending(path: place).path] + options), ("list", [list, "--as-of", "2026-10-30"]),
      ("records", [records, "--as-of", "2026-10-30"]),
    ]
  }

  /// Whether the word stands in some bytes, also in base64 and in hexadecimal digits.
  static func isIn(_ data: Data) -> Bool {
    let text = String(decoding: data, as: UTF8.self)
    let folded = text.lowercased()
    if folded.contains(word.lowercased()) { return true }
    let hex = word.utf8.map { String($0, radix: 16) }.joined()
    if folded.contains(hex) { return true }
    return (0..<3).contains { shift in
      let encoded = Data(([UInt8](repeating: 0, count: shift) + Array(word.utf8))).base64EncodedString()
      // The letters at both ends depend on what stands beside the word.
      return text.contains(encoded.dropFirst(shift == 0 ? 0 : 4).dropLast(4)) && encoded.count > 8
    }
  }
}
