import Foundation
import TestSupport
import Testing

/// What subcommands that speak of people by name do where others read the log of a job.
@Suite struct NamesUnderCITests {
  private let ci = ["CI": "true"]

  @Test func refusesToTellNamesUnlessAllowed() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let who = "https://www.linkedin.com/in/canary-sparrowhawk-000"
      let commands = [
        ["explain", who, export], ["explain", "--statistic", "open", export], ["init", export],
        ["record", "\(who)=accept", export, "--dry-run"], ["record", "--review", export],
      ]
      for command in commands {
        let before = try contents(of: folder)
        let refused = try Program.run(command, in: folder, environment: ci)
        #expect(refused.status == 77, "\(command): \(refused.err)")
        #expect(refused.out.isEmpty && refused.err.contains("[private-refused]"), "\(refused.err)")
        try #expect(contents(of: folder) == before, "\(command) wrote something")
        let allowed = try Program.run(command + ["--allow-private"], in: folder, environment: ci)
        #expect(allowed.status != 77, "\(command): \(allowed.err)")
      }
    }
  }

  @Test func servesNothingUnlessAllowed() throws {
    try withScratch { folder in
      let refused = try Program.run(["serve", "--demo", "--port", "0"], in: folder, environment: ci)
      #expect(refused.status == 77, "\(refused.err)")
      #expect(refused.out.isEmpty && refused.err.contains("[private-refused]"), "\(refused.err)")
      let server = try ServedProgram(["--demo", "--allow-private"], in: folder, environment: ci)
      #expect(try server.get("/").0 == 200)
      #expect(server.end(SIGINT) == 130)
    }
  }

  @Test func recordsADecisionWithoutTellingWhose() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      let decision = "https://www.linkedin.com/in/canary-sparrowhawk-000=accept"
      let result = try Program.run(["record", decision, export], in: folder, environment: ci)
      #expect(result.status == 0, "\(result.err)")
      #expect(!(result.out + result.err).lowercased().contains("sparrowhawk"), "\(result.out)\(result.err)")
    }
  }

  @Test func countsTheFilesThatWereNotNeeded() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("[]", to: "export/inbox/ilsevermeer_17/message_1.json", in: folder)
      for format in ["text", "json", "github"] {
        let arguments = ["check", export, "--format", format]
        let told = try Program.run(arguments, in: folder, environment: ci)
        #expect(told.status == 0, "\(told.err)")
        #expect(!(told.out + told.err).contains("ilsevermeer"), "\(told.out)\(told.err)")
        #expect((told.out + told.err).contains("1 file not needed"))
      }
      try #expect(Program.run(["check", export], in: folder).out.contains("inbox/ilsevermeer_17"))
    }
  }
}
