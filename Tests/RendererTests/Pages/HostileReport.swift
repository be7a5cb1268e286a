import Foundation
import InvitationModel

/// Puts texts of strangers into a report.
struct HostileReport {
  /// Strings by which the renderer looks something up or which it makes itself, so nobody else can choose them.
  private static let ownWords: Set = [
    "code", "id", "situation", "language", "advice", "reason", "ruleId", "month", "quarter", "group", "actor",
    "kind",
    "quality",
  ]

  private let json: Data

  /// The keys that hold foreign text.
  let keys: Set<String>

  /// Finds out where foreign text stands in a report; codes and enumerations are none.
  ///
  /// Which fields there are is asked of the report's own JSON, so a new one is never forgotten: a key is taken when the
  /// report can still be read with any text in it.
  init(_ report: Report) throws {
    json = try JSONEncoder().encode(report)
    let tree = try JSONSerialization.jsonObject(with: json)
    // `profile` names a mode at the top and a slug below, which has rules of its own.
    keys = Self.keys(in: tree).subtracting(Self.ownWords).subtracting(["profile"]).filter {
      (try? Self.decoded(Self.replacing([$0], in: tree, with: "x"))) != nil
    }
  }

  /// The report with a text in every field that holds foreign text.
  func with(_ text: String) throws -> Report {
    try Self.decoded(Self.replacing(keys, in: JSONSerialization.jsonObject(with: json), with: text))
  }

  private static func decoded(_ tree: Any) throws -> Report {
    try JSONDecoder().decode(Report.self, from: JSONSerialization.data(withJSONObject: tree))
  }

  /// The keys whose values are strings or lists of strings.
  private static func keys(in tree: Any) -> Set<String> {
    switch tree {
    case let object as [String: Any]:
      object.reduce(into: Set<String>()) { keys, entry in
        if entry.value is String || entry.value is [String] { keys.insert(entry.key) }
        keys.formUnion(Self.keys(in: entry.value))
      }
    case let list as [Any]: list.reduce(into: Set<String>()) { $0.formUnion(keys(in: $1)) }
    default: []
    }
  }

  private static func replacing(_ keys: Set<String>, in tree: Any, with text: String) -> Any {
    switch tree {
    case let object as [String: Any]:
      Dictionary(
        uniqueKeysWithValues: object.map { name, value -> (String, Any) in
          guard keys.contains(name) else { return (name, replacing(keys, in: value, with: text)) }
          if value is String { return (name, text) }
          if let list = value as? [String] { return (name, list.map { _ in text }) }
          return (name, replacing(keys, in: value, with: text))
        }
      )
    case let list as [Any]: list.map { replacing(keys, in: $0, with: text) }
    default: tree
    }
  }
}
