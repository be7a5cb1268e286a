import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Property 19 of decisions.md 21: what the cards promise comes true.
@Suite("Properties of counterfactuals")
struct CounterfactualProperties {
  @Test("turns out as printed when people.csv is really changed", arguments: ReportProperties.seeds)
  func turnsOutAsPrinted(_ seed: UInt64) throws {
    let dataset = RandomArchive(seed: seed).dataset
    let wishes = Wishes(dataset)
    var changed = dataset
    var promised: [String: (decision: Decision, row: Int?)] = [:]
    for card in WorkedArchive.report(dataset).invitations {
      let own = card.counterfactual.first { $0.actor == "you" && $0.changes.count == 1 }
      let answer = card.missingFact?.answers.first
      guard
        let change = own.flatMap({ Change(rawValue: $0.changes[0]) }) ?? (answer != nil ? first(card) : nil),
        let row = changed.people.firstIndex(where: { $0.key?.id == card.id })
      else { continue }
      edit(&changed.people[row], change, wishes)
      promised[card.id] = own.map { ($0.decision, $0.rule) } ?? answer.map { ($0.decision, nil) }
    }
    #expect(promised.count > 10)
    for card in try oneOrMore(WorkedArchive.report(changed).invitations) {
      guard let expected = promised[card.id] else { continue }
      #expect(card.decision == expected.decision, "seed \(seed), \(card.name)")
      if let row = expected.row { #expect(card.rule == row, "seed \(seed), \(card.name)") }
    }
  }

  @Test("prints the cheapest change of each actor", arguments: ReportProperties.seeds)
  func printsCheapestChange(_ seed: UInt64) throws {
    let dataset = RandomArchive(seed: seed).dataset
    let open = dataset.invitations.filter(\.isToDecide)
    let (examiner, wishes) = (Examiner(dataset, open: open), Wishes(dataset))
    var told = 0
    for invitation in try oneOrMore(open) {
      let found = examiner.examine(invitation, NoteReading(invitation.note), wishes: wishes)
      var whatIf = WhatIf(
        found.subject,
        found.findings,
        found.weighing,
        examiner.findings(about: found.subject).reader,
        examiner: examiner,
        wishes: wishes
      )
      #expect(found.counterfactuals.count <= 3)
      told += found.counterfactuals.count
      for printed in found.counterfactuals {
        let changes = printed.changes.compactMap(Change.init)
        let after = whatIf.verdict(after: changes)
        let verdict = try #require(after)
        #expect(verdict.decision == printed.decision && verdict.rule.rawValue == printed.rule)
        #expect(verdict.decision != found.weighing.verdict.decision)
        guard changes.count == 1, let change = changes.first else { continue }
        let cheaper = Change.allCases.filter {
          $0.actor == change.actor && $0.effort < change.effort && $0.topic.rawValue != found.question?.id
            && whatIf.verdict(after: [$0])?.decision == printed.decision
        }
        #expect(cheaper.isEmpty, "seed \(seed), \(invitation.person.name): \(cheaper)")
      }
    }
    #expect(told > 10, "seed \(seed)")
  }

  /// The first answer of the question.
  private func first(_ card: ReportedInvitation) -> Change? {
    card.missingFact?.id == "known" ? .knownYes : card.missingFact.map { _ in .headlineRole }
  }

  private func edit(_ facts: inout PersonFacts, _ change: Change, _ wishes: Wishes) {
    switch change {
    case .knownYes: facts.known = .yes
    case .knownSome: facts.known = .some
    case .knownNo: facts.known = .no
    case .headlineRole: facts.headline = wishes.role
    case .headlineTopic: facts.headline = wishes.topic
    case .headlineNone: facts.headline = ""
    case .headlineAvoid: facts.headline = wishes.avoided
    case .referral, .notePersonal, .noteWorkedTogether: break
    }
  }
}
