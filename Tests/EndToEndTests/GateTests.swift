import Foundation
import TestSupport
import Testing

/// What a job is told: gates with their exit code, figures without names, the same bytes again.
@Suite struct GateTests {
  @Test(arguments: [
    (["pending>0"], 1, "gate-failed"), (["pending>50"], 0, ""), (["oldest>1d"], 1, "oldest>1d failed"),
    (["oldest>100w"], 0, ""), (["pending<=50", "accept>50"], 1, "pending<=50 failed"),
    (["unread>99.9%"], 0, ""), (["unread>=0%"], 1, "rows"), (["leak>0"], 0, "leak>0 unknown"),
  ])
  func endsAsTheRulesSay(rules: [String], status: Int32, words: String) throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--fail-on"] + rules, in: folder)
      #expect(result.status == status, "\(result.err)")
      #expect(words.isEmpty || result.err.contains(words), "\(result.err)")
      #expect(result.out == "report/index.html\n", "the report is written all the same")
    }
  }

  @Test(arguments: [
    ("pendign>5", "Did you mean 'pending'? It knows pending, accept,"),
    ("mood>5", "no such figure. It knows"),
    ("oldest>14", "oldest>14d or oldest>2w"), ("unread>1", "unread>0.5%"), ("unread>0.1234%", "per cent"),
    ("pending>-1", "a whole number"), ("pending>5d", "a whole number"), (">5", "no such figure"),
    ("pending>99999999999999999999", "a whole number"), ("unread>101%", "per cent"),
    ("p90>d", "days or weeks"),
  ])
  func refusesWhatIsNoRule(rule: String, words: String) throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--fail-on", rule], in: folder)
      #expect(result.status == 64)
      #expect(result.err.contains(words), "\(result.err)")
      try #expect(contents(of: folder).isEmpty, "nothing is written")
    }
  }

  @Test func takesAnInputBehindTheRules() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let result = try Program.run(["build", "--fail-on", "pending>5", "oldest>1000d", export], in: folder)
      #expect(result.status == 0, "\(result.err)")
    }
  }

  /// Two invitations tell no quantile, so the rule fails nothing and is said to be unknown.
  @Test func saysWhatTheDataCannotTell() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let result = try Program.run(
        ["build", export, "--fail-on", "p90>7d", "--junit", "gates.xml"],
        in: folder
      )
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.contains("p90>7d unknown: not known [gate-unknown]"), "\(result.err)")
      let cases = try String(contentsOf: folder.appending(path: "gates.xml"), encoding: .utf8)
      #expect(cases.contains("<skipped message=\"p90&gt;7d unknown: not known\"/>"), "\(cases)")
    }
  }

  @Test func leavesCountsAndNoNamesBehind() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let files = ["summary.md", "badge.svg", "gates.xml", "history.jsonl"]
      let arguments = [
        "build", export, "--fail-on", "pending>0", "--summary", "summary.md", "--badge", "badge.svg",
        "--junit",
        "gates.xml", "--history", "history.jsonl", "--format", "github",
      ]
      let page = folder.appending(path: "page.md")
      let first = try Program.run(arguments, in: folder, environment: ["GITHUB_STEP_SUMMARY": page.path])
      #expect(first.status == 1, "\(first.err)")
      #expect(first.err.contains("::error title=gate-failed::pending>0 failed: 1"), "\(first.err)")
      let before = try contents(of: folder)
      for file in files {
        let text = String(decoding: try #require(before[file]), as: UTF8.self)
        for canary in ["Canary", "Sparrowhawk", "canary-sparrowhawk", "xylophone", "Holm"] {
          #expect(!text.contains(canary), "\(file) holds \(canary)")
        }
      }
      #expect(before["page.md"] == before["summary.md"])
      #expect(String(decoding: before["gates.xml"] ?? Data(), as: UTF8.self).contains("failures=\"1\""))
      // Again: the same bytes, also of the history; only the page of the job has grown.
      try #expect(Program.run(arguments, in: folder).status == 1)
      try #expect(contents(of: folder) == before)
    }
  }

  /// Where others may read what a job leaves behind, a count of one is no count to tell.
  @Test func tellsNoSmallCountUnderCI() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let page = folder.appending(path: "page.md")
      let result = try Program.run(
        [
          "build", export, "--format", "github", "--fail-on", "pending>0", "leak>0", "--badge", "badge.svg",
          "--history", "history.jsonl",
        ],
        in: folder,
        environment: ["CI": "true", "GITHUB_STEP_SUMMARY": page.path]
      )
      #expect(result.status == 1, "\(result.err)")
      #expect(result.err.contains("::error title=gate-failed::pending>0 failed\n"), "\(result.err)")
      let files = try contents(of: folder)
      #expect(
        String(decoding: files["page.md"] ?? Data(), as: UTF8.self).contains("| waiting | fewer than 5 |")
      )
      #expect(
        String(decoding: files["page.md"] ?? Data(), as: UTF8.self).contains("| `leak>0` | passed | 0 |")
      )
      #expect(String(decoding: files["badge.svg"] ?? Data(), as: UTF8.self).contains("fewer than 5 open"))
      #expect(!String(decoding: files["history.jsonl"] ?? Data(), as: UTF8.self).contains("pending"))
      let json = try Program.run(
        ["build", export, "--format", "json"],
        in: folder,
        environment: ["CI": "true"]
      )
      #expect(json.status == 0 && json.out.contains("\"publish\"") && !json.out.contains("Invitations.csv"))
    }
  }

  @Test func answersWithOneObject() throws {
    try withScratch { folder in
      let result = try Program.run(
        ["build", "--demo", "--format", "json", "--fail-on", "oldest>1d"],
        in: folder
      )
      #expect(result.status == 1)
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
      )
      #expect(answer["report"] as? String == "report/index.html")
      let gates = try #require(answer["gates"] as? [[String: String]])
      #expect(gates == [["rule": "oldest>1d", "state": "failed"]])
      #expect(try #require(answer["figures"] as? [String: Int])["pending"] ?? 0 > 0)
    }
  }

  @Test func neverReplacesAForeignFile() throws {
    try withScratch { folder in
      for (option, name) in [("--summary", "README.md"), ("--badge", "logo.svg"), ("--junit", "tests.xml")] {
        try write("mine\n", to: name, in: folder)
        let result = try Program.run(["build", "--demo", option, name], in: folder)
        #expect(result.status == 73, "\(result.err)")
        try #expect(String(contentsOf: folder.appending(path: name), encoding: .utf8) == "mine\n")
      }
      try write("mine\n", to: "history.jsonl", in: folder)
      let result = try Program.run(["build", "--demo", "--history", "history.jsonl"], in: folder)
      #expect(result.status == 78, "\(result.err)")
    }
  }

  /// A page of a job that is full, or not there, costs a warning and nothing else.
  @Test func goesOnWithoutAJobPage() throws {
    try withScratch { folder in
      let full = folder.appending(path: "full.md")
      try Data(count: 1 << 20).write(to: full)
      for path in [full.path, folder.path + "/none/page.md"] {
        let result = try Program.run(
          ["build", "--demo"],
          in: folder,
          environment: ["GITHUB_STEP_SUMMARY": path]
        )
        #expect(result.status == 0)
        #expect(result.err.contains("[no-job-summary]"), "\(result.err)")
      }
      try #expect(Data(contentsOf: full).count == 1 << 20)
    }
  }

  @Test func drawsWhatTheHistoryTells() throws {
    try withScratch { folder in
      let earlier = "{\"asOf\":\"2026-09-01\",\"pending\":3,\"sent-open\":2}\nnot a line\n"
      try write("{\"asOf\":\"2026-08-01\",\"pending\":40}\n" + earlier, to: "history.jsonl", in: folder)
      let result = try Program.run(["build", "--demo", "--history", "history.jsonl"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err.contains("history.jsonl:3: warning:"), "\(result.err)")
      let lines = try String(contentsOf: folder.appending(path: "history.jsonl"), encoding: .utf8)
        .split(separator: "\n")
      #expect(lines.count == 4 && lines[2] == "not a line", "nothing but a line is added")
      #expect(lines[3].hasPrefix("{\"asOf\":\"2026-10-"), "\(lines)")
      let page = try String(contentsOf: folder.appending(path: "report/stats.html"), encoding: .utf8)
      #expect(page.contains("id=\"c-history\""))
      #expect(page.contains("1 Aug 2026: 40 waiting"), "the first build is described")
    }
  }
}
