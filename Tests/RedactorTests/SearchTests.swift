import InvitationModel
import Testing

@testable import ReportRedactor

@Suite struct SearchTests {
  private func finds(_ secret: String, in text: String, kind: Leak.Kind = .name) -> Bool {
    guard let secret = Secret(kind, secret) else { return false }
    return DecodedText.all(of: Array(text.utf8)).contains {
      SearchedText($0.text, isNoisy: $0.isNoisy).place(of: secret) != nil
    }
  }

  @Test(arguments: [
    "by Zoë Brakelhoff.", "by zoë  BRAKELHOFF", "by Zoe\u{308} Brakelhoff", "by Zo<b>ë</b> <i>",
    "Zo&#235; Brakelhoff",
    "Zo&#xEB;&nbsp;Brakelhoff", "Zo%C3%AB%20Brakelhoff", #"Zo\u00eb\u0020Brakelhoff"#,
    #"Zo\u00EB Brakelhoff"#,
    "title=\"Zoë\nBrakelhoff\"",
  ])
  func findsANameInEveryForm(_ text: String) {
    if text.contains("<i>") {
      #expect(!finds("Zoë Brakelhoff", in: text), "only half of it is there")
    } else {
      #expect(finds("Zoë Brakelhoff", in: text), "\(text)")
    }
  }

  @Test func findsANameInBase64FromEveryBeginning() {
    for before in 0..<5 {
      let bytes = [UInt8](repeating: 0x2E, count: before) + Array("Zoë Brakelhoff was here".utf8)
      #expect(finds("Zoë Brakelhoff", in: "x=\"\(Base64.text(bytes))\""), "after \(before) bytes")
    }
  }

  @Test func findsLettersBeyondTheBasicPlaneInJSON() {
    #expect(finds("😀 Brakel", in: #""\ud83d\ude00 Brakel""#))
  }

  @Test func takesPlainWordsAloneOnly() {
    #expect(finds("Rose", in: "a rose.", kind: .namePart))
    #expect(!finds("Rose", in: "prose and roses", kind: .namePart))
    #expect(!finds("Bo", in: "Bo"), "too short to tell")
    #expect(!finds("2026", in: "2026"), "no letters")
  }

  @Test func saysWhereInTheFile() throws {
    let text = "0123456789 Zoë Brakelhoff"
    let secret = try #require(Secret(.name, "Zoë Brakelhoff"))
    #expect(SearchedText(DecodedText(plain: Array(text.utf8))).place(of: secret) == 11)
    let encoded = "0123456789 Zo%C3%AB%20Brakelhoff"
    #expect(SearchedText(DecodedText.percent(Array(encoded.utf8))).place(of: secret) == 11)
  }

  @Test(arguments: [
    ("<a href=\"https://www.linkedin.com/in/x\">", 3), ("<p><blockquote>", 3), ("<textarea readonly>", 0),
    ("<h3 id=\"i-S4FVRV\">", 4), ("<code>S4FVRV</code>", 0), ("<form>", 0),
  ])
  func refusesWhatAPublishedPageMustNotHold(_ markup: String, _ offset: Int) {
    let leak = StructureCheck.leak(in: ReadyFile(path: "index.html", bytes: Array(markup.utf8)))
    #expect(leak == Leak(.structure, file: "index.html", offset: offset))
  }

  @Test func allowsWhatAPublishedPageHolds() {
    let markup =
      "<link href=\"report.css\"><a href=\"#main\"><h3 id=\"i-17\"><code>i-17</code><code>no-key</code>"
    #expect(StructureCheck.leak(in: ReadyFile(path: "index.html", bytes: Array(markup.utf8))) == nil)
  }

  @Test func knowsTheDigestUnderAKey() {
    let digest = hmacSHA256(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
    let text = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(text == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    let long = hmacSHA256(
      key: [UInt8](repeating: 0xAA, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
    )
    #expect(long.prefix(4).elementsEqual([0x60, 0xE4, 0x31, 0x59]))
  }
}
