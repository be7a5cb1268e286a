import InvitationModel

/// The situations for which there is a text (wording.md 2); silence has none.
enum Situation: String, CaseIterable {
  case accept
  case acceptNote = "accept-note"
  case acceptKnown = "accept-known"
  case acceptReferred = "accept-referred"
  case acceptLate = "accept-late"
  case askHowWeKnow = "ask-how-we-know"
  case askGoal = "ask-goal"
  case askReconnect = "ask-reconnect"
  case askReferral = "ask-referral"
  case askOffer = "ask-offer"
  case askSecondProfile = "ask-second-profile"
  case decline
  case declineTerms = "decline-terms"
  case declinePitch = "decline-pitch"
  case declineLate = "decline-late"
  case declineElsewhere = "decline-elsewhere"
  case acceptAfterAnswer = "accept-after-answer"
  case declineAfterAnswer = "decline-after-answer"
  case helloAfterAccept = "hello-after-accept"
  case noIntroduction = "no-introduction"
  case followUpSent = "follow-up-sent"

  /// Whether the text asks something.
  var isAsk: Bool { rawValue.hasPrefix("ask-") }
  /// Whether the text says no to an invitation.
  var isDecline: Bool { rawValue.hasPrefix("decline") }
  /// Whether the text comes late and says so.
  var isLate: Bool { rawValue.hasSuffix("-late") }
}
