import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Worked examples")
struct WorkedExampleTests {
  @Test("reaches every published score and decision", arguments: WorkedExample.all)
  func reachesScoreAndDecision(_ example: WorkedExample) throws {
    let (expected, found) = (example.expected, try #require(example.examination))
    #expect(found.weighing.facts.familiarity == expected.familiarity)
    #expect(found.weighing.facts.fit == expected.fit)
    #expect(found.weighing.facts.rapport == expected.rapport)
    #expect(found.weighing.verdict.rule.rawValue == expected.row)
    #expect(found.weighing.verdict.rule.id == expected.ruleId)
    #expect(found.weighing.verdict.decision == expected.decision)
    #expect(found.confidence == expected.confidence)
  }

  @Test("finds every published stability and margin", arguments: WorkedExample.all)
  func findsStability(_ example: WorkedExample) throws {
    let (expected, checks) = (example.expected, try #require(example.examination).checks)
    #expect(checks.same == expected.same)
    #expect(checks.total == expected.total)
    #expect(checks.margin == expected.margin)
    #expect(checks.without?.weighing.verdict.decision == expected.without?.decision)
    #expect(checks.without?.weighing.facts.familiarity == expected.without?.familiarity)
    #expect(checks.without?.weighing.facts.fit == expected.without?.fit)
  }

  @Test("asks every published question", arguments: WorkedExample.all)
  func asksQuestion(_ example: WorkedExample) throws {
    let question = try #require(example.examination).question.map { fact in
      fact.question + " "
        + fact.answers.map { "\($0.answer) → \($0.decision.rawValue)" }.joined(separator: ", ")
    }
    #expect(question == example.expected.question)
  }

  @Test("offers every published change", arguments: WorkedExample.all)
  func offersChanges(_ example: WorkedExample) throws {
    let changes = try #require(example.examination).counterfactuals.map { change in
      "\(change.decision.rawValue) (row \(change.rule)) "
        + change.text.dropFirst("Would become \(change.decision.spoken) ".count)
        .dropLast()
    }
    #expect(changes == example.expected.becomes)
  }
}
