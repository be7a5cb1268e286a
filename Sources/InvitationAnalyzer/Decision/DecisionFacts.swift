import InvitationModel

/// Everything the decision table looks at, and nothing else.
struct DecisionFacts: Equatable, Sendable {
  /// How well the owner knows the person, 0...100.
  var familiarity = 0
  /// How well the person fits the goals, 0...100; nil when there was nothing to judge by.
  var fit: Int? = nil
  /// Whether the fit rests on a glimpse: nothing but the profile address or place was there to read.
  var isGlimpse = false
  /// Signs for and against wanting contact, -100...100.
  var rapport = 0

  /// The owner's own decision; `stop` is an `askedToStop`.
  var ownDecision: OwnDecision? = nil
  /// On the Always list.
  var isAlwaysWelcome = false
  /// On the Avoid list of people.
  var isAvoided = false
  /// The owner asked them to stop.
  var askedToStop = false
  /// The owner said no thanks before.
  var wasRefused = false
  /// A connection warned the owner.
  var isWarnedAbout = false
  /// Two or more messages from them and none from the owner.
  var hasUnansweredMessages = false
  /// The owner noted that they do not know the person.
  var isKnownNot = false

  /// The note is personal.
  var hasPersonalNote = false
  /// The note is a list of keywords.
  var isKeywordList = false
  /// The note speaks to a program.
  var addressesProgram = false
  /// The classes of sales signs.
  var salesSigns: [SalesSign.Kind] = []
  /// The note makes a private advance.
  var makesAdvance = false
  /// The note presses for a fast answer.
  var presses = false
  /// A personal note asks a question, and something beyond a place matches a goal at full strength.
  var asksWithinGoals = false
  /// Where an Avoid term was met.
  var avoid: AvoidStrength? = nil

  /// The name of a connection, or a look-alike of it, on another profile.
  var hasCollision = false
  /// From where the owner wants to keep connections apart (decisions.md 16).
  var isProtectedFrom = false

  /// Whether all that sounds like an offer is that a personal note asks for a call, which may be about anything.
  var asksForCallOnly: Bool { salesSigns == [.call] && avoid != .soft && hasPersonalNote }
}

/// How strongly an Avoid term was met (decisions.md 7.3).
enum AvoidStrength: Sendable {
  /// At full strength in the headline, company or place.
  case hard
  /// In a note or message, or at half strength.
  case soft
}
