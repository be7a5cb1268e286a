import Foundation
import InvitationModel

/// Puts texts of strangers into a report.
enum HostileReport {
  /// Strings by which the renderer looks something up or which it makes itself, so nobody else can choose them.
  private static let ownWords: Set = [
    "code", "id", "situation", "language", "advice", "reason", "ruleId", "month", "quarter", "group", "actor",
    "kind",
    "quality",
  ]

  /// The report with a text in every string field that holds foreign text; codes and enumerations stay.
  ///
  /// Which fields there are is asked of the report's own JSON, so a new one is never forgotten: a key is taken when the
  /// report can still be read with the text in it.
  static func with(_ text: String, in report: Report, keeping kept: Set<String> = []) throws -> Report {
    var tree = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
    // `profile` names a mode at the top and a slug below, which has rules of its own.
    for key in keys(in: tree).subtracting(ownWords).subtracting(kept).subtracting(["profile"]) {
      let changed = replacing(key, in: tree, with: text)
      if (try? decoded(changed)) != nil { tree = changed }
    }
    return try decoded(tree)
  }

  /// The keys that hold foreign text in a report.
  static func textKeys(of report: Report) throws -> Set<String> {
    let tree = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
    return keys(in: tree).subtracting(ownWords).filter {
      (try? decoded(replacing($0, in: tree, with: "x"))) != nil
    }
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

  private static func replacing(_ key: String, in tree: Any, with text: String) -> Any {
    switch tree {
    case let object as [String: Any]:
      Dictionary(
        uniqueKeysWithValues: object.map { name, value -> (String, Any) in
          guard name == key else { return (name, replacing(key, in: value, with: text)) }
          if value is String { return (name, text) }
          if let list = value as? [String] { return (name, list.map { _ in text }) }
          return (name, replacing(key, in: value, with: text))
        }
      )
    case let list as [Any]: list.map { replacing(key, in: $0, with: text) }
    default: tree
    }
  }
}
