import Foundation
import TestSupport
import Testing

/// `report.json` of the sample against `docs/report.schema.json`.
@Suite struct ReportContractTests {
  private func demoReport() throws -> JSONValue {
    var report = JSONValue.null
    try withScratch { folder in
      let result = try Program.run(["build", "--demo"], in: folder)
      try #require(result.status == 0, "\(result.err)")
      report = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "report/report.json")))
    }
    return report
  }

  @Test func writesWhatTheSchemaDescribes() throws {
    let errors = try JSONSchema.ofReport().errors(in: try demoReport())
    #expect(errors.isEmpty, "\(errors.prefix(10))")
  }

  @Test func refusesABrokenReport() throws {
    let schema = try JSONSchema.ofReport()
    guard case .object(let report) = try demoReport() else { throw CocoaError(.coderInvalidValue) }
    let broken: [(String, JSONValue?)] = [
      ("schemaVersion", nil), ("owner", .string("Noor")), ("invitations", .object([:])),
      ("surprise", .bool(true)),
      ("asOf", .number(3)),
    ]
    for (key, value) in broken {
      var changed = report
      changed[key] = value
      #expect(!schema.errors(in: .object(changed)).isEmpty, "accepts a report with another \(key)")
    }
  }

  @Test func describesNothingThatIsNeverWritten() throws {
    let schema = try JSONSchema.ofReport()
    let written = schema.keySets(in: try demoReport()).mapValues {
      $0.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    // What the sample has no occasion for: dated declines, a JSON source, one's own remark on a repeated person, two
    // exports.
    // Decisions in plenty: its ledger has three. A file that cannot be read.
    let absent: Set = [
      "causes", "pointer", "endsAt", "intervals", "declinedOn", "changes", "goneBy", "on", "possiblySame",
      "kappa",
      "calibration", "rate", "low", "high", "reason", "closing", "quietAfter", "history", "team",
      "unreadable",
    ]
    for (name, object) in try oneOrMore(schema.objects) {
      guard let keys = written[name] else { continue }
      let described = Set((object["properties"] ?? .null).members.keys)
      #expect(
        described.subtracting(keys).subtracting(absent).isEmpty,
        "\(name) describes what it never holds"
      )
    }
  }
}
