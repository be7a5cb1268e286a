import InvitationModel

/// The rows of the decision table in reading order; the first whose condition holds decides (decisions.md 8).
enum DecisionRule: Int, CaseIterable, Sendable {
  case ownDecision = 0
  case always, never
  case notForYou, impostor, secondProfile
  case unwanted, reserved
  case known, noteClaim
  case noteFit, note, openDoor, some, blank
  case notYet

  /// The stable id, for example `note-fit`.
  var id: String {
    switch self {
    case .ownDecision: "own-decision"
    case .always: "always"
    case .never: "never"
    case .notForYou: "not-for-you"
    case .impostor: "impostor"
    case .secondProfile: "second-profile"
    case .unwanted: "unwanted"
    case .reserved: "reserved"
    case .known: "known"
    case .noteClaim: "note-claim"
    case .noteFit: "note-fit"
    case .note: "note"
    case .openDoor: "open-door"
    case .some: "some"
    case .blank: "blank"
    case .notYet: "not-yet"
    }
  }

  /// The condition in words, with the owner's thresholds.
  func condition(_ rules: HouseRules) -> String {
    switch self {
    case .ownDecision: "your ledger or people.csv holds accept, ask, decline or ignore"
    case .always: "the person is on your Always list"
    case .never: "the person is on your Avoid list, or you asked them to stop"
    case .notForYou:
      "the note is a list of keywords or speaks to a program, and familiarity is below \(rules.knownFrom)"
    case .impostor:
      "the name of a connection on another profile, with a sign of an offer, pressure or an Avoid term"
    case .secondProfile: "the name of a connection on another profile"
    case .unwanted:
      "familiarity is below \(rules.knownFrom), and: an Avoid term in the profile, an earlier no of yours, a warning "
        + "from a connection, two unanswered messages, a private advance, two signs of an offer, or one sign and nothing that "
        + "speaks for it"
    case .reserved:
      "familiarity is below \(rules.knownFrom), and: one sign of an offer, unless it is a call about something that fits, or "
        + "they come from where you protect people"
    case .known: "familiarity is \(rules.knownFrom) or more"
    case .noteClaim: "a personal note, and familiarity is \(rules.claimedFrom) or more"
    case .noteFit:
      "a personal note, and fit is \(rules.fitsFrom) or more, or \(rules.touchesFrom) or more with a question"
    case .note: "a personal note"
    case .openDoor:
      "fit is \(rules.fitsFrom) or more and familiarity \(HouseRules.nearFrom) or more, as with seven shared connections; "
        + "or the house rule to accept strangers who fit is on, and fit is \(HouseRules.openDoorFrom) or more"
    case .some: "fit is \(rules.touchesFrom) or more, or familiarity is \(rules.slightFrom) or more"
    case .blank:
      "fit is unknown or only glimpsed in an address or place, and you did not say that you do not know them"
    case .notYet: "everything else"
    }
  }

  /// The outcome in words.
  func outcome(_ rules: HouseRules) -> String {
    switch self {
    case .ownDecision: "what you decided"
    case .always, .known, .noteClaim, .noteFit, .openDoor: "accept"
    case .never, .notForYou: "decline in silence"
    case .impostor: "decline in silence; the profile can be reported"
    case .secondProfile: "ask whether it is them"
    case .unwanted: "decline"
    case .reserved, .note, .some: "ask for more"
    case .blank: rules.declinesBlanks ? "decline" : "ask for more, or simply leave it"
    case .notYet: "decline: not yet, with terms"
    }
  }
}

extension HouseRules {
  /// The fit from which the house rule `Accept strangers who fit` opens the door; not a setting.
  static let openDoorFrom = 60
  /// The familiarity from which somebody is near enough to be let in for the fit alone: seven connections in
  /// common, or an employer of the owner's; not a setting.
  static let nearFrom = 9
}
