import InvitationModel

/// Collects everything that is to be found about open invitations.
///
/// A class for the same reason as `Records`: every what-if refers to it.
final class Examiner: Sendable {
  /// The owner's records.
  let records: Records
  /// The owner's goals.
  let goals: CompiledGoals
  /// The goals that each connection serves.
  let served: [[Int]]
  /// The owner's house rules.
  let rules: HouseRules
  /// Whom accepting exposes.
  let protection: Protection
  /// Evidence to leave out: see `Findings.leaveOut`.
  private let leftOut: [String]
  private let marks: OwnMarks
  private let referrals: Referrals
  private let always: [GoalPerson]

  /// Prepares the records for looking up the inviters of some invitations.
  init(
    _ dataset: Dataset,
    open invitations: [Invitation],
    _ notes: NoteReadings = NoteReadings(),
    leavingOut leftOut: [String] = []
  ) {
    self.leftOut = leftOut
    records = Records(dataset, open: invitations, notes)
    (goals, served) = compiledGoals(of: dataset)
    rules = dataset.goals?.houseRules ?? HouseRules()
    protection = Protection(rules, in: dataset)
    marks = OwnMarks(dataset)
    referrals = Referrals(near: invitations, in: records)
    always = dataset.goals?.always ?? []
  }

  /// Everything about one inviter, and the reader that found their goals.
  func findings(about subject: Subject) -> (findings: Findings, reader: FieldReader) {
    let correspondence = Correspondence(with: subject, in: records, goals: goals)
    let claims = Claims(in: subject, records, marks)
    let mentions = referrals.mentions(of: subject)
    let referral = mentions.first { !$0.isWarning }

    var findings = Findings(noteSource: subject.noteSource)
    findings.items =
      [correspondence.item].compactMap { $0 } + recordItems(about: subject, in: records) + claims.items
    if let referral { findings.items.append(FamiliarityItem(referral: referral, of: subject)) }
    findings.known = subject.facts?.known
    findings.nameRelation = nameRelation(of: subject, in: records)
    findings.hasCommonName = subject.hasCommonName
    findings.referral = referral
    findings.warning = mentions.first(where: \.isWarning)
    findings.namedMutual = claims.mutual
    findings.stop = correspondence.stop?.source
    findings.refusal = correspondence.refusal?.source
    if let notes = subject.facts?.notes, WordLists.ownRefusal.isFound(in: PreparedText(notes)) {
      findings.ownRefusal = subject.factSource("notes")
    }
    findings.unanswered = correspondence.unanswered.map(\.source)
    findings.messagesReadLikeOffer = correspondence.readsLikeOffer
    findings.theirMessages = correspondence.theirs
    findings.hasOwnMessage = correspondence.hasOwnMessage
    findings.always = always.first { $0.names(subject.key, subject.name) }
    findings.avoided = goals.avoidPeople.first { $0.names(subject.key, subject.name) }
    findings.own = ownDecision(about: subject)
    findings.answeredOn = answer(to: findings.own, in: correspondence)
    findings.hasAskedInVain = findings.answeredOn == nil && hasWaited(for: findings.own, subject)
    readNote(of: subject, claims: claims, into: &findings)
    let reader = FieldReader(goals: goals, fields: fields(of: subject, findings))
    if findings.quality == .personal || findings.quality == .generic, reader.listsTerms(in: .note) {
      findings.quality = .list
    }
    findings.take(profile(of: subject, reader, note: findings.quality))
    findings.leaveOut(leftOut)
    return (findings, reader)
  }

  /// Everything there is to read about an inviter.
  private func fields(of subject: Subject, _ findings: Findings) -> FitFields {
    var fields = FitFields(key: subject.key, name: subject.name)
    fields.isExchange = findings.hasOwnMessage && findings.stop == nil && findings.refusal == nil
    if let facts = subject.facts { fields.read(facts) }
    if !subject.note.isEmpty { fields[.note] = subject.note }
    if !findings.theirMessages.isEmpty {
      fields[.messages] = PreparedText(findings.theirMessages.map(\.text).joined(separator: "\n"))
    }
    if case .profile(let slug) = subject.key { fields[.slug] = PreparedText(slug) }
    return fields
  }

  /// Reads texts for signs of an offer and for the goals.
  func profile(of subject: Subject, _ reader: FieldReader, note: NoteQuality) -> ProfileReading {
    let signs = salesSigns(
      note: reader.sellingPhrases(in: .note),
      headline: reader.sellingPhrases(in: .headline),
      linksAway: subject.note.hasForeignLink
    )
    return ProfileReading(
      signs: signs,
      fit: goals.evidence(reader, note: note, signs: signs),
      protectedFrom: protection.entry(matching: reader.fields),
      headlineSource: subject.factSource("headline")
    )
  }

  private func readNote(of subject: Subject, claims: Claims, into findings: inout Findings) {
    let names = [subject.name, records.ownerName] + claims.names
    let hasClaim = claims.items.contains { $0.points >= 20 }
    findings.quality = subject.reading.quality(besides: names, hasClaim: hasClaim)
    findings.leavesGoalsOpen =
      hasClaim && subject.reading.quality(besides: names, hasClaim: false) != .personal
      || subject.note.asksForAnyJob
    findings.addressesProgram = findings.quality == .program
    findings.asksQuestion = subject.note.hasQuestionMark
    findings.namedOfYours = marks.named(in: subject.note)
    findings.pressure = WordLists.pressure.hits(in: subject.note).first?.phrase
    findings.advance = privateAdvance(in: subject.note)
  }

  /// The ledger's newest word, else that of people.csv.
  private func ownDecision(about subject: Subject) -> RecordedDecision? {
    if let entry = records.ledgerEntry(for: subject.invitation) {
      return RecordedDecision(decision: entry.decision, day: entry.day, source: entry.source)
    }
    guard let decision = subject.facts?.decision, let source = subject.factSource("decision") else {
      return nil
    }
    return RecordedDecision(decision: decision, day: nil, source: source)
  }

  /// The day on which they wrote after the owner had decided to ask (decisions.md 12.3).
  private func answer(to own: RecordedDecision?, in correspondence: Correspondence) -> CivilDay? {
    guard let own, own.decision == .ask, let asked = own.day else { return nil }
    return correspondence.theirs.lazy.compactMap { $0.sentAt?.day }.first { $0 > asked }
  }

  /// Whether an answer to a question of the ledger would have come by now, and would be seen.
  private func hasWaited(for own: RecordedDecision?, _ subject: Subject) -> Bool {
    guard let own, own.decision == .ask, let asked = own.day, subject.key != nil, records.dataset.hasMessages,
      let seen = records.dataset.observedUntil
    else { return false }
    return seen - asked >= patienceDays
  }
}
