import Foundation
import InvitationModel

@testable import InvitationAnalyzer

/// The golden vectors of the response statistics, computed in exact fractions.
struct LatencyVectors: Decodable {
  struct KaplanMeier: Decodable {
    struct Point: Decodable {
      var t: Int
      var atRisk: Int
      var events: Int
      var survival: Double
      var low: Double?
      var high: Double?
    }
    struct Quantile: Decodable {
      var p: Double
      var value: Int?
      var low: Int?
      var high: Int?
    }
    var rows: [[Int]]
    var n: Int
    var events: Int
    var curve: [Point]
    var quantiles: [Quantile]
    var endsAt: Int?
  }
  struct Mean: Decodable {
    var vector: String
    var tau: Int
    var value: Double
    var standardError: Double
  }
  struct Causes: Decodable {
    struct Point: Decodable {
      var t: Int
      var atRisk: Int
      var accepted: Int
      var declined: Int
      var survival: Double
      var acceptedShare: Double
      var declinedShare: Double
    }
    var rows: [[Int]]
    var curve: [Point]
  }
  struct LogRank: Decodable {
    var a: [[Int]]
    var b: [[Int]]
    var observedA: Double
    var expectedA: Double
    var variance: Double
    var chiSquared: Double
    var p: Double
  }
  struct Turnbull: Decodable {
    var rows: [[Int?]]
    var inner: [[Int?]]
    var mass: [Double]
  }
  struct Plain: Decodable {
    struct Values: Decodable {
      var list: [Int]

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Q3 is written as a range.
        list = (try? container.decode([Int].self)) ?? Array(1...100)
      }
    }
    var values: Values
    var percent: [Int]
    var types: [String: [Double]]
  }
  struct Days: Decodable {
    var from: CivilDay
    var to: CivilDay
    var calendar: Int
    var business: Int

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      from = try container.decode(CivilDay.self)
      to = try container.decode(CivilDay.self)
      calendar = try container.decode(Int.self)
      business = try container.decode(Int.self)
    }
  }
  struct Seconds: Decodable {
    var from: String
    var to: String
    var seconds: Int

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      from = try container.decode(String.self)
      to = try container.decode(String.self)
      seconds = try container.decode(Int.self)
    }
  }

  var kaplanMeier: [String: KaplanMeier]
  var rmst: [Mean]
  var aalenJohansen: [String: Causes]
  var logRank: [String: LogRank]
  var turnbull: [String: Turnbull]
  var quantiles: [String: Plain]
  var businessDays: [Days]
  var businessSeconds: [Seconds]

  /// Reads the vectors beside the tests.
  static func load(filePath: StaticString = #filePath) throws -> LatencyVectors {
    let folder = URL(filePath: "\(filePath)").deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/latency-vectors.json"))
    return try JSONDecoder().decode(LatencyVectors.self, from: data)
  }

  /// Waits from rows `(entry, time, event)` with event 0 open, 1 accepted, 2 declined.
  static func waits(_ rows: [[Int]]) -> [Wait] {
    rows.map { Wait(entry: $0[0], time: $0[1], outcome: [.open, .accepted, .declined][$0[2]]) }
  }

  /// Whether two numbers agree to 1e-9, or both are missing.
  static func agree(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= tolerance
  }
}
