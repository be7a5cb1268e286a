import InvitationModel

/// Which texts a card offers, and the advice that stands before them (wording.md 2 to 6).
struct WordingChoice: Sendable {
  /// The texts, first proposal first, at most three; without text of their own.
  var wording: [Wording] = []
  /// `silent`, `silent-first`, `report`, `leave`, or nil for a text first.
  var advice: Advice? = nil

  /// Chooses for an examined invitation, which is late when an answer now needs an apology.
  init(_ examination: Examination, isLate: Bool, rules: HouseRules, language: String, tone: Tone) {
    let (verdict, own) = (examination.weighing.verdict, examination.findings.own?.decision)
    switch verdict.rule {
    case .never, .notForYou: advice = .silent
    case .impostor: advice = .report
    case .ownDecision where own == .ignore: advice = .silent
    default:
      let situations = Situations(examination, isLate: isLate, rules: rules)
      wording = situations.offered(for: verdict.decision).map { situation, decision in
        Wording(
          situation: situation,
          language: language,
          tone: situations.tone(of: situation) ?? tone,
          decision: decision
        )
      }
      let isBlank = verdict.rule == .blank && verdict.decision == .ask
      if isBlank || examination.findings.hasAskedInVain { advice = .leave }
      let isSilentFirst =
        situations.isLateNo || rules.declinesInSilence || examination.findings.quality != .personal
      if verdict.decision == .decline, isSilentFirst { advice = .silentFirst }
    }
  }
}

/// The situation that suits each decision about one invitation.
private struct Situations {
  private let examination: Examination
  private let isLate: Bool
  private let rules: HouseRules
  private var rule: DecisionRule { examination.weighing.verdict.rule }
  private var standing: Set<FamiliarityFact> { Set(examination.weighing.items.map(\.fact)) }
  private var fits: Bool { examination.weighing.facts.fit.map { $0 >= rules.touchesFrom } ?? false }
  private var isKnown: Bool { examination.weighing.facts.familiarity >= rules.knownFrom }
  /// Whether a record shows that they have met in some way, so that "we don't know each other yet" would be untrue.
  private var isAcquainted: Bool {
    if isKnown || rule == .secondProfile { return true }
    // To whom the rules say no, a trace of a person is none.
    return rule != .notYet && rule != .unwanted
      && standing.contains { [.messages, .ownInvitation, .ownWord, .contact, .praise].contains($0.group) }
  }
  private var readsLikeOffer: Bool {
    let isCall = examination.weighing.facts.asksForCallOnly
    return !examination.findings.signs.isEmpty && !isCall || examination.findings.messagesReadLikeOffer
  }

  init(_ examination: Examination, isLate: Bool, rules: HouseRules) {
    (self.examination, self.isLate, self.rules) = (examination, isLate, rules)
  }

  /// Whether the first proposal is a no that comes late.
  var isLateNo: Bool { rule == .notYet && isLate }

  /// The situation of the decision, then those of the other decisions; on a declined card ask, then another no.
  func offered(for decision: Decision) -> [(situation: String, decision: Decision)] {
    switch decision {
    case .accept: [(accept, .accept), (ask, .ask), (decline, .decline)]
    case .ask: [(ask, .ask), (accept, .accept), (decline, .decline)]
    case .decline:
      [(decline, .decline), (ask, .ask)] + [otherDecline].compactMap(\.self).map { ($0, .decline) }
    }
  }

  /// The one tone in which a text is true; nil where each is.
  ///
  /// The plain no says "I mostly connect with people I know" in all tones but the formal one.
  func tone(of situation: String) -> Tone? { situation == "decline" && isAcquainted ? .formal : nil }

  private var accept: String {
    if examination.findings.answeredOn != nil { return "accept-after-answer" }
    if isLate { return "accept-late" }
    switch rule {
    case .noteClaim, .noteFit: return "accept-note"
    case .known: return acceptKnown
    case .ownDecision, .always: return isKnown ? acceptKnown : "accept"
    default: return examination.findings.quality == .personal ? "accept-note" : "accept"
    }
  }

  /// By the strongest record; messages of the owner alone, or a no among them, are none to come back to.
  private var acceptKnown: String {
    let records = examination.weighing.items.filter { $0.fact.kind == .record }
    let strongest = records.max { $0.points < $1.points }?.fact
    switch strongest?.group {
    case .messages where strongest == .wroteFirst || strongest == .refused: return "accept"
    case .referral: return examination.mutual == nil ? "accept" : "accept-referred"
    case .messages, .ownWord, .contact, .praise: return "accept-known"
    default: return "accept"
    }
  }

  private var ask: String {
    if rule == .secondProfile { return "ask-second-profile" }
    if rule == .reserved, examination.findings.signs.isEmpty { return "ask-goal" }
    if rule == .reserved, readsLikeOffer { return "ask-offer" }
    if !standing.isDisjoint(with: [.replyShort, .conversation, .conversationLong]) { return "ask-reconnect" }
    if examination.mutual != nil, !standing.isDisjoint(with: [.saysReferred, .mentions]) {
      return "ask-referral"
    }
    // Of somebody who may be a stranger the question is who they are, whatever they once offered.
    if readsLikeOffer, ![.note, .some, .blank].contains(rule) { return "ask-offer" }
    return fits || isKnown ? "ask-goal" : "ask-how-we-know"
  }

  private var decline: String {
    if examination.findings.answeredOn != nil { return "decline-after-answer" }
    switch rule {
    case .ownDecision:
      return examination.findings.hasAskedInVain && !isAcquainted ? "decline-terms" : "decline"
    case .unwanted: return readsLikeOffer ? "decline-pitch" : "decline"
    default:
      if readsLikeOffer, rule != .notYet { return "decline-pitch" }
      if isLate { return "decline-late" }
      // The one with terms says that they do not know each other yet.
      return isAcquainted ? "decline" : "decline-terms"
    }
  }

  /// The other no: elsewhere instead of terms where the owner named a place, else terms, else a plain no; nil where
  /// only the one with terms is left, and it would be untrue.
  private var otherDecline: String? {
    switch decline {
    case "decline-terms", "decline-late": rules.elsewhere.isEmpty ? "decline" : "decline-elsewhere"
    case "decline": !isAcquainted ? "decline-terms" : rules.elsewhere.isEmpty ? nil : "decline-elsewhere"
    default: "decline"
    }
  }
}
