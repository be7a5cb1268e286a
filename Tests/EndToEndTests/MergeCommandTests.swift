import Foundation
import TestSupport
import Testing

/// One report of several people's, as a job makes it.
@Suite struct MergeCommandTests {
  private func report(_ folder: URL) throws -> [String: Any] {
    let bytes = try Data(contentsOf: folder.appending(path: "report.json"))
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  /// Ones and zeros of the two people: their own reports first.
  private func twoReports(in folder: URL) throws {
    let export = try SmallExport.make(in: folder)
    try #expect(Program.run(["build", export, "--out", "one"], in: folder).status == 0)
    try #expect(Program.run(["build", "--demo", "--out", "two"], in: folder).status == 0)
  }

  @Test func addsCountsAndLeavesNamesOut() throws {
    try withScratch { folder in
      try twoReports(in: folder)
      let result = try Program.run(
        ["merge", "one", "two/report.json", "--name", "North", "--name", "<b>South", "--out", "team"],
        in: folder
      )
      #expect(result.status == 0, "\(result.err)")
      #expect(result.out == "team/index.html\n")
      let files = try contents(of: folder.appending(path: "team"))
      for (path, bytes) in try oneOrMore(files.filter { $0.key != "report.css" && $0.key != "report.js" }) {
        let text = String(decoding: bytes, as: UTF8.self)
        for canary in ["Sparrowhawk", "xylophone", "Holm", "linkedin.com/in/"] {
          #expect(!text.contains(canary), "\(path) holds \(canary)")
        }
      }
      let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
      #expect(page.contains(">North<") && page.contains(">&lt;b&gt;South<"), "\(page)")
      let waiting = try ["one", "two", "team"].map { name in
        let summary = try report(folder.appending(path: name))["summary"] as? [String: Any]
        return try #require(summary?["pending"] as? Int)
      }
      #expect(waiting[2] == waiting[0] + waiting[1])
      let team = try report(folder.appending(path: "team"))
      let counts = try #require(team["summary"] as? [String: Any])
      #expect(Set(counts.keys) == ["pending", "accepted", "sentOpen", "sentAccepted"])
      #expect(team["network"] == nil)
      let errors = try JSONSchema.ofReport().errors(
        in: JSONValue(parsing: Data(contentsOf: folder.appending(path: "team/report.json")))
      )
      #expect(errors.isEmpty, "\(errors.prefix(5))")
    }
  }

  @Test func mergesTeamsAsTheirMembers() throws {
    try withScratch { folder in
      try twoReports(in: folder)
      try #expect(Program.run(["merge", "one", "--out", "left"], in: folder).status == 0)
      try #expect(Program.run(["merge", "left", "two", "--out", "inTwoSteps"], in: folder).status == 0)
      try #expect(Program.run(["merge", "one", "two", "--out", "atOnce"], in: folder).status == 0)
      try #expect(
        contents(of: folder.appending(path: "inTwoSteps")) == contents(of: folder.appending(path: "atOnce"))
      )
    }
  }

  @Test func tellsLessUnderCI() throws {
    try withScratch { folder in
      try twoReports(in: folder)
      let result = try Program.run(
        ["merge", "one", "two", "--out", "team"],
        in: folder,
        environment: ["CI": "true"]
      )
      #expect(result.status == 0, "\(result.err)")
      let team = try report(folder.appending(path: "team"))
      #expect(team["profile"] as? String == "publish")
      let members = try #require((team["team"] as? [String: Any])?["members"] as? [[String: Any]])
      #expect(members[0]["pending"] == nil, "one is fewer than five")
      for side in ["received", "sent"] {
        let steps = try members.map {
          try #require(($0[side] as? [String: Any])?["steps"] as? [[String: Int]])
        }
        #expect(steps.first?.isEmpty == true, "one answer is fewer than five")
        #expect(try oneOrMore(steps[1]).allSatisfy { $0["answered"] ?? 0 >= 5 })
      }
    }
  }

  /// Redacted reports tell counts and waits in steps, so the team has curves of both.
  @Test func mergesRedactedReports() throws {
    try withScratch { folder in
      for name in ["one", "two"] {
        try #expect(
          Program.run(["build", "--demo", "--out", name], in: folder, environment: ["CI": "true"]).status == 0
        )
      }
      let result = try Program.run(["merge", "one", "two", "--out", "team"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      let files = try contents(of: folder.appending(path: "team"))
      #expect(files["stats.html"] != nil, "the tables of waits make a curve")
      let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
      #expect(page.contains("76 waiting") || page.contains("76 invitations waiting"), "\(page)")
      #expect(!page.contains("no table of waits"), "\(page)")
      #expect(page.contains("Redacted for publishing"))
    }
  }

  @Test func endsAsDocumentedWhereItCannot() throws {
    try withScratch { folder in
      try twoReports(in: folder)
      try write("{}", to: "other.json", in: folder)
      try write("A\nB\nC\n", to: "names.txt", in: folder)
      let runs: [([String], Int32)] = [
        (["none.json"], 66), (["other.json"], 65), (["one", "two", "--names", "names.txt"], 78),
        (["one", "--name", "A", "--names", "names.txt"], 64), ([], 64), (["one", "--names", "none.txt"], 78),
      ]
      for (arguments, status) in runs {
        let result = try Program.run(["merge"] + arguments + ["--out", "team"], in: folder)
        #expect(result.status == status, "\(arguments) \(result.err)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "team").path))
    }
  }
}
