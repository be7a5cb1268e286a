import TestSupport
import Testing

@testable import InvitationLoader

/// Lines come out the same in whatever order they are asked for.
@Suite struct LineCounterTests {
  private static let text: [UInt8] = {
    var random = SplitMix64(seed: 11)
    return (0..<10_000).map { _ in random.next() % 40 == 0 ? 0x0A : 0x61 }
  }()

  private func expected(_ offset: Int) -> (line: Int, column: Int) {
    let before = Self.text[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (1 + before.count { $0 == 0x0A }, offset - start + 1)
  }

  @Test(arguments: ["ascending", "descending", "far apart", "anyhow"])
  func countsInAnyOrder(order: String) {
    var random = SplitMix64(seed: 3)
    let ascending = Array(stride(from: 0, through: Self.text.count, by: 16))
    let offsets: [Int] =
      switch order {
      case "ascending": ascending
      case "descending": ascending.reversed()
      case "far apart": zip(ascending, ascending.reversed()).flatMap { [$0, $1] }
      default: ascending.map { _ in Int(random.next() % UInt64(Self.text.count)) }
      }
    var lines = LineCounter(Self.text)
    for offset in offsets {
      lines.move(to: offset)
      let expected = expected(offset)
      #expect(lines.line == expected.line, "at \(offset)")
      #expect(lines.column(of: offset) == expected.column, "at \(offset)")
    }
  }

  @Test func tellsTheColumnOfWhatFollows() {
    var lines = LineCounter(Array("ab\n  cde".utf8))
    lines.move(to: 5)
    #expect(lines.column(of: 7) == 5)
  }
}
