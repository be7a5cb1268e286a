import Testing

@testable import InvitationLoader

@Suite struct TextDecodingTests {
  private func text(_ bytes: [UInt8]) -> String? {
    decodeText(bytes).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    "\u{FEFF}\(text)".utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
  }

  @Test func readsEveryEncoding() {
    let written = "Søren 🚀,x\r\n"
    #expect(text(Array(written.utf8)) == written)
    #expect(text(Array("\u{FEFF}\(written)".utf8)) == written)
    #expect(text(utf16(written, isBigEndian: false)) == written)
    #expect(text(utf16(written, isBigEndian: true)) == written)
    #expect(text([]) == "")
  }

  @Test func fallsBackToWindows1252() {
    let decoded = decodeText([0x61, 0x0A, 0x62, 0xE9, 0x20, 0x93, 0x81])
    #expect(decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == "a\nbé “\u{FFFD}")
    #expect(decoded?.fallback == Place(line: 2, column: 2))
  }

  @Test func replacesNulCharacters() {
    let decoded = decodeText(Array("abcdefgh\nx\0y\0".utf8))
    #expect(decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == "abcdefgh\nx\u{FFFD}y\u{FFFD}")
    #expect(decoded?.nulCharacter?.place == Place(line: 2, column: 2))
    #expect(decoded?.nulCharacter?.count == 2)
  }

  /// Its mark begins like that of UTF-16.
  @Test func refusesUTF32() {
    for isBigEndian in [false, true] {
      let units = ("\u{FEFF}From,To,Sent At").unicodeScalars.flatMap { scalar in
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
        return isBigEndian ? bytes.reversed() : bytes
      }
      #expect(decodeText(units) == nil)
      #expect(unknownFile(units, named: "x.csv").diagnostics.map(\.id) == ["encoding-unsupported"])
    }
  }

  @Test func refusesUTF16WithoutMark() {
    #expect(decodeText(Array(utf16("From,To,Sent At", isBigEndian: false).dropFirst(2))) == nil)
    #expect(decodeText(Array(utf16("From,To,Sent At", isBigEndian: true).dropFirst(2))) == nil)
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80], [0xC3],
      [0xE2, 0x82], [0xF0, 0x9F, 0x9A], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]]
  )
  func findsBadBytes(bytes: [UInt8]) {
    #expect(firstBadByte(in: [0x61] + bytes) == 1)
    #expect(firstBadByte(in: [0x61] + bytes + [0x61]) == 1)
  }

  @Test(arguments: ["", "abc", "é", "€uro", "🚀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
  func acceptsGoodText(text: String) { #expect(firstBadByte(in: Array(text.utf8)) == nil) }

  @Test(arguments: [
    ("Tak! &amp; see you", "Tak! & see you"), ("a &lt; b", "a < b"), ("&amp;lt;", "&lt;"),
    ("&#8217;&#x41;", "’A"),
    ("&unknown; & &", "&unknown; & &"), ("&#0;&#xD800;", "&#0;&#xD800;"),
    ("<p class=\"x\">Hi,</p><p>Try&nbsp;us <strong>10%</strong><br></p>", "Hi,\nTry\u{A0}us 10%\n\n"),
    ("1 < 2 and <unknown>", "1 < 2 and <unknown>"), ("<p", "<p"),
  ])
  func readsMessagesAsText(content: String, text: String) {
    #expect(plainText(Array(content.utf8)[...]) == text)
  }
}
