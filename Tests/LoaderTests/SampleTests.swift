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
    var line: Int
    var id: String
    var direction: String
    var sentAt: String?
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
    var severity: String
    var id: String
    private var key: String { "\(file ?? "") \(line ?? 0) \(column ?? 0) \(severity) \(id)" }
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
  @Test func knowsAllSamples() { #expect(Expectation.all.count == 42) }

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
    #expect(dataset.invitations.map(row) == expected.invitations)
    #expect(dataset.diagnostics.map(finding).sorted() == expected.diagnostics.sorted())
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

  private func row(_ invitation: Invitation) -> Expectation.Row {
    let isAccepted = invitation.state == .accepted
    let excluded = isAccepted ? invitation.latencyExclusion : nil
    var days: Int?
    if let connectedOn = invitation.connectedOn, let sentAt = invitation.sentAt, excluded == nil {
      days = connectedOn - sentAt.day
    }
    return Expectation.Row(
      line: invitation.source.line,
      id: invitation.id,
      direction: invitation.direction.rawValue,
      sentAt: invitation.sentPrecision == .day ? invitation.sentAt?.day.iso : invitation.sentAt?.iso,
      state: invitation.state.rawValue,
      reason: invitation.reason,
      joinedBy: invitation.joinedBy,
      connectedOn: invitation.connectedOn?.iso,
      acceptedAt: invitation.acceptedAt?.iso,
      latencyDays: days,
      latencyExcluded: excluded
    )
  }

  private func finding(_ diagnostic: Diagnostic) -> Expectation.Finding {
    Expectation.Finding(
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      severity: diagnostic.severity.rawValue,
      id: diagnostic.id
    )
  }
}
