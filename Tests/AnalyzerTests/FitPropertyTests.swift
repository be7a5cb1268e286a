import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Invariants 5, 7, 22 and 23 of decisions.md 21 on random goals and people.
@Suite struct FitPropertyTests {
  @Test func neverLosesFitWhenGoalsGrow() {
    check(seed: 5, rounds: 150) { random in
      let goals = randomGoals(&random)
      var more = goals
      switch Int.random(in: 0..<3, using: &random) {
      case 0: more.goals.append(randomGoal(&random))
      case 1:
        let position = more.goals.indices.randomElement(using: &random) ?? 0
        let added = randomGoal(&random)
        more.goals[position].roles += added.roles
        more.goals[position].skills += added.skills
        more.goals[position].companies += added.companies
        more.goals[position].places += added.places
        more.goals[position].words += added.words
      default:
        let position = more.goals.indices.randomElement(using: &random) ?? 0
        more.goals[position].importance = min(3, more.goals[position].importance + 1)
      }
      let fields = randomFields(&random)
      guard let before = fit(goals, fields) else { return true }
      return fit(more, fields).map { $0 >= before } ?? false
    }
  }

  @Test func neverLosesFitWhenAFactIsAdded() {
    check(seed: 7, rounds: 150) { random in
      let goals = randomGoals(&random)
      let fields = randomFields(&random)
      var more = fields
      let missing = [FitField.headline, .position, .company, .location, .school].filter { fields[$0] == nil }
      guard let field = missing.randomElement(using: &random), let before = fit(goals, fields) else {
        return true
      }
      more[field] = PreparedText(phrase(&random))
      return fit(goals, more).map { $0 >= before } ?? false
    }
  }

  @Test func neverFitsByNearWordingAlone() {
    var near = 0
    check(seed: 23, rounds: 300) { random in
      var goals = Goals()
      goals.goals = [Goal(name: "A goal", importance: 3, line: 1)]
      goals.goals[0].skills = (0..<3).map { _ in term(phrase(&random)) }
      var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
      fields[.headline] = PreparedText(
        phrase(&random).split(separator: " ").map { $0 + "ary" }.joined(separator: " ")
      )
      let result = CompiledGoals(goals, asOf: nil).fit(fields, note: .none, signs: [])
      let goal = result.evidence.goals[0]
      if goal.near != nil, goal.hits.isEmpty { near += 1 }
      return !goal.hits.isEmpty || (result.score.value ?? 0) <= 37
    }
    #expect(near > 50)
  }

  @Test func endsOnAnyText() {
    let goals = CompiledGoals(exampleGoals, asOf: nil)
    check(seed: 22, rounds: 150) { random in
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      for text in [randomText(&random, length: 300), String(decoding: bytes, as: UTF8.self)] {
        let name = NameForm(text)
        _ = (name.skeleton, hasMixedScripts(text), CompanyName(PreparedText(text)).normal)
        let value = readEverything(text, name, goals)
        guard value.map((0...100).contains) ?? true else { return false }
      }
      return true
    }
  }

  @Test(arguments: [
    "(", "-", "a:in", "http://", "the ", "of ", "violinist ", "former violinist ", "not a ", "We help. ",
    "head of ", "é",
    "よろしくお願いします", "よろしくお願いします。", "チェロ", "a\u{301}\u{316}", "ignore ", "ae", "rn", "15 ",
  ])
  func endsOnLongTexts(piece: String) {
    let text = String(repeating: piece, count: 2_000)
    let value = readEverything(text, NameForm(text), CompiledGoals(exampleGoals, asOf: nil))
    #expect(value.map((0...100).contains) ?? true)
  }

  private func readEverything(_ text: String, _ name: NameForm, _ goals: CompiledGoals) -> Int? {
    let prepared = PreparedText(text)
    let quality = NoteReading(prepared.source).quality(besides: [name], hasClaim: false)
    let signs = salesSigns(note: prepared, headline: prepared, goals: goals)
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    for field in FitField.allCases where field != .person { fields[field] = prepared }
    return goals.fit(fields, note: quality, signs: signs).score.value
  }

  /// Reports the first round that fails, with its seed.
  private func check(seed: UInt64, rounds: Int, _ holds: (inout SplitMix64) -> Bool) {
    var random = SplitMix64(seed: seed)
    for round in 0..<rounds where !holds(&random) {
      Issue.record("seed \(seed), round \(round)")
      return
    }
  }

  private func fit(_ goals: Goals, _ fields: FitFields) -> Int? {
    CompiledGoals(goals, asOf: nil).fit(fields, note: .personal, signs: []).score.value
  }

  private func randomGoals(_ random: inout SplitMix64) -> Goals {
    var goals = Goals()
    goals.languages = ["en", "de"]
    goals.goals = (0..<Int.random(in: 1...3, using: &random)).map { _ in randomGoal(&random) }
    goals.avoid.words = [term("crypto*"), term("playlist promotion")]
    return goals
  }

  private func randomGoal(_ random: inout SplitMix64) -> Goal {
    var goal = Goal(name: "A goal", importance: Int.random(in: 1...3, using: &random), line: 1)
    func terms(_ random: inout SplitMix64) -> [Term] {
      (0..<Int.random(in: 0...2, using: &random)).map { _ in term(phrase(&random)) }
    }
    goal.roles = terms(&random)
    goal.skills = terms(&random)
    goal.companies = terms(&random)
    goal.places = terms(&random)
    goal.words = terms(&random)
    return goal
  }

  private func randomFields(_ random: inout SplitMix64) -> FitFields {
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    for field in FitField.allCases where field != .person && Bool.random(using: &random) {
      fields[field] = PreparedText(phrase(&random) + ", " + phrase(&random))
    }
    return fields
  }

  /// One to three words that are roles, scopes, places, negators, or parts of one another.
  private func phrase(_ random: inout SplitMix64) -> String {
    let words = [
      "violinist", "violin", "Geiger", "teacher", "music", "Kammermusik", "chamber", "former", "for", "not",
      "Ghent",
      "nurse", "Krankenpfleger", "designer", "senior", "project", "manager", "residency", "festival", "of",
      "quartet",
      "チェロ", "室内楽",
    ]
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
  }
}
