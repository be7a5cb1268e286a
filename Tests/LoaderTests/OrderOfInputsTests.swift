import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

/// The order in which inputs are given means nothing; the newest export tells what holds.
@Suite struct OrderOfInputsTests {
  private let scratch = Scratch()
  private static let header = "name,profile_url,sent_at,status,responded_at\n"

  private func list(_ rows: String..., named name: String = "list.csv") throws -> LoadInput {
    let text = OrderOfInputsTests.header + rows.joined(separator: "\n") + "\n"
    return .path(try scratch.file(name, Array(text.utf8)))
  }

  private func row(_ name: String, _ sent: String, _ status: String, _ responded: String = "") -> String {
    "\(name),https://www.linkedin.com/in/\(name.lowercased().replacing(" ", with: "-")),\(sent),\(status),\(responded)"
  }

  private var archive: ExportBuilder {
    var export = ExportBuilder()
    export.receive(from: "Ada Bo", "9/1/26, 9:00 AM")
    export.connect("Ada Bo", "02 Sep 2026")
    return export
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard let first = elements.first else { return [[]] }
    return permutations(Array(elements.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }

  /// What is told of inputs in any order; every order must tell the same.
  private func loadInAnyOrder(_ inputs: [LoadInput]) throws -> Dataset {
    let first = try load(inputs)
    for order in permutations(inputs) {
      let other = try load(order)
      #expect(other.invitations == first.invitations)
      #expect(other.inputs == first.inputs)
      #expect(other.diagnostics == first.diagnostics)
      #expect(other.owner == first.owner)
      #expect(other.people == first.people)
    }
    return first
  }

  @Test func believesTheNewestOfTwoContradictoryStatements() throws {
    let sent = "2026-09-01T16:00:00Z"
    let later = try list(row("Ada Bo", sent, "declined", "2026-10-20"))
    #expect(try loadInAnyOrder([archive.input(), later]).invitations.map(\.state) == [.declined])
    let earlier = try list(row("Ada Bo", sent, "declined", "2026-09-20"))
    #expect(try loadInAnyOrder([archive.input(), earlier]).invitations.map(\.state) == [.accepted])
    // On one day the export that tells its own day counts.
    let equal = try list(row("Ada Bo", sent, "declined", "2026-10-03"))
    #expect(try loadInAnyOrder([archive.input(), equal]).invitations.map(\.state) == [.accepted])
  }

  @Test func takesTheSameOfListsThatNothingTellsApart() throws {
    let sent = "2026-09-01T16:00:00Z"
    let lists = try ["accepted", "declined", "accepted"].map {
      try list(row("Ada Bo", sent, $0, "2026-09-02"), row("Cy Do", sent, "open"))
    }
    #expect(try loadInAnyOrder(lists).invitations.count == 2)
    let reversed = try list(row("Cy Do", sent, "open"), row("Ada Bo", sent, "accepted", "2026-09-02"))
    #expect(try loadInAnyOrder([lists[0], reversed]).invitations.count == 2)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func readsInputsOfAnyKindInAnyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = ["Ada Bo", "Cy Do", "Eli Fy"]
    var inputs: [LoadInput] = []
    for month in [9, 9, 10].shuffled(using: &random).prefix(2) {
      var export = ExportBuilder()
      for name in names where Bool.random(using: &random) {
        export.receive(from: name, "8/\(Int.random(in: 1...3, using: &random))/26, 9:00 AM")
        if Bool.random(using: &random) { export.connect(name, "05 Aug 2026") }
      }
      let kind = Bool.random(using: &random) ? "Basic" : "Complete"
      inputs.append(export.input(named: "\(kind)_LinkedInDataExport_\(month == 9 ? "09" : "10")-03-2026"))
    }
    for _ in 0..<2 {
      let words = ["accepted", "declined", "open", "withdrawn"]
      let rows = names.map { name in
        row(
          name,
          "2026-08-0\(Int.random(in: 1...3, using: &random))T16:00:00Z",
          words[Int.random(in: 0..<4, using: &random)]
        )
      }
      inputs.append(
        try list(rows[0], rows[1], rows[2], named: Bool.random(using: &random) ? "a.csv" : "b.csv")
      )
    }
    _ = try loadInAnyOrder(inputs)
  }

  @Test func takesPagesOfASnapshotInAnyOrder() throws {
    func page(_ name: String, _ status: String, start: Int) throws -> LoadInput {
      let row =
        "{\"From\": \"\(status)\", \"To\": \"Mara Okoye\", \"Sent At\": \"9/1/26, 9:00 AM\", \"Direction\": \"INCOMING\"}"
      let text =
        "{\"paging\": {\"start\": \(start)}, "
        + "\"elements\": [{\"snapshotDomain\": \"INVITATIONS\", \"snapshotData\": [\(row)]}]}"
      return .path(try scratch.file(name, Array(text.utf8)))
    }
    let pages = [
      try page("page1_10-03-2026.json", "Ada", start: 0), try page("page2.json", "Bo", start: 1),
      try page("page2.json", "Cy", start: 1), archive.input(),
    ]
    #expect(try loadInAnyOrder(Array(pages.prefix(3))).invitations.count == 3)
    _ = try loadInAnyOrder(pages)
  }
}
