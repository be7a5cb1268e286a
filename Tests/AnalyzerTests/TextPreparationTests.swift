import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct TextPreparationTests {
  @Test(arguments: [
    ("C++ and C#, 10% off", "c++ and c# 10 % off"),
    ("I don't, I DON’T", "i dont i dont"),
    ("l'art d’été", "l art d ete"),
    ("Anna-Maria", "anna maria"),
    ("Lehrer:innen, Lehrer*in, Lehrer_innen, LehrerInnen", "lehrer lehrer lehrer lehrer"),
    ("étudiant·e·s, directeur(trice), ami(e)", "etudiant directeur ami"),
    ("LinkedIn and LINKEDIN", "linkedin and linkedin"),
    ("see https://example.org/a-b?c=d for more", "see for more"),
    ("www.example.com", ""),
    ("チェロ奏者 and cello", "チェロ奏者 and cello"),
    ("🌱 Aya 🌱", "aya"),
  ])
  func splitsIntoFoldedWords(text: String, words: String) {
    let prepared = PreparedText(text)
    #expect(prepared.text(prepared.words.indices) == words)
  }

  /// Of megabytes in one cell the words alone would take hundreds of megabytes.
  @Test func readsTheBeginningOfALongText() {
    let words = longestReadText / 3
    #expect(PreparedText(String(repeating: "ab ", count: words)).words.count == words)
    #expect(PreparedText(String(repeating: "ab ", count: 3 * words)).words.count == words + 1)
  }

  @Test(arguments: [
    ("a b", PreparedText.Boundary.none), ("a-b", .none), ("a - b", .soft), ("a, b", .soft), ("a/b", .soft),
    ("a (b)", .soft), ("a “b”", .soft), ("a. b", .hard), ("a | b", .hard), ("a • b", .hard), ("a – b", .hard),
    ("a\nb", .hard), ("a\r\nb", .hard), ("a http://x.org b", .hard), ("a。b", .hard), ("a、b", .soft),
    ("a, b", .soft),
  ])
  func knowsWhatStandsBetweenWords(text: String, boundary: PreparedText.Boundary) {
    #expect(PreparedText(text).words.map(\.boundary) == [.hard, boundary])
  }

  @Test func knowsTheLettersOfLatin1AsTheTablesDo() throws {
    for value in UInt32(0x80)...0xFF where value != 0xAD {
      let scalar = try #require(Unicode.Scalar(value))
      let isOfWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      // A no-break space parts words like any mark.
      #expect(PreparedText("a\(Character(scalar))b").words.count == (isOfWord ? 1 : 2), "\(value)")
    }
  }

  @Test func tellsForeignLinksFromThoseToLinkedIn() {
    #expect(!PreparedText("https://www.linkedin.com/in/ada-quill").hasForeignLink)
    #expect(!PreparedText("see http://lnkd.in/x").hasForeignLink)
    #expect(PreparedText("https://linkedin.com.example.org").hasForeignLink)
    #expect(PreparedText("WWW.EXAMPLE.ORG").hasForeignLink)
  }

  @Test func cutsSentencesAtHardBoundaries() {
    let text = PreparedText("One, two. Three? Four")
    #expect(text.sentences == [0..<2, 2..<3, 3..<4])
    #expect(PreparedText("").sentences.isEmpty)
  }

  @Test func findsPhrasesAcrossSoftBoundariesOnly() {
    let list = PhraseList("quick call; discount*; よろしく")
    #expect(list.hits(in: PreparedText("a quick, call")).map(\.phrase) == ["quick call"])
    #expect(list.hits(in: PreparedText("quick. Call")).isEmpty)
    #expect(list.hits(in: PreparedText("Discounts")).map(\.words) == [0..<1])
    #expect(list.hits(in: PreparedText("どうぞよろしくね")).map(\.phrase) == ["よろしく"])
  }

  @Test(arguments: [
    ("not a discount", false), ("no, a discount", true), ("not cheap but a discount", true),
    ("never in my life a discount", true), ("never ever any small discount", false),
  ])
  func voidsNegatedPhrases(text: String, isFound: Bool) {
    let hits = PhraseList("discount").hits(in: PreparedText(text), negatedIn: "en")
    #expect(hits.isEmpty != isFound)
  }
}
