import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// A company of the Avoid list in a note: one reservation, unless the writer says they work there.
@Suite struct StatedEmployerTests {
  @Test(arguments: [
    ("I am the new head of purchasing at Tarn Mining. May we talk?", true),
    ("I'm a geologist at Tarn Mining and admire your maps.", true),
    ("Ich arbeite bei Tarn Mining und lese gern Ihre Karten.", true),
    ("Bonjour, je suis directrice des achats chez Tarn Mining.", true),
    ("Soy directora de compras de Tarn Mining.", true),
    ("Sono responsabile della sicurezza presso Tarn Mining", true),
    ("I am a former engineer of Tarn Mining.", false),
    ("I am the founder of a school, against Tarn Mining.", false),
    ("I am tired of Tarn Mining.", false),
    ("Ich bin Kunde von Tarn Mining", false),
    ("The head of purchasing at Tarn Mining told me about you.", false),
    ("I am a baker, Tarn Mining lies next door.", false),
    ("Tarn Mining is in the papers again.", false),
  ])
  func declinesOnlyWhoWorksThere(note: String, isHard: Bool) {
    var goals = Goals()
    goals.goals = [Goal(name: "Maps", line: 1)]
    goals.avoid.companies = [Term(spellings: [Spelling(text: "Tarn Mining")], line: 1, column: 1)]
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    fields[.note] = PreparedText(note)
    let evidence = CompiledGoals(goals, asOf: nil).fit(fields, note: .personal, signs: []).evidence
    #expect(evidence.avoid.map(\.isHard) == [isHard])
  }
}
