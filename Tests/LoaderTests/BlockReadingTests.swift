import TestSupport
import Testing

@testable import InvitationLoader

/// A text reads alike whether it comes at once or block by block.
@Suite("Reading block by block") struct BlockReadingTests {
  /// Every cell with its place, then what ended the reading.
  private func cells(_ reader: CSVReader) -> [String] {
    var reader = reader
    var cells: [String] = []
    while reader.next() {
      cells += reader.fields.map { field in
        let text = String(decoding: reader.content(of: field), as: UTF8.self)
        return "\(field.place.line):\(field.place.column) \(text)\(field.hasStrayText ? " stray" : "")"
      }
      cells.append("end of record")
    }
    return cells + ["unclosed \(String(describing: reader.unclosedQuote))"]
  }

  private func blocks(_ bytes: [UInt8], _ size: Int) -> TextBlocks {
    TextBlocks(MemoryStream(bytes), blockSize: size)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func doesNotDependOnTheBlockSize(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = ["a", "\"", "\"\"", ",", "\n", "\r", "\r\n", "é", "日", "🚀", " ", "0123456789abcdefghij"]
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let whole = cells(CSVReader(Array(text.utf8)))
      for size in [1, 2, 3, 7, 16, 33, 1 << 20] {
        let read = cells(CSVReader(blocks(Array(text.utf8), size)))
        #expect(read == whole, "seed \(seed), blocks of \(size)")
      }
    }
  }

  @Test(
    arguments: [
      [0x61, 0x0A, 0x00], [0x61, 0xE9, 0x2C, 0x62], [0x61, 0xC3], [0xF0, 0x9F, 0x9A],
    ] as [[UInt8]]
  )
  func stopsAtWhatIsNotPlainText(bytes: [UInt8]) {
    for size in [1, 2, 64] {
      var reader = CSVReader(blocks(bytes, size))
      while reader.next() {}
      guard case .notPlain = reader.fault else {
        Issue.record("blocks of \(size)")
        continue
      }
    }
  }

  @Test func refusesACellThatNeverEnds() {
    var reader = CSVReader(blocks([0x22] + [UInt8](repeating: 0x61, count: 17 << 20), 1 << 20))
    _ = reader.next()
    #expect(reader.excess == .fieldSize)
  }
}
