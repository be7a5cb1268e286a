import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct FitClosenessTests {
  @Test(
    arguments: [
      ("The quartets of our town need residencies.", ["quartets", "residencies"]),
      ("Ich organisiere Kammermusikabende in Aachen.", []),
      ("We would love to host a string ensemble.", ["string"]),
    ] as [(String, [String])]
  )
  func findsWordsOfOneStem(note: String, words: [String]) {
    let goal = Goal.naming(words: ["quartet", "residency", "strings"])
    let near = NearWords(goals: [goal], avoid: AvoidList())
    #expect(near.words(near: PreparedText(note).words) == [words])
  }

  @Test func leavesOutWordsOfAvoid() {
    var avoid = AvoidList()
    avoid.words = [.naming("stringing")]
    let near = NearWords(goals: [.naming(words: ["strings"])], avoid: avoid)
    #expect(near.words(near: PreparedText("stringing rackets").words) == [[]])
  }

  @Test func findsBuiltInTradesInOtherLanguages() {
    var goal = Goal.naming(words: [])
    goal.roles = [.naming("nurse")]
    let near = NearWords(goals: [goal], avoid: AvoidList())
    #expect(near.words(near: PreparedText("Jestem pielęgniarką w Gdyni").words) == [["pielegniarka"]])
  }

  /// What stands in the address besides the name counts half and is only a glimpse.
  @Test(arguments: [
    ("ada-quill-musik", "orchestral music", 350), ("ada-quill-topferei", "Töpfern", 350),
    ("ada-quill-bakery", "Töpfern", 0),
    ("ada-quill-keramik-2", "ceramics (also: Keramikerin)", 350), ("ada-quill-9f8e7d", "quills", 0),
  ])
  func readsTheAddress(slug: String, term: String, points: Int) {
    var goals = Goals()
    goals.goals = [.naming(words: term.split(separator: "(also: ").map { String($0.filter { $0 != ")" }) })]
    var fields = FitFields(key: .profile(slug), name: NameForm("Ada Quill"))
    fields[.slug] = PreparedText(slug)
    let result = CompiledGoals(goals, asOf: nil).fit(fields, note: .none, signs: [])
    #expect(result.evidence.goals[0].near?.points ?? 0 == points)
    #expect(result.evidence.hasReading == false)
    #expect((result.score.value == nil) == (points == 0))
  }

  @Test func raisesAQuestionAndNeverAnAcceptance() {
    var evidence = FitEvidence()
    evidence.goals = [
      GoalEvidence(
        goal: 0,
        importance: 3,
        hits: [],
        near: NearWording(points: 2500, share: 600, field: .headline)
      )
    ]
    evidence.closeness = Closeness.allCases
    #expect(score(of: evidence).value == 37)
    evidence.goals[0].near = nil
    #expect(score(of: evidence).value == 28)
    evidence.closeness = [.wrotePersonally]
    #expect(score(of: evidence).value == nil)
  }

  @Test func saysNothingOfPeopleWhoOfferSomething() {
    #expect(
      EvidenceCase(note: "I grow heritage apples near Lyon and read your essay.").findings.closeness == [
        .wrotePersonally
      ]
    )
    #expect(
      EvidenceCase(note: "We offer heritage apples near Lyon, have you room?").findings.closeness.isEmpty
    )
    var example = EvidenceCase()
    example.write(["> Could you judge our cider contest?"])
    #expect(example.findings.closeness == [.ownTie])
  }

  @Test func takesAListOfTheGoalsTermsForAList() {
    let note = "violinist cello chamber music residency festival strings quartet Ghent Antwerp"
    #expect(EvidenceCase(note: note).findings.quality == .list)
    #expect(
      EvidenceCase(note: "I am a violinist and would bring my cello quartet to the residency in Ghent")
        .findings.quality == .personal
    )
  }
}

extension Goal {
  /// A goal of nothing but words.
  fileprivate static func naming(words: [String]) -> Goal {
    Goal(name: "Goal", words: words.map { .naming($0) }, line: 1)
  }
}

extension Term {
  fileprivate static func naming(_ text: String) -> Term {
    Term(spellings: [Spelling(text: text)], line: 1, column: 1)
  }
}
