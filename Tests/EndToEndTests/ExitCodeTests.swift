import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import invreport

/// Each code of the contract, and that none has a second meaning.
@Suite struct ExitCodeTests {
  @Test func endsWithTheDocumentedCode() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("nothing to see\n", to: "notes.csv", in: folder)
      try write("## Find\n\n- Rolls: x\n\n- Importance: 9\n", to: "bad/goals.md", in: folder)
      try write("mine", to: "mine/file.txt", in: folder)
      try write("mine", to: "file", in: folder)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link"),
        withDestinationURL: folder.appending(path: "mine")
      )
      try write("no page", to: "templates/pages/index.md", in: folder)
      let cases: [(arguments: [String], status: Int32)] = [
        (["build", export], 0), (["build", "--nonsense"], 64), (["build"], 64),
        (["build", export, "--as-of", "x"], 64), (["check", export, "--sent-at-zone", "mars"], 64),
        (["check", export, "--sent-at-zone", "utc"], 0), (["check", export, "--sent-at-zone", "-05:30"], 0),
        (["check", export, "--max-member", "0"], 64), (["check", export, "--max-member", "10T"], 64),
        (["check", export, "--max-member", "99999999999G"], 64),
        (["check", export, "--max-total", "8GiB"], 0),
        (["check", export, "--max-member", "20"], 65), (["check", export, "--max-total", "20"], 65),
        (["build", "notes.csv"], 65), (["build", "none.zip"], 66), (["build", export, "--out", "mine"], 73),
        (["build", export, "--out", "link"], 73), (["build", export, "--out", "file"], 73),
        (["build", export, "--out", "file", "--single-file"], 73),
        (["build", export, "--out", "none/report"], 73),
        (["build", export, "--out", "link", "--force"], 73), (["build", export, "--goals", "none.md"], 78),
        (["build", export, "--templates", "none"], 78), (["build", export, "--out", "mine", "--force"], 0),
      ]
      for (arguments, status) in cases {
        let result = try Program.run(arguments, in: folder)
        #expect(result.status == status, "\(arguments): \(result.err)")
      }
      try #expect(String(contentsOf: folder.appending(path: "file"), encoding: .utf8) == "mine")
    }
  }

  /// A folder cannot be read as a file, by nobody: so it stands for a file without permission.
  @Test(arguments: ["goals.md", "people.csv", "decisions.csv"])
  func endsWhereASideFileBesideTheInputCannotBeRead(name: String) throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("", to: "\(name)/x", in: folder)
      let result = try Program.run(["build", export], in: folder)
      #expect(result.status == 78)
      #expect(result.err.contains("\(name): error: cannot read this file; check the path [unreadable-file]"))
      try #expect(contents(of: folder)["report/report.json"] == nil)
    }
  }

  @Test func recordsNowhereElseWhereTheLedgerCannotBeRead() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("", to: "export/decisions.csv/x", in: folder)
      let result = try Program.run(["record", "linkedin.com/in/piet-holm-000=accept", export], in: folder)
      #expect(result.status == 78, "\(result.err)")
      try #expect(contents(of: folder)["decisions.csv"] == nil)
    }
  }

  @Test func refusesPrivateReportsUnderCIBeforeAnythingIsWritten() throws {
    try withScratch { folder in
      let result = try Program.run(
        ["build", "--demo", "--profile", "private"],
        in: folder,
        environment: ["CI": "1"]
      )
      #expect(result.status == 77)
      #expect(result.err.contains("[private-refused]"), "\(result.err)")
      try #expect(contents(of: folder).isEmpty)
    }
  }

  @Test(arguments: [["--demo"], ["--demo", "--single-file"]])
  func saysThatWritingFailedWhereFilesMayNotGrow(_ arguments: [String]) throws {
    try withScratch { folder in
      try #expect(shell("'\(Program.path)' build \(arguments.joined(separator: " "))", in: folder) == 0)
      let before = try contents(of: folder)
      let status = try shell(
        "ulimit -f 20; '\(Program.path)' build \(arguments.joined(separator: " "))",
        in: folder
      )
      #expect(status == 74)
      try #expect(contents(of: folder) == before, "the earlier report is as it was, and no stage is left")
    }
  }

  @Test(
    arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129), (SIGILL, 70), (SIGSEGV, 70), (SIGABRT, 70)]
      as [(Int32, Int32)]
  )
  func endsBySignalsAsDocumented(signal: Int32, status: Int32) throws {
    try withScratch { folder in
      try #expect(Program.status(afterSignal: signal, to: ["build", "-"], in: folder) == status)
      try #expect(contents(of: folder).isEmpty)
    }
  }

  @Test func endsAsDocumentedWhereBacktracesAreOff() throws {
    try withScratch { folder in
      let server = try ServedProgram(["--demo"], in: folder, environment: ["SWIFT_BACKTRACE": "enable=no"])
      #expect(server.end(SIGABRT) == 70)
    }
  }

  @Test func givesUpWhereAnotherBuildNeverEnds() throws {
    try withScratch { folder in
      let other = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      try #require(other >= 0 && flock(other, LOCK_EX) == 0)
      defer { close(other) }
      let result = try Program.run(["build", "--demo"], in: folder)
      #expect(result.status == 75, "\(result.err)")
      try #expect(contents(of: folder).isEmpty)
      flock(other, LOCK_UN)
      try #expect(Program.run(["build", "--demo"], in: folder).status == 0)
    }
  }

  @Test func writesTheReportWithClosedStreams() throws {
    try withScratch { folder in
      for redirection in [">&-", ">&- 2>&-", "<&- >&- 2>&-", "| true"] {
        let name = "report-\(redirection.utf8.count)"
        #expect(
          try shell("'\(Program.path)' build --demo --out \(name) \(redirection)", in: folder) == 0,
          "\(redirection)"
        )
        let data = try Data(contentsOf: folder.appending(path: "\(name)/report.json"))
        #expect(data.first == UInt8(ascii: "{"), "nothing else is written into the files: \(redirection)")
        #expect(String(decoding: data, as: UTF8.self).hasSuffix("}\n"), "\(redirection)")
      }
    }
  }

  @Test func takesWhatNobodyForesawForABug() {
    struct Unforeseen: Error {}
    #expect(Invreport.isBug(Unforeseen()))
    #expect(!Invreport.isBug(ExitCode.gateFailed))
    #expect(!Invreport.isBug(ExitCode.privacyRefused))
    #expect(!Invreport.isBug(ValidationError("x")))
    #expect(!Invreport.isBug(CleanExit.helpRequest()))
    let codes: [ExitCode] = [
      .gateFailed, .inputUnusable, .inputMissing, .internalError, .outputRefused, .inputOutputFailed, .busy,
      .privacyRefused,
      .settingsUnusable, .success, .validationFailure,
    ]
    #expect(codes.map(\.rawValue).sorted() == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78])
  }

  @Test func cleansUpAfterAKilledBuildAndLeavesForeignThingsAlone() throws {
    try withScratch { folder in
      try write("made by invreport\n", to: ".report.invreport-1/.invreport", in: folder)
      try write("half a page", to: ".report.invreport-1/index.html", in: folder)
      try write("mine", to: ".report.invreport-2/mine.txt", in: folder)
      try write("mine", to: ".reports/mine.txt", in: folder)
      try #expect(Program.run(["build", "--demo"], in: folder).status == 0)
      let left = Set(try contents(of: folder).keys.filter { !$0.hasPrefix("report/") })
      #expect(left == [".report.invreport-2/mine.txt", ".reports/mine.txt"])
    }
  }

  @Test func putsBackWhatWasBeingMovedAway() throws {
    try withScratch { folder in
      try #expect(Program.run(["build", "--demo"], in: folder).status == 0)
      let (report, old) = (folder.appending(path: "report"), folder.appending(path: ".report.invreport-old"))
      let before = try contents(of: report)
      try FileManager.default.moveItem(at: report, to: old)
      try #expect(Program.run(["build", "none.zip"], in: folder).status == 66)
      let status = try shell("ulimit -f 20; '\(Program.path)' build --demo", in: folder)
      #expect(status == 74)
      try #expect(contents(of: report) == before)
    }
  }

  private func shell(_ command: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    // Where lines that were reached are counted, the count would be cut off too.
    process.environment = Program.environment.merging(["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
