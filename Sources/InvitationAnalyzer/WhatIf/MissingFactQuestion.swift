import InvitationModel

extension WhatIf {
  /// The one question whose answer settles most; nil when no answer would (decisions.md 10.2).
  ///
  /// Its value is the share of answers that are not `ask`, or that differ when the decision is not `ask`. Answers count
  /// alike: nobody knows how likely they are. Of equal values the question that costs less effort wins.
  mutating func question() -> MissingFact? {
    let known = ask(
      .known,
      say("Do you know this person?"),
      [.knownYes, .knownSome, .knownNo],
      if: findings.known == nil
    )
    let headline = ask(
      .headline,
      say("What does their headline say?"),
      [.headlineRole, .headlineTopic, .headlineNone, .headlineAvoid],
      if: subject.facts?.headline == nil
    )
    let value = max(known?.value ?? 0, headline?.value ?? 0)
    return value == 0 ? nil : known?.value == value ? known : headline
  }

  private mutating func ask(
    _ topic: Change.Topic,
    _ question: String,
    _ changes: [Change],
    if isOpen: Bool
  ) -> MissingFact? {
    guard isOpen else { return nil }
    let now = weighing.verdict.decision
    let answers = changes.compactMap { change in
      verdict(after: [change]).map { PossibleAnswer(answer: change.answer, decision: $0.decision) }
    }
    guard answers.count > 1 else { return nil }
    let settling = answers.count { $0.decision != now }
    return MissingFact(
      id: topic.rawValue,
      question: question,
      answers: answers,
      value: 1000 * settling / answers.count
    )
  }
}
