import Foundation
import TestSupport
import Testing

/// An export in which every kind of cell is wrong somewhere, with a marker in each.
private enum FaultyExport {
  static func make(in folder: URL) throws {
    func row(_ name: String, _ sent: String, _ direction: String = "INCOMING", url: String = "") -> String {
      "\(name) CANARY,Mara CANARY,\"\(sent)\",a note CANARY,\(direction),\(url),"
        + "https://www.linkedin.com/in/mara-canary"
    }
    var rows = ["From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"]
    rows += (1...13).map { row("Bad Date \($0)", "CANARY \($0)") }
    rows.append(row("A B", "10/1/26, 9:00 AM", "SIDE\u{1B}[31mWAYS CANARY"))
    rows.append(row("A C", "10/1/26, 9:00 AM", url: "https://example.org/CANARY\u{202E}"))
    rows.append(row("A D", "10/1/26, 9:00 AM") + ",more CANARY")
    rows.append(row("A E", "03-04-2026"))
    try write(rows.joined(separator: "\n") + "\n", to: "export/Invitations.csv", in: folder)
    try write(
      "url,known\nhttps://www.linkedin.com/in/x,perhaps CANARY\n",
      to: "export/people.csv",
      in: folder
    )
  }
}

@Suite struct CheckFormatTests {
  @Test func printsAtMostTenOfAKind() throws {
    try withScratch { folder in
      try FaultyExport.make(in: folder)
      let result = try Program.run(["check", "export"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      let lines = result.err.split(separator: "\n")
      #expect(lines.count { $0.hasSuffix("[unreadable-date]") } == 10, "\(result.err)")
      #expect(result.err.contains("and 3 more [unreadable-date]"), "\(result.err)")
      // The report holds all.
      try #expect(Program.run(["build", "export"], in: folder).status == 0)
      let report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      let dates = (report["diagnostics"]?.elements ?? []).filter { $0["id"]?.text == "unreadable-date" }
      #expect(dates.count == 13)
      let page = try String(contentsOf: folder.appending(path: "report/method.html"), encoding: .utf8)
      #expect(page.components(separatedBy: "<td data-l=\"Id\">unreadable-date\n").count == 14)
    }
  }

  /// A runner obeys `::` behind blanks and `##[` anywhere in a line.
  @Test func namesOfFilesAreNoCommandsOfARunner() throws {
    try withScratch { folder in
      let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
      for name in [" ::add-mask::a", "b##[add-mask]c", "d,\u{301}e"] {
        try write(header + "A,B,never,,INCOMING,,\n", to: "\(name)/Invitations.csv", in: folder)
        for format in ["text", "github"] {
          let result = try Program.run(["check", name, "--format", format], in: folder)
          let said = result.out + result.err
          #expect(said.contains("[unreadable-date]") || said.contains("title=unreadable-date"), "\(said)")
          for line in said.split(separator: "\n")
          where !line.hasPrefix("::warning") && !line.hasPrefix("::notice") {
            #expect(!line.contains("::") && !line.contains("##["), "\(line)")
          }
          #expect(!said.contains("file=d,"), "\(said)")
        }
      }
    }
  }

  @Test(arguments: [
    ["build", "export"], ["build", "export", "--single-file"], ["check", "export"],
    ["check", "export", "--format", "json"], ["check", "export", "--format", "github"], ["init", "export"],
    ["diff", "export", "export"],
  ])
  func tellsNoContentOfACell(arguments: [String]) throws {
    try withScratch { folder in
      try FaultyExport.make(in: folder)
      let result = try Program.run(arguments, in: folder)
      #expect(result.status == 0, "\(result.err)")
      let said = result.out + result.err
      #expect(!said.lowercased().contains("canary"), "\(said)")
      #expect(
        said.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
      )
    }
  }

  @Test func showsValuesOnlyWhenAskedAndMakesThemSafe() throws {
    try withScratch { folder in
      try FaultyExport.make(in: folder)
      for command in ["check", "build"] {
        let result = try Program.run([command, "export", "--show-values"], in: folder)
        #expect(result.status == 0)
        #expect(result.err.contains("[unreadable-date] \"CANARY 1\""), "\(result.err)")
        #expect(result.err.contains("[unknown-direction] \"SIDE\\u{1B}[31mWAYS CANARY\""), "\(result.err)")
        #expect(result.err.contains("[long-row] \"more CANARY\""), "\(result.err)")
        #expect(result.err.contains("[ambiguous-date] \"3-4-2026\""), "\(result.err)")
        #expect(result.err.contains("[unknown-value] \"perhaps CANARY\""), "\(result.err)")
        #expect(!result.err.contains("\u{1B}") && !result.err.contains("\u{202E}"))
      }
      // What was shown is not kept.
      let page = try String(contentsOf: folder.appending(path: "report/method.html"), encoding: .utf8)
      #expect(!page.contains("SIDE") && !page.contains("perhaps"))
      let json = try String(contentsOf: folder.appending(path: "report/report.json"), encoding: .utf8)
      #expect(!json.contains("SIDE") && !json.contains("perhaps"))
      try #expect(Program.run(["check", "export", "--show-values", "--format", "json"]).status == 64)
    }
  }

  @Test func answersWithOneObject() throws {
    try withScratch { folder in
      try FaultyExport.make(in: folder)
      let result = try Program.run(["check", "export", "--format", "json"], in: folder)
      #expect(result.status == 0 && result.err.isEmpty)
      try #expect(Program.run(["check", "export", "--format", "json"], in: folder).out == result.out)
      let json = try JSONValue(parsing: Data(result.out.utf8))
      #expect(json["asOf"]?.text == "2026-10-01")
      let input = try #require(json["inputs"]?.elements.first { $0["kind"]?.text == "invitations" })
      #expect(input["rowsRead"] == .number(17) && input["rowsKept"] == .number(16))
      #expect(json["states"]?["incoming"]?["uncertain"] == .number(16))
      #expect(json["states"]?["outgoing"]?["pending"] == .number(0))
      let findings = json["diagnostics"]?.elements ?? []
      #expect(findings.count { $0["id"]?.text == "unreadable-date" } == 13, "all, not only ten")
      let direction = try #require(findings.first { $0["id"]?.text == "unknown-direction" })
      #expect(direction["file"]?.text == "Invitations.csv" && direction["line"] == .number(15))
      #expect(direction["severity"]?.text == "warning" && direction["column"] != nil)
    }
  }

  @Test func answersWithOneObjectWhenNothingCanBeRead() throws {
    let missing = try Program.run(["check", "nowhere.zip", "--format", "json"])
    #expect(missing.status == 66 && missing.err.isEmpty)
    let json = try JSONValue(parsing: Data(missing.out.utf8))
    #expect(json["diagnostics"]?.elements.compactMap { $0["id"]?.text } == ["not-found"])
  }

  @Test func annotatesForGitHub() throws {
    try withScratch { folder in
      try FaultyExport.make(in: folder)
      let result = try Program.run(["check", "export", "--format", "github"], in: folder)
      #expect(result.status == 0 && result.err.isEmpty)
      let lines = result.out.split(separator: "\n").map(String.init)
      #expect(lines.count { $0.contains("title=unreadable-date::") } == 11, "ten and one for the rest")
      #expect(
        lines.contains {
          $0.hasPrefix("::warning file=export/Invitations.csv,line=15,col=")
            && $0.contains(",title=unknown-direction::direction is neither")
        },
        "\(result.out)"
      )
      #expect(
        lines.contains { $0.hasPrefix("::warning file=export/people.csv,line=2,col=") },
        "\(result.out)"
      )
      #expect(lines.last == "outgoing: none")
    }
  }

  @Test func escapesWhatGitHubWouldRead() throws {
    try withScratch { folder in
      try write("A,B\n1,2\n", to: "50%, ::a:b/Invitations.csv", in: folder)
      let result = try Program.run(["check", "50%, ::a:b", "--format", "github"], in: folder)
      #expect(result.status == 65)
      #expect(
        result.out.contains("::error file=50%25%2C %3A%3Aa%3Ab/Invitations.csv,title=no-header::"),
        "\(result.out)"
      )
    }
  }

  @Test func pointsToTheGoals() throws {
    try withScratch { folder in
      try write(
        "# Goals\n\n## Partners\n\n- Importance: 5\n- Roles: courier\n",
        to: "my/goals.md",
        in: folder
      )
      let result = try Program.run(["check", "--goals", "my/goals.md", "--format", "github"], in: folder)
      #expect(result.status == 78)
      #expect(
        result.out.contains("::error file=my/goals.md,line=5,col=15,title=bad-importance::"),
        "\(result.out)"
      )
    }
  }
}
