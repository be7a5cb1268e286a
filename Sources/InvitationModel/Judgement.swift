/// What was found about an open incoming invitation.
///
/// Few invitations of a large export are open, so this stands apart from what is known of each.
@usableFromInline
struct Judgement: ReportValue {
  @usableFromInline var decision: Decision? = nil
  @usableFromInline var suggested: Decision? = nil
  @usableFromInline var suggestedRule: Int? = nil
  @usableFromInline var rule: Int? = nil
  @usableFromInline var ruleId: String? = nil
  @usableFromInline var headline: String? = nil
  @usableFromInline var confidence: Confidence? = nil
  @usableFromInline var scores: Scores? = nil
  @usableFromInline var answers: Answers? = nil
  @usableFromInline var evidence: [Evidence] = []
  @usableFromInline var notFound: [String] = []
  @usableFromInline var stability: Stability? = nil
  @usableFromInline var counterfactual: [Counterfactual] = []
  @usableFromInline var missingFact: MissingFact? = nil
  @usableFromInline var urgency: Urgency? = nil
  @usableFromInline var urgencyText: String? = nil
  @usableFromInline var opens: Opens? = nil
  @usableFromInline var adds: [Addition] = []
  @usableFromInline var ownDecision: RecordedDecision? = nil
  @usableFromInline var mutual: String? = nil
}

/// What is present for open incoming invitations (pending and uncertain).
extension ReportedInvitation {
  /// What to do; nil when there is nothing to decide.
  public var decision: Decision? {
    @inlinable get { judged.isEmpty ? nil : judged[0].decision }
    set { judge { $0.decision = newValue } }
  }
  /// What the rules alone say, when the owner's own decision overrides them.
  public var suggested: Decision? {
    @inlinable get { judged.isEmpty ? nil : judged[0].suggested }
    set { judge { $0.suggested = newValue } }
  }
  /// The row that suggests it.
  public var suggestedRule: Int? {
    @inlinable get { judged.isEmpty ? nil : judged[0].suggestedRule }
    set { judge { $0.suggestedRule = newValue } }
  }
  /// The row of the decision table that fired.
  public var rule: Int? {
    @inlinable get { judged.isEmpty ? nil : judged[0].rule }
    set { judge { $0.rule = newValue } }
  }
  /// The row's id.
  public var ruleId: String? {
    @inlinable get { judged.isEmpty ? nil : judged[0].ruleId }
    set { judge { $0.ruleId = newValue } }
  }
  /// The headline of the card, for example `You know Ilse`.
  public var headline: String? {
    @inlinable get { judged.isEmpty ? nil : judged[0].headline }
    set { judge { $0.headline = newValue } }
  }
  /// high, medium or low.
  public var confidence: Confidence? {
    @inlinable get { judged.isEmpty ? nil : judged[0].confidence }
    set { judge { $0.confidence = newValue } }
  }
  /// The three scores.
  public var scores: Scores? {
    @inlinable get { judged.isEmpty ? nil : judged[0].scores }
    set { judge { $0.scores = newValue } }
  }
  /// The three questions answered in one line each.
  public var answers: Answers? {
    @inlinable get { judged.isEmpty ? nil : judged[0].answers }
    set { judge { $0.answers = newValue } }
  }
  /// Everything that counted, with its source.
  public var evidence: [Evidence] {
    @inlinable get { judged.isEmpty ? [] : judged[0].evidence }
    set { judge { $0.evidence = newValue } }
  }
  /// Sentences on what was looked for and not found, and why nearby rows did not fire.
  public var notFound: [String] {
    @inlinable get { judged.isEmpty ? [] : judged[0].notFound }
    set { judge { $0.notFound = newValue } }
  }
  /// How stable the decision is.
  public var stability: Stability? {
    @inlinable get { judged.isEmpty ? nil : judged[0].stability }
    set { judge { $0.stability = newValue } }
  }
  /// The smallest changes that would change the decision, at most three.
  public var counterfactual: [Counterfactual] {
    @inlinable get { judged.isEmpty ? [] : judged[0].counterfactual }
    set { judge { $0.counterfactual = newValue } }
  }
  /// The fact that would settle most.
  public var missingFact: MissingFact? {
    @inlinable get { judged.isEmpty ? nil : judged[0].missingFact }
    set { judge { $0.missingFact = newValue } }
  }
  /// How pressing an answer is.
  public var urgency: Urgency? {
    @inlinable get { judged.isEmpty ? nil : judged[0].urgency }
    set { judge { $0.urgency = newValue } }
  }
  /// The urgency in words.
  public var urgencyText: String? {
    @inlinable get { judged.isEmpty ? nil : judged[0].urgencyText }
    set { judge { $0.urgencyText = newValue } }
  }
  /// What accepting opens.
  public var opens: Opens? {
    @inlinable get { judged.isEmpty ? nil : judged[0].opens }
    set { judge { $0.opens = newValue } }
  }
  /// What accepting would add to each goal; empty when nothing is known of their work.
  public var adds: [Addition] {
    @inlinable get { judged.isEmpty ? [] : judged[0].adds }
    set { judge { $0.adds = newValue } }
  }
  /// The owner's own decision, when there is one.
  public var ownDecision: RecordedDecision? {
    @inlinable get { judged.isEmpty ? nil : judged[0].ownDecision }
    set { judge { $0.ownDecision = newValue } }
  }
  /// The full name of a connection the wording may mention.
  public var mutual: String? {
    @inlinable get { judged.isEmpty ? nil : judged[0].mutual }
    set { judge { $0.mutual = newValue } }
  }

  /// Makes room for a judgement with the first thing that it says.
  private mutating func judge(_ write: (inout Judgement) -> Void) {
    if judged.isEmpty { judged.append(Judgement()) }
    write(&judged[0])
  }
}
