import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite struct HashTableTests {
  @Test("holds what a dictionary holds, and nothing else", arguments: 1...5 as ClosedRange<UInt64>)
  func holdsLikeADictionary(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Numbers whose lower halves meet, and zero, which is no mark of a free place.
    var expected: [UInt64: Int] = [0: -1]
    for number in 0..<500 {
      expected[UInt64.random(in: 0..<64, using: &random) << 32 | UInt64.random(in: 0..<64, using: &random)] =
        number
    }
    let table = HashTable(expected)
    for (key, value) in expected { #expect(table[key] == value, "seed \(seed)") }
    for key in (64 as UInt64)..<600 { #expect(table[key] == nil, "seed \(seed)") }
  }

  @Test func countsEachNumberOnce() {
    #expect(NGrams.different([7, 0, 7, 3, 0, 7]) == [7, 0, 3])
    #expect(NGrams.different([]) == [])
  }
}
