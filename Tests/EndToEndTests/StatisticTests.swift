import Foundation
import TestSupport
import Testing

/// `explain --statistic`, the owner's clock and the statistics of two exports.
@Suite struct StatisticTests {
  @Test func explainsAStatisticWithItsRows() throws {
    try withScratch { folder in
      let result = try Program.run(["explain", "--statistic", "median", "--demo"], in: folder)
      #expect(result.status == 0 && result.err.isEmpty, "\(result.err)")
      let lines = result.out.split(separator: "\n").map(String.init)
      #expect(lines.first == "Median and other quantiles (median)")
      #expect(lines.contains("  quoted up to day 60; later days only of those sent inside the window"))
      let ofTheWindow = lines.filter { $0.hasSuffix(", of those sent inside the window") }
      #expect(ofTheWindow.map { $0.prefix(13) } == ["  p 0.75: 79 "])
      #expect(lines.contains { $0.contains("Invitations.csv:2: sent 20") })
      #expect(lines.contains { $0.hasPrefix("  day\tat risk") })
      let minutes = try Program.run(["explain", "--statistic", "minutes", "--demo"], in: folder)
      #expect(minutes.out.contains("  n 10, seconds: median ") && !minutes.out.contains("at risk"))
      let unknown = try Program.run(["explain", "--statistic", "mode", "--demo"], in: folder)
      #expect(
        unknown.status == 64 && unknown.err.contains("median") && unknown.err.contains("[unknown-statistic]")
      )
      let nothing = try Program.run(["explain", "--statistic", "median"], in: folder)
      #expect(nothing.status == 64)
    }
  }

  @Test(arguments: [
    "median", "working-days", "flow", "open", "statuses", "coverage", "declines", "minutes", "times",
    "decisions",
  ])
  func explainsAsJSONWithEveryRowThatItUsed(_ name: String) throws {
    try withScratch { folder in
      let result = try Program.run(
        ["explain", "--statistic", name, "--demo", "--format", "json"],
        in: folder
      )
      try #require(result.status == 0 && result.err.isEmpty, "\(result.err)")
      let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
      let explained = try #require(object)
      #expect((explained["definition"] as? [String: String])?["name"] == name)
      #expect(!(explained["rowsUsed"] as? [String] ?? []).isEmpty)
      let rows = try #require(explained["rows"] as? [[String: Any]])
      let used = rows.filter { $0["fate"] as? String != "left-out" }
      #expect(try oneOrMore(rows).allSatisfy { ($0["source"] as? [String: Any])?["line"] is Int })
      switch name {
      case "coverage":
        let network = try #require(explained["network"] as? [String: Any])
        #expect(rows.count == network["connections"] as? Int)
        #expect(rows.count { $0["isUnknown"] as? Bool == true } == network["unknown"] as? Int)
        for goal in try #require(network["goals"] as? [[String: Any]]) {
          let serving = rows.count {
            ($0["goals"] as? [String] ?? []).contains(goal["name"] as? String ?? "")
          }
          #expect(serving == goal["matches"] as? Int)
        }
      case "median", "declines":
        let latency = try #require(explained["latency"] as? [String: Any])
        for direction in ["incoming", "outgoing"] {
          let own = used.filter { $0["direction"] as? String == direction }
          let figures = try #require(latency[direction] as? [String: Any])
          #expect(own.count == figures["n"] as? Int)
          #expect(own.count { $0["fate"] as? String != "open" } == figures["events"] as? Int)
          #expect(own.count { ($0["entry"] as? Int ?? 0) > 0 } == figures["late"] as? Int)
        }
      case "minutes", "times":
        let latency = try #require(explained["latency"] as? [String: Any])
        for direction in ["incoming", "outgoing"] {
          let figures = try #require(latency[direction] as? [String: Any])
          let exact = (figures["exact"] as? [String: Any])?["n"] as? Int
          let times = (figures["times"] as? [[String: Any]])?.reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
          #expect(rows.count { $0["direction"] as? String == direction } == (name == "times" ? times : exact))
        }
      case "decisions":
        #expect(rows.count == (explained["summary"] as? [String: Any])?["pending"] as? Int)
      case "working-days":
        let latency = try #require(explained["latency"] as? [String: Any])
        let figures = try #require((latency["outgoingWorkingDays"] as? [[String: Any]])?.first)
        #expect(
          used.count == figures["n"] as? Int && rows.allSatisfy { $0["direction"] as? String == "outgoing" }
        )
      default: #expect(!rows.isEmpty)
      }
    }
  }

  @Test func listsTheConnectionsOfAGoal() throws {
    try withScratch { folder in
      let result = try Program.run(["explain", "--statistic", "coverage", "--demo"], in: folder)
      let lines = result.out.split(separator: "\n")
      let rows = lines.filter { $0.hasPrefix("  Connections.csv:") }
      #expect(rows.count == 899)
      #expect(
        rows.contains { $0.contains(", serves ") } && rows.contains { $0.hasSuffix(", no title or company") }
      )
      #expect(rows.allSatisfy { $0.contains(": connected 20") || $0.contains(": no date") })
    }
  }

  @Test func namesNobody() throws {
    try withScratch { folder in
      let result = try Program.run(["explain", "--statistic", "curve", sample(newer)], in: folder)
      #expect(result.status == 0)
      #expect(!result.out.contains("Wren") && !result.out.contains("wren"))
    }
  }

  @Test func everyFigureLeadsToItsDefinition() throws {
    try withScratch { folder in
      try #require(try Program.run(["build", "--demo", "--working-days"], in: folder).status == 0)
      let method = try text("report/method.html", in: folder)
      for page in ["stats", "network", "index"] {
        let html = try text("report/\(page).html", in: folder)
        let figures = html.components(separatedBy: "<figure ").dropFirst()
        for figure in try oneOrMore(figures) {
          let links = figure.components(separatedBy: "href=\"method.html#")
          let link = try #require(links.dropFirst().first, "\(figure.prefix(80))").prefix { $0 != "\"" }
          #expect(method.contains("id=\"\(link)\""), "\(page) links to \(link)")
        }
      }
      #expect(try text("report/stats.html", in: folder).contains("In working days"))
    }
  }

  @Test(arguments: [
    ("+02:00", "UTC+02:00", 0), ("-05:30", "UTC\u{2212}05:30", 0), ("+1", "UTC+01:00", 0), ("Z", "UTC", 0),
    ("+15:00", "", 64), ("2:60", "", 64), ("noon", "", 64), ("", "", 64),
  ])
  func takesTheOwnersClock(_ offset: String, _ clock: String, _ status: Int32) throws {
    try withScratch { folder in
      let result = try Program.run(["build", "--demo", "--utc-offset", offset], in: folder)
      #expect(result.status == status, "\(result.err)")
      guard status == 0 else { return }
      #expect(try text("report/stats.html", in: folder).contains("hour of sending, in \(clock). n"))
    }
  }

  /// Vector K9 of two exports, from the files to the report.
  @Test func measuresTwoExportsTogether() throws {
    try withScratch { folder in
      let inputs = [older, newer].map { sample($0) }
      try #require(try Program.run(["build"] + inputs, in: folder).status == 0)
      let report = try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.appending(path: "report/report.json"))
      )
      let latency = (report as? [String: [String: Any]])?["latency"] ?? (report as? [String: Any])?["latency"]
      let incoming = try #require((latency as? [String: Any])?["incoming"] as? [String: Any])
      #expect(incoming["n"] as? Int == 8 && incoming["events"] as? Int == 4)
      let curve = try #require(incoming["curve"] as? [[String: Any]])
      #expect(curve.map { $0["t"] as? Int } == [1, 2, 21])
      #expect(curve.map { $0["atRisk"] as? Int } == [8, 6, 4])
      #expect(curve.map { $0["survival"] as? Double } == [0.75, 0.625, 0.46875])
      #expect((incoming["open"] as? [String: Any])?["n"] as? Int == 2)
      #expect(try text("report/stats.html", in: folder).contains("They join the exports of"))
    }
  }

  private let older = "Basic_LinkedInDataExport_06-01-2026"
  private let newer = "Basic_LinkedInDataExport_10-03-2026"

  private func sample(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "LoaderTests/Fixtures/samples/two-snapshots/\(name)").path
  }

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
