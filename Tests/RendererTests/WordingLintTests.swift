import InvitationModel
import Testing

@testable import ReportRenderer

@Suite struct WordingLintTests {
  @Test(arguments: wordingLanguages)
  func findsNothingInTheBuiltInTexts(language: String) throws {
    let book = try phrasebook(language)
    for situation in Situation.allCases {
      for tone in Tone.allCases {
        let body = try #require(book.body(situation, tone))
        #expect(
          lint(body, situation, language: language, tone: tone).isEmpty,
          "\(situation) \(language) \(tone)"
        )
        for values in [WordingValues.typical(language), .long] {
          let text = try #require(book.text(situation, tone, values))
          #expect(lint(filled: text).isEmpty, "\(text)")
        }
      }
    }
  }

  @Test func findsNothingInTheBuiltInFiles() {
    #expect(checkWording(.builtIn).map(\.text).isEmpty)
  }

  /// cmark would need minutes for either.
  @Test(arguments: [
    ("too-large", String(repeating: "a ", count: 40_000)),
    ("markup-too-deep", "## warm\n\n" + String(repeating: "- ", count: 30_000) + "x"),
  ])
  func refusesAFileBeyondTheLimits(id: String, source: String) {
    let path = "wording/en/accept.md"
    let templates = TemplateSet(overrides: [path: Array(source.utf8)])
    let errors = templates.check().filter { $0.severity == .error }
    #expect(errors.map(\.id) == [id])
    #expect(errors.map(\.file) == [path])
    #expect(WordingFile(Array(source.utf8)).sections.isEmpty)
  }

  @Test(arguments: [
    ("T01", Situation.accept, "en", Tone.warm, "thanks, {{firstname}}."),
    ("T03", .accept, "en", .warm, "one. Two. Three. Four. Five."),
    ("T04", .accept, "en", .neutral, "thanks!"),
    ("T04", .accept, "en", .warm, "thanks! Yes! Done."),
    ("T04", .decline, "en", .warm, "thanks, I'll say no!"),
    ("T05", .accept, "en", .warm, "sorry for the wait. I accept."),
    ("T05", .acceptLate, "en", .warm, "sorry, I'm so sorry. I accept."),
    ("T05", .acceptLate, "de", .neutral, "danke für Ihre Geduld."),
    ("T06", .askGoal, "en", .warm, "thanks. Tell me more."),
    ("T06", .askGoal, "en", .warm, "what? Why? When?"),
    ("T06", .decline, "en", .warm, "thanks, but no. Is that okay?"),
    ("T07", .decline, "en", .warm, "thanks. I'm keeping it small."),
    ("T08", .decline, "en", .warm, "I say no. Thanks all the same."),
    ("T09", .decline, "en", .warm, "thanks. Unfortunately, I say no."),
    ("T09", .declineTerms, "de", .neutral, "danke, leider nein."),
    ("T10", .accept, "pt", .warm, "obrigado pelo convite."),
    ("T10", .accept, "de", .formal, "sehr geehrte Frau, ich nehme gern an."),
    ("T11", .accept, "de", .warm, "danke, dass Sie schreiben."),
    ("T11", .accept, "de", .neutral, "danke für deine Einladung."),
    ("T11", .accept, "it", .warm, "grazie per il Suo invito."),
    ("T12", .accept, "en", .warm, "thanks, call me at 5."),
    ("T12", .accept, "en", .warm, "thanks, see www.example.org."),
    ("T12", .accept, "en", .warm, "thanks 🚲."),
    ("T12", .accept, "en", .warm, "thanks and bye"),
    ("T13", .accept, "es", .warm, "De qué nos conocemos?"),
    ("T13", .accept, "fr", .warm, "d'où nous connaissons-nous ?"),
    ("T16", .accept, "en", .warm, "good to hear from you again."),
    ("T17", .decline, "en", .warm, "thanks, but no. Feel free to follow up."),
  ])
  func findsWhatBreaksARule(rule: String, situation: Situation, language: String, tone: Tone, body: String) {
    let findings = lint(WordingTemplate(body), situation, language: language, tone: tone)
    #expect(findings.map(\.rule).contains(rule), "\(findings)")
  }

  @Test(arguments: [
    ("T02", "Hi {{first}}, thanks."), ("T12", "Hi  there."), ("T12", "Hi\nthere."),
    ("T14", String(repeating: "no ", count: 101)),
  ])
  func findsWhatMustNotBeSent(rule: String, text: String) {
    #expect(lint(filled: text).map(\.rule) == [rule])
  }

  @Test(arguments: [
    (
      "accept", "## warm\n\nthanks 4 that.\n",
      "accept.md:3:1: warning: a digit in the warm text [wording-t12]"
    ),
    (
      "accept", "## wram\n\nthanks.\n",
      "accept.md:3:1: warning: nothing uses “wram”; did you mean “warm”? [unknown-heading]"
    ),
    (
      "declien", "## warm\n\nno.\n",
      "declien.md: warning: nothing uses “declien”; did you mean “decline”? [unknown-wording]"
    ),
  ])
  func tellsWhereATemplateIsWrong(name: String, body: String, expected: String) {
    let templates = TemplateSet(overrides: ["wording/en/\(name).md": Array("# Title\n\n\(body)".utf8)])
    #expect(checkWording(templates).map(\.text) == ["wording/en/\(expected)"])
  }
}
