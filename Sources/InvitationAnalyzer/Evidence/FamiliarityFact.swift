import InvitationModel

/// The kinds of facts that tell how well the owner knows a person (decisions.md 6.1).
enum FamiliarityFact: String, CaseIterable, Sendable {
  case conversationLong = "conversation-long"
  case conversation
  case replyShort = "reply-short"
  case refused
  case wroteFirst = "wrote-first"
  case theyWrote = "they-wrote"
  case youInvited = "you-invited"
  case knownYes = "known-yes"
  case knownSome = "known-some"
  case ownNote = "own-note"
  case addressBookMail = "address-book-mail"
  case addressBook = "address-book"
  case recommended
  case endorsed
  case referral
  case youFollow = "you-follow"
  case sameEmployer = "same-employer"
  case workedTogether = "worked-together"
  case sameSchool = "same-school"
  case studiedTogether = "studied-together"
  case saysReferred = "says-referred"
  case mentions
  case templateMention = "template-mention"
  case meetingClaim = "meeting-claim"
  case meetingEvent = "meeting-event"
  case mutuals

  /// The group of which only the largest item counts.
  var group: FamiliarityGroup {
    switch self {
    case .conversationLong, .conversation, .replyShort, .refused, .wroteFirst: .messages
    case .theyWrote: .earlierMessage
    case .youInvited: .ownInvitation
    case .knownYes, .knownSome, .ownNote: .ownWord
    case .addressBookMail, .addressBook: .contact
    case .recommended, .endorsed: .praise
    case .referral: .referral
    case .youFollow: .follow
    case .sameEmployer, .workedTogether: .employer
    case .sameSchool, .studiedTogether: .school
    case .saysReferred, .mentions, .templateMention: .namedMutual
    case .meetingClaim, .meetingEvent: .meeting
    case .mutuals: .mutuals
    }
  }

  /// Whether it is a record of the owner or a claim in the other side's text.
  var kind: EvidenceKind {
    switch self {
    case .theyWrote, .workedTogether, .studiedTogether, .saysReferred, .mentions, .templateMention,
      .meetingClaim, .meetingEvent:
      .claim
    default: .record
    }
  }

  /// Whether it is joined by the person's name alone, so that a namesake may be meant.
  var restsOnName: Bool {
    switch self {
    case .addressBook, .recommended, .youFollow, .referral: true
    default: false
    }
  }

  /// Whether it tells of the owner's work with them, or of what the owner did for it.
  var isOwnTie: Bool {
    switch self {
    case .conversation, .conversationLong, .replyShort, .wroteFirst, .youInvited, .endorsed, .recommended:
      true
    default: false
    }
  }

  /// Whether the owner's word that they do not know the person overrides it.
  var yieldsToNotKnown: Bool {
    switch self {
    case .workedTogether, .meetingClaim, .meetingEvent: true
    default: restsOnName
    }
  }
}

/// One fact about how well the owner knows a person, with what it is worth.
struct FamiliarityItem: Equatable, Sendable {
  /// What kind of fact it is.
  var fact: FamiliarityFact
  /// 0...100: the share of doubt that it removes.
  var points: Int
  /// What it is called in a list of reasons, for example `the conversation of 4 turns`.
  var label: String
  /// The fact as a clause, without capital letter and period.
  var clause: String
  /// The row it rests on; nil for an assumed fact.
  var source: Source?
  /// A claim as the other side would say it; nil for a record and for their message.
  var claim: String? = nil
}
