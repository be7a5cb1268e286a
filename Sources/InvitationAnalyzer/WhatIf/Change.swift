import InvitationModel

/// A change that the owner or somebody else could really bring about (decisions.md 10.1).
enum Change: String, CaseIterable, Sendable {
  case knownYes = "known-yes"
  case knownSome = "known-some"
  case knownNo = "known-no"
  case headlineRole = "headline-role"
  case headlineTopic = "headline-topic"
  case headlineNone = "headline-none"
  case headlineAvoid = "headline-avoid"
  case referral
  case notePersonal = "note-personal"
  case noteWorkedTogether = "note-worked-together"

  /// Who can bring it about.
  enum Actor: String, CaseIterable, Sendable {
    case you
    case connection = "a connection"
    case they
  }

  /// What it is about; two changes of one subject exclude each other.
  enum Topic: String, Sendable {
    case known, headline, referral, note
  }

  var actor: Actor {
    switch topic {
    case .known, .headline: .you
    case .referral: .connection
    case .note: .they
    }
  }

  var topic: Topic {
    switch self {
    case .knownYes, .knownSome, .knownNo: .known
    case .headlineRole, .headlineTopic, .headlineNone, .headlineAvoid: .headline
    case .referral: .referral
    case .notePersonal, .noteWorkedTogether: .note
    }
  }

  /// How long it takes, in seconds.
  var effort: Int {
    switch topic {
    case .known: 2
    case .headline: 10
    case .referral: 60
    case .note: 86_400
    }
  }

  /// The answer that brings it about, where it answers a question.
  var answer: String {
    switch self {
    case .knownYes: say("yes")
    case .knownSome: say("a little")
    case .knownNo: say("no")
    case .headlineRole: say("a role you look for")
    case .headlineTopic: say("a topic of yours")
    case .headlineNone: say("nothing of yours")
    case .headlineAvoid: say("something you avoid")
    case .referral, .notePersonal, .noteWorkedTogether: ""
    }
  }
}
