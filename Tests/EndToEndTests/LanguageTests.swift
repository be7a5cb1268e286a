import Foundation
import TestSupport
import Testing

@Suite struct LanguageTests {
  private func page(_ arguments: [String], goals: String? = nil) throws -> String {
    var page = ""
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      if let goals { try Data(goals.utf8).write(to: folder.appending(path: "goals.md")) }
      let result = try Program.run(["build", export] + arguments, in: folder)
      try #require(result.status == 0, "\(result.err)")
      page = try String(contentsOf: folder.appending(path: "report/index.html"), encoding: .utf8)
    }
    return page
  }

  @Test func takesTheLanguageOfTheOption() throws {
    #expect(try page([]).contains("<html lang=\"en\""))
    #expect(try page(["--language", "de"]).contains("<html lang=\"de\""))
  }

  @Test func takesTheLanguageOfTheGoalsUnlessTheOptionSaysOtherwise() throws {
    let goals = "# Goals\n\n- Interface: de\n"
    #expect(try page([], goals: goals).contains("1 Einladung wartet"))
    #expect(try page(["--language", "en"], goals: goals).contains("1 invitation is waiting"))
  }

  @Test func refusesAnUnknownLanguage() throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--language", "fr"], in: folder)
      #expect(result.status == 64)
      #expect(result.err.contains("'en' and 'de'"), "\(result.err)")
    }
  }

  @Test func saysWhatIsWrongWithTheLanguageInTheGoals() throws {
    try withScratch { folder in
      try Data("# Goals\n\n- Interface: fr\n".utf8).write(to: folder.appending(path: "goals.md"))
      let result = try Program.run(["check", "--goals", "goals.md"], in: folder)
      #expect(result.status == 78)
      #expect(result.err.contains("goals.md:3:14: error: interface must be en or de"), "\(result.err)")
    }
  }

  /// The redacted page and that of a team speak the language too; their data stay English.
  @Test func translatesWhatOthersMayRead() throws {
    try withScratch { folder in
      for language in ["en", "de"] {
        for (arguments, out) in [
          (["build", "--demo", "--profile", "publish"], "public-\(language)"),
          (
            ["merge", "public-\(language)", "public-\(language)", "--name", "Ada", "--name", "Ben"],
            "team-\(language)"
          ),
        ] {
          let result = try Program.run(arguments + ["--language", language, "--out", out], in: folder)
          try #require(result.status == 0, "\(result.err)")
        }
      }
      for (name, words) in [
        (
          "public",
          ["<html lang=\"de\"", "38 Einladungen warten", "Zum Veröffentlichen geschwärzt", "ohne Notiz"]
        ),
        ("team", ["<html lang=\"de\"", "2 Mitglieder.", "Wie dies zusammengeführt wurde", ">Ada<"]),
      ] {
        let page = try String(contentsOf: folder.appending(path: "\(name)-de/index.html"), encoding: .utf8)
        for word in words { #expect(page.contains(word), "\(name): \(word)") }
        let data = try ["en", "de"].map {
          try Data(contentsOf: folder.appending(path: "\(name)-\($0)/report.json"))
        }
        #expect(data[0] == data[1])
      }
    }
  }

  @Test func translatesTheReportOfAComparison() throws {
    try withScratch { folder in
      for (name, invitations) in [
        ("06-01-2026", SmallExport.invitations), ("10-03-2026", SmallExport.invitations),
      ] {
        try write(invitations, to: "Basic_LinkedInDataExport_\(name)/Invitations.csv", in: folder)
        try write(SmallExport.connections, to: "Basic_LinkedInDataExport_\(name)/Connections.csv", in: folder)
      }
      let exports = ["06-01-2026", "10-03-2026"].map { "Basic_LinkedInDataExport_\($0)" }
      let result = try Program.run(["diff"] + exports + ["--out", "out", "--language", "de"], in: folder)
      try #require(result.status == 0, "\(result.err)")
      let page = try String(contentsOf: folder.appending(path: "out/changes.html"), encoding: .utf8)
      #expect(page.contains("<h1>Was sich geändert hat</h1>"))
    }
  }

  @Test func writesTheSameDataInEveryLanguage() throws {
    try withScratch { folder in
      for language in ["en", "de"] {
        let result = try Program.run(
          ["build", "--demo", "--language", language, "--out", language],
          in: folder
        )
        try #require(result.status == 0, "\(result.err)")
      }
      let data = try ["en", "de"].map { try Data(contentsOf: folder.appending(path: "\($0)/report.json")) }
      #expect(data[0] == data[1])
    }
  }
}
