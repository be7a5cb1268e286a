import Testing

@testable import InvitationModel

@Suite struct EightBytesTests {
  @Test func judgesEachByteBesideAnyOther() throws {
    for byte in UInt8.min...UInt8.max {
      for index in 0..<8 {
        for neighbour in [0x20, 0x41, 0x5A, 0x7A, 0x7E] as [UInt8] {
          var bytes = [UInt8](repeating: neighbour, count: 8)
          bytes[index] = byte
          let eight = try #require(bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) })
          let isPrintable = (0x20...0x7E).contains(byte)
          #expect(eight.arePrintable == isPrintable)
          guard isPrintable else { continue }
          var lower = bytes
          lower.withUnsafeMutableBufferPointer { eight.lowercased.write(to: $0, at: 0) }
          #expect(lower == bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
          let blanks = bytes.enumerated().reduce(0 as UInt64) { blanks, byte in
            byte.element == 0x20 ? blanks | 0x80 << (byte.offset * 8) : blanks
          }
          #expect(eight.blanks == blanks)
        }
      }
    }
  }

  @Test func needsEightBytes() {
    let bytes = Array("abcdefg".utf8)
    #expect(bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) } == nil)
  }
}
