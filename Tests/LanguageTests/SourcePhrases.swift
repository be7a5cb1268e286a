import Foundation

/// The phrases that the sources say: the keys that every catalog needs.
enum SourcePhrases {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The keys, each with a file that says it.
  static func all() throws -> [String: String] {
    var found: [String: String] = [:]
    for folder in ["InvitationModel", "InvitationAnalyzer", "ReportRenderer"] {
      let root = repository.appending(path: "Sources/\(folder)")
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
      where path.hasSuffix(".swift") {
        let source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        for key in keys(in: Array(source), isDefinition: path.contains("DefinitionsOf")) {
          found[key] = "\(folder)/\(path)"
        }
      }
    }
    for id in try messages() { found["\(id) [message]"] = "docs/diagnostics.md" }
    return found
  }

  /// The ids of the messages that a report can show: those about what was read.
  ///
  /// A test compares the list with the sources.
  private static func messages() throws -> [String] {
    let list = try String(contentsOf: repository.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    return list.prefix(upTo: list.range(of: "\n## Templates and texts")?.lowerBound ?? list.endIndex)
      .matches(of: #/\n\| `([a-z0-9-]+)` /#).map { String($0.1) }
  }

  /// The keys of the literals that stand in `say(…)`, and of those that make a definition.
  static func keys(in source: [Character], isDefinition: Bool = false) -> [String] {
    var keys: [String] = []
    var at = 0
    while at < source.count {
      if source[at...].starts(with: "//") {
        at = source[at...].firstIndex(of: "\n") ?? source.count
      } else if source[at] == "\"" {
        let literal = SwiftLiteral(in: source, at: at)
        if says(source[..<at], isDefinition: isDefinition), !literal.key.isEmpty {
          keys.append(literal.key + context(in: source[literal.end...]))
        }
        for value in literal.values { keys += Self.keys(in: value) }
        at = literal.end
      } else {
        at += 1
      }
    }
    return keys
  }

  private static func says(_ before: ArraySlice<Character>, isDefinition: Bool) -> Bool {
    let end = String(before.suffix(80)).replacing(/\s+$/, with: "")
    if end.hasSuffix("say(") { return true }
    return isDefinition && ["title:", "meaning:", "formula:", "source:"].contains { end.hasSuffix($0) }
  }

  /// ` [inviter]` for a second argument.
  private static func context(in after: ArraySlice<Character>) -> String {
    let match = String(after.prefix(80)).prefixMatch(of: /\s*,\s*"([^"]*)"\s*\)/)
    return match.map { " [\($0.1)]" } ?? ""
  }
}

/// A string literal of Swift, of one line or several.
struct SwiftLiteral {
  /// The text with numbered places, as a catalog has it.
  private(set) var key = ""
  /// The sources of the values.
  private(set) var values: [[Character]] = []
  /// The place behind it.
  private(set) var end: Int

  init(in source: [Character], at start: Int) {
    let isLong = source[start...].starts(with: "\"\"\"")
    let mark = isLong ? "\"\"\"" : "\""
    end = start + mark.count
    while end < source.count, !source[end...].starts(with: mark) {
      if source[end...].starts(with: "\\(") {
        let value = Self.value(in: source, at: end + 2)
        values.append(value)
        key += "{\(values.count)\(Self.forms(value))}"
        end += 3 + value.count
      } else if source[end] == "\\", !isLong {
        key.append(source[end + 1])
        end += 2
      } else {
        key.append(source[end])
        end += 1
      }
    }
    end += mark.count
    if isLong {
      let lines = key.split(separator: "\n", omittingEmptySubsequences: false)
      let indent = lines.last?.count ?? 0
      key = lines.dropFirst().dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n")
        .replacing("\\\n", with: "")
    }
  }

  /// What stands between the parentheses of a value.
  private static func value(in source: [Character], at start: Int) -> [Character] {
    var (at, depth) = (start, 1)
    while at < source.count {
      if source[at] == "\"" {
        at = SwiftLiteral(in: source, at: at).end
        continue
      }
      depth += source[at] == "(" ? 1 : source[at] == ")" ? -1 : 0
      if depth == 0 { break }
      at += 1
    }
    return Array(source[start..<at])
  }

  /// `:day|days` for a value that is a count with its noun.
  private static func forms(_ value: [Character]) -> String {
    let text = String(value)
    if let match = text.firstMatch(of: /, "([^"]+)", "([^"]+)"$/), !text.hasPrefix("say(") {
      return ":\(match.1)|\(match.2)"
    }
    if let match = text.firstMatch(of: /, "([^"]+)"$/) { return ":\(match.1)|\(match.1)s" }
    return ""
  }
}
