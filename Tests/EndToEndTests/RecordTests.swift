import Foundation
import TestSupport
import Testing

@Suite struct RecordTests {
  private static let canary = "https://www.linkedin.com/in/canary-sparrowhawk-000"

  private func ledger(in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: "decisions.csv"), encoding: .utf8)
  }

  /// The code of the open invitation.
  private func code(_ export: String, in folder: URL) throws -> String {
    let result = try Program.run(["explain", Self.canary, export, "--format", "json"], in: folder)
    let json = try JSONValue(parsing: Data(result.out.utf8))
    return try #require(json["code"]?.text)
  }

  @Test func takesWhatTheReportDownloads() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      // Exactly what site/report.js makes of one decided card.
      let download = "address,date,decision,reason\n\(Self.canary),2026-10-20,accept,\n"
      try write(download, to: "decisions-2026-10-20.csv", in: folder)
      let arguments = ["record", "decisions-2026-10-20.csv", export]
      let result = try Program.run(arguments, in: folder)
      #expect(result.status == 0 && result.out == "decisions.csv\n", "\(result.err)")
      #expect(result.err == "1 decision added to decisions.csv.\n")
      #expect(
        try ledger(in: folder) == """
          address,date,decision,reason,suggested,row,f,g,r
          \(Self.canary),2026-10-20,accept,,ask,11,0,,30

          """
      )
      let mode = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "decisions.csv").path
      )
      #expect(mode[.posixPermissions] as? Int == 0o600)
      let before = try ledger(in: folder)
      let again = try Program.run(arguments, in: folder)
      #expect(again.status == 0 && again.out.isEmpty)
      #expect(
        again.err.contains("[already-recorded]") && again.err.contains("0 decisions added"),
        "\(again.err)"
      )
      try #expect(ledger(in: folder) == before)
      // The override wins.
      let explained = try Program.run(["explain", Self.canary, export], in: folder)
      #expect(explained.out.hasPrefix("Canary Sparrowhawk: accept (clear, rule 0)"), "\(explained.out)")
    }
  }

  @Test func takesCodesAndAddresses() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let code = try code(export, in: folder)
      let typed = "\(code.lowercased())=Ignore"
      let dry = try Program.run(
        ["record", typed, export, "--as-of", "2026-11-20", "--reason", "=1+1", "--dry-run"],
        in: folder
      )
      #expect(
        dry.status == 0 && dry.out == "\(Self.canary),2026-11-20,ignore,'=1+1,ask,11,0,,30\n",
        "\(dry.err)"
      )
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "decisions.csv").path))
      try #expect(Program.run(["record", typed, export, "--as-of", "2026-11-20"], in: folder).status == 0)
      let bare = try Program.run(
        ["record", "linkedin.com/in/Somebody-Else/=ask", "--as-of", "2026-11-21"],
        in: folder
      )
      #expect(bare.status == 0, "\(bare.err)")
      try #expect(
        ledger(in: folder).hasSuffix("\nhttps://www.linkedin.com/in/somebody-else,2026-11-21,ask,,,,,,\n")
      )
      let second = try Program.run(
        ["record", "\(code)=accept", export, "--as-of", "2026-11-20"],
        in: folder
      )
      #expect(second.err.contains("[conflicting-decision]"), "\(second.err)")
      try #expect(ledger(in: folder).split(separator: "\n").count == 4)
    }
  }

  @Test func writesTodayWithoutADay() throws {
    try withScratch { folder in
      let before = Date()
      try #expect(Program.run(["record", "urn:li:member:12=stop"], in: folder).status == 0)
      let days = [before, Date()].map { $0.ISO8601Format(.iso8601.year().month().day()) }
      let written = try ledger(in: folder)
      #expect(days.contains { written.contains("urn:li:member:12,\($0),stop,") }, "\(written)")
    }
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let code = try code(export, in: folder)
      let near = String(code.dropLast()) + (code.hasSuffix("0") ? "1" : "0")
      let cases: [([String], Int32, String)] = [
        (["\(code)=acept", export], 64, "did you mean accept?"),
        (["\(code)=later", export], 64, "need not be written down"),
        (["\(code)=zebra", export], 64, "one of accept, ask, decline, ignore, stop"),
        ([export], 64, "Give the downloaded decisions"),
        (["\(near)=accept", export], 65, "did you mean \(code)?"),
        (["\(Self.canary)x=accept", export], 65, "did you mean \(code)?"),
        (["\(code)=accept"], 65, "only with the export"),
        (["\(code)=accept", "nowhere.zip"], 66, "[not-found]"),
      ]
      for (arguments, status, advice) in cases {
        let result = try Program.run(["record"] + arguments, in: folder)
        #expect(result.status == status, "\(arguments): \(result.err)")
        #expect(result.err.contains(advice), "\(result.err)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "decisions.csv").path))
      }
      try write("address;date;decision\n", to: "decisions.csv", in: folder)
      let odd = try Program.run(["record", "urn:li:member:12=stop"], in: folder)
      #expect(odd.status == 78 && odd.err.contains("[not-appendable]"), "\(odd.err)")
      try #expect(ledger(in: folder) == "address;date;decision\n")
    }
  }

  @Test func writesBesideTheGoalsAndThroughALink() throws {
    try withScratch { folder in
      try write("# Goals\n", to: "own/goals.md", in: folder)
      let first = try Program.run(["record", "urn:li:member:12=stop", "--goals", "own/goals.md"], in: folder)
      #expect(first.out == "own/decisions.csv\n", "\(first.err)")
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "decisions.csv").path,
        withDestinationPath: "own/decisions.csv"
      )
      try #expect(Program.run(["record", "urn:li:member:13=ask"], in: folder).status == 0)
      let files = try contents(of: folder)
      #expect(String(decoding: files["own/decisions.csv"] ?? Data(), as: UTF8.self).contains("member:13"))
      #expect(
        files.keys.sorted() == ["own/decisions.csv", "own/goals.md"],
        "the link stays one, no stage is left"
      )
    }
  }

  @Test func explainsAsJSONWhatTheReportHolds() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let result = try Program.run(["explain", Self.canary, export, "--format", "json"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      try #expect(Program.run(["build", export], in: folder).status == 0)
      let report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      try #expect(JSONValue(parsing: Data(result.out.utf8)) == report["invitations"]?.elements.first)
    }
  }
}
