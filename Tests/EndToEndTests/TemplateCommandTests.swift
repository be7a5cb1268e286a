import Foundation
import TestSupport
import Testing

@Suite struct TemplateCommandTests {
  @Test func ejectsWhatIsNamedAndNothingElse() throws {
    try withScratch { folder in
      let result = try Program.run(["templates", "eject", "mine", "pages/stats.md"], in: folder)
      #expect(result.status == 0, "\(result.err)")
      try #expect(contents(of: folder.appending(path: "mine")).keys.sorted() == ["pages/stats.md"])
      let wrong = try Program.run(["templates", "eject", "mine", "pages/stat.md"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.err.contains("did you mean pages/stats.md"), "\(wrong.err)")
      // One file in the way keeps all from being written.
      try #expect(Program.run(["templates", "eject", "mine"], in: folder).status == 73)
      try #expect(contents(of: folder.appending(path: "mine")).count == 1)
    }
  }

  @Test func listsWhatTheGuideEndsWith() throws {
    let list = try Program.run(["templates", "list"])
    #expect(list.status == 0)
    #expect(list.out.contains("| `{{headline}}` |") && list.out.hasPrefix("### Slots of a page\n"))
  }

  @Test(arguments: [
    ("pages/mine.md", "# Mine\n\n<b>x</b>\n", "pages/mine.md:3:1: error: "),
    ("pages/mine.md", "# Mine\n\n![x](y)\n", "pages/mine.md:3:1: error: "),
    ("pages/mine.md", "# Mine\n\na {{nme}}\n", "pages/mine.md:3:3: error: "),
    ("pages/mine.md", "# Mine\n\n[x](/a{{owner}})\n", "pages/mine.md:3:1: error: "),
    ("pages/mine.md", "# Mine\n\n[x](ftp://a)\n", "pages/mine.md:3:1: error: "),
    ("pages/Mine.md", "# Mine\n", "pages/Mine.md: error: "), ("README.md", "# Mine\n", "README.md: error: "),
    ("wording/en/accept.md", "## warm\n\nthanks {{firstname}}.\n", "wording/en/accept.md:3:8: error: "),
  ])
  func endsWith78AndThePlaceForEachFault(path: String, source: String, place: String) throws {
    try withScratch { folder in
      try write(source, to: "mine/\(path)", in: folder)
      for command in [["templates", "check", "mine"], ["build", "--demo", "--templates", "mine"]] {
        let result = try Program.run(command, in: folder)
        #expect(result.status == 78, "\(result.err)")
        #expect(result.err.hasPrefix(place), "\(result.err)")
        #expect(result.out.isEmpty)
      }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "report").path))
    }
  }

  @Test func endsWith78WhereNoTemplatesAreOrOneIsNoText() throws {
    try withScratch { folder in
      try #expect(Program.run(["templates", "check", "mine"], in: folder).status == 78)
      try write("# Mine\n", to: "mine/pages/mine.md", in: folder)
      try #expect(Program.run(["templates", "check", "mine/pages/mine.md"], in: folder).status == 78)
      let file = folder.appending(path: "mine/pages/mine.md")
      try Data(Array("# Mine\n\n".utf8) + [0xC3, 0x28]).write(to: file)
      let result = try Program.run(["templates", "check", "mine"], in: folder)
      #expect(result.status == 78)
      #expect(result.err.hasPrefix("pages/mine.md:3:1: error: this byte is not UTF-8"), "\(result.err)")
    }
  }

  @Test func saysWhatNothingUses() throws {
    try withScratch { folder in
      try write("# Mine\n", to: "mine/pages/mine.md", in: folder)
      for name in ["pages/mine.txt", "pages/mine.md~", ".hidden.md"] {
        try write("x", to: "mine/\(name)", in: folder)
      }
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "mine/pages/link.md"),
        withDestinationURL: folder.appending(path: "mine/pages/mine.md")
      )
      let result = try Program.run(["templates", "check", "mine"], in: folder)
      #expect(result.status == 0)
      #expect(
        result.err.split(separator: "\n") == [
          "pages/link.md: warning: nothing uses this; only files are taken, and no links [unused-file]",
          "pages/mine.txt: warning: nothing uses this; a template's name ends in .md [unused-file]",
        ]
      )
      #expect(result.out == "1 template fits\n")
    }
  }

  @Test func findsPrivateWordsInTexts() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("# G\n\n## Meet ornithologists\n\n- Roles: ornithologist\n", to: "goals.md", in: folder)
      try write(
        "url,headline\nlinkedin.com/in/canary-sparrowhawk-000,Falconer\n",
        to: "people.csv",
        in: folder
      )
      let text =
        "## neutral\n\nthank you. I look for an ornithologist. How do we know each other?\n\n## warm\n\nare you the falconer?\n"
      try write(text, to: "mine/wording/en/ask-how-we-know.md", in: folder)
      let check = try Program.run(["templates", "check", "mine"], in: folder)
      #expect(check.status == 0)
      let found = check.err.split(separator: "\n").filter { $0.contains("[wording-t15]") }
      #expect(found.count == 2, "\(check.err)")
      #expect(
        found.first?.hasPrefix(
          "wording/en/ask-how-we-know.md:3:26: warning: the neutral text says a word of goals.md:5"
        ) == true,
        "\(found)"
      )
      #expect(found.last?.contains("says a word of people.csv:2") == true)
      #expect(
        !check.err.contains("ornitholog") && !check.err.lowercased().contains("falconer"),
        "words of the owner"
      )
      let build = try Program.run(["build", export, "--templates", "mine"], in: folder)
      #expect(build.status == 0 && build.err.contains("[wording-t15]"), "\(build.err)")
      let json = try String(contentsOf: folder.appending(path: "report/report.json"), encoding: .utf8)
      #expect(!json.contains("look for an ornithologist"))
    }
  }
}
