import Testing

@testable import InvitationAnalyzer

@Suite struct FitScoreTests {
  struct Vector: Sendable {
    var terms: [(TermKey, Int)]
    var near: Int
    var importance: Int
    var avoid = false
    var signs = 0
    var raw: Int
    var value: Int
  }

  @Test(arguments: [
    Vector(terms: [(.roles, 3000)], near: 0, importance: 2, raw: 3000, value: 37),
    Vector(terms: [(.roles, 3000)], near: 0, importance: 3, raw: 3600, value: 41),
    Vector(terms: [(.roles, 3000)], near: 0, importance: 1, raw: 2400, value: 32),
    Vector(terms: [(.skills, 2000)], near: 0, importance: 2, raw: 2000, value: 28),
    Vector(terms: [(.places, 1000)], near: 0, importance: 2, raw: 500, value: 9),
    Vector(terms: [(.roles, 3000), (.skills, 2000)], near: 0, importance: 2, raw: 5000, value: 50),
    Vector(
      terms: [(.roles, 3000), (.companies, 3000), (.skills, 2000)],
      near: 0,
      importance: 3,
      raw: 9600,
      value: 65
    ),
    Vector(terms: [], near: 2500, importance: 3, raw: 3000, value: 37),
    Vector(terms: [(.skills, 2000)], near: 2500, importance: 2, raw: 3500, value: 41),
    Vector(terms: [(.roles, 3000), (.companies, 3000)], near: 2500, importance: 2, raw: 6000, value: 54),
    Vector(
      terms: [(.roles, 3000), (.skills, 2000)],
      near: 0,
      importance: 2,
      avoid: true,
      raw: 5000,
      value: 20
    ),
    Vector(terms: [(.roles, 3000), (.skills, 2000)], near: 0, importance: 2, signs: 2, raw: 5000, value: 25),
  ])
  func scores(vector: Vector) {
    let hits = vector.terms.enumerated().map { number, term in
      GoalHit(
        key: term.0,
        term: number,
        text: "",
        points: term.1,
        field: .headline,
        kind: .exact,
        isFull: true
      )
    }
    let near = vector.near == 0 ? nil : NearWording(points: vector.near, share: 1000, field: .headline)
    var evidence = FitEvidence()
    evidence.goals = [GoalEvidence(goal: 0, importance: vector.importance, hits: hits, near: near)]
    if vector.avoid { evidence.avoid = [AvoidHit(key: .words, text: "", field: .headline, isHard: true)] }
    evidence.salesSigns = vector.signs
    evidence.hasReading = true
    let score = score(of: evidence)
    #expect(score.raw == vector.raw)
    #expect(score.value == vector.value)
  }
}
