import Testing

@testable import InvitationAnalyzer

@Suite struct TextLanguageTests {
  @Test(arguments: [
    ("Vielen Dank für Ihre Nachricht und die schöne Musik", "de", true),
    ("Merci pour votre concert, j'ai beaucoup aimé la fin", "fr", true),
    ("Gracias por la charla de ayer, me gustó mucho", "es", true),
    ("Obrigado pela conversa, gostei muito da sua palestra", "pt", true),
    ("Grazie per la conversazione, mi è piaciuta molto", "it", true),
    ("Thank you for the lovely evening", "en", true),
    ("Bedankt voor het gesprek, ik vond het erg leuk", "nl", true),
    ("お話を伺いたいです", "ja", true),
    ("希望与您交流音乐", "zh", true),
    ("Hi!", "en", false),
    ("Jazz, Lyon, 2024", "und", false),
    ("Дякую за концерт", "und", false),
  ])
  func detectsLanguages(text: String, code: String, isSure: Bool) {
    #expect(detectLanguage(PreparedText(text)) == Language(code: code, isSure: isSure))
  }
}
