import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRedactor

/// The scrambled report against the given one, as data: whatever is not scrambled is no secret, by a list.
@Suite struct ScrambleTests {
  /// Keys whose texts are words of the program.
  private static let open: Set = [
    "kind", "era", "reason", "severity", "id@diagnostics", "direction", "state", "decision", "suggested",
    "confidence",
    "urgency", "ruleId", "id@rules", "advice", "actor", "changes", "axis", "group", "situation", "tone",
    "status",
    "older", "newer", "verdict", "from", "to", "on", "decidedOn", "connectedOn", "asOf", "day", "goneBy",
    "goneAfter",
    "quarter", "month", "week", "source", "withoutDecision", "method", "name@generator", "version", "cmark",
    "profile@", "observedUntil",
    "windowStart", "trendFrom", "key", "name@statuses", "id@groups", "id@trend", "groups", "declinedOn",
    "kind@evidence",
    "field", "name@all",
  ]

  @Test func leavesNoPrivateTextAsItWas() throws {
    for seed in 0..<12 {
      let report = try GeneratedExport(seed: UInt64(seed)).report
      let kept = publicTexts(of: report, showsGoalTitles: false)
      let other = scramble(report, seed: 7, keeping: kept)
      let (before, after) = (try texts(of: report), try texts(of: other))
      #expect(!before.isEmpty)
      for (path, text) in before where after[path] == text && !text.isEmpty && !kept.contains(text) {
        Issue.record("seed \(seed): \(path) is not scrambled")
      }
    }
  }

  @Test func keepsEqualTextsEqualAndDifferentOnesDifferent() throws {
    let report = try GeneratedExport(seed: 3).report
    let other = scramble(report, seed: 1, keeping: [])
    let names = zip(report.invitations.map(\.name), other.invitations.map(\.name))
    var map: [String: String] = [:]
    for (name, changed) in names {
      #expect(map[name] == nil || map[name] == changed)
      map[name] = changed
    }
    #expect(Set(map.values).count == map.count)
    #expect(scramble(report, seed: 1, keeping: []) == other)
    #expect(scramble(report, seed: 2, keeping: []) != other)
  }

  /// Every text by its path, except those under an open key.
  private func texts(of report: Report) throws -> [String: String] {
    var found: [String: String] = [:]
    func walk(_ value: JSONValue, _ path: String, _ key: String, _ parent: String) {
      switch value {
      case .string(let text):
        let isOpen = Self.open.contains(key) || Self.open.contains("\(key)@\(parent)")
        if !isOpen { found[path] = text }
      case .object(let members):
        for (name, member) in members { walk(member, "\(path).\(name)", name, key) }
      case .array(let elements):
        for (index, element) in elements.enumerated() { walk(element, "\(path)[\(index)]", key, parent) }
      default: break
      }
    }
    walk(try JSONValue(parsing: JSONEncoder().encode(report)), "", "", "")
    return found
  }
}
