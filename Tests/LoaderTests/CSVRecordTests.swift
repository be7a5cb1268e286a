import InvitationModel
import Testing

@testable import InvitationLoader

@Suite struct CSVRecordTests {
  private func record(_ text: String) -> CSVRecord {
    var reader = CSVReader(Array(text.utf8))
    _ = reader.next()
    return reader.record
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func givesNothingForCellsThatAreNotThere() {
    let cells = record("a,b")
    #expect(cells.withCell(1, text) == "b")
    #expect(cells.withCell(2, text).isEmpty && cells.withCell(nil, text).isEmpty)
    #expect(cells.isBlank(2) && cells.isBlank(nil) && !cells.isBlank(0))
    #expect(cells.line(2).text.isEmpty && cells.key(nil) == nil)
  }

  @Test(
    arguments: [
      ("abc", "abc"), ("\"abc\"", "abc"), ("\"ab\"\"c\"", "ab"), ("\"\"\"abc\"", ""), ("\"ab\"c", "ab"),
    ]
  )
  func looksAtBeginningsBeforeTheFirstQuote(cell: String, beginning: String) {
    #expect(record(cell).withBeginning(0, text) == beginning)
  }

  @Test(
    arguments: [
      (",", true), (" ,\t", true), ("\" \",", true), ("\u{A0},\u{3000}", true), (",x", false),
      ("\"\"\"\"", false),
    ]
  )
  func tellsBlankRecords(text: String, isBlank: Bool) {
    #expect(record(text).isBlankThroughout == isBlank)
  }

  @Test(
    arguments: [
      ("Ada,Quill", "Ada Quill"), (" Ada , Quill ", "Ada Quill"), (",Quill", "Quill"), ("Ada,", "Ada"),
      (",", ""),
      ("\"A\"\"d\"\"a\",Quill", "A\"d\"a Quill"),
    ]
  )
  func joinsNames(text: String, name: String) {
    #expect(record(text).name(0, 1).text == name)
    #expect(!record(text).name(0, 1).removed)
  }

  @Test func saysWhenANameHadHiddenCharacters() {
    #expect(record("Ada\u{200B},Quill").name(0, 1) == ("Ada Quill", true))
  }

  @Test func tellsRecordsApartByTheirCells() {
    let texts = [
      "", ",", "a,b", "ab,", ",ab", "a,b,", "b,a", "abcdefgh,", "abcdefgh", "abcdefg,h", "12345678abcdefgh",
      "abcdefgh12345678", "\"a,b\"", "A,b",
    ]
    #expect(Set(texts.map { record($0).fingerprint }).count == texts.count)
    // These two met when the hash was the same in each run.
    #expect(record("Aaaaaaaabbbbbbbb").fingerprint != record("stawfswqvJt5LzOa").fingerprint)
    // How a cell is written does not count.
    #expect(record("a,b").fingerprint == record("\"a\",b").fingerprint)
  }
}
