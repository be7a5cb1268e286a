import Foundation
import TestSupport
import Testing

@Suite struct BuildTests {
  @Test func writesAReportAndPrintsItsPath() throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.out == "report/index.html\n")
      let files = try contents(of: folder.appending(path: "report"))
      for page in [
        "index.html", "stats.html", "network.html", "sent.html", "method.html", "report.css", "report.json",
      ] {
        #expect(files[page] != nil, "no \(page)")
      }
      #expect(result.err.contains("are waiting:"), "\(result.err)")
    }
  }

  @Test func buildsByDefaultWhenOnlyAnInputIsGiven() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let result = try Program.run([export], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.hasPrefix("Read 2 received and 0 sent invitations, 1 connection, no messages.csv"))
      #expect(result.err.contains("1 is waiting"), "\(result.err)")
      #expect(result.err.contains("invreport init"), "\(result.err)")
    }
  }

  @Test(arguments: [("C", "UTC"), ("tr_TR.UTF-8", "Pacific/Kiritimati")])
  func writesTheSameBytesEverywhere(locale: String, zone: String) throws {
    try withScratch { folder in
      let here = try Program.run(["build", "--demo", "--out", "here"], in: folder)
      let there = try Program.run(
        ["build", "--demo", "--out", "there"],
        in: folder,
        environment: ["LC_ALL": locale, "LANG": locale, "TZ": zone]
      )
      #expect(here.status == 0 && there.status == 0)
      try #expect(
        contents(of: folder.appending(path: "here")) == contents(of: folder.appending(path: "there")),
        "differs under LC_ALL=\(locale) TZ=\(zone)"
      )
    }
  }

  @Test func writesOneFileThatHoldsEverything() throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--single-file"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.out == "report.html\n")
      let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
      #expect(page.contains("<style>") && page.contains("application/json"))
      try #expect(contents(of: folder).keys.sorted() == ["report.html"], "nothing is left beside it")
    }
  }

  @Test func keepsEverythingPrivateOnDisk() throws {
    try withScratch { folder in
      try #expect(Program.run(["build", "--demo"], in: folder).status == 0)
      func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.posixPermissions]
          as? Int
      }
      try #expect(mode("report") == 0o700)
      try #expect(mode("report/index.html") == 0o600)
      try #expect(mode("report/report.json") == 0o600)
    }
  }

  @Test func usesTheDayItIsGiven() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try #expect(Program.run(["build", export, "--as-of", "2026-11-20"], in: folder).status == 0)
      let json = try String(contentsOf: folder.appending(path: "report/report.json"), encoding: .utf8)
      #expect(json.contains("\"asOf\" : \"2026-11-20\"") || json.contains("\"asOf\":\"2026-11-20\""))
    }
  }

  @Test(arguments: [
    ([], "2026-10-02T16:41:00Z"), (["--sent-at-zone", "utc"], "2026-10-02T09:41:00Z"),
    (["--sent-at-zone", "+02:00"], "2026-10-02T07:41:00Z"),
  ])
  func readsTimesOfSendingInTheZoneItIsGiven(_ options: [String], _ sentAt: String) throws {
    try withScratch { folder in
      let rows = "A B,Noor Vlietstra,\"10/2/26, 9:41 AM\",,INCOMING,https://www.linkedin.com/in/a-b,\n"
      let export = try SmallExport.make(in: folder)
      let header = SmallExport.invitations.prefix { $0 != "\n" } + "\n"
      try write(header + rows, to: "export/Invitations.csv", in: folder)
      try #expect(Program.run(["build", export] + options, in: folder).status == 0)
      let report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      #expect(report["invitations"]?.elements.compactMap { $0["sentAt"]?.text } == [sentAt])
    }
  }

  @Test func failsUnderStrictWhenSomethingIsDoubtfulButWritesTheReport() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let row = "A B,Noor Vlietstra,\"31/31/26, 9:00 AM\",,INCOMING,https://www.linkedin.com/in/a-b,"
      try write(SmallExport.invitations + row + "\n", to: "export/Invitations.csv", in: folder)
      let result = try Program.run(["build", export, "--strict"], in: folder)
      #expect(result.status == 1, "\(result.err)")
      #expect(result.err.contains("Invitations.csv:4:"), "\(result.err)")
      #expect(result.err.contains("[unreadable-date]"), "\(result.err)")
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "report/index.html").path))
    }
  }

  @Test func saysNoNameTextOrAddress() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      for command in ["build", "check"] {
        let result = try Program.run([command, export], in: folder)
        for canary in ["Sparrowhawk", "sparrowhawk", "xylophone"] {
          #expect(!(result.err + result.out).contains(canary), "\(command) says \(canary)")
        }
      }
    }
  }
}
