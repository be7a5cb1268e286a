import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct ConversationNumbersTests {
  /// Numbers ids, whatever their order, as a dictionary does.
  @Test(arguments: [1, 2, 3]) func numbersLikeADictionary(seed: UInt64) {
    var (numbers, expected): (ConversationNumbers, [String: Int]) = (ConversationNumbers(), [:])
    var random = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      var id = "2-\(Int.random(in: 0..<3_000, using: &random))="
      // Some stand together.
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let number = id.withUTF8 { numbers.number(of: $0) }
        #expect(number == expected[id, default: expected.count])
        expected[id] = number
      }
    }
  }

  @Test func givesTheEmptyIdANumberToo() {
    var numbers = ConversationNumbers()
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(numbers.number(of: empty) == 0 && numbers.number(of: empty) == 0)
  }
}
