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
          address,date,decision,reason,suggested,row,f,g,r,s
          \(Self.canary),2026-10-20,accept,,ask,11,0,,30,100

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

  /// The page of a long queue knows cards of other pages by their codes alone.
  @Test func aDownloadMayNameCardsByTheirCodes() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let code = try code(export, in: folder)
      let download =
        "address,date,decision,reason\n\"code:\(code)\",2026-10-20,accept,\n\"code:AAAAAA\",2026-10-20,ask,\n"
      try write(download, to: "decisions-2026-10-20-2.csv", in: folder)
      let alone = try Program.run(["record", "decisions-2026-10-20-2.csv"], in: folder)
      #expect(alone.status == 65 && alone.err.contains("give the export too [unknown-code]"), "\(alone.err)")
      let result = try Program.run(["record", "decisions-2026-10-20-2.csv", export], in: folder)
      #expect(
        result.err.contains("1 decision added") && result.err.contains("[unknown-person]"),
        "\(result.err)"
      )
      #expect(try ledger(in: folder).contains("\n\(Self.canary),2026-10-20,accept,"))
      #expect(try !ledger(in: folder).contains("code:"))
      // Pasted into the ledger by hand it is told, not lost in silence.
      try write(download, to: "decisions.csv", in: folder)
      let built = try Program.run(["build", export, "--out", "report"], in: folder)
      #expect(built.err.contains("a code is found only with the export"), "\(built.err)")
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
        dry.status == 0 && dry.out == "\(Self.canary),2026-11-20,ignore,'=1+1,ask,11,0,,30,100\n",
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
        ledger(in: folder).hasSuffix("\nhttps://www.linkedin.com/in/somebody-else,2026-11-21,ask,,,,,,,\n")
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
        (["typo.csv", export], 66, "typo.csv: error: there is no such file; check the path [not-found]"),
        (["typo.csv"], 66, "there is no such file"), (["typo.csv", export, "--review"], 66, "no such file"),
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

  /// The report's page knows of somebody without an address only the name, lower-cased.
  @Test func findsThoseWithoutAddressByTheirOnlyName() throws {
    try withScratch { folder in
      let rows = ["=Ünal  O'Neil", "Kit Marlow", "Kit Marlow"].enumerated().map { day, name in
        "\(name),Noor Vlietstra,\"10/\(day + 2)/26, 9:41 AM\",,INCOMING,,https://www.linkedin.com/in/noor-vlietstra-000\n"
      }
      try write(SmallExport.invitations + rows.joined(), to: "export/Invitations.csv", in: folder)
      try write(SmallExport.connections, to: "export/Connections.csv", in: folder)
      let download =
        "address,date,decision,reason\nname:=ünal  o'neil,2026-10-20,ask,\nname:kit marlow,2026-10-20,ask,\n"
      try write(download, to: "decisions-2026-10-20.csv", in: folder)
      let result = try Program.run(["record", "decisions-2026-10-20.csv", "export"], in: folder)
      #expect(result.status == 0 && result.err.contains("1 decision is about nobody"), "\(result.err)")
      let lines = try ledger(in: folder).split(separator: "\n")
      #expect(lines.count == 3 && lines[1].hasPrefix("name:=ünal o'neil,2026-10-20,ask,,ask,14,"), "\(lines)")
      try #expect(Program.run(["check", "export"], in: folder).err.contains("unknown-person"))
    }
  }

  @Test func reviewsWhatBecameOfDecisions() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let none = try Program.run(["record", "--review", export], in: folder)
      #expect(none.status == 0 && none.out.isEmpty && none.err.contains("[no-decisions]"), "\(none.err)")
      try #expect(Program.run(["record", "--review"], in: folder).status == 64)
      let result = try Program.run(
        ["record", "\(Self.canary)=accept", export, "--as-of", "2026-10-10", "--review"],
        in: folder
      )
      #expect(result.status == 0, "\(result.err)")
      #expect(
        result.out == """
          You did as suggested in 0 of 1 decision.
            rule 11 note: agreed 0 of 1; else accepted 1

          This export is too old to tell: It was made on the day of the decision or before. The next one will tell.
            Canary Sparrowhawk, accept on 10 Oct 2026

          """,
        "\(result.out)"
      )
      let later = try Program.run(["record", "--review", export, "--as-of", "2026-10-30"], in: folder)
      #expect(later.out.contains("You meant to accept, still open"), "\(later.out)")
      try #expect(Program.run(["build", export], in: folder).status == 0)
      let files = try contents(of: folder.appending(path: "report"))
      #expect(files["history.html"] != nil)
      let errors = try JSONSchema.ofReport().errors(in: JSONValue(parsing: files["report.json"] ?? Data()))
      #expect(errors.isEmpty, "\(errors)")
    }
  }

  /// Sixty decisions and the house rule: rates, a threshold and reliability, all inside the schema, none applied.
  @Test func calibratesWhenAskedTo() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let kinds: [(Int, String)] = [
        (10, "accept,,ask,11,5,37,0,90"), (30, "accept,,accept,10,5,80,0,100"), (10, "ask,,ask,11,5,10,0,80"),
        (10, "decline,,decline,15,5,10,0,70"),
      ]
      var lines = ["address,date,decision,reason,suggested,row,f,g,r,s"]
      for (count, cells) in kinds {
        for _ in 0..<count { lines.append("person-\(lines.count),2026-10-01,\(cells)") }
      }
      try write(lines.joined(separator: "\n") + "\n", to: "decisions.csv", in: folder)
      let goals = "# Goals\n\n## House rules\n\n- Fits from: 40\n"
      try write(goals, to: "goals.md", in: folder)
      let off = try Program.run(["record", "--review", export], in: folder).out
      #expect(!off.contains("; rate ") && !off.contains("Brier") && off.contains("at rule 11"), "\(off)")
      try write(goals + "- Calibration: on\n", to: "goals.md", in: folder)
      let on = try Program.run(["record", "--review", export], in: folder).out
      #expect(
        on.contains("rule 11 note: agreed 10 of 20; else accepted 10; rate 0.50 (0.30 to 0.70)"),
        "\(on)"
      )
      #expect(
        on.contains("falls from 20 to 10") && on.contains("-- Fits from: 40\n+- Fits from: 35"),
        "\(on)"
      )
      try #expect(Program.run(["build", export], in: folder).status == 0)
      let report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      let errors = try JSONSchema.ofReport().errors(in: report)
      #expect(errors.isEmpty, "\(errors)")
      #expect(report["ledger"]?["calibration"]?["reliability"]?.elements.count == 5)
      try #expect(
        String(contentsOf: folder.appending(path: "goals.md"), encoding: .utf8).contains("Fits from: 40")
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
