import InvitationModel
import Testing

@Suite struct EqualBytesTests {
  private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { haveEqualBytes(left, $0) } }
  }

  @Test(arguments: 0...33) func comparesEveryByte(count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    #expect(areEqual(bytes, bytes))
    #expect(!areEqual(bytes, bytes + [0]) && !areEqual(bytes + [0], bytes))
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x80
      #expect(!areEqual(bytes, other))
    }
  }

  @Test(arguments: [("", false), ("SPA", false), ("SPAM", true), ("SPAM ", false), ("spam", false)])
  func comparesWithATextOfTheProgram(text: String, isEqual expected: Bool) {
    let found = Array(text.utf8).withUnsafeBufferPointer { isEqual($0, to: "SPAM") }
    #expect(found == expected)
  }
}
