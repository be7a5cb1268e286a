import InvitationModel

/// Everything that was found about one open invitation, before any rule looks at it.
///
/// A value to edit and weigh again: what would change the decision is found by changing findings.
struct Findings: Sendable {
  /// All familiarity items, those included that a collision or `known: no` takes away.
  var items: [FamiliarityItem] = []
  /// The owner's word whether they know the person.
  var known: Acquaintance? = nil
  /// How the name relates to a connection under another key.
  var nameRelation: NameRelation? = nil
  /// Whether the name is too common to join records by it.
  var hasCommonName = false

  /// What kind of note it is.
  var quality = NoteQuality.none
  /// Whether the note, though personal, tells nothing of the goals: it only claims to know the owner, or asks
  /// for any job.
  var leavesGoalsOpen = false
  /// Whether the note speaks to a program.
  var addressesProgram = false
  /// Whether the note asks a question.
  var asksQuestion = false
  /// Something of the owner's that the note names.
  var namedOfYours: String? = nil
  /// The words of the note that press for a fast answer.
  var pressure: String? = nil
  /// The sales signs of note and headline.
  var signs: [SalesSign] = []

  /// What speaks for each goal, and the Avoid terms that were found.
  var fit = FitEvidence()

  /// The decision that the owner wrote down.
  var own: RecordedDecision? = nil
  /// Where the owner asked them to stop.
  var stop: Source? = nil
  /// Where the owner's own note about them says no.
  var ownRefusal: Source? = nil
  /// The words of a private advance in the note.
  var advance: String? = nil
  /// Where the owner said no thanks.
  var refusal: Source? = nil
  /// A connection's word about them.
  var referral: Referrals.Mention? = nil
  /// The connection that the note names.
  var namedMutual: Connection? = nil
  /// A connection's warning.
  var warning: Referrals.Mention? = nil
  /// Their messages when there are two or more and none of the owner's.
  var unanswered: [Source] = []
  /// What they wrote.
  var theirMessages: [Message] = []
  /// Whether their messages read like an offer.
  var messagesReadLikeOffer = false
  /// Whether the owner wrote to them.
  var hasOwnMessage = false
  /// The day on which they answered the question that the ledger holds.
  var answeredOn: CivilDay? = nil
  /// Whether the ledger holds a question to which there was no answer in three weeks.
  var hasAskedInVain = false
  /// The entry of the Always list.
  var always: GoalPerson? = nil
  /// The entry of the Avoid list.
  var avoided: GoalPerson? = nil
  /// The entry of `Protect from` that the person matches.
  var protectedFrom: String? = nil

  /// Whether closeness is left out.
  var ignoresCloseness = false
  /// Where the note stands.
  var noteSource: Source
  /// Where the headline stands.
  var headlineSource: Source? = nil

  /// Whether the name belongs to somebody else, which the owner's own records of this very key refute.
  var hasCollision: Bool {
    nameRelation?.isCollision == true && known != .yes
      && !items.contains { [.conversation, .conversationLong, .youInvited].contains($0.fact) }
  }

  /// The items that stand: without those that rest on the name under a collision, or yield to `known: no`.
  var standingItems: [FamiliarityItem] {
    let standing = standing
    return items.filter { standing.contains($0.fact) }
  }

  /// Which kinds of items stand.
  var standing: StandingFacts { StandingFacts(hasCollision: hasCollision, isKnownNot: known == .no) }

  /// What makes it likelier that they fit; nothing where something speaks against them.
  var closeness: [Closeness] {
    let isSuspect =
      signs.contains { $0.kind != .call } || hasCollision || pressure != nil || advance != nil
      || !unanswered.isEmpty
      || !fit.avoid.isEmpty || [stop, refusal, ownRefusal].contains { $0 != nil } || avoided != nil
    guard !isSuspect, !ignoresCloseness else { return [] }
    let standing = standing
    var closeness: [Closeness] = []
    // A friend's letter tells nothing about the goals.
    if quality == .personal, !leavesGoalsOpen,
      !items.contains(where: { $0.fact.group == .contact && standing.contains($0.fact) })
    {
      closeness.append(.wrotePersonally)
    }
    if items.contains(where: { $0.fact.isOwnTie && standing.contains($0.fact) }) { closeness.append(.ownTie) }
    return closeness
  }

  /// The strongest record of the owner's work with them.
  var ownTie: FamiliarityItem? {
    standingItems.filter { $0.fact.isOwnTie }.max { $0.points < $1.points }
  }

  /// The warning, unless somebody else of that name may be meant.
  var standingWarning: Referrals.Mention? { hasStandingWarning ? warning : nil }
  /// Whether there is one.
  var hasStandingWarning: Bool { warning != nil && !hasCollision }
}
