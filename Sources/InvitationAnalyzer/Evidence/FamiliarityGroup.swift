/// What facts about familiarity tell; of a group only the largest counts.
///
/// In the order in which they are weighed.
enum FamiliarityGroup: Int, Sendable {
  case contact, earlierMessage, employer, follow, meeting, messages, mutuals, namedMutual, ownInvitation
  case ownWord, praise, referral, school

  /// The stable id.
  var id: String {
    switch self {
    case .contact: "contact"
    case .earlierMessage: "earlierMessage"
    case .employer: "employer"
    case .follow: "follow"
    case .meeting: "meeting"
    case .messages: "messages"
    case .mutuals: "mutuals"
    case .namedMutual: "namedMutual"
    case .ownInvitation: "ownInvitation"
    case .ownWord: "ownWord"
    case .praise: "praise"
    case .referral: "referral"
    case .school: "school"
    }
  }
}
