import Foundation
import TestSupport
import Testing

/// `docs/diagnostics.md` against what the sources can say.
@Suite struct DiagnosticListTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Words of the loader with hyphens that are no ids: kinds and eras of files, a reason, an attribute of archives.
  private static let others: Set = [
    "facebook-friends", "facebook-received", "facebook-rejected", "facebook-removed", "facebook-sent",
    "instagram-sent", "five-column", "six-column", "no-date", "mac-ext",
  ]

  private struct Row {
    var id: String
    var severities: Set<String>
    var meaning: String
    var remedy: String
  }

  private func rows() throws -> [Row] {
    let list = try String(
      contentsOf: Self.repository.appending(path: "docs/diagnostics.md"),
      encoding: .utf8
    )
    return list.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        id: cells[0].trimmingCharacters(in: ["`"]),
        severities: Set(cells[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }),
        meaning: cells.count > 2 ? cells[2] : "",
        remedy: cells.count > 3 ? cells[3] : ""
      )
    }
  }

  /// What a pattern finds in the Swift files below a folder of the sources, all or those with a name.
  private func found(_ pattern: String, in folder: String, named name: String = "") throws -> Set<String> {
    let root = Self.repository.appending(path: "Sources/\(folder)")
    let regex = try Regex(pattern)
    var found: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(name.isEmpty ? ".swift" : name) {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      for match in text.matches(of: regex) { found.insert(String(match.output[1].substring ?? "")) }
    }
    return found
  }

  private func idsInTheSources() throws -> Set<String> {
    let word = #""([a-z]+(?:-[a-z0-9]+)+)""#
    // Of some findings the id is the reason that stays with the invitation.
    let reason = #"case \w+ = "([a-z]+(?:-[a-z]+)+)""#
    var ids = try found(word, in: "InvitationLoader").union(
      found(reason, in: "InvitationModel", named: "InvitationReasons.swift")
    )
    .subtracting(Self.others)
    ids.formUnion(try found(#"id: "([a-z0-9-]+)""#, in: "Markdown"))
    ids.formUnion(try found(#"id: "([a-z0-9-]+)""#, in: "ReportRenderer"))
    ids.formUnion(try found(#"problem\("([a-z-]+)""#, in: "ReportRenderer/Wording"))
    ids.formUnion(
      try found(#""(T[0-9][0-9])""#, in: "ReportRenderer/Wording").map { "wording-" + $0.lowercased() }
    )
    ids.formUnion(try found(#"\[([a-z]+(?:-[a-z]+)+)\]"#, in: "invreport"))
    return ids
  }

  @Test func listsEveryIdThatTheProgramCanTellAndNoOther() throws {
    let (listed, told) = (Set(try rows().map(\.id)), try idsInTheSources())
    #expect(told.count > 100)
    #expect(told.subtracting(listed).isEmpty, "not in docs/diagnostics.md")
    #expect(listed.subtracting(told).isEmpty, "docs/diagnostics.md lists what nothing tells")
  }

  @Test func saysOfEachWhatItMeansAndWhatToDo() throws {
    let rows = try rows()
    #expect(Set(rows.map(\.id)).count == rows.count, "an id stands twice")
    for row in try oneOrMore(rows) {
      #expect(
        !row.severities.isEmpty && row.severities.isSubset(of: ["error", "warning", "note"]),
        "\(row.id)"
      )
      #expect(!row.meaning.isEmpty && !row.remedy.isEmpty, "\(row.id)")
    }
  }

  @Test func listsTheSeveritiesOfTheSamples() throws {
    let file = "Tests/LoaderTests/Fixtures/samples/expected.json"
    let expected = try JSONValue(parsing: Data(contentsOf: Self.repository.appending(path: file)))
    let severities = Dictionary(uniqueKeysWithValues: try rows().map { ($0.id, $0.severities) })
    for finding in try oneOrMore(
      (expected["inputs"]?.elements ?? []).flatMap({ $0["diagnostics"]?.elements ?? [] })
    ) {
      let (id, severity) = (finding["id"]?.text ?? "", finding["severity"]?.text ?? "")
      #expect(severities[id]?.contains(severity) == true, "\(id) is a \(severity)")
    }
  }
}
