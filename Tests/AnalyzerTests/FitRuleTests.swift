import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct FitRuleTests {
  /// The retrospective of decisions.md 15.
  @Test(arguments: [
    ("Una Brandt", "Violist", "Brevik Quartet", 48, ["Brevik Quartet 3000 exact"]),
    (
      "Filip Roos", "Grant Officer", "Orrin Trust", 54,
      ["grant officer 3000 exact", "Orrin Trust 3000 exact"]
    ),
    ("Dora Welk", "Life coach for founders", "Welk Coaching", 0, []),
    ("Hana Seto", "チェロ講師", "Kita Ongaku", 24, ["cello 2000 exact"]),
    (
      "Pia Aubin", "Professeure de musique", "Conservatoire de Lillemont", 35,
      ["music teacher 3000 inflected"]
    ),
    ("Gus Tarn", "Fleet manager", "Tarn Logistics", 0, []),
    ("Ben Ostrow", "Insurance for violinists", "Ostrow Insurance", 29, ["violinist 1500 serves them"]),
  ])
  func fitsConnectionsAsInTheRetrospective(
    name: String,
    position: String,
    company: String,
    value: Int,
    hits: [String]
  ) {
    let result = fit([.headline: position, .company: company], name: name)
    #expect(result.score.value == value)
    let found = result.evidence.goals.flatMap(\.hits).map { "\($0.text) \($0.points) \($0.kind.rawValue)" }
    #expect(found == hits)
    #expect(result.evidence.hasHardAvoid == (name == "Dora Welk"))
  }

  @Test(arguments: [
    ("Violist", "Brevik Quartet", [true, false, false]),
    ("Grant Officer", "Orrin Trust", [false, true, false]),
    ("Former violinist", "", [false, false, false]), ("Insurance for violinists", "", [false, false, false]),
    ("Painter in Ghent", "", [false, false, false]), ("Violinist and life coach", "", [false, false, false]),
    ("Cellist", "Studio Halcyon", [true, false, true]),
  ])
  func matchesConnectionsAtFullStrengthOnly(position: String, company: String, matches: [Bool]) {
    #expect(example.matches(position: position, company: company) == matches)
  }

  @Test func servesAGoalAsAConnectionByHeadlineTitleAndCompanyAlone() {
    var goals = Goals()
    goals.goals = [goal(.schools, ["Nordhaven Conservatory"])]
    let compiled = CompiledGoals(goals, asOf: nil)
    func served(_ texts: [FitField: String]) -> [Int] {
      FieldReader(goals: compiled, fields: fields(texts)).goalsServedAsConnection()
    }
    let school = "Nordhaven Conservatory"
    #expect(served([.headline: "Teacher at \(school)"]) == [0])
    #expect(
      served([.headline: "Teacher at \(school)", .school: school]) == [0],
      "knowing more takes nothing away"
    )
    #expect(served([.school: school]).isEmpty, "a connection's school is in no export")
  }

  @Test func readsNoAvoidInTheOwnersNotes() {
    #expect(fit([.notes: "He warned me about crypto once."]).evidence.avoid.isEmpty)
    #expect(fit([.note: "Let us talk about crypto."]).evidence.avoid.map(\.isHard) == [false])
    #expect(fit([.headline: "Crypto", .notes: "Crypto?"]).evidence.avoid.map(\.isHard) == [true])
  }

  @Test func endsGoalsOnTheDayTheyStop() {
    let before = CompiledGoals(exampleGoals, asOf: CivilDay(iso: "2027-06-29"))
    let after = CompiledGoals(exampleGoals, asOf: CivilDay(iso: "2027-06-30"))
    #expect(before.matches(position: "Cello", company: "") == [false, false, true])
    #expect(after.matches(position: "Cello", company: "") == [false, false, false])
  }

  @Test func leavesTheFitOpenWithoutAnythingToRead() {
    #expect(fit([.location: "Oslo"]).score.value == nil)
    #expect(fit([.headline: ""]).score.value == 0)
    #expect(fit([.headline: ""]).evidence.basis == .profile)
    #expect(fit([.location: "Ghent"]).score.value == 10)
    let noGoals = CompiledGoals(nil, asOf: nil)
    #expect(noGoals.fit(fields([.headline: "Violinist"]), note: .none, signs: []).score.value == nil)
  }

  @Test func neverMatchesWordsOfTheName() {
    let goals = fit([.headline: "Otto Cello, painter"], name: "Otto Cello").evidence.goals
    #expect(goals.flatMap(\.hits) == [])
  }

  @Test func findsPeopleByAddressOrUncommonName() {
    var goals = Goals()
    goals.goals = [Goal(name: "A goal", line: 1)]
    goals.goals[0].people = [
      GoalPerson(key: .profile("ada-quill"), name: "", line: 2),
      GoalPerson(key: nil, name: "Lena Osterby", line: 3),
      GoalPerson(key: nil, name: "Maria Silva", line: 4),
    ]
    let compiled = CompiledGoals(goals, asOf: nil)
    func points(_ slug: String, _ name: String) -> Int {
      let fields = FitFields(key: .profile(slug), name: NameForm(name))
      return compiled.fit(fields, note: .none, signs: []).score.raw
    }
    #expect(points("ada-quill", "Somebody Else") == 5000)
    #expect(points("x", "Osterby, Lena") == 5000)
    #expect(points("x", "Maria Silva") == 0)
  }

  @Test func matchesTermsThatHoldAStop() {
    var goals = Goals()
    goals.goals = [goal(.places, ["St. Gallen"])]
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    fields[.location] = PreparedText("St. Gallen, Schweiz")
    let evidence = CompiledGoals(goals, asOf: nil).fit(fields, note: .none, signs: []).evidence
    #expect(evidence.goals[0].hits.map(\.points) == [1000])
  }

  @Test func takesRareNGramsForMoreTelling() {
    let texts = (0..<63).map { PreparedText($0 < 62 ? "manager" : "violinist") }
    let weights = NGramWeights(texts.map(\.words))
    let gram = Set(NGrams.of(PreparedText("violin").words)).intersection(
      NGrams.of(PreparedText("violinist").words)
    ).min()
    let common = NGrams.of(PreparedText("manager").words).min()
    // 64 / 2 doubles five times, 64 / 63 not once.
    #expect(gram.map { weights.weight(of: $0) } == 6)
    #expect(common.map { weights.weight(of: $0) } == 1)
    #expect(NGramWeights(texts.prefix(49).map(\.words)).weight(of: 1) == 1)
  }

  private let example = CompiledGoals(exampleGoals, asOf: CivilDay(iso: "2026-03-01"))

  private func fields(_ texts: [FitField: String], name: String = "Ada Quill") -> FitFields {
    var fields = FitFields(key: nil, name: NameForm(name))
    for (field, text) in texts { fields[field] = PreparedText(text) }
    return fields
  }

  private func fit(_ texts: [FitField: String], name: String = "Ada Quill") -> FitResult {
    example.fit(fields(texts, name: name), note: .none, signs: [])
  }
}

extension CompiledGoals {
  /// The goals that a connection named Ada Quill serves.
  fileprivate func matches(position: String, company: String) -> [Bool] {
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    fields[.headline] = PreparedText(position)
    fields[.company] = PreparedText(company)
    return matchesByGoal(FieldReader(goals: self, fields: fields).bestHits())
  }
}
