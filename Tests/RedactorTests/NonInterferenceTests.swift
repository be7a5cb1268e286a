import Foundation
import InvitationModel
import Testing

@testable import ReportRedactor

@Suite struct NonInterferenceTests {
  /// More are tried where `INVREPORT_GENERATED_EXPORTS` says how many.
  private static let count =
    ProcessInfo.processInfo.environment["INVREPORT_GENERATED_EXPORTS"].flatMap { Int($0) } ?? 40

  @Test func provesGeneratedExports() throws {
    for seed in 0..<UInt64(Self.count) {
      let (proof, files) = try GeneratedExport(seed: seed).proof()
      do { try proof.check(files) } catch { Issue.record("seed \(seed): \(error)") }
    }
  }

  @Test func tellsNothingOfFewPeople() throws {
    for seed in 0..<UInt64(Self.count) {
      let report = try GeneratedExport(seed: seed).report
      let published = redact(report, labels: Labels(report))
      #expect(!published.tellsOfFew, "seed \(seed)")
      let open = report.invitations.count { $0.direction == .incoming && $0.state == .pending }
      #expect((published.queue == nil) == (open < 5), "seed \(seed)")
      #expect(published.queue.map { $0.cards.count == open } ?? true, "seed \(seed)")
      #expect(
        published.queue.map { $0.cards.map(\.number).sorted() == Array(1...open) } ?? true,
        "seed \(seed)"
      )
    }
  }

  @Test func numbersPeopleAlikeForOneExportAndOtherwiseForAnother() throws {
    let report = try #require(try firstWithQueue())
    var reordered = report
    reordered.invitations.reverse()
    #expect(Labels(report).numbers == Labels(reordered).numbers.reversed())
    var changed = report
    changed.invitations[0].note = .init(text: "another", language: "en", quality: "generic")
    #expect(Labels(report).numbers != Labels(changed).numbers)
    let open = report.invitations.indices.filter { Labels(report).numbers[$0] > 0 }
    let byName = open.sorted { report.invitations[$0].name < report.invitations[$1].name }
    #expect(byName.map { Labels(report).numbers[$0] } != Array(1...open.count))
  }

  private func firstWithQueue() throws -> Report? {
    for seed in 0..<20 {
      let report = try GeneratedExport(seed: UInt64(seed)).report
      if redact(report, labels: Labels(report)).queue?.cards.count ?? 0 > 8 { return report }
    }
    return nil
  }
}
