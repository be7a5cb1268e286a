import InvitationModel
import Testing

@testable import InvitationLoader

/// What is kept of the messages with those whom an invitation made a connection.
@Suite struct ExchangeTests {
  private func exchanges(_ write: (inout ExportBuilder) -> Void) throws -> [Exchange] {
    var export = ExportBuilder()
    export.receive(from: "Una Brandt", "9/1/26, 9:00 AM")
    export.connect("Una Brandt", "05 Sep 2026")
    export.send(to: "Gus Tarn", "9/1/26, 9:00 AM")
    export.connect("Gus Tarn", "06 Sep 2026")
    export.connect("Old Friend", "06 Sep 2020")
    write(&export)
    return try export.load().exchanges
  }

  @Test func countsWhatWasWrittenSinceTheConnection() throws {
    let found = try exchanges { export in
      export.write(to: "Una Brandt", "2026-09-20 10:00:00", "And you?", conversation: "2-u=")
      export.write(from: "Una Brandt", "2026-09-07 10:00:00", "Second", conversation: "2-u=")
      export.write(from: "Una Brandt", "2026-09-06 10:00:00", "First", conversation: "2-u=")
      export.write(from: "Una Brandt", "2026-09-04 10:00:00", "Before", conversation: "2-u=")
      export.write(from: "Gus Tarn", "2026-09-14 10:00:00", "Late", conversation: "2-g=")
      export.write(from: "Old Friend", "2026-09-14 10:00:00", "Hello", conversation: "2-o=")
    }
    #expect(found.map(\.key.id.localPart) == ["gus-tarn", "una-brandt"])
    #expect(found.map(\.messages) == [1, 3])
    #expect(found.map(\.opening) == ["", "First"])
    #expect(found.map(\.firstOwn) == [nil, CivilDay(iso: "2026-09-20")])
  }

  @Test func keepsNothingOfWhatWasWrittenBefore() throws {
    let found = try exchanges { export in
      export.write(to: "Una Brandt", "2026-09-04 10:00:00", "Before", conversation: "2-u=")
    }
    #expect(found.isEmpty)
  }

  @Test func readsAMessageThatStandsTwiceOnce() throws {
    var export = ExportBuilder()
    export.receive(from: "Gus Tarn", "9/1/26, 9:00 AM")
    export.connect("Una Brandt", "05 Sep 2026")
    for _ in 1...2 {
      export.write(from: "Gus Tarn", "2026-09-06 10:00:00", "Hello?", conversation: "2-g=")
    }
    export.write(from: "Gus Tarn", "2026-09-06 10:00:01", "Hello?", conversation: "2-g=")
    let dataset = try export.load()
    #expect(dataset.messages.map(\.source.line) == [2, 4])
    #expect(dataset.messageCount == 2)
    #expect(dataset.ids == ["duplicate-row 3"])
  }

  @Test func knowsBothSidesOfInvitations() throws {
    var export = ExportBuilder()
    export.send(to: "Gus Tarn", "9/1/26, 9:00 AM")
    export.connect("Gus Tarn", "06 Sep 2026")
    export.write(from: "Gus Tarn", "2026-09-01 10:00:00", "Who are you?")
    let dataset = try export.load()
    #expect(dataset.correspondents.map(\.id.localPart) == ["gus-tarn"])
    #expect(dataset.exchanges.isEmpty)
  }
}

extension String {
  fileprivate var localPart: String { split(separator: "/").last.map(String.init) ?? "" }
}
