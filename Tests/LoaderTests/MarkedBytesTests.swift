import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct MarkedBytesTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func findsEveryMarkedByteFromAnyIndex(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...3_000, using: &random)
    // Rare in some texts, so that whole kilobytes have none.
    let choices = Array("\",;\r\n".utf8) + [UInt8](repeating: 0x61, count: Int(seed * seed * 10))
    let text = (0..<count).map { _ in choices.randomElement(using: &random) ?? 0 }
    let start = Int.random(in: 0..<count, using: &random)
    let expected = (start..<count).filter { Array("\",\r\n".utf8).contains(text[$0]) }
    var found: [Int] = []
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var marks = MarkedBytes(delimiter: UInt8(ascii: ","))
      marks.move(to: start)
      while let index = [marks.next(in: base, to: count)].first(where: { $0 < count }) { found.append(index) }
    }
    #expect(found == expected)
  }
}
