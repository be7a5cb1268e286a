import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Correspondence")
struct CorrespondenceTests {
  @Test(
    "counts a correspondence once",
    arguments: [
      (["< Hello", "> Hello to you too", "< Well", "> Fine by me"], ["conversation-long 90"]),
      (["< Hello", "< Again", "> Hello to you too"], ["conversation 80"]),
      (["< こんにちは", "> お元気ですか皆さん"], ["conversation 80"]),
      (["< Happy birthday", "> Thank you!"], ["reply-short 55"]),
      (["> Are you free in May?"], ["wrote-first 40"]),
      (["< Are you free in May?"], ["they-wrote 35"]),
      (["< We help venues with more leads"], []),
      (["< Hello", "< Again"], []),
      (["< Buy this", "> No thanks."], ["refused 20"]),
      (["> No thanks.", "< Why?", "> I have thought about it.", "> Let us talk."], ["conversation 80"]),
      (["> Please stop messaging me.", "> Not interested."], ["refused 20"]),
    ]
  )
  func countsOnce(_ lines: [String], _ expected: [String]) {
    var example = EvidenceCase()
    example.write(lines)
    #expect(example.items == expected)
  }

  @Test("remembers two unanswered messages, a no and a stop")
  func remembersAgainst() {
    var example = EvidenceCase()
    example.write(["< Hello", "< Again"])
    #expect(example.findings.unanswered.count == 2)
    example = EvidenceCase()
    example.write(["< Buy", "> Not interested."])
    #expect(example.findings.refusal?.line == 101 && example.findings.stop == nil)
    example = EvidenceCase()
    example.write(["> Please stop messaging me.", "> Not interested."])
    #expect(example.findings.stop?.line == 100 && example.findings.refusal == nil)
  }

  @Test(
    "hears the owner ask to stop, in several languages",
    arguments: [
      "Please do not write to me again.", "Bitte melden Sie sich nicht mehr.", "Ne m'écrivez plus, merci.",
      "No vuelva a escribirme, por favor.", "Não me escreva mais.", "Mi lasci in pace.",
      "Neem geen contact meer met mij op.",
    ]
  )
  func hearsStop(_ text: String) {
    var example = EvidenceCase(note: "Hello again, did you think about my offer?")
    example.write(["< Our new catalogue is out", "> \(text)", "< And with 10 % off?"])
    #expect(example.findings.stop?.line == 101)
    #expect(weigh(example.findings, HouseRules()).verdict == Verdict(rule: .never, decision: .decline))
  }

  @Test("takes a message that repeats the note for the note")
  func takesRepeatedNoteForNote() {
    var example = EvidenceCase(note: "May I ask about the dates?")
    example.write(["< May I ask about  the dates?"])
    #expect(example.items.isEmpty && example.findings.theirMessages.isEmpty)
  }

  @Test("takes a message that breaks the note into lines for the note", arguments: ["\n", "\n\n", " \n "])
  func takesBrokenNoteForNote(_ lineBreak: String) {
    var example = EvidenceCase(note: "Hello May I ask about the dates?")
    example.write(["< Hello\(lineBreak)May I ask about the dates?"])
    #expect(example.items.isEmpty && example.findings.theirMessages.isEmpty)
  }

  @Test("takes a note without a word for a message only where they differ")
  func takesWordlessNoteForNote() {
    var example = EvidenceCase(note: "👋")
    example.write(["< 👋", "< 🙂"])
    #expect(example.findings.theirMessages.map(\.text) == ["🙂"])
  }

  @Test("leaves messages to several people out")
  func leavesGroupMessagesOut() {
    var example = EvidenceCase()
    example.write(["< Hello all", "> Hello to you too, everybody"])
    let other = PersonKey.profile("ana-quist")
    for index in example.dataset.messages.indices where example.dataset.messages[index].conversation == "c" {
      example.dataset.messages[index].recipients.append(other)
    }
    #expect(example.items.isEmpty)
  }

  @Test("finds the other side of old messages without recipients by the conversation")
  func findsOtherSideByConversation() {
    var example = EvidenceCase()
    example.write(["< Hello", "> Hello to you too"])
    for index in example.dataset.messages.indices { example.dataset.messages[index].recipients = [] }
    #expect(example.items == ["conversation 80"])
  }

  @Test("swaps wrote-first and they-wrote with the sides")
  func swapsSides() {
    for (line, item) in [("> See you", "wrote-first 40"), ("< See you", "they-wrote 35")] {
      var example = EvidenceCase()
      example.write([line])
      #expect(example.items == [item])
    }
  }
}
