import InvitationModel
import Testing

@testable import ReportRenderer

@Suite struct FillWordingTests {
  private var voice: Voice {
    var voice = Voice()
    voice.me = "Ilse"
    voice.terms = ["en": ["we have played or worked together", "someone we both know introduces us"]]
    return voice
  }

  private func fill(
    _ invitation: ReportedInvitation,
    voice: Voice? = nil,
    templates: TemplateSet = .builtIn
  ) -> (wording: [Wording], diagnostics: [Diagnostic]) {
    var books = Phrasebooks(templates)
    var filled = report(of: [invitation], voice: voice ?? self.voice)
    fillWording(&filled, &books)
    return (filled.invitations.flatMap(\.wording), filled.diagnostics)
  }

  @Test func putsAShorterTextBeforeALongOne() {
    let wording = fill(invitation(from: "Greta Fallow", [("decline-terms", "en", .neutral)])).wording
    #expect(wording.map(\.characters) == [185, 224])
    #expect(
      wording.first?.text.contains("Please ask again once we have played or worked together. Best") == true
    )
  }

  @Test func saysMoreClausesOnlyWhileTheyFit() {
    var voice = voice
    let clause = "the two of us have met at one of the meetings that our choir runs"
    voice.terms = ["en": [clause, clause, clause]]
    let texts = fill(invitation(from: "Greta Fallow", [("decline-terms", "en", .neutral)]), voice: voice)
      .wording
    #expect(texts.map { $0.text.ranges(of: clause).count } == [2])
  }

  @Test func leavesOutAClauseThatIsTooLong() {
    var voice = voice
    voice.terms = ["en": [String(repeating: "long ", count: 15)]]
    let texts = fill(invitation(from: "Greta", [("decline-terms", "en", .neutral)]), voice: voice).wording
    #expect(texts.map { $0.text.contains("we have met or someone introduces us") } == [true])
  }

  @Test func leavesOutASituationWithoutItsFriend() {
    let proposals: [(String, String, Tone)] = [
      ("ask-referral", "en", .neutral), ("ask-goal", "en", .neutral),
    ]
    let filled = fill(invitation(from: "Jonas Elmqvist", proposals))
    #expect(filled.wording.map(\.situation) == ["ask-goal"])
    #expect(filled.diagnostics.isEmpty)
  }

  @Test func usesWordsOnlyInTheirOwnLanguage() {
    var voice = voice
    voice.about = ["en": "chamber music"]
    let filled = fill(
      invitation(from: "Marta", [("ask-goal", "fr", .warm), ("ask-goal", "en", .warm)]),
      voice: voice
    )
    #expect(filled.wording.map { $0.text.contains("chamber music") } == [false, true])
  }

  @Test func greetsWithoutANameWhereThereIsNone() {
    let filled = fill(invitation(from: "{{me}} www.example.com", [("accept", "de", .formal)]))
    #expect(filled.wording.first?.text.hasPrefix("Guten Tag, vielen Dank für Ihre Einladung") == true)
  }

  @Test func leavesOutAndReportsWhatOwnTemplatesSpoil() {
    let templates = TemplateSet(overrides: [
      "wording/en/accept.md": Array("## neutral\n\nHi {{firstname}}, thanks.\n".utf8)
    ])
    let proposals: [(String, String, Tone)] = [("accept", "en", .neutral), ("accept-note", "en", .neutral)]
    let filled = fill(invitation(from: "Marta", proposals), templates: templates)
    #expect(filled.wording.map(\.situation) == ["accept-note"])
    #expect(
      filled.diagnostics.map(\.message) == [
        "a text for accept (en) is left out: an unfilled slot or a brace (T02)"
      ]
    )
  }

  @Test func givesTheSameTwice() {
    let person = invitation(from: "Marta", [("decline-terms", "en", .warm), ("decline", "it", .formal)])
    #expect(fill(person).wording == fill(person).wording)
  }
}
