/// The goal key under which a term stands, as printed.
enum TermKey: String, CaseIterable, Sendable {
  case roles = "Roles"
  case skills = "Skills"
  case companies = "Companies"
  case places = "Places"
  case words = "Words"
  case schools = "Schools"
  case people = "People"
}

/// How a term was found, as printed.
enum HitKind: String, Sendable {
  case exact, inflected, compound, prefix, former
  case notYet = "not yet held"
  case assistantTo = "assistant to"
  case serves = "serves them"
  case otherSeniority = "other seniority"
}

/// The best hit of one goal term.
struct GoalHit: Hashable, Sendable {
  /// The key it stands under.
  var key: TermKey
  /// The number of the term under its key.
  var term: Int
  /// The term as the owner wrote it first, with the star of an open ending.
  var text: String
  /// What it is worth, in thousandths of a point, before importance.
  var points: Int
  /// Where it was found.
  var field: FitField
  /// How it was found.
  var kind: HitKind
  /// Whether it was found at full strength: not half a word, not former, not about somebody else.
  var isFull: Bool
}

/// Wording that is close to a goal without naming a term.
struct NearWording: Hashable, Sendable {
  /// What it is worth, in thousandths of a point, 1...2500, before importance.
  var points: Int
  /// The share of the field's n-grams that occur in the goal's terms, less those of Avoid, in thousandths.
  var share: Int
  /// The field that is closest.
  var field: FitField
  /// The single words that are close, folded, when they tell more than the share of a whole field.
  var words: [String] = []
}

/// What makes it likelier that somebody fits without naming a goal; it tips a balance and never decides.
enum Closeness: String, CaseIterable, Sendable {
  /// They wrote personally and offer nothing.
  case wrotePersonally = "wrote-personally"
  /// The owner wrote to them, invited them, or exchanged work or praise with them: the owner chose them once.
  case ownTie = "own-tie"

  /// What it is worth, in thousandths of a point.
  var points: Int {
    switch self {
    case .wrotePersonally: 500
    case .ownTie: 1500
    }
  }
}

/// What speaks for one goal.
struct GoalEvidence: Hashable, Sendable {
  /// The 0-based number of the goal in the file.
  var goal: Int
  /// 1, 2 or 3.
  var importance: Int
  /// The best hit of each term that was found, by key and term.
  var hits: [GoalHit]
  /// The closest wording, or nil when nothing is close enough.
  var near: NearWording?
}

/// A term of the Avoid list that was found.
struct AvoidHit: Hashable, Sendable {
  /// The key it stands under.
  var key: TermKey
  /// The term as the owner wrote it first, with the star of an open ending.
  var text: String
  /// Where it was found.
  var field: FitField
  /// Whether it declines: full strength in headline, position, company or location; else it is one
  /// reservation.
  var isHard: Bool
}

/// Everything that decides the fit; a value to edit and score again.
struct FitEvidence: Hashable, Sendable {
  /// What kind of text the fit rests on.
  enum Basis: String, Sendable {
    /// Headline, position, company, school or the owner's notes, even when there was nothing of use.
    case profile
    /// A personal note, earlier messages, or nothing but a hit elsewhere.
    case words
  }

  /// What speaks for each goal that is active, in file order, goals without any evidence included.
  var goals: [GoalEvidence] = []
  /// What was found of the Avoid list.
  var avoid: [AvoidHit] = []
  /// How many sales signs there are.
  var salesSigns = 0
  /// Whether the note is a list of keywords.
  var isKeywordList = false
  /// What makes it likelier that they fit, besides what they say.
  var closeness: [Closeness] = []
  /// Whether there was something to read, so that no hit means no fit instead of unknown.
  var hasReading = false
  /// What it rests on.
  var basis = Basis.words

  /// Whether an Avoid hit declines.
  var hasHardAvoid: Bool { avoid.contains(where: \.isHard) }
  /// Whether there are only Avoid hits that are one reservation.
  var hasSoftAvoid: Bool { !avoid.isEmpty && !hasHardAvoid }
}
