import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
  @Test func refusesAnUnknownOptionWithTheUsageCode() throws {
    let result = try Program.run(["build", "export.zip", "--otu"])
    #expect(result.status == 64)
    #expect(result.out.isEmpty)
    #expect(result.err.contains("Unknown option '--otu'"), "\(result.err)")
  }

  @Test func asksForAnInput() throws {
    let result = try Program.run([])
    #expect(result.status == 64)
    #expect(result.err.contains("--demo"), "\(result.err)")
  }

  @Test(arguments: [
    ("missing.zip", nil, 66, "not-found"),
    ("empty.zip", "", 65, "archive-damaged"),
    ("page.zip", "<!doctype html><title>expired</title>", 65, "unsupported-format"),
    ("notes.csv", "just,a,few\nwords,in,cells\n", 65, ""),
    ("Invitations.csv", "A,B\n1,2\n", 65, "no-header"),
    ("calendar.ics", "BEGIN:VCALENDAR\n", 65, "unsupported-format"),
  ])
  func endsWithItsCodeAndLeavesTheEarlierReport(
    name: String,
    content: String?,
    code: Int32,
    id: String
  ) throws {
    try withScratch { folder in
      try #expect(Program.run(["build", "--demo"], in: folder).status == 0)
      let before = try contents(of: folder.appending(path: "report"))
      if let content { try write(content, to: name, in: folder) }
      let result = try Program.run(["build", name], in: folder)
      #expect(result.status == code, "\(result.err)")
      #expect(result.out.isEmpty)
      #expect(result.err.contains("error: "), "\(result.err)")
      #expect(id.isEmpty || result.err.contains("[\(id)]"), "\(result.err)")
      try #expect(contents(of: folder.appending(path: "report")) == before)
    }
  }

  /// One of two inputs has no header: a report of the rest must not take the place of a whole one unasked.
  @Test(arguments: [[], ["--single-file", "--out", "report"]])
  func keepsTheEarlierReportWhenOneOfSeveralInputsCannotBeRead(options: [String]) throws {
    try withScratch { folder in
      try write(SmallExport.invitations, to: "Invitations.csv", in: folder)
      try write(SmallExport.connections, to: "Connections.csv", in: folder)
      let build = ["build", "Invitations.csv", "Connections.csv"] + options
      try #expect(Program.run(build, in: folder).status == 0)
      let before = try contents(of: folder)
      try write("A,B\n1,2\n", to: "Invitations.csv", in: folder)
      let refused = try Program.run(build, in: folder)
      #expect(refused.status == 65 && refused.out.isEmpty, "\(refused.err)")
      #expect(refused.err.contains("Invitations.csv: error: ") && refused.err.contains("[no-header]"))
      #expect(refused.err.contains("report: error: the earlier report stays"), "\(refused.err)")
      #expect(refused.err.contains("--force [report-kept]"), "\(refused.err)")
      for (path, bytes) in try oneOrMore(before.filter { $0.key.hasPrefix("report") }) {
        try #expect(contents(of: folder)[path] == bytes, "\(path) changed")
      }
      try #expect(Program.run(build + ["--force"], in: folder).status == 0)
      try #expect(contents(of: folder) != before)
    }
  }

  /// Where nothing stands yet, nothing can be lost: the report of the rest is written, and the error told.
  @Test func buildsOfWhatCanBeReadWhereNoReportStands() throws {
    try withScratch { folder in
      try write("A,B\n1,2\n", to: "Invitations.csv", in: folder)
      try write(SmallExport.connections, to: "Connections.csv", in: folder)
      let result = try Program.run(["build", "Invitations.csv", "Connections.csv"], in: folder)
      #expect(result.status == 0 && result.err.contains("[no-header]"), "\(result.err)")
    }
  }

  @Test func buildsWithoutConnectionsAndSaysWhatIsMissing() throws {
    try withScratch { folder in
      try write(SmallExport.invitations, to: "export/Invitations.csv", in: folder)
      let result = try Program.run(["build", "export"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.contains("[no-connections-file]"), "\(result.err)")
      #expect(result.err.contains("Cannot tell what is waiting: "), "\(result.err)")
    }
  }

  @Test func buildsANetworkPageWithoutInvitations() throws {
    try withScratch { folder in
      try write(SmallExport.connections, to: "export/Connections.csv", in: folder)
      let result = try Program.run(["build", "export"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.contains("[no-invitations]"), "\(result.err)")
    }
  }

  @Test func locatesErrorsInGoalsAndGoesOn() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("# Goals\n\n## Partners\n\n- Importance: 5\n- Roles: courier\n", to: "goals.md", in: folder)
      let result = try Program.run(["build", export], in: folder)
      #expect(result.status == 0)
      #expect(result.err.contains("goals.md:5:15: error: importance must be 1, 2 or 3"), "\(result.err)")
      try #expect(Program.run(["build", export], in: folder).status == 0, "an earlier report is replaced")
      let check = try Program.run(["check", "--goals", "goals.md"], in: folder)
      #expect(check.status == 78)
    }
  }

  @Test func refusesSettingsThatWereAskedForAndAreNotThere() throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--goals", "nowhere.md"], in: folder)
      #expect(result.status == 78)
      #expect(result.err.contains("[not-found]"), "\(result.err)")
      try #expect(contents(of: folder).isEmpty)
    }
  }

  @Test func refusesToReplaceAFolderThatIsNotOurs() throws {
    try withScratch { folder in
      try write("dear diary", to: "report/diary.txt", in: folder)
      let refused = try Program.run(["build", "--demo"], in: folder)
      #expect(refused.status == 73)
      #expect(refused.err.contains("not made by invreport"), "\(refused.err)")
      try #expect(contents(of: folder).keys.sorted() == ["report/diary.txt"])
      try #expect(Program.run(["build", "--demo", "--force"], in: folder).status == 0)
    }
  }

  @Test func refusesAFileOrALinkInTheWay() throws {
    try withScratch { folder in
      try write("text", to: "report", in: folder)
      try #expect(Program.run(["build", "--demo", "--force"], in: folder).status == 73)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "linked"),
        withDestinationURL: folder.appending(path: "elsewhere")
      )
      try #expect(Program.run(["build", "--demo", "--out", "linked", "--force"], in: folder).status == 73)
    }
  }

  @Test func saysWhenTheFolderAboveIsMissing() throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--out", "no/such/report"], in: folder)
      #expect(result.status == 73)
      #expect(result.err.contains("[output-refused]"), "\(result.err)")
    }
  }
}
