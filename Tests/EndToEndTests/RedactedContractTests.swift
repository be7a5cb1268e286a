import Foundation
import TestSupport
import Testing

/// The redacted `report.json` against `docs/redacted-report.schema.json`.
@Suite struct RedactedContractTests {
  /// Builds under CI and returns the data; the history makes `history` more than empty.
  private func report(_ arguments: [String], in folder: URL) throws -> JSONValue {
    let days = ["2026-09-01", "2026-10-07", "2026-10-13"].map {
      "{\"asOf\":\"\($0)\",\"pending\":17,\"oldest\":3}\n"
    }
    try write(days.joined(), to: "history.jsonl", in: folder)
    let result = try Program.run(
      ["build"] + arguments + ["--history", "history.jsonl"],
      in: folder,
      environment: ["CI": "true"]
    )
    try #require(result.status == 0, "\(result.err)")
    return try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
  }

  private func sample() throws -> JSONValue {
    var sample = JSONValue.null
    try withScratch { sample = try report(["--demo"], in: $0) }
    return sample
  }

  @Test func writesWhatTheSchemaDescribes() throws {
    let schema = try JSONSchema.ofRedactedReport()
    #expect(schema.errors(in: try sample()).prefix(10) == [])
    try withScratch { folder in
      let small = try report([SmallExport.make(in: folder)], in: folder)
      #expect(schema.errors(in: small).prefix(10) == [], "with fewer than five of everything")
      #expect(small["queue"] == .null)
    }
  }

  @Test func refusesWhatSaysTooMuch() throws {
    let schema = try JSONSchema.ofRedactedReport()
    guard case .object(let report) = try sample() else { throw CocoaError(.coderInvalidValue) }
    let broken: [(String, JSONValue?)] = [
      ("profile", .string("private")), ("owner", .string("Noor")), ("invitations", .array([])),
      ("queue", nil),
      ("choices", .object(["other": .number(3), "parts": .array([])])),
    ]
    for (key, value) in broken {
      var changed = report
      changed[key] = value
      #expect(!schema.errors(in: .object(changed)).isEmpty, "accepts a report with another \(key)")
    }
    #expect(
      try !JSONSchema.ofReport().errors(in: .object(report)).isEmpty,
      "the private contract is another one"
    )
  }

  @Test func describesNothingThatIsNeverWritten() throws {
    let schema = try JSONSchema.ofRedactedReport()
    let written = schema.keySets(in: try sample()).mapValues {
      $0.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    for (name, object) in try oneOrMore(schema.objects) {
      let described = Set((object["properties"] ?? .null).members.keys)
      // Two exports alone have changes; what a choice leads to is not followed.
      let keys = written[name] ?? described
      #expect(described.subtracting(keys) == (name == "root" ? ["changes"] : []), "\(name)")
    }
  }

  @Test func tellsAWeekOfTheHistoryOnce() throws {
    try withScratch { folder in
      let data = try report(["--demo"], in: folder)
      let days = (data["history"] ?? .null).elements.compactMap { $0["asOf"]?.text }
      #expect(days == ["2026-09-01", "2026-10-07", "2026-10-15"])
      #expect((data["history"] ?? .null).elements.allSatisfy { $0["counts"]?["oldest"] == nil })
      let page = try String(contentsOf: folder.appending(path: "report/index.html"), encoding: .utf8)
      #expect(page.contains("id=\"c-history\"") && page.contains("38 waiting, 21 more than on"))
    }
  }

  @Test func givesItsWaitsToTheTeam() throws {
    try withScratch { folder in
      _ = try report(["--demo"], in: folder)
      let merged = try Program.run(
        ["merge", "report", "report/report.json", "--out", "team"],
        in: folder,
        environment: ["CI": "true"]
      )
      #expect(merged.status == 0, "\(merged.err)")
      let team = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "team/report.json")))
      let one = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
      let own = (one["received"]?["steps"] ?? .null).elements.compactMap { $0["answered"]?.number }
      let all = (team["latency"]?["incoming"]?["steps"] ?? .null).elements.compactMap {
        $0["answered"]?.number
      }
      #expect(!own.isEmpty && all == own.map { $0 * 2 }, "\(own) \(all)")
    }
  }
}
