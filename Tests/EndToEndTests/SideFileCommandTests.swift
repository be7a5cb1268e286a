import Foundation
import TestSupport
import Testing

/// goals.md, people.csv and decisions.csv as the commands find and use them.
@Suite struct SideFileCommandTests {
  private static let decisions = """
    address,date,decision
    https://www.linkedin.com/in/canary-sparrowhawk-000,2026-10-09,ask

    """
  private static let people = "url,headline\nhttps://www.linkedin.com/in/canary-sparrowhawk-000,Courier\n"

  @Test(
    arguments: [
      ("decisions.csv", "--decisions", "address;when;what\nx;y;z\n", "no-header"),
      ("people.csv", "--people", "headline\nCourier\n", "no-header"),
      ("people.csv", "--people", "url\n" + String(repeating: "x", count: 17 << 20), "too-large"),
      ("goals.md", "--goals", String(repeating: "x", count: 1 << 17), "too-large"),
    ]
  )
  func keepsTheEarlierReportWhereAFileOfTheOwnersCannotBeUsed(
    name: String,
    option: String,
    content: String,
    id: String
  ) throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try #expect(Program.run(["build", export], in: folder).status == 0)
      let before = try contents(of: folder.appending(path: "report"))
      try write(content, to: "elsewhere/my-\(name)", in: folder)
      let named = try Program.run(["build", export, option, "elsewhere/my-\(name)"], in: folder)
      #expect(named.status == 78 && named.out.isEmpty, "\(named.err)")
      try write(content, to: "export/\(name)", in: folder)
      let found = try Program.run(["build", export], in: folder)
      #expect(found.status == 78 && found.err.contains("[\(id)]"), "\(found.err)")
      #expect(!found.err.contains("export it again"), "what one wrote cannot be exported: \(found.err)")
      try #expect(Program.run(["check", export], in: folder).status == 78)
      try #expect(contents(of: folder.appending(path: "report")) == before)
    }
  }

  @Test func listsWhatWasReadNowhereElse() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write(Self.decisions, to: "export/decisions.csv", in: folder)
      try write(Self.people, to: "export/people.csv", in: folder)
      try write("## Find\n\n- Roles: courier\n", to: "export/goals.md", in: folder)
      for path in [export, "export/"] {
        let check = try Program.run(["check", path], in: folder)
        #expect(
          check.status == 0 && check.out.contains("decisions.csv: decisions, 1 row read"),
          "\(check.out)"
        )
        #expect(!check.out.contains("not needed") && !check.err.contains("[files-ignored]"), "\(check.out)")
      }
    }
  }

  @Test(arguments: ["decisions (1).csv", "Decisions.CSV", "decisions (1).CSV"])
  func findsAFileByTheRulesOfNames(name: String) throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write(Self.decisions, to: "export/\(name)", in: folder)
      let check = try Program.run(["check", export], in: folder)
      #expect(check.out.contains("\(name): decisions, 1 row read"), "\(check.out)")
      #expect(!check.out.contains("not needed"), "\(check.out)")
      try write("address,date,decision\n", to: "export/decisions.csv", in: folder)
      let both = try Program.run(["check", export], in: folder)
      #expect(both.out.contains("decisions.csv: decisions, 0 rows read"), "\(both.out)")
      #expect(both.err.contains("decisions.csv: warning: 1 other file of this kind"), "\(both.err)")
      #expect(both.out.contains("not needed: \(name)"), "\(both.out)")
    }
  }

  @Test func saysWhichFileIsNotLookedFor() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write(Self.decisions, to: "export/deeper/decisions.csv", in: folder)
      let build = try Program.run(["build", export], in: folder)
      #expect(build.status == 0, "\(build.err)")
      #expect(build.err.contains("deeper/decisions.csv: warning: this file of your own"), "\(build.err)")
      #expect(build.err.contains("name it with --decisions [side-file-unread]"), "\(build.err)")
      try write(Self.decisions, to: "export/decisions.csv", in: folder)
      try #expect(!Program.run(["check", export], in: folder).err.contains("[side-file-unread]"))
    }
  }

  @Test func takesThemAmongTheInputsForWhatTheyAre() throws {
    try withScratch { folder in
      _ = try SmallExport.make(in: folder)
      try write(Self.people, to: "mine/people.csv", in: folder)
      try write(Self.decisions, to: "mine/decisions.csv", in: folder)
      try write("## Find\n\n- Roles: courier\n", to: "mine/goals.md", in: folder)
      let sides = ["mine/people.csv", "mine/decisions.csv", "mine/goals.md"]
      let check = try Program.run(["check"] + sides + ["export/Invitations.csv"], in: folder)
      #expect(check.status == 0, "\(check.err)")
      #expect(check.out.contains("people.csv: people, 1 row read"), "\(check.out)")
      #expect(check.out.contains("decisions.csv: decisions, 1 row read"), "\(check.out)")
      #expect(check.out.contains("goals: 1 with"), "\(check.out)")
      let goals = try Program.run(["check", "mine/goals.md"], in: folder)
      #expect(goals.status == 0 && goals.out.contains("goals: 1 with"), "\(goals.err)")
      let alone = try Program.run(["check", "mine/people.csv"], in: folder)
      #expect(
        alone.status == 65 && alone.err.contains("and this one with --people [unknown-input]"),
        "\(alone.err)"
      )
      let twice = try Program.run(
        ["check", "export", "mine/people.csv", "--people", "mine/people.csv"],
        in: folder
      )
      #expect(twice.status == 64, "\(twice.err)")
    }
  }
}
