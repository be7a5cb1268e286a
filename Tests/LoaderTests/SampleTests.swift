import Foundation
import InvitationLoader
import InvitationModel
import Testing

/// What has to come out of a sample, as `expected.json` states it.
private struct Expectation: Decodable, Sendable, CustomTestStringConvertible {
  struct Owner: Decodable, Sendable {
    var name: String?
    var url: String?
  }
  struct File: Decodable, Hashable, Sendable {
    var file: String
    var kind: String
    var era: String
    var rowsRead: Int
    var rowsKept: Int
    var rowsRejected: Int
    var rejected: [String: Int]?
  }
  struct Row: Decodable, Hashable, Sendable {
    var file: String?
    var line: Int?
    var pointer: String?
    var id: String
    var name: String?
    var headline: String?
    var mutual: Int?
    var direction: String
    var sentAt: String?
    var respondedAt: String?
    var statedAt: String?
    var state: String
    var reason: String?
    var joinedBy: String?
    var connectedOn: String?
    var acceptedAt: String?
    var latencyDays: Int?
    var latencyExcluded: String?
  }
  struct Finding: Decodable, Hashable, Comparable, Sendable {
    var file: String?
    var line: Int?
    var column: Int?
    var pointer: String?
    var severity: String
    var id: String
    private var key: String { "\(file ?? "") \(line ?? 0) \(pointer ?? "") \(column ?? 0) \(severity) \(id)" }
    static func < (left: Finding, right: Finding) -> Bool { left.key < right.key }
  }

  var input: String
  var asOf: String?
  var owner: Owner
  var files: [File]
  var ignored: [String]?
  var hiddenConnections: [String]?
  var invitations: [Row]
  var diagnostics: [Finding]
  var testDescription: String { input }

  static let all: [Expectation] = {
    struct List: Decodable { var inputs: [Expectation] }
    let data = try? Data(contentsOf: Fixtures.folder.appending(path: "samples/expected.json"))
    return data.flatMap { try? JSONDecoder().decode(List.self, from: $0).inputs } ?? []
  }()
}

@Suite struct SampleTests {
  @Test func knowsAllSamples() { #expect(Expectation.all.count == 50) }

  @Test(arguments: Expectation.all) fileprivate func readsSample(_ expected: Expectation) throws {
    let dataset = try load([.path(Fixtures.sample(expected.input))])
    #expect(dataset.asOf?.iso == expected.asOf)
    #expect(dataset.owner.name == expected.owner.name ?? "")
    if case .profile = dataset.owner.key { #expect(dataset.owner.key?.id == expected.owner.url) }
    if expected.owner.url != nil { #expect(dataset.owner.key != nil) }
    // Events are read beyond what the samples ask for.
    #expect(dataset.inputs.filter { $0.kind != "events" }.map(file) == expected.files)
    #expect(dataset.ignored == (expected.ignored ?? []).filter { $0 != "Events.csv" })
    #expect(dataset.hiddenConnections.map(\.iso) == expected.hiddenConnections ?? [])
    let rows = dataset.invitations.map { row($0, dataset) }
    #expect(rows.count == expected.invitations.count)
    for (row, expected) in zip(rows, expected.invitations) { #expect(row.told(like: expected) == expected) }
    let isGeneric = expected.files.contains { $0.kind == "generic" }
    #expect(
      dataset.diagnostics.map { finding($0, hasColumn: !isGeneric) }.sorted() == expected.diagnostics.sorted()
    )
  }

  private func file(_ summary: InputSummary) -> Expectation.File {
    Expectation.File(
      file: summary.file,
      kind: summary.kind,
      era: summary.era,
      rowsRead: summary.rowsRead,
      rowsKept: summary.rowsKept,
      rowsRejected: summary.rowsRejected,
      rejected: summary.rejected.isEmpty
        ? nil : Dictionary(uniqueKeysWithValues: summary.rejected.map { ($0.reason, $0.count) })
    )
  }

  private func row(_ invitation: Invitation, _ dataset: Dataset) -> Expectation.Row {
    let isAccepted = invitation.state == .accepted
    let excluded = isAccepted ? invitation.latencyExclusion : nil
    var days: Int?
    if let answeredOn = invitation.connectedOn ?? invitation.declinedOn, let sentAt = invitation.sentAt,
      excluded == nil
    {
      days = answeredOn - sentAt.day
    }
    let facts = dataset.people.first { $0.key == invitation.person.key && $0.key != nil }
    return Expectation.Row(
      file: invitation.source.file,
      line: invitation.source.pointer == nil ? invitation.source.line : nil,
      pointer: invitation.source.pointer,
      id: invitation.id,
      name: invitation.person.name,
      headline: facts?.headline,
      mutual: facts?.mutual,
      direction: invitation.direction.rawValue,
      sentAt: invitation.sentPrecision == .day ? invitation.sentAt?.day.iso : invitation.sentAt?.iso,
      respondedAt: invitation.respondedPrecision == .day
        ? invitation.respondedAt?.day.iso : invitation.respondedAt?.iso,
      statedAt: invitation.statedAt?.iso,
      state: invitation.state.rawValue,
      reason: invitation.reason?.rawValue,
      joinedBy: invitation.joinedBy?.rawValue,
      connectedOn: invitation.isStated ? nil : invitation.connectedOn?.iso,
      acceptedAt: invitation.acceptedAt?.iso,
      latencyDays: days,
      latencyExcluded: excluded?.rawValue
    )
  }

  /// The list states no columns for generic files.
  private func finding(_ diagnostic: Diagnostic, hasColumn: Bool) -> Expectation.Finding {
    Expectation.Finding(
      file: diagnostic.file,
      line: diagnostic.line,
      column: hasColumn ? diagnostic.column : nil,
      pointer: diagnostic.pointer,
      severity: diagnostic.severity.rawValue,
      id: diagnostic.id
    )
  }
}

extension Expectation.Row {
  /// Without what the other row does not speak of.
  fileprivate func told(like other: Expectation.Row) -> Expectation.Row {
    var row = self
    if other.file == nil { row.file = nil }
    if other.line == nil, other.pointer == nil { (row.line, row.pointer) = (nil, nil) }
    if other.name == nil { row.name = nil }
    if other.headline == nil { row.headline = nil }
    if other.mutual == nil { row.mutual = nil }
    return row
  }
}
