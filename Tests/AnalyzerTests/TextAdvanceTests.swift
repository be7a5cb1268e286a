import Testing

@testable import InvitationAnalyzer

@Suite struct TextAdvanceTests {
  @Test(
    arguments: [
      ("Hi beautiful, you made my day.", "hi beautiful"),
      ("Tes yeux sont magnifiques.", "tes yeux"),
      ("Che bella, il tuo sorriso illumina la foto", "tuo sorriso"),
      ("Bist du Single?", "bist du single"),
      ("Your smile is what patients remember of a dentist.", "your smile"),
      ("Beautiful work on the harbour bridge!", nil),
      ("Sus ideas sobre el riego son hermosas.", nil),
      ("Mit eigenen Augen habe ich Ihre Ausstellung gesehen.", nil),
    ] as [(String, String?)]
  )
  func findsPrivateAdvances(text: String, words: String?) {
    #expect(privateAdvance(in: PreparedText(text)) == words)
  }
}
