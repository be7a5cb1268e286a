import Foundation
import TestSupport
import Testing

/// What others may read: the profile for publishing, as it is under CI.
@Suite struct PublishProfileTests {
  private let ci = ["CI": "true"]

  @Test func publishesNothingPrivateUnderCI() throws {
    try withScratch { folder in
      for (name, arguments) in try oneOrMore(CanaryExport.make(in: folder)) {
        for form in [[], ["--single-file"]] {
          let out = folder.appending(path: "out-\(name)")
          try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
          let result = try Program.run(["build"] + arguments + form, in: out, environment: ci)
          #expect(result.status == 0, "\(name): \(result.err)")
          #expect(
            !CanaryExport.isIn(Data((result.out + result.err).utf8)),
            "\(name): \(result.out)\(result.err)"
          )
          let files = try contents(of: out)
          #expect(files.count == (form.isEmpty ? 4 : 5))
          for (path, bytes) in files { #expect(!CanaryExport.isIn(bytes), "\(name): \(path)") }
        }
        let page = try String(
          contentsOf: folder.appending(path: "out-\(name)/report/index.html"),
          encoding: .utf8
        )
        #expect(page.contains("12 invitations are waiting") && page.contains("id=\"i-12\""), "\(name)")
      }
    }
  }

  @Test func holdsTheCanariesInThePrivateReport() throws {
    try withScratch { folder in
      let arguments = try #require(try CanaryExport.make(in: folder).first?.arguments)
      let result = try Program.run(["build"] + arguments, in: folder)
      #expect(result.status == 0, "\(result.err)")
      for page in ["index.html", "report.json", "people.html"] {
        try #expect(CanaryExport.isIn(Data(contentsOf: folder.appending(path: "report/\(page)"))), "\(page)")
      }
      #expect(CanaryExport.isIn(Data(Data("x\(CanaryExport.word)yz".utf8).base64EncodedString().utf8)))
    }
  }

  @Test func showsTheTitlesOfGoalsWhenAsked() throws {
    try withScratch { folder in
      let arguments = ["build", "--demo", "--profile", "publish"]
      try #expect(Program.run(arguments, in: folder).status == 0)
      let page = folder.appending(path: "report/index.html")
      try #expect(!String(contentsOf: page, encoding: .utf8).contains("Parts and money"))
      try #expect(Program.run(arguments + ["--show-goal-titles"], in: folder).status == 0)
      try #expect(String(contentsOf: page, encoding: .utf8).contains("Parts and money"))
    }
  }

  @Test func explainsItsCardsAndCharts() throws {
    try withScratch { folder in
      try #expect(Program.run(["build", "--demo", "--profile", "publish"], in: folder).status == 0)
      let page = try String(contentsOf: folder.appending(path: "report/index.html"), encoding: .utf8)
      #expect(page.contains("Known and fit run from 0 to 100"))
      // Every rule that a card names is among those that are explained.
      let legend = try #require(
        page.components(separatedBy: "<p>The rule is the one that decided: ").dropFirst().first
      )
      .components(separatedBy: "</p>")[0]
      let rules = Set(page.components(separatedBy: "; rule ").dropFirst().map { $0.prefix { $0.isNumber } })
      try #require(rules.count > 5)
      for rule in rules { #expect(" \(legend)".contains(" \(rule) "), "rule \(rule)") }
      #expect(page.contains("who waits counts as not yet") && page.contains("People in each group. Others:"))
    }
  }

  @Test func choosesTheProfileByCIAndByOption() throws {
    let cases: [(environment: [String: String], options: [String], status: Int32, isRedacted: Bool?)] = [
      ([:], [], 0, false), (["CI": ""], [], 0, false), (["CI": "false"], [], 0, false),
      (["CI": "0"], [], 0, false),
      (["CI": "1"], [], 0, true), (["CI": "true"], ["--profile", "publish"], 0, true),
      (["CI": "true"], ["--profile", "private"], 77, nil),
      (["CI": "true"], ["--profile", "private", "--allow-private"], 0, false),
      ([:], ["--profile", "publish"], 0, true),
      (["CI": "true"], ["--allow-private"], 0, true),
    ]
    for (environment, options, status, isRedacted) in cases {
      try withScratch { folder in
        let result = try Program.run(["build", "--demo"] + options, in: folder, environment: environment)
        #expect(result.status == status, "\(environment) \(options): \(result.err)")
        let pages = try contents(of: folder).keys.filter {
          $0.hasSuffix("people.html") || $0.hasSuffix("index.html")
        }
        #expect(pages.count == (isRedacted.map { $0 ? 1 : 2 } ?? 0), "\(environment) \(options)")
      }
    }
  }

  @Test func comparesExportsInCountsAlone() throws {
    try withScratch { folder in
      let exports = ["Basic_LinkedInDataExport_09-20-2026", "Basic_LinkedInDataExport_10-15-2026"]
      for export in exports {
        try write(SmallExport.invitations, to: "\(export)/Invitations.csv", in: folder)
        try write(SmallExport.connections, to: "\(export)/Connections.csv", in: folder)
      }
      for format in ["text", "json"] {
        let arguments = ["diff"] + exports + ["--format", format]
        let result = try Program.run(arguments, in: folder, environment: ci)
        #expect(result.status == 0, "\(result.err)")
        #expect(!result.out.isEmpty)
        for word in ["Sparrowhawk", "sparrowhawk", "Holm", "holm", "xylophone"] {
          #expect(!(result.out + result.err).contains(word), "\(result.out)")
        }
        try #expect(Program.run(arguments, in: folder).out.contains("Sparrowhawk"), "the owner sees names")
      }
    }
  }

  @Test func letsEverybodyOnTheComputerReadWhatIsPublished() throws {
    for (options, folderMode, fileMode) in [
      (["--profile", "publish"], 0o755, 0o644), (["--public"], 0o755, 0o644), ([], 0o700, 0o600),
    ] {
      try withScratch { folder in
        try #expect(Program.run(["build", "--demo"] + options, in: folder).status == 0)
        for (path, mode) in [
          ("report", folderMode), ("report/index.html", fileMode), ("report/report.css", fileMode),
        ] {
          let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
          #expect(attributes[.posixPermissions] as? Int == mode, "\(options) \(path)")
        }
      }
    }
  }
}
