import Foundation
import TestSupport
import Testing

/// Reports from other sources than LinkedIn's archive: snapshots, lists of invitations, Facebook.
@Suite struct OtherSourcesTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "LoaderTests/Fixtures/samples")

  private struct Report: Decodable {
    struct Input: Decodable { var kind: String }
    struct Latency: Decodable {
      struct Point: Decodable {
        var t: Int
        var survival: Double
        var accepted: Double?
      }
      struct Incidence: Decodable { var accepted, declined: Double }
      struct Direction: Decodable {
        var listed, n, events: Int
        var curve: [Point]
        var causes: [Incidence]?
        var windowStart: String?
      }
      var incoming, outgoing: Direction
    }
    var inputs: [Input]
    var latency: Latency
  }

  /// Builds a report and gives its files.
  private func build(_ input: String, in folder: URL) throws -> (report: Report, pages: [String: Data]) {
    let result = try Program.run(["build", input, "--out", "report"], in: folder)
    try #require(result.status == 0, "\(result.err)")
    let pages = try contents(of: folder.appending(path: "report"))
    let json = try #require(pages["report.json"])
    let errors = try JSONSchema.ofReport().errors(in: try JSONValue(parsing: json))
    #expect(errors.isEmpty, "\(errors.prefix(5))")
    return (try JSONDecoder().decode(Report.self, from: json), pages)
  }

  private func text(_ pages: [String: Data], _ name: String) -> String {
    String(decoding: pages[name] ?? Data(), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("snapshot-api", ["connections", "invitations", "invitations"], 3),
      (
        "facebook-new",
        [
          "facebook-received", "facebook-rejected", "facebook-removed", "facebook-sent",
          "facebook-friends",
        ], 3
      ),
      ("facebook-old", ["facebook-received", "facebook-sent", "facebook-friends", "facebook-rejected"], 2),
      ("other/generic-minimal.csv", ["generic"], 3), ("other/generic-epoch.json", ["generic"], 2),
      ("other/naas_invitations_received.csv", ["generic"], 1),
      ("other/api_pending_invitations.json", ["generic"], 1),
    ]
  )
  func buildsAWholeReport(sample: String, kinds: [String], received: Int) throws {
    try withScratch { folder in
      let (report, pages) = try build(OtherSourcesTests.samples.appending(path: sample).path, in: folder)
      #expect(report.inputs.map(\.kind) == kinds)
      #expect(report.latency.incoming.listed == received)
      #expect(pages["index.html"] != nil)
      let isStated = !kinds.contains("invitations")
      #expect((report.latency.incoming.windowStart == nil) == isStated)
      for page in pages.keys where page.hasSuffix(".html") {
        #expect(
          !isStated || !text(pages, page).contains("about 180 days"),
          "\(page) speaks of LinkedIn's window"
        )
      }
      let words = ["generic": "a list of another source", "facebook-received": "friend requests received"]
      #expect(text(pages, "method.html").contains("<td data-l=\"Kind\">\(words[kinds[0]] ?? kinds[0])"))
      #expect(!pages.values.contains { String(decoding: $0, as: UTF8.self).contains("synthetic") })
    }
  }

  /// The golden vector K1 from dates, declines being answers: 11 of 15.
  @Test func measuresAListOfInvitations() throws {
    try withScratch { folder in
      let sample = OtherSourcesTests.samples.appending(path: "other/generic-latency.csv").path
      let (report, pages) = try build(sample, in: folder)
      let latency = report.latency.incoming
      #expect(latency.n == 15 && latency.events == 11)
      let expected: [Double] = [
        0.866666667, 0.733333333, 0.666666667, 0.6, 0.525, 0.45, 0.375, 0.28125, 0.140625,
      ]
      #expect(latency.curve.map(\.t) == [0, 1, 2, 3, 5, 7, 8, 21, 45])
      let distances = zip(latency.curve, expected).map { point, survival in abs(point.survival - survival) }
      #expect(distances.count == 9 && distances.allSatisfy { $0 < 1e-8 })
      // Shares by cause need five dated declines.
      #expect(latency.causes == nil)
      #expect(text(pages, "stats.html").contains("The source states 3 declines."))
    }
  }

  @Test func givesSharesByCauseFromFiveDatedDeclinesOn() throws {
    try withScratch { folder in
      var rows = "name,received_at,status,responded_at\nP,2026-03-01,open,\n"
      for day in 1...5 {
        rows += "D\(day),2026-03-01,declined,2026-03-0\(day)\nA\(day),2026-03-01,accepted,2026-03-0\(day)\n"
      }
      let list = try write(rows, to: "list.csv", in: folder)
      let (report, pages) = try build(list, in: folder)
      #expect(report.latency.incoming.causes?.count == 5)
      #expect(text(pages, "stats.html").contains("The source states 5 declines."))
    }
  }

  @Test func tellsTheKindOfEachFile() throws {
    for (sample, kind) in [("facebook-old", "facebook-rejected"), ("other/generic-epoch.json", "generic")] {
      let path = OtherSourcesTests.samples.appending(path: sample).path
      let result = try Program.run(["check", path])
      #expect(result.status == 0)
      #expect(result.out.contains(": \(kind), "), "\(result.out)")
    }
  }

  @Test func saysWhatItCannotRead() throws {
    let path = OtherSourcesTests.samples.appending(path: "other/calendar.ics").path
    let result = try Program.run(["check", path])
    #expect(result.status == 65)
    #expect(result.err.contains("[unsupported-format]"))
  }
}
