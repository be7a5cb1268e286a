import Testing

@testable import InvitationLoader

@Suite struct SeenRowsTests {
  @Test func knowsARowAgain() {
    var seen = SeenRows()
    for round in 0..<2 {
      for number in 0..<1_000 {
        var reader = CSVReader(Array("Ada,\(number)\n".utf8))
        let isRow = reader.next()
        let isNew = seen.insert(reader.record)
        #expect(isRow)
        #expect(isNew == (round == 0))
      }
    }
  }
}
