import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Wording choice")
struct WordingChoiceTests {
  /// One row of wording.md 10: the people of the worked examples, answered on 2026-02-15.
  static let published: [(number: Int, situation: String, language: String, isSilentFirst: Bool)] = [
    (1, "accept-known", "en", false), (2, "ask-reconnect", "en", false), (3, "accept", "en", false),
    (4, "accept-known", "en", false), (6, "accept-referred", "en", false), (8, "accept-note", "en", false),
    (9, "decline-terms", "en", true), (10, "accept-note", "de", false), (11, "ask-goal", "en", false),
    (13, "ask-how-we-know", "en", false), (15, "decline-pitch", "en", false), (16, "ask-offer", "en", false),
    (18, "decline", "en", false), (22, "ask-second-profile", "en", false), (25, "ask-goal", "en", false),
    (26, "decline-pitch", "en", true), (29, "ask-goal", "en", false), (30, "ask-goal", "en", false),
    (33, "decline", "en", false),
  ]

  static let early = cards(asOf: "2026-02-15")
  static let late = cards(asOf: "2026-03-01")

  static func cards(asOf: String, _ edit: (inout Dataset) -> Void = { _ in }) -> [String: ReportedInvitation]
  {
    var dataset = WorkedArchive.dataset(WorkedExample.archives[0])
    dataset.asOf = WorkedArchive.day(asOf)
    edit(&dataset)
    return WorkedArchive.report(dataset).invitations.filter { $0.direction == .incoming }
      .reduce(into: [:]) { $0[$1.id] = $1 }
  }

  static func id(_ number: Int) -> String { WorkedExample.all[number - 1].invitation.id }

  @Test("proposes the published situation first", arguments: published)
  func proposesPublishedSituation(
    _ number: Int,
    situation: String,
    language: String,
    isSilentFirst: Bool
  ) throws {
    let card = try #require(Self.early[Self.id(number)])
    let first = try #require(card.wording.first)
    #expect(first.situation == situation)
    #expect(first.language == language)
    #expect(first.tone == .neutral)
    #expect(first.decision == card.decision)
    #expect((card.advice == .silentFirst) == isSilentFirst)
  }

  @Test("is silent where nothing is to be said", arguments: [20, 21, 23, 27])
  func isSilent(_ number: Int) throws {
    let card = try #require(Self.early[Self.id(number)])
    #expect(card.wording.isEmpty)
    #expect(card.advice == (number == 23 ? .report : .silent))
  }

  @Test("offers words for the other answers, three texts at most and none twice")
  func offersOtherAnswers() throws {
    let cards = Self.early.values.filter { !$0.wording.isEmpty }
    try #require(cards.count > Self.published.count)
    for card in cards {
      #expect(card.wording.count == 3)
      #expect(Set(card.wording.map(\.situation)).count == card.wording.count, "\(card.name)")
      #expect(Set(card.wording.compactMap(\.decision)).isSuperset(of: [.ask, .decline]))
    }
  }

  @Test(
    "takes a lone wish for a call for no offer, and says that it fits only where it does",
    arguments: [
      ("none", Decision.ask, "ask-how-we-know", "Wrote to you; unclear what for"),
      ("Violinist", .accept, "ask-goal", "Wrote to you and fits “Bring players to the festival”"),
    ]
  )
  func takesACallForNoOffer(_ headline: String, _ decision: Decision, _ ask: String, _ said: String) throws {
    let slug = "ivo-strand"
    let cards = Self.cards(asOf: "2026-02-15") { dataset in
      for place in dataset.invitations.indices where dataset.invitations[place].id == Self.id(13) {
        dataset.invitations[place].note =
          "Hello Ilse, the mill behind your street may become a hall. Could we have a quick call on Sunday?"
      }
      var facts = PersonFacts(key: .profile(slug), source: Source(file: "people.csv", line: 9))
      facts.headline = headline
      dataset.people.append(facts)
    }
    let card = try #require(cards[Self.id(13)])
    #expect(card.decision == decision && card.headline == said)
    #expect(card.wording.first { $0.decision == .ask }?.situation == ask)
    #expect(!card.wording.map(\.situation).contains("decline-pitch"))
    #expect(card.answers?.want.contains("; they ask for a call, which may be an offer.") == true)
  }

  @Test("says what reads like an offer behind what they wrote")
  func saysWhatReadsLikeAnOffer() throws {
    let cards = Self.cards(asOf: "2026-02-15") { dataset in
      for place in dataset.invitations.indices where dataset.invitations[place].id == Self.id(13) {
        dataset.invitations[place].note =
          "Hello Ilse, the mill behind your street may become a hall. Have you been inside?"
      }
      var facts = PersonFacts(key: .profile("ivo-strand"), source: Source(file: "people.csv", line: 9))
      facts.headline = "We help festivals get more leads"
      dataset.people.append(facts)
    }
    let want = try #require(cards[Self.id(13)]?.answers?.want)
    #expect(want.contains("; the headline reads like an offer: growth"), "\(want)")
  }

  @Test("says of one sign of an offer and nothing else known that little is known")
  func saysThatLittleIsKnownBesideAnOffer() throws {
    let cards = Self.cards(asOf: "2026-02-15") { dataset in
      for place in dataset.invitations.indices where dataset.invitations[place].id == Self.id(13) {
        dataset.invitations[place].note = "Hi, we offer help."
      }
    }
    let card = try #require(cards[Self.id(13)])
    #expect(card.ruleId == "reserved" && card.scores?.fit == nil, "\(card.ruleId ?? "")")
    #expect(card.headline == "An offer, and little else known")
  }

  @Test("apologises when late, and is silent first for a late no")
  func apologisesWhenLate() throws {
    let accept = try #require(Self.late[Self.id(10)])
    #expect(accept.wording.first?.situation == "accept-late")
    let decline = try #require(Self.late[Self.id(12)])
    #expect(decline.wording.first?.situation == "decline-late")
    #expect(decline.advice == .silentFirst)
  }

  @Test("leaves a blank invitation alone if nothing comes to mind")
  func leavesBlankAlone() throws {
    #expect(try #require(Self.early[Self.id(13)]).advice == .leave)
  }

  @Test("never tells people whom the owner knows that they are strangers", arguments: [1, 4, 6])
  func declinesKnownPeopleTruly(_ number: Int) throws {
    let card = try #require(Self.early[Self.id(number)])
    let decline = try #require(card.wording.first { $0.decision == .decline })
    #expect(decline.situation == "decline" && decline.tone == .formal)
    #expect(!card.wording.map(\.situation).contains("decline-terms"))
  }

  @Test("offers the place elsewhere instead of a second no")
  func offersElsewhere() throws {
    let cards = Self.cards(asOf: "2026-02-15") { $0.goals?.houseRules.elsewhere = "the festival's letter" }
    let situations = try #require(cards[Self.id(9)]).wording.map(\.situation)
    #expect(situations == ["decline-terms", "ask-how-we-know", "decline-elsewhere"])
  }

  @Test("does not come back to letters that only the owner wrote")
  func claimsNoLetters() throws {
    let cards = Self.cards(asOf: "2026-02-15") { dataset in
      let invitation = dataset.invitations.first { $0.id == Self.id(13) }
      guard let person = invitation?.person, let key = person.key else { return }
      dataset.messages.append(
        Message(
          conversation: "",
          sender: dataset.owner,
          isFromOwner: true,
          recipients: [key],
          recipientNames: person.name,
          sentAt: nil,
          text: "Is the hall free in May?",
          source: Source(file: "messages.csv", line: 99)
        )
      )
      dataset.memberFollows.append(
        MemberFollow(name: person.name, isActive: true, source: Source(file: "Member_Follows.csv", line: 2))
      )
      var facts = PersonFacts(key: key, source: Source(file: "people.csv", line: 9))
      (facts.mutual, facts.company) = (40, dataset.positions.first?.company ?? "")
      dataset.people.append(facts)
    }
    let card = try #require(cards[Self.id(13)])
    #expect(card.ruleId == "known" && card.evidence.contains { $0.id == "wrote-first" })
    #expect(card.wording.first?.situation == "accept")
  }

  @Test(
    "offers the terms, or to leave it, after three weeks without an answer",
    arguments: [("2026-01-22", true), ("2026-01-23", false)]
  )
  func givesUpAfterThreeWeeks(_ asked: String, _ isInVain: Bool) throws {
    let cards = Self.cards(asOf: "2026-02-12") { dataset in
      dataset.observedUntil = dataset.asOf
      dataset.ledger.append(LedgerCase.entry("ivo-strand", .ask, on: asked))
    }
    let card = try #require(cards[Self.id(13)])
    #expect(card.decision == .ask && card.wording.first?.decision == .ask)
    #expect(card.wording.map(\.situation).contains("decline-terms") == isInVain)
    #expect((card.advice == .leave) == isInVain)
    #expect(card.remarks.contains(LedgerVerdict.noAnswer.advice) == isInVain)
  }

  @Test("names the connection that the wording may mention")
  func namesMutual() throws {
    #expect(try #require(Self.early[Self.id(6)]).mutual == "Ana Quist")
    #expect(try #require(Self.early[Self.id(8)]).mutual == "Benedikt Oake")
    #expect(try #require(Self.early[Self.id(10)]).mutual == nil)
  }

  @Test(
    "answers in a language that is sure, listed and has texts",
    arguments: [
      ("Vielen Dank für Ihre Nachricht und die schöne Musik", ["en", "de"], ["en", "de"], "de"),
      ("Vielen Dank für Ihre Nachricht und die schöne Musik", ["en", "fr"], ["en", "de"], "en"),
      ("Vielen Dank für Ihre Nachricht und die schöne Musik", ["nl", "de"], ["en"], "en"),
      ("Hi!", ["fr", "en"], ["en", "fr"], "fr"),
      ("Jazz, Lyon, 2024", ["nl", "fr"], ["en", "fr"], "fr"),
      ("Jazz, Lyon, 2024", [], ["en", "fr"], "en"),
    ]
  )
  func answersInListedLanguage(_ note: String, _ listed: [String], _ sets: [String], _ expected: String) {
    var goals = Goals()
    goals.languages = listed
    #expect(WordingLanguage(goals, sets: sets).language(for: NoteReading(note)) == expected)
  }

  @Test(
    "mirrors a familiar form of address",
    arguments: [
      ("Hallo Ilse, ich habe dein Konzert gehört und es war sehr schön für mich", Tone.warm),
      ("Guten Tag, ich habe Ihr Konzert gehört und es war sehr schön für mich", Tone.formal),
      ("Merci pour ton concert, j'ai beaucoup aimé la fin", Tone.warm),
      ("Thank you for your lovely evening", Tone.formal),
    ]
  )
  func mirrorsFormOfAddress(_ note: String, _ expected: Tone) {
    var goals = Goals()
    (goals.tone, goals.isToneStated) = (.formal, true)
    #expect(WordingLanguage(goals, sets: ["en"]).tone(for: NoteReading(note)) == expected)
  }
}
