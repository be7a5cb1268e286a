import Foundation
import TestSupport
import Testing

/// Two exports of one invented person, of 1 June and 3 October 2026.
private enum TwoExports {
  static let (older, newer) = ("Basic_LinkedInDataExport_06-01-2026", "Basic_LinkedInDataExport_10-03-2026")

  private static func row(_ name: String, _ sent: String, note: String = "") -> String {
    let slug = name.lowercased().filter(\.isLetter)
    return "\(name),Noor Vlietstra,\"\(sent), 9:00 AM\",\(note),INCOMING,https://www.linkedin.com/in/\(slug),"
      + "https://www.linkedin.com/in/noor-vlietstra\n"
  }

  private static func write(_ name: String, rows: [String], connections: [String], in folder: URL) throws {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    try EndToEndTests.write(header + rows.joined(), to: "\(name)/Invitations.csv", in: folder)
    let columns = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    try EndToEndTests.write(
      columns + connections.joined(separator: "\n") + "\n",
      to: "\(name)/Connections.csv",
      in: folder
    )
  }

  static func make(in folder: URL) throws {
    try write(
      older,
      rows: [row("Ada <b>Bo", "5/20/26"), row("Cy Do", "5/20/26"), row("Ed\u{1B}[31m Fu", "1/10/26")],
      connections: ["Piet,Holm,https://www.linkedin.com/in/piet-holm,,,,26 Apr 2026"],
      in: folder
    )
    try write(
      newer,
      rows: [row("Ada <b>Bo", "5/20/26"), row("Gus Ho", "9/1/26", note: "a secret xylophone")],
      connections: [
        "Piet,Holm,https://www.linkedin.com/in/piet-holm,,,,26 Apr 2026",
        "Gus,Ho,https://www.linkedin.com/in/gusho,,,,02 Sep 2026",
      ],
      in: folder
    )
  }
}

@Suite struct DiffTests {
  @Test func saysWhatChangedByName() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      let result = try Program.run(["diff", TwoExports.older, TwoExports.newer], in: folder)
      #expect(result.status == 0 && result.err.isEmpty, "\(result.err)")
      let lines = result.out.split(separator: "\n").map(String.init)
      #expect(
        lines.starts(with: [
          "From 1 Jun 2026 to 3 Oct 2026.",
          "received: 1 new and accepted, 2 gone without a connection, 1 still open",
          "sent: none",
        ]),
        "\(result.out)"
      )
      #expect(lines.contains("  Gus Ho, received 1 Sep 2026: on 2 Sep 2026, after 1 day"), "\(result.out)")
      #expect(
        lines.contains(
          "  Cy Do, received 20 May 2026: between 1 Jun 2026 and 3 Oct 2026; too young to have expired"
        ),
        "\(result.out)"
      )
      #expect(result.out.contains("The cause is unknown"), "\(result.out)")
      #expect(!result.out.contains("\u{1B}") && !result.out.contains("xylophone"))
      try #expect(contents(of: folder).keys.allSatisfy { $0.hasSuffix(".csv") }, "nothing is written")
    }
  }

  @Test func answersTheSameInEitherOrder() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      for format in ["text", "json"] {
        let right = try Program.run(
          ["diff", TwoExports.older, TwoExports.newer, "--format", format],
          in: folder
        )
        let wrong = try Program.run(
          ["diff", TwoExports.newer, TwoExports.older, "--format", format],
          in: folder
        )
        #expect(right.status == 0 && wrong.status == 0)
        #expect(right.out == wrong.out)
        #expect(wrong.err.contains("[exports-swapped]") && !right.err.contains("[exports-swapped]"))
      }
    }
  }

  @Test func answersInJSON() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      let arguments = ["diff", TwoExports.older, TwoExports.newer, "--format", "json"]
      let result = try Program.run(arguments, in: folder)
      let elsewhere = ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"]
      let again = try Program.run(arguments, in: folder, environment: elsewhere)
      #expect(result.out == again.out)
      let json = try JSONValue(parsing: Data(result.out.utf8))
      #expect(json["older"]?.text == "2026-06-01" && json["newer"]?.text == "2026-10-03")
      let changes = json["changes"]?.elements ?? []
      #expect(changes.compactMap { $0["kind"]?.text } == ["new-and-accepted", "gone", "gone", "still-open"])
      let gone = try #require(changes.first { $0["kind"]?.text == "gone" })
      #expect(gone["goneAfter"]?.text == "2026-06-01" && gone["goneBy"]?.text == "2026-10-03")
      #expect(gone["mayHaveExpired"] == .bool(true))
      #expect(gone["reason"] == nil && gone["declinedOn"] == nil, "no cause without a record")
    }
  }

  @Test func writesAPageThatNamesNoCause() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      let exports = [TwoExports.older, TwoExports.newer]
      let result = try Program.run(["diff"] + exports + ["--out", "changes"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.contains("Report: changes/index.html"), "\(result.err)")
      let page = try String(contentsOf: folder.appending(path: "changes/changes.html"), encoding: .utf8)
      #expect(page.contains("Ada &lt;b&gt;Bo") && page.contains("Gone without a connection: 2"))
      for cause in ["declined", "ignored", "withdrawn", "withdrew", "rejected"] {
        #expect(!page.lowercased().contains(cause), "the page says \(cause)")
      }
      let index = try String(contentsOf: folder.appending(path: "changes/index.html"), encoding: .utf8)
      #expect(index.contains("<a href=\"changes.html\">Changes</a>"))
      let report = try JSONValue(
        parsing: Data(contentsOf: folder.appending(path: "changes/report.json"))
      )
      let schema = try JSONSchema.ofReport()
      #expect(schema.errors(in: report).isEmpty, "\(schema.errors(in: report))")
      #expect(report["changes"]?["changes"]?.elements.count == 4)
      // The same report as that of a build.
      let build = try Program.run(["build"] + exports + ["--out", "built"], in: folder)
      #expect(build.status == 0, "\(build.err)")
      try #expect(
        contents(of: folder.appending(path: "built")) == contents(of: folder.appending(path: "changes"))
      )
    }
  }

  @Test func showsNoSuchPageForOneExport() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      try #expect(Program.run(["build", TwoExports.newer], in: folder).status == 0)
      let files = try contents(of: folder.appending(path: "report"))
      #expect(files["changes.html"] == nil && files["index.html"] != nil)
      try #expect(JSONValue(parsing: files["report.json"] ?? Data())["changes"] == nil)
    }
  }

  @Test func hasNothingToCompareOnOneDay() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      let result = try Program.run(["diff", TwoExports.newer, TwoExports.newer], in: folder)
      #expect(result.status == 0 && result.out.isEmpty)
      #expect(result.err.contains("nothing to compare"), "\(result.err)")
    }
  }

  @Test func endsWithItsCode() throws {
    try withScratch { folder in
      try TwoExports.make(in: folder)
      try #expect(Program.run(["diff", TwoExports.newer], in: folder).status == 64)
      try #expect(Program.run(["diff", TwoExports.newer, "nowhere.zip"], in: folder).status == 66)
      let other = SmallExport.invitations.replacing("noor-vlietstra", with: "somebody-else")
      try write(other, to: "other_10-09-2026/Invitations.csv", in: folder)
      let result = try Program.run(["diff", TwoExports.newer, "other_10-09-2026"], in: folder)
      #expect(result.status == 65)
      #expect(result.err.contains("[owner-mismatch]"), "\(result.err)")
    }
  }
}
