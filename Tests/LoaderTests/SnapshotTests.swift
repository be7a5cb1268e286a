import InvitationModel
import Testing

@testable import InvitationLoader

/// Member Snapshot JSON: the rows of the CSV files as objects.
@Suite struct SnapshotTests {
  private let scratch = Scratch()

  private static let owner = "\"To\": \"Mara\", \"Direction\": \"INCOMING\""

  private func page(_ domain: String, _ data: String, start: Int = 0, hasNext: Bool = false) -> String {
    let links = hasNext ? "[{\"rel\": \"next\", \"href\": \"/x\"}]" : "[]"
    return "{\"paging\": {\"start\": \(start), \"links\": \(links)}, "
      + "\"elements\": [{\"snapshotDomain\": \"\(domain)\", \"snapshotData\": \(data)}]}"
  }

  private func invitation(_ name: String, _ sent: String) -> String {
    "{\"From\": \"\(name)\", \"inviterProfileUrl\": \"https://www.linkedin.com/in/\(name.lowercased())\", "
      + "\"Sent At\": \"\(sent)\", \(SnapshotTests.owner)}"
  }

  private func load(_ text: String) throws -> Dataset {
    try InvitationLoader.load([.standardInput(Array(text.utf8))])
  }

  @Test func readsTheSameAsTheTables() throws {
    let whole = try InvitationLoader.load([.path(Fixtures.sample("linkedin-2026"))])
    let names = ["Invitations", "Connections", "messages", "Profile", "Positions", "Education", "Skills"]
    let domains = ["INVITATIONS", "CONNECTIONS", "INBOX", "PROFILE", "POSITIONS", "EDUCATION", "SKILLS"]
    let elements = try zip(names, domains).map { name, domain in
      let bytes = try Fixtures.bytes("samples/linkedin-2026/\(name).csv")
      return "{\"snapshotDomain\": \"\(domain)\", \"snapshotData\": \(try objects(bytes, name))}"
    }
    let dataset = try load("{\"elements\": [\(elements.joined(separator: ","))]}")
    #expect(dataset.decisions == whole.decisions)
    #expect(dataset.connections.map(\.person) == whole.connections.map(\.person))
    #expect(dataset.hiddenConnections == whole.hiddenConnections)
    #expect(dataset.messageCount == whole.messageCount)
    #expect(dataset.messages.map(\.text) == whole.messages.map(\.text))
    #expect(dataset.skills.count == whole.skills.count)
    #expect(dataset.owner == whole.owner)
    #expect(Set(dataset.inputs.map(\.era)) == ["snapshot"])
    func counts(_ inputs: [InputSummary]) -> [String: Int] {
      Dictionary(
        uniqueKeysWithValues: inputs.filter { ["invitations", "connections", "messages"].contains($0.kind) }
          .map { ($0.kind, $0.rowsKept) }
      )
    }
    #expect(counts(dataset.inputs) == counts(whole.inputs))
  }

  /// Pages too large to be held, in whatever order an archive has them.
  @Test func readsLargePagesOfAnArchiveLikeThoseOfAFolder() throws {
    let padding = String(repeating: " ", count: 300_000)
    var pages: [(name: String, text: String)] = (0..<6).map { index in
      let rows = [invitation("Person\(index)", "9/\(index + 1)/26, 5:16 AM")]
      let data = "[\(rows.joined(separator: ","))]\(padding)"
      return ("invitations-page\(index).json", page("INVITATIONS", data, start: index, hasNext: index < 5))
    }
    let connection = "{\"First Name\": \"Person3\", \"Last Name\": \"\", \"Connected On\": \"04 Sep 2026\"}"
    let both = "{\"snapshotDomain\": \"CONNECTIONS\", \"snapshotData\": [\(connection)]}"
    pages.append(
      (
        "page.json",
        "[\(both), \(page("INVITATIONS", "[\(invitation("Last", "9/9/26, 5:16 AM"))]", start: 6))]\(padding)"
      )
    )
    let files = pages.map { InputFile(path: $0.name, bytes: Array($0.text.utf8)) }
    let folder = try InvitationLoader.load([.files(name: "x", files)])
    #expect(folder.invitations.count == 7)
    for order in [pages, pages.reversed()] {
      let members = order.map { ArchiveWriter.Member($0.name, $0.text) }
      let archive = try InvitationLoader.load([.standardInput(ArchiveWriter.tar.pack(members))])
      #expect(archive.invitations == folder.invitations)
      #expect(archive.inputs == folder.inputs)
      #expect(archive.diagnostics == folder.diagnostics)
    }
  }

  /// The rows of a table as JSON objects under its own column names.
  private func objects(_ bytes: [UInt8], _ name: String) throws -> String {
    guard
      case .found(let found) = findHeader(
        in: .whole(bytes),
        try #require(FileKind(baseName: name + ".csv")).rule
      )
    else { return "[]" }
    var (reader, rows) = (found.reader, [String]())
    while reader.next() {
      let cells = reader.fields.prefix(found.header.count).map { reader.content(of: $0) }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      let members = zip(found.header.names, cells).map { "\"\($0)\": \"\(escaped($1))\"" }
      rows.append("{\(members.joined(separator: ","))}")
    }
    return "[\(rows.joined(separator: ","))]"
  }

  private func escaped(_ cell: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  @Test(arguments: [0, 1, 2])
  func takesPagesInAnyWrapping(wrapping: Int) throws {
    let first = page("INVITATIONS", "[\(invitation("Ada", "10/2/26, 9:41 AM"))]")
    let second = page("INVITATIONS", invitation("Bo", "10/1/26, 9:41 AM"), start: 1)
    let third = page(
      "CONNECTIONS",
      "[{\"First Name\": \"Bo\", \"Last Name\": \"\", \"Connected On\": \"02 Oct 2026\"}]"
    )
    let text = [
      "[\(second), \(first), \(third)]", "\(first)\n\(second)\n\(third)\n", "[\(third), \(first), \(second)]",
    ][wrapping]
    let dataset = try load(text)
    #expect(dataset.invitations.map(\.person.name) == ["Ada", "Bo"])
    #expect(dataset.invitations.map(\.state) == [.pending, .accepted])
  }

  /// Pages are parts of one table, in which a missing key is an empty cell.
  @Test func readsAPageWithoutAKeyOfItsDomain() throws {
    let bo = "{\"First Name\": \"Bo\", \"Last Name\": \"\", \"Connected On\": \"02 Sep 2026\"}"
    let dataset = try loadTexts([
      "page-c1.json": page("CONNECTIONS", "[\(bo)]", hasNext: true),
      "page-c2.json": page("CONNECTIONS", "[{\"Connected On\": \"02 Sep 2026\"}]", start: 1),
      "page-m1.json": page("INBOX", "[\(message(from: "Ada", to: "Mara"))]", hasNext: true),
      "page-m2.json": page("INBOX", "[\(message(from: "Bo", to: "Mara", folder: nil))]", start: 1),
    ])
    #expect(dataset.connections.count == 1 && dataset.hiddenConnections.count == 1)
    #expect(dataset.messageCount == 2)
    #expect(!dataset.ids.contains("unknown-shape"))
  }

  @Test func readsNoPageOfUnknownKeys() throws {
    let dataset = try loadTexts([
      "page-c1.json": page("CONNECTIONS", "[{\"Vorname\": \"Bo\"}]"),
      "page-i1.json": page("INVITATIONS", "[\(invitation("Ada", "10/2/26, 9:41 AM"))]"),
    ])
    #expect(dataset.ids.contains("unknown-shape"))
  }

  /// Ada takes part most often in the first page, Mara in both.
  @Test func countsWhoWritesOnAllPages() throws {
    let first = [message(from: "Ada", to: "Mara"), message(from: "Ada", to: "Cy")]
    let second = ["Cy", "Dy", "Ey"].map { message(from: "Mara", to: $0) }
    let dataset = try loadTexts([
      "page-c1.json": page(
        "CONNECTIONS",
        "[{\"First Name\": \"Bo\", \"Last Name\": \"\", \"Connected On\": \"02 Sep 2026\"}]"
      ),
      "page-m1.json": page("INBOX", "[\(first.joined(separator: ","))]", hasNext: true),
      "page-m2.json": page("INBOX", "[\(second.joined(separator: ","))]", start: 1),
    ])
    #expect(dataset.owner.name == "Mara")
  }

  private func message(from sender: String, to recipient: String, folder: String? = "INBOX") -> String {
    let place = folder.map { ", \"FOLDER\": \"\($0)\"" } ?? ""
    let address = "https://www.linkedin.com/in/"
    return "{\"CONVERSATION ID\": \"\(sender)\(recipient)\", \"FROM\": \"\(sender)\", "
      + "\"SENDER PROFILE URL\": \"\(address)\(sender)\", \"TO\": \"\(recipient)\", "
      + "\"RECIPIENT PROFILE URLS\": \"\(address)\(recipient)\", "
      + "\"DATE\": \"2026-09-01 10:00:00 UTC\", \"CONTENT\": \"Hello\"\(place)}"
  }

  /// One page proves the order of day and month for all.
  @Test func settlesTheOrderOfDatesByAllPages() throws {
    let connections = ["3/4/2026", "30/4/2026"].map {
      "{\"First Name\": \"Bo\", \"Last Name\": \"\", \"Connected On\": \"\($0)\"}"
    }
    let dataset = try loadTexts([
      "page-c1.json": page("CONNECTIONS", "[\(connections[0])]", hasNext: true),
      "page-c2.json": page("CONNECTIONS", "[\(connections[1])]", start: 1),
      "page-i1.json": page("INVITATIONS", "[\(invitation("Ada", "3/4/2026"))]", hasNext: true),
      "page-i2.json": page("INVITATIONS", "[\(invitation("Cy", "30/4/2026"))]", start: 1),
    ])
    #expect(dataset.invitations.map(\.sentAt?.day.iso) == ["2026-04-03", "2026-04-30"])
    #expect(dataset.connections.map(\.connectedOn?.iso) == ["2026-04-03", "2026-04-30"])
    #expect(!dataset.ids.contains { $0.hasPrefix("ambiguous-date") })
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func tellsTheLinesOfPagesInAnyOrder(starts: [Int]) throws {
    let pages = starts.map {
      page("INVITATIONS", "[\n\(invitation("Ada \($0)", "10/\($0 + 1)/26, 9:41 AM"))]", start: $0)
    }
    let dataset = try load(pages.joined(separator: "\n"))
    let lines = Dictionary(uniqueKeysWithValues: dataset.invitations.map { ($0.person.name, $0.source.line) })
    for (index, start) in starts.enumerated() { #expect(lines["Ada \(start)"] == index * 2 + 2) }
  }

  @Test func pointsAtTheCellAtFault() throws {
    let dataset = try load(page("INVITATIONS", "[\(invitation("Ada", "31/31/26, 9:41 AM"))]"))
    let text = dataset.diagnostics.first { $0.id == "unreadable-date" }?.text
    #expect(text?.hasPrefix("-#/elements/0/snapshotData/0/Sent At: warning: cannot read the date") == true)
  }

  @Test func countsOverlappingPagesOnce() throws {
    let (ada, bo) = (invitation("Ada", "10/2/26, 9:41 AM"), invitation("Bo", "10/1/26, 9:41 AM"))
    let dataset = try loadTexts([
      "invitations-1.json": page("INVITATIONS", "[\(ada),\(bo)]", hasNext: true),
      "invitations-2.json": page("INVITATIONS", "[\(bo)]", start: 1),
    ])
    #expect(dataset.invitations.map(\.person.name) == ["Ada", "Bo"])
    #expect(dataset.inputs.map(\.rowsKept) == [2, 0])
    #expect(dataset.inputs.map(\.rowsRejected) == [0, 1])
    #expect(dataset.diagnostics.map(\.id) == ["as-of-guessed", "no-connections-file", "duplicate-row"])
  }

  @Test func countsACopyOfAPageOnce() throws {
    let data = ["Ada", "Bo"].map { invitation($0, "10/2/26, 9:41 AM") }
    let ada = invitation("Ada", "9/2/26, 9:41 AM")
    let text = page("INVITATIONS", "[\(data.joined(separator: ",")),\(ada)]")
    let once = try loadTexts(["invitations-page1.json": text])
    let twice = try loadTexts(["invitations-page1.json": text, "invitations-page1 (1).json": text])
    let loose = try InvitationLoader.load(
      ["p1.json", "p1 copy.json"].map { .path(try scratch.file($0, Array(text.utf8))) }
    )
    for dataset in [once, twice, loose] {
      #expect(dataset.invitations.map(\.person.name) == ["Ada", "Bo"])
      #expect(dataset.invitations.map(\.timesInvited) == [2, 1])
    }
    #expect(twice.inputs.map(\.rowsKept) == [2, 0])
    #expect(
      twice.inputs.last?.rejected == [
        ReasonCount(reason: "duplicate-row", count: 2),
        ReasonCount(reason: "repeated-invitation", count: 1),
      ]
    )
    // Given one by one they are seen to be one file.
    #expect(loose.inputs.map(\.rowsKept) == [2])
    #expect(loose.ids.contains("same-input"))
  }

  @Test func countsAnInvitationOnAnotherPageAsARepeatedOne() throws {
    let dataset = try loadTexts([
      "page1.json": page("INVITATIONS", "[\(invitation("Ada", "10/2/26, 9:41 AM"))]", hasNext: true),
      "page2.json": page("INVITATIONS", "[\(invitation("Ada", "9/2/26, 9:41 AM"))]", start: 1),
    ])
    #expect(dataset.invitations.map(\.timesInvited) == [2])
    #expect(dataset.inputs.last?.rejected == [ReasonCount(reason: "repeated-invitation", count: 1)])
  }

  @Test(arguments: [false, true])
  func knowsAPageInUTF16ByItsContent(isBigEndian: Bool) throws {
    let text = page("INVITATIONS", "[\(invitation("Ada", "10/2/26, 9:41 AM"))]")
    let bytes = "\u{FEFF}\(text)".utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    let file = InputFile(path: "invitations-page1.json", bytes: bytes)
    let dataset = try InvitationLoader.load([.files(name: "export", [file])])
    #expect(dataset.invitations.map(\.person.name) == ["Ada"])
    #expect(dataset.ignored.isEmpty)
  }

  @Test func saysThatAPageIsMissing() throws {
    let data = "[\(invitation("Ada", "10/2/26, 9:41 AM"))]"
    let alone = try loadTexts(["page1.json": page("INVITATIONS", data, hasNext: true)])
    #expect(alone.diagnostics.contains { $0.id == "pages-missing" && $0.file == "page1.json" })
    let both = try loadTexts([
      "page1.json": page("INVITATIONS", data, hasNext: true),
      "page2.json": page("INVITATIONS", "[]", start: 1),
    ])
    #expect(!both.diagnostics.contains { $0.id == "pages-missing" })
  }

  @Test func takesPagesGivenOneByOne() throws {
    let names = ["invitations-page1.json", "invitations-page2.json", "connections-page1.json"]
    let inputs = names.map { LoadInput.path(Fixtures.sample("snapshot-api/\($0)")) }
    let folder = try InvitationLoader.load([.path(Fixtures.sample("snapshot-api"))])
    for inputs in [inputs, inputs.reversed(), inputs + inputs] {
      let dataset = try InvitationLoader.load(inputs)
      #expect(dataset.decisions == folder.decisions)
      #expect(dataset.inputs == folder.inputs)
      #expect(dataset.diagnostics == folder.diagnostics)
    }
  }

  @Test func prefersTablesToPages() throws {
    let dataset = try loadTexts([
      "Invitations.csv": "From,To,Sent At,Message,Direction\nIlse,Mara,\"10/2/26, 9:41 AM\",,INCOMING\n",
      "invitations.json": page("INVITATIONS", "[\(invitation("Ada", "10/2/26, 9:41 AM"))]"),
    ])
    #expect(dataset.invitations.map(\.person.name) == ["Ilse"])
    #expect(dataset.ids.contains("several-candidates"))
  }

  @Test func ignoresOtherJSONWithSuchANameAndReportsDamagedPages() throws {
    let table = "From,To,Sent At,Message,Direction\nIlse,Mara,\"10/2/26, 9:41 AM\",,INCOMING\n"
    let dataset = try loadTexts([
      "Invitations.csv": table, "profile_information.json": "{\"x\": [", "page9.json": page("LEARNING", "[]"),
      "page1.json": String(page("CONNECTIONS", "[{}]").dropLast(2)),
    ])
    #expect(dataset.ignored == ["page1.json", "page9.json", "profile_information.json"])
    #expect(dataset.diagnostics.filter { $0.id == "json-invalid" }.map(\.file) == ["page1.json"])
  }
}
