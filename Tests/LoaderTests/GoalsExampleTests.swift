import Foundation
import InvitationModel
import Testing

@testable import InvitationLoader

@Suite("Goals: worked examples")
struct GoalsExampleTests {
  private func example() throws -> (goals: Goals, diagnostics: [Diagnostic]) {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/goals.md")
    return readGoals([UInt8](try Data(contentsOf: url)), file: "goals.md")
  }

  @Test func readsTheWorkedExample() throws {
    let (goals, diagnostics) = try example()
    #expect(
      diagnostics.map(\.text) == [
        "goals.md:41:11: warning: this person is matched by name only; add the profile address [person-by-name]"
      ]
    )
    #expect(goals.name == "Ilse")
    #expect(goals.languages == ["en", "fr", "nl", "de"])
    #expect(goals.tone == .neutral && goals.isToneStated)
    #expect(goals.about == ["": "chamber music and small festivals"])
    #expect(
      goals.goals.map(\.name) == ["Bring players to the festival", "Partners and funding", "Good students"]
    )
    #expect(goals.goals.map(\.importance) == [3, 2, 1])
    #expect(goals.goals.map(\.targetPercent) == [nil, 10, nil])
    #expect(goals.goals.map { $0.stop?.iso } == [nil, nil, "2027-06-30"])
    #expect(goals.goals.map(\.line) == [10, 19, 29])
    #expect(
      goals.houseRules.terms == [
        "": [
          "we have played or worked together", "someone we both know introduces us",
        ]
      ]
    )
    #expect(goals.houseRules.protect.map(\.text) == ["Veldmark Clinic", "Lena Osterby"])
    #expect(goals.houseRules.protectFrom.map(\.text) == ["recruiter", "Brassworks Agency"])
    #expect(goals.always.map(\.key) == [.profile("petra-marrow-cello")])
    #expect(goals.avoid.people.map(\.name) == ["Dov Sandrelle"])
  }

  @Test func countsTermsAndSpellingsAsTheSpecificationDoes() throws {
    let goals = try example().goals
    let terms: [Term] = goals.goals.flatMap { goal -> [Term] in
      [goal.roles, goal.skills, goal.companies, goal.places, goal.words, goal.schools].flatMap { $0 }
    }
    #expect(terms.count == 19)
    #expect(terms.map(\.spellings.count).reduce(0, +) == 32)
    let avoid = goals.avoid
    #expect(avoid.words.count + avoid.roles.count + avoid.people.count == 4)
    #expect(avoid.words.first?.spellings == [Spelling(text: "crypto", isPrefix: true)])
    let first = try #require(goals.goals.first)
    #expect(first.roles.first?.spellings.map(\.text) == ["violinist", "Geiger", "violoniste", "バイオリニスト"])
    #expect(first.words.last?.spellings == [Spelling(text: "new music", isQuoted: true)])
    #expect(first.places.map { "\($0.line):\($0.column)" } == ["16:11", "16:37"])
    let second = goals.goals[1]
    #expect(
      second.roles.map { "\($0.text) \($0.line):\($0.column)" } == [
        "grant officer 24:5", "cultural attaché 25:5",
      ]
    )
  }

  @Test func tellsEveryFaultOfTheBrokenExample() {
    let text = """
      ---
      nmae: Ilse
      ---
      # Goals

      ## Partners

      - Importance: 5
      - Role: grant officer (also: Förderreferent

      ## Avoid

      - Words: crypto
      """
    let (goals, diagnostics) = readGoals(Array(text.utf8), file: "goals.md")
    #expect(
      diagnostics.map(\.text) == [
        "goals.md:2:1: warning: unknown key 'nmae'; did you mean 'Name'? [unknown-key]",
        "goals.md:6:1: warning: this goal has no terms; it cannot match anyone [empty-goal]",
        "goals.md:8:15: error: importance must be 1, 2 or 3, found '5' [bad-importance]",
        "goals.md:9:3: warning: unknown key 'Role'; did you mean 'Roles'? [unknown-key]",
        "goals.md:9:23: error: '(also:' is not closed; line left out [unclosed-also]",
      ]
    )
    #expect(goals.goals.map(\.name) == ["Partners"])
    #expect(goals.avoid.words.map(\.text) == ["crypto"])
  }
}
