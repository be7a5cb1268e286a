import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct VoiceTests {
  @Test("files unmarked texts under the language the owner likes best")
  func filesUnmarkedTextsUnderTheFirstLanguage() {
    var goals = Goals()
    goals.languages = ["nl", "de"]
    goals.about = ["": "samen repareren", "de": "gemeinsam reparieren"]
    goals.houseRules.terms = ["": ["we elkaar kennen"]]
    var dataset = Dataset()
    dataset.goals = goals
    let voice = Voice(dataset)
    #expect(voice.about == ["nl": "samen repareren", "de": "gemeinsam reparieren"])
    #expect(voice.terms == ["nl": ["we elkaar kennen"]])
  }

  @Test("takes English for the owner's language when none is stated")
  func takesEnglishWithoutLanguages() {
    var dataset = Dataset()
    dataset.goals = Goals()
    dataset.goals?.about = ["": "fixing things"]
    #expect(Voice(dataset).about == ["en": "fixing things"])
  }
}
