import InvitationModel

extension ReportedInvitation {
  /// Adds what was found about an open invitation.
  mutating func decide(by examination: Examination, _ desk: CardDesk) {
    let (weighing, checks) = (examination.weighing, examination.checks)
    let (verdict, facts) = (weighing.verdict, weighing.facts)
    decision = verdict.decision
    if verdict.rule == .ownDecision {
      (suggested, suggestedRule) = (weighing.suggestion.decision, weighing.suggestion.rule.rawValue)
    }
    rule = verdict.rule.rawValue
    ruleId = verdict.rule.id
    headline = examination.headline(desk.goals, desk.rules)
    confidence = examination.confidence
    scores = Scores(familiarity: facts.familiarity, fit: facts.fit, willingness: facts.rapport)
    note?.quality = examination.findings.quality.rawValue
    answers = examination.answers(goals: desk.goals, rules: desk.rules, desk.available)
    evidence = examination.evidenceList(desk.goals)
    notFound = examination.notFound(desk)
    remarks = examination.remarks(
      rules: desk.rules,
      protected: desk.opens.marked,
      campaign: desk.campaigns[identity]
    )
    goals = examination.findings.fit.goals.filter { !$0.hits.isEmpty }.map(\.goal)
    stability = Stability(
      same: checks.same,
      total: checks.total,
      margin: checks.margin,
      facts: examination.kindsOfFacts,
      without: checks.without?.text,
      withoutDecision: checks.without?.weighing.verdict.decision
    )
    counterfactual = examination.counterfactuals
    missingFact = examination.question
    if let ageDays {
      let found = InvitationAnalyzer.urgency(ageDays: ageDays, habit: desk.habit, rules: desk.rules)
      urgency = found
      urgencyText = InvitationAnalyzer.urgencyText(found, ageDays: ageDays, habit: desk.habit)
    }
    opens = desk.opens
    ownDecision = examination.findings.own
    let isLate = (ageDays ?? 0) > desk.habit.lateLimit(desk.rules)
    let choice = WordingChoice(
      examination,
      isLate: isLate,
      rules: desk.rules,
      language: desk.language.language(for: examination.subject.reading),
      tone: desk.language.tone(for: examination.subject.reading)
    )
    wording = choice.wording
    advice = choice.advice
    mutual = examination.mutual
  }
}

extension ReportedInvitation {
  /// Takes over equal texts of another card: many cards say the same, and thousands of them need much memory.
  mutating func share(texts other: ReportedInvitation) {
    if notFound == other.notFound { notFound = other.notFound }
    if missingFact == other.missingFact { missingFact = other.missingFact }
    if counterfactual == other.counterfactual { counterfactual = other.counterfactual }
    if answers == other.answers { answers = other.answers }
    if remarks == other.remarks { remarks = other.remarks }
    if goals == other.goals { goals = other.goals }
    if urgencyText == other.urgencyText { urgencyText = other.urgencyText }
    if headline == other.headline { headline = other.headline }
  }
}

/// What every card of one report needs beside its own examination.
struct CardDesk {
  /// The owner's goals in file order.
  var goals: [Goal]
  /// The owner's house rules.
  var rules: HouseRules
  /// Which parts of the export were there.
  var available: Available
  /// How long the owner usually takes.
  var habit: AnsweringHabit
  /// In which language the owner answers.
  var language: WordingLanguage
  /// What accepting opens.
  var opens: Opens
  /// The campaigns by id of the invitation.
  var campaigns: [InvitationIdentity: Campaign]
  /// What was said of rows that did not fire.
  let rows = RowSentences()
}

extension Without {
  /// What the decision hangs on, in a sentence with the axis value that remains.
  var text: String {
    let facts = weighing.facts
    let fit = facts.fit.map { say(" (fit \($0))") } ?? say(" (fit not known)")
    let end =
      switch fact {
      case .familiarity(let item): say("\(item.label) (known \(facts.familiarity))")
      case .goalHit(let hit): say("the \(hit.spoken)\(fit)")
      case .nearWording: say("the close wording\(fit)")
      case .salesSign(let sign): say("the sign of an offer (\(sign.kind.spoken))")
      case .avoid(let hit): say("the Avoid term \(quoted(hit.text))\(fit)")
      }
    return say("Would become \(weighing.verdict.decision.spoken) without \(end).")
  }
}
