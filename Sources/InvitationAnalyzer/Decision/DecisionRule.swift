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
    case .ownDecision: say("your decisions.csv or people.csv holds accept, ask, decline or ignore")
    case .always: say("the person is on your Always list")
    case .never: say("the person is on your Avoid list, or you asked them to stop")
    case .notForYou:
      say(
        """
        the note is a list of keywords or speaks to a program, and familiarity is below \
        \(rules.knownFrom)
        """
      )
    case .impostor:
      say("the name of a connection on another profile, with a sign of an offer, pressure or an Avoid term")
    case .secondProfile: say("the name of a connection on another profile")
    case .unwanted:
      say(
        """
        familiarity is below \(rules.knownFrom), and: an Avoid term in the profile, an earlier no of \
        yours, a warning from a connection, two unanswered messages, a private advance, two signs of \
        an offer, or one sign and nothing that speaks for it
        """
      )
    case .reserved:
      say(
        """
        familiarity is below \(rules.knownFrom), and: one sign of an offer, unless it is a wish for a \
        call and something speaks for it, or they come from where you protect people
        """
      )
    case .known: say("familiarity is \(rules.knownFrom) or more")
    case .noteClaim: say("a personal note, and familiarity is \(rules.claimedFrom) or more")
    case .noteFit:
      say(
        """
        a personal note, and fit is \(rules.fitsFrom) or more, or \(rules.touchesFrom) or more with a \
        question
        """
      )
    case .note: say("a personal note")
    case .openDoor:
      say(
        """
        fit is \(rules.fitsFrom) or more and familiarity \(HouseRules.nearFrom) or more, as with \
        seven shared connections; or the house rule to accept strangers who fit is on, and fit is \
        \(HouseRules.openDoorFrom) or more
        """
      )
    case .some: say("fit is \(rules.touchesFrom) or more, or familiarity is \(rules.slightFrom) or more")
    case .blank:
      say(
        """
        fit is unknown or only glimpsed in an address or place, and you did not say that you do not know \
        them
        """
      )
    case .notYet: say("everything else")
    }
  }

  /// The outcome in words.
  func outcome(_ rules: HouseRules) -> String {
    switch self {
    case .ownDecision: say("what you decided")
    case .always, .known, .noteClaim, .noteFit, .openDoor: say("accept")
    case .never, .notForYou: say("decline in silence")
    case .impostor: say("decline in silence; the profile can be reported")
    case .secondProfile: say("ask whether it is them")
    case .unwanted: say("decline")
    case .reserved, .note, .some: say("ask for more")
    case .blank: rules.declinesBlanks ? say("decline") : say("ask for more, or simply leave it")
    case .notYet: say("decline: not yet, with terms")
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
