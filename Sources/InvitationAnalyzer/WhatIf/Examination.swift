import InvitationModel

/// Everything there is to say about one open invitation.
struct Examination: Sendable {
  /// The inviter.
  let subject: Subject
  /// What was found.
  let findings: Findings
  /// What it comes to.
  let weighing: Weighing
  /// How the decision holds.
  let checks: StabilityChecks
  /// How many of the twelve kinds of facts are there.
  let kindsOfFacts: Int
  /// How sure the decision is.
  let confidence: Confidence
  /// The question that would settle most.
  let question: MissingFact?
  /// What would change the decision.
  let counterfactuals: [Counterfactual]
  /// The goals that the inviter would serve as a connection; nil when nothing is known that tells.
  let matchedAsConnection: [Int]?
}

extension Examiner {
  /// Examines one open invitation.
  func examine(_ invitation: Invitation, _ reading: NoteReading, wishes: Wishes) -> Examination {
    let subject = Subject(invitation, reading, in: records)
    let (findings, reader) = findings(about: subject)
    let weighing = weigh(findings, rules)
    let checks = StabilityChecks(of: findings, weighing: weighing, rules: rules)
    let kinds = kindsOfFacts(about: subject, findings)
    var whatIf = WhatIf(subject, findings, weighing, reader, examiner: self, wishes: wishes)
    let question = whatIf.question()
    return Examination(
      subject: subject,
      findings: findings,
      weighing: weighing,
      checks: checks,
      kindsOfFacts: kinds,
      confidence: confidence(of: weighing.verdict.rule, checks, facts: kinds),
      question: question,
      counterfactuals: whatIf.counterfactuals(besides: question),
      matchedAsConnection: findings.matchedAsConnection(subject.facts, reader)
    )
  }
}

/// How many of the twelve kinds of facts are there (decisions.md 9.2).
private func kindsOfFacts(about subject: Subject, _ findings: Findings) -> Int {
  let facts = subject.facts
  let standing = findings.standingItems
  let hasAny = { (group: FamiliarityGroup) in standing.contains { $0.fact.group == group } }
  // All of the group but `wroteFirst`, which is an own message.
  let talked = standing.contains { $0.fact.group == .messages && $0.fact != .wroteFirst }
  return [
    findings.quality != .none,
    talked,
    findings.hasOwnMessage || hasAny(.ownInvitation),
    hasAny(.contact),
    hasAny(.praise),
    hasAny(.referral),
    findings.known != nil || facts?.notes.isEmpty == false,
    facts?.headline != nil || facts?.position != nil,
    facts?.company != nil,
    facts?.location != nil,
    facts?.mutual != nil,
    facts?.school != nil,
  ].count { $0 }
}
