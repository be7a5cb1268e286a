import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct WordingTextTests {
  @Test(arguments: wordingLanguages)
  func staysWholeWhateverIsMissing(language: String) throws {
    let book = try phrasebook(language)
    let full = WordingValues.typical(language)
    for missing in 0..<32 {
      var values = full
      if missing & 1 != 0 { (values.first, values.name) = (nil, nil) }
      if missing & 2 != 0 { values.me = nil }
      if missing & 4 != 0 { values.about = nil }
      if missing & 8 != 0 { values.mutual = nil }
      if missing & 16 != 0 { values.elsewhere = nil }
      for situation in Situation.allCases {
        for tone in Tone.allCases {
          guard let text = book.text(situation, tone, values) else {
            let slots = book.body(situation, tone)?.slots ?? []
            #expect(
              slots.contains(.mutual) && values.mutual == nil
                || slots.contains(.elsewhere) && values.elsewhere == nil
            )
            continue
          }
          var body = ""
          let template = try #require(book.body(situation, tone))
          var filled = values
          filled.clause = book.clause
          #expect(template.append(to: &body, filled))
          #expect(text.contains(body) && body.count > 20 && body.last.map(".!?".contains) == true)
          #expect(text.first?.isUppercase == true && lint(filled: text).isEmpty)
          let findings = lint(WordingTemplate(body), situation, language: language, tone: tone)
          // An ask keeps its question (T06), a decline its no (T07).
          #expect(!findings.contains { ["T03", "T06", "T07"].contains($0.rule) })
        }
      }
    }
  }

  @Test func bearsHostileNames() throws {
    let books = try wordingLanguages.map(phrasebook)
    let seed: UInt64 = 20_261_015
    var random = SplitMix64(seed: seed)
    for number in 0..<10_000 {
      let display = hostileName(&random)
      let book = books[number % books.count]
      let situation = Situation.allCases[number / books.count % Situation.allCases.count]
      var values = WordingValues.typical(book.language)
      let name = GivenName(display)
      (values.first, values.name) = (name?.first, name?.full)
      values.mutual = GivenName(hostileName(&random))?.full ?? values.mutual
      values.me = slotText(hostileName(&random), limit: 40)
      for tone in Tone.allCases {
        for offer in book.offers(situation, tone, values) {
          let findings = lint(filled: offer.text)
          #expect(findings.isEmpty, "seed \(seed), name \(number): \(display.debugDescription)")
          #expect(
            !offer.text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" || $0 == "\u{200B}" }
          )
        }
      }
    }
  }

  @Test func bindsNoSlotInAValue() {
    #expect(slotText("{{me}} and\n{{terms}}", limit: 60) == "me and terms")
  }

  @Test func trimsAtAWord() {
    #expect(slotText("one two three", limit: 9) == "one two")
    #expect(slotText("unbreakable", limit: 9) == nil)
    #expect(slotText(" \u{200B} ", limit: 9) == nil)
  }

  private func hostileName(_ random: inout SplitMix64) -> String {
    let parts = [
      "Marta", "novák", "佐藤", "김", "محمد", "Иван", "Ἑλένη", "ไพลิน", "नेहा", "יעל", "🚲", "👩‍🔧", "🇳🇱", "<b>",
      "</script>",
      "{{first}}", "{{", "}}", "[x](y)", "**", "`", "\u{202E}", "\u{200B}", "\u{2066}", "\n", "\r\n", "\t",
      "\u{0}",
      "\u{301}", "&amp;", "=1+1", "@", "www.example.org", "4", ".", ",", "-", "'", "\"", "“", "|", " ", " ",
      " ",
    ]
    let count = Int.random(in: 1...40, using: &random)
    return String((0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined().prefix(200))
  }
}
