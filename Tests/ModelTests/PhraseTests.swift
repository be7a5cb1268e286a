import Testing

@testable import InvitationModel

@Suite struct PhraseTests {
  private static let catalog = PhraseCatalog(
    .german,
    reading: Array(
      """
      # A remark.
      waiting {1:day|days}
      = wartet seit {1:Tag|Tagen}
      {1:is|are} of {2}
      = {2?ist|sind} {1} von {2}
      they [inviter]
      = die Person
      from {1}
      = aus {1} und {1}

      gone
      =
      """.utf8
    )
  )

  private func inGerman(_ phrase: @autoclosure () -> String) -> String {
    PhraseCatalog.$current.withValue(Self.catalog, operation: phrase)
  }

  @Test func saysEnglishWithoutACatalog() {
    #expect(say("waiting \(1, "day")") == "waiting 1 day")
    #expect(say("waiting \(1200, "day")") == "waiting 1,200 days")
    #expect(say("\(2, "is", "are") of \(count: 3000)") == "2 are of 3,000")
    #expect(say("they", "inviter") == "they")
  }

  @Test(arguments: [(0, "0 Tagen"), (1, "1 Tag"), (2, "2 Tagen"), (1200, "1.200 Tagen")])
  func choosesTheFormOfACount(count: Int, said: String) {
    #expect(inGerman(say("waiting \(count, "day")")) == "wartet seit \(said)")
  }

  @Test func putsValuesWhereTheLanguageWantsThem() {
    #expect(inGerman(say("\(4, "is", "are") of \(count: 1)")) == "ist 4 von 1")
    #expect(inGerman(say("from \("{1}")")) == "aus {1} und {1}")
  }

  @Test func tellsPhrasesApartByContext() {
    #expect(inGerman(say("they", "inviter")) == "die Person")
    #expect(inGerman(say("they")) == "they")
  }

  @Test func saysWhatIsMissingInEnglish() {
    #expect(inGerman(say("after \(5, "day")")) == "after 5 days")
    #expect(inGerman(say("gone")) == "")
  }

  @Test func writesDaysAndNumbersAsTheLanguageDoes() throws {
    let day = try #require(CivilDay(year: 2026, month: 11, day: 27))
    #expect(day.inWords == "27 Nov 2026")
    #expect(inGerman(day.inWords) == "27. November 2026")
    #expect(inGerman(LatencyWords.count(-1_234_567)) == "-1.234.567")
    #expect(inGerman(twoDecimals(0.5)) == "0,50")
  }
}
