import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// One line of the table of decisions.md 23.9.
struct TableCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var familiarity: Int
  var fit: Int?
  var rapport: Int
  var row: Int
  var decision: Decision
  var edit: @Sendable (inout DecisionFacts) -> Void

  init(
    _ name: String,
    _ familiarity: Int,
    _ fit: Int?,
    _ rapport: Int,
    _ row: Int,
    _ decision: Decision,
    edit: @escaping @Sendable (inout DecisionFacts) -> Void = { _ in }
  ) {
    (testDescription, self.familiarity, self.fit, self.rapport) = (name, familiarity, fit, rapport)
    (self.row, self.decision, self.edit) = (row, decision, edit)
  }

  var facts: DecisionFacts {
    var facts = DecisionFacts()
    (facts.familiarity, facts.fit, facts.rapport) = (familiarity, fit, rapport)
    edit(&facts)
    return facts
  }

  static let all: [TableCase] = [
    TableCase("nothing known", 0, nil, 0, 14, .ask),
    TableCase("not known to you", 0, nil, 0, 15, .decline) { $0.isKnownNot = true },
    TableCase("a glimpse that is too little", 0, 19, 0, 14, .ask) { $0.isGlimpse = true },
    TableCase("a glimpse that is something", 0, 25, 0, 13, .ask) { $0.isGlimpse = true },
    TableCase("a glimpse of somebody not known to you", 0, 19, 0, 15, .decline) {
      ($0.isGlimpse, $0.isKnownNot) = (true, true)
    },
    TableCase("unrelated headline", 0, 0, 0, 15, .decline),
    TableCase("F 24, G 24", 24, 24, 0, 15, .decline),
    TableCase("F 25", 25, 0, 0, 13, .ask),
    TableCase("G 25", 0, 25, 0, 13, .ask),
    TableCase("note", 0, 0, 20, 11, .ask) { $0.hasPersonalNote = true },
    TableCase("note, G 39", 0, 39, 20, 11, .ask) { $0.hasPersonalNote = true },
    TableCase("note, G 40", 0, 40, 20, 10, .accept) { $0.hasPersonalNote = true },
    TableCase("note, F 34", 34, 0, 20, 11, .ask) { $0.hasPersonalNote = true },
    TableCase("note, F 35", 35, 0, 20, 9, .accept) { $0.hasPersonalNote = true },
    TableCase("F 59, G 39, no note", 59, 39, 0, 13, .ask),
    TableCase("F 9, G 40, no note", 9, 40, 0, 12, .accept),
    TableCase("F 8, G 90, no note", 8, 90, 0, 13, .ask),
    TableCase("note with a question about a goal, G 25", 0, 25, 30, 10, .accept) {
      ($0.hasPersonalNote, $0.asksWithinGoals) = (true, true)
    },
    TableCase("note with a question about a goal, G 24", 0, 24, 30, 11, .ask) {
      ($0.hasPersonalNote, $0.asksWithinGoals) = (true, true)
    },
    TableCase("a call about something that fits", 0, 45, 5, 10, .accept) {
      ($0.hasPersonalNote, $0.salesSigns) = (true, [.call])
    },
    TableCase("a call about nothing", 0, 0, 5, 7, .ask) {
      ($0.hasPersonalNote, $0.salesSigns) = (true, [.call])
    },
    TableCase("a private advance", 0, 80, -20, 6, .decline) {
      ($0.hasPersonalNote, $0.makesAdvance) = (true, true)
    },
    TableCase("collision, pressure", 0, 0, 0, 4, .decline) { ($0.hasCollision, $0.presses) = (true, true) },
    TableCase("F 60", 60, 0, 0, 8, .accept),
    TableCase("F 60, two signs", 60, 0, -30, 8, .accept) { $0.salesSigns = [.service, .growth] },
    TableCase("one sign, note, G 24", 0, 24, 5, 6, .decline) {
      ($0.hasPersonalNote, $0.salesSigns) = (true, [.service])
    },
    TableCase("only sign call, note, G 24", 0, 24, 5, 7, .ask) {
      ($0.hasPersonalNote, $0.salesSigns) = (true, [.call])
    },
    TableCase("one sign, note, G 25", 0, 25, 5, 7, .ask) {
      ($0.hasPersonalNote, $0.salesSigns) = (true, [.service])
    },
    TableCase("one sign, G unknown", 0, nil, 5, 7, .ask) { $0.salesSigns = [.service] },
    TableCase("Avoid in the headline, G 20", 0, 20, 0, 6, .decline) { $0.avoid = .hard },
    TableCase("Avoid in the note, G 45", 0, 45, 20, 7, .ask) {
      ($0.hasPersonalNote, $0.avoid) = (true, .soft)
    },
    TableCase("protected, G 55", 0, 55, 0, 7, .ask) { $0.isProtectedFrom = true },
    TableCase("protected, nothing else", 0, 0, 0, 15, .decline) { $0.isProtectedFrom = true },
    TableCase("collision, one sign", 0, 0, 5, 4, .decline) {
      ($0.hasCollision, $0.salesSigns) = (true, [.money])
    },
    TableCase("collision", 0, 0, 20, 5, .ask) { ($0.hasCollision, $0.hasPersonalNote) = (true, true) },
    TableCase("keyword list", 0, 17, -40, 3, .decline) { $0.isKeywordList = true },
    TableCase("asked to stop, F 90", 90, 80, -100, 2, .decline) { $0.askedToStop = true },
    TableCase("on Always and on Avoid", 0, 0, 0, 15, .decline) {
      ($0.isAlwaysWelcome, $0.isAvoided) = (true, true)
    },
    TableCase("own decision ask, asked to stop", 0, 0, -100, 0, .ask) {
      ($0.ownDecision, $0.askedToStop) = (.ask, true)
    },
  ]
}

@Suite("Decision table")
struct DecisionTableTests {
  @Test("decides every published case", arguments: TableCase.all)
  func decidesPublishedCase(_ example: TableCase) {
    let verdict = decide(example.facts, HouseRules())
    #expect(verdict.rule.rawValue == example.row)
    #expect(verdict.decision == example.decision)
  }

  @Test("opens the door to strangers who fit only under the house rule")
  func opensTheDoorOnlyUnderTheHouseRule() {
    var facts = DecisionFacts()
    facts.fit = 60
    var rules = HouseRules()
    #expect(decide(facts, rules).rule == .some)
    rules.acceptsStrangersWhoFit = true
    #expect(decide(facts, rules) == Verdict(rule: .openDoor, decision: .accept))
    facts.fit = 59
    #expect(decide(facts, rules).rule == .some)
  }

  @Test("declines a blank invitation when the owner says so")
  func declinesBlanksByHouseRule() {
    var rules = HouseRules()
    rules.declinesBlanks = true
    #expect(decide(DecisionFacts(), rules) == Verdict(rule: .blank, decision: .decline))
  }

  @Test("lets the owner's decision win against everything", arguments: OwnDecision.allCases, TableCase.all)
  func letsOwnDecisionWin(_ own: OwnDecision, over example: TableCase) {
    guard own != .stop else { return }
    var facts = example.facts
    facts.ownDecision = own
    #expect(decide(facts, HouseRules()) == Verdict(rule: .ownDecision, decision: own.decision))
  }

  @Test("describes every row")
  func describesEveryRow() {
    #expect(DecisionRule.allCases.count == 16)
    #expect(Set(DecisionRule.allCases.map(\.id)).count == 16)
    for rule in DecisionRule.allCases {
      #expect(!rule.condition(HouseRules()).isEmpty && !rule.outcome(HouseRules()).isEmpty)
    }
  }
}
