/// How often the decision stays under small changes of the evidence (decisions.md 9.1).
public struct Stability: ReportValue {
  /// Checks with the same decision.
  public var same: Int
  /// All checks.
  public var total: Int
  /// The smallest change of familiarity or fit alone that changes the decision; nil when none does.
  public var margin: Int?
  /// How many of the twelve kinds of facts are there.
  public var facts: Int
  /// What the decision hangs on, in a sentence; nil when no single item changes it.
  public var without: String?
  /// The decision without that item.
  public var withoutDecision: Decision?

  /// Creates a value from its parts.
  public init(same: Int, total: Int, margin: Int?, facts: Int, without: String?, withoutDecision: Decision?) {
    self.same = same
    self.total = total
    self.margin = margin
    self.facts = facts
    self.without = without
    self.withoutDecision = withoutDecision
  }
}

/// A change that would change the decision.
public struct Counterfactual: ReportValue {
  /// you, a connection, or they.
  public var actor: String
  /// The changes by id, for example `known-yes`.
  public var changes: [String]
  /// What the decision would become.
  public var decision: Decision
  /// The row that would decide.
  public var rule: Int
  /// The change in a sentence.
  public var text: String

  /// Creates a value from its parts.
  public init(actor: String, changes: [String], decision: Decision, rule: Int, text: String) {
    self.actor = actor
    self.changes = changes
    self.decision = decision
    self.rule = rule
    self.text = text
  }
}

/// The one question whose answer settles most (decisions.md 10.2).
public struct MissingFact: ReportValue {
  /// `known` or `headline`.
  public var id: String
  /// The question.
  public var question: String
  /// The answers with the decisions they lead to.
  public var answers: [PossibleAnswer]
  /// The share of answers that settle the matter, in thousandths.
  public var value: Int

  /// Creates a value from its parts.
  public init(id: String, question: String, answers: [PossibleAnswer], value: Int) {
    self.id = id
    self.question = question
    self.answers = answers
    self.value = value
  }
}

/// One possible answer to the missing fact.
public struct PossibleAnswer: ReportValue {
  /// The answer in words.
  public var answer: String
  /// The decision it leads to.
  public var decision: Decision

  /// Creates a value from its parts.
  public init(answer: String, decision: Decision) {
    self.answer = answer
    self.decision = decision
  }
}
