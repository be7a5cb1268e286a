import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func namesItsVersionAndThatOfItsLibraries() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.out.contains("invreport 0."))
    #expect(result.out.contains("cmark 0."))
    #expect(result.out.contains("libarchive 3."))
  }

  @Test func listsTheExitCodesInItsHelp() throws {
    let help = try Program.run(["--help"]).out
    for code in [64, 65, 66, 70, 73, 74, 75, 77, 78, 129, 130, 143] {
      #expect(help.contains("\(code)"), "no \(code)")
    }
  }

  @Test func helpSaysWhatInputsAreAndWhichDayCounts() throws {
    func help(_ command: String) throws -> String {
      let text = try Program.run(["help", command]).out
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for command in ["diff", "record", "build"] {
      let text = try help(command)
      #expect(text.contains("Several are merged; diff compares them, and record takes decisions too."))
      #expect(text.contains("(default: SOURCE_DATE_EPOCH, else the export's own date)"))
    }
    let lines = try Program.run(["help", "init"]).out.split(separator: "\n")
    let start = "proposals from your own profile. people.csv has one line"
    #expect(lines.contains { $0.hasPrefix(start) }, "\(lines)")
  }

  @Test func writesSettingsOnceAndNeverReplacesThem() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let first = try Program.run(["init", export], in: folder)
      #expect(first.status == 0, "\(first.err)")
      #expect(first.out == "goals.md\npeople.csv\n")
      let people = try String(contentsOf: folder.appending(path: "people.csv"), encoding: .utf8)
      #expect(people.contains("https://www.linkedin.com/in/canary-sparrowhawk-000,"))
      #expect(!people.contains("piet-holm"), "an accepted invitation needs no line")
      try #expect(Program.run(["check", "--goals", "goals.md"], in: folder).status == 0)
      try write("mine", to: "goals.md", in: folder)
      let again = try Program.run(["init", export], in: folder)
      #expect(again.status == 0)
      #expect(again.err.contains("[file-kept]"))
      try #expect(String(contentsOf: folder.appending(path: "goals.md"), encoding: .utf8) == "mine")
      try #expect(Program.run(["build", export], in: folder).status == 0)
    }
  }

  @Test func checksWithoutWritingAnything() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let before = try contents(of: folder)
      let result = try Program.run(["check", export], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.out.contains("Invitations.csv: invitations (url), 2 rows read, 2 kept, 0 left out"))
      #expect(result.out.contains("incoming: 1 pending, 1 accepted"))
      try #expect(contents(of: folder) == before)
    }
  }

  @Test func explainsByAddressAndByCode() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let byAddress = try Program.run(
        ["explain", "linkedin.com/in/Canary-Sparrowhawk-000/", export],
        in: folder
      )
      #expect(byAddress.status == 0, "\(byAddress.err)")
      #expect(byAddress.out.hasPrefix("Canary Sparrowhawk: ask"), "\(byAddress.out)")
      #expect(byAddress.out.contains("[Invitations.csv:2]"), "\(byAddress.out)")
      try #expect(Program.run(["build", export], in: folder).status == 0)
      let json = try Data(contentsOf: folder.appending(path: "report/report.json"))
      let report = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
      let invitations = try #require(report["invitations"] as? [[String: Any]])
      let code = try #require(invitations.first?["code"] as? String)
      try #expect(Program.run(["explain", code.lowercased(), export], in: folder).out == byAddress.out)
      try #expect(Program.run(["explain", "ZZZZZZ", export], in: folder).status == 65)
    }
  }

  @Test func ejectsTemplatesThatBuildTheSameReport() throws {
    try withScratch { folder in
      try #expect(Program.run(["templates", "eject", "mine"], in: folder).status == 0)
      try #expect(Program.run(["templates", "check", "mine"], in: folder).status == 0)
      try #expect(
        Program.run(["templates", "eject", "mine"], in: folder).status == 73,
        "nothing is replaced"
      )
      try #expect(Program.run(["build", "--demo", "--out", "built-in"], in: folder).status == 0)
      let own = try Program.run(["build", "--demo", "--out", "own", "--templates", "mine"], in: folder)
      #expect(own.status == 0, "\(own.err)")
      try #expect(
        contents(of: folder.appending(path: "built-in")) == contents(of: folder.appending(path: "own"))
      )
    }
  }

  @Test func locatesAnUnknownSlotOfATemplate() throws {
    try withScratch { folder in
      try write("# Hello\n\nYou have {{headlne}}.\n", to: "mine/pages/index.md", in: folder)
      for command in [["templates", "check", "mine"], ["build", "--demo", "--templates", "mine"]] {
        let result = try Program.run(command, in: folder)
        #expect(result.status == 78)
        #expect(result.err.contains("pages/index.md:3:"), "\(result.err)")
        #expect(result.err.contains("did you mean '{{headline}}'"), "\(result.err)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "report").path))
    }
  }
}
