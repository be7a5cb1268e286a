/// What the owner's network is for, as written in goals.md.
public struct Goals: ReportValue {
  /// How the owner signs; empty when not stated.
  public var name = ""
  /// Languages the owner writes, in order of preference, as lower-case codes.
  public var languages: [String] = []
  /// The language of the pages; nil when it is not stated.
  public var interface: InterfaceLanguage? = nil
  /// The tone of wording.
  public var tone: Tone = .neutral
  /// Whether `Tone` was stated.
  public var isToneStated = false
  /// A public phrase for wording by language; the key `` is the unmarked one (first of `languages`).
  public var about: [String: String] = [:]
  /// The goals in file order.
  public var goals: [Goal] = []
  /// What the owner does not want.
  public var avoid = AvoidList()
  /// People who are always welcome.
  public var always: [GoalPerson] = []
  /// Settings of the decision.
  public var houseRules = HouseRules()

  /// An empty set of goals.
  public init() {}
}

/// How a text sounds.
public enum Tone: String, Codable, Sendable, CaseIterable {
  case warm, neutral, formal
}

/// One goal of the network.
public struct Goal: ReportValue {
  /// The heading: its private name.
  public var name: String
  /// 1, 2 or 3.
  public var importance = 2
  /// What they do; 3 points a term.
  public var roles: [Term] = []
  /// 2 points a term.
  public var skills: [Term] = []
  /// 3 points a term.
  public var companies: [Term] = []
  /// 1 point a term.
  public var places: [Term] = []
  /// 2 points a term.
  public var words: [Term] = []
  /// 2 points a term.
  public var schools: [Term] = []
  /// 5 points each.
  public var people: [GoalPerson] = []
  /// Stated levels; empty means any.
  public var seniority: [Seniority] = []
  /// The share of the network aimed at, in per cent (1...100); nil when none is stated.
  public var targetPercent: Int? = nil
  /// From this day the goal scores nothing.
  public var stop: CivilDay? = nil
  /// The line of the heading.
  public var line: Int

  /// Creates a value from its parts.
  public init(
    name: String,
    importance: Int = 2,
    roles: [Term] = [],
    skills: [Term] = [],
    companies: [Term] = [],
    places: [Term] = [],
    words: [Term] = [],
    schools: [Term] = [],
    people: [GoalPerson] = [],
    seniority: [Seniority] = [],
    targetPercent: Int? = nil,
    stop: CivilDay? = nil,
    line: Int
  ) {
    self.name = name
    self.importance = importance
    self.roles = roles
    self.skills = skills
    self.companies = companies
    self.places = places
    self.words = words
    self.schools = schools
    self.people = people
    self.seniority = seniority
    self.targetPercent = targetPercent
    self.stop = stop
    self.line = line
  }
}

/// A level of experience as stated in a headline.
public enum Seniority: String, Codable, Sendable, CaseIterable {
  case intern, junior, senior, head
}

/// One term with its own other spellings.
public struct Term: ReportValue {
  /// The spellings, the term itself first; never empty.
  public var spellings: [Spelling]
  /// The line it stands on.
  public var line: Int
  /// The 1-based column in characters.
  public var column: Int

  /// Creates a value from its parts.
  public init(spellings: [Spelling], line: Int, column: Int) {
    self.spellings = spellings
    self.line = line
    self.column = column
  }

  /// The term as the owner wrote it first.
  public var text: String { spellings.first?.text ?? "" }
}

/// One way to write a term.
public struct Spelling: ReportValue {
  /// The words, without quotes and star.
  public var text: String
  /// Whether it was quoted: the same words in the same order, nothing else.
  public var isQuoted = false
  /// Whether it ended with `*`: any ending.
  public var isPrefix = false

  /// Creates a value from its parts.
  public init(text: String, isQuoted: Bool = false, isPrefix: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
    self.isPrefix = isPrefix
  }
}

/// A person named in goals.md.
public struct GoalPerson: ReportValue {
  /// The key when an address was given.
  public var key: PersonKey?
  /// The full name when no address was given.
  public var name: String
  /// The line it stands on.
  public var line: Int

  /// Creates a value from its parts.
  public init(key: PersonKey?, name: String, line: Int) {
    self.key = key
    self.name = name
    self.line = line
  }
}

/// Terms and people the owner does not want.
public struct AvoidList: ReportValue {
  /// Words.
  public var words: [Term] = []
  /// Roles.
  public var roles: [Term] = []
  /// Companies.
  public var companies: [Term] = []
  /// Places.
  public var places: [Term] = []
  /// People.
  public var people: [GoalPerson] = []

  /// An empty list.
  public init() {}
}

/// Settings of the decision; the defaults are the published ones.
public struct HouseRules: ReportValue {
  /// Clauses of at most 70 characters by language; the key `` is the unmarked one.
  public var terms: [String: [String]] = [:]
  /// Where else people may find the owner; empty when not stated.
  public var elsewhere = ""
  /// Companies or people among the connections to protect.
  public var protect: [Term] = []
  /// Addresses among the protected.
  public var protectPeople: [GoalPerson] = []
  /// Roles or companies of newcomers to protect from.
  public var protectFrom: [Term] = []
  /// Whether strangers who fit are accepted without a note (row 12).
  public var acceptsStrangersWhoFit = false
  /// Whether an invitation with nothing to judge by is declined instead of asked (row 14).
  public var declinesBlanks = false
  /// Familiarity from which a person counts as known.
  public var knownFrom = 60
  /// Familiarity from which a claim carries.
  public var claimedFrom = 35
  /// Familiarity from which there is some sign.
  public var slightFrom = 25
  /// Fit from which a person fits.
  public var fitsFrom = 40
  /// Fit from which a person touches a goal.
  public var touchesFrom = 25
  /// Days after which an answer is late.
  public var lateAfterDays = 14
  /// Days after which a sent invitation may be followed up.
  public var followUpAfterDays = 21
  /// Days after which a sent invitation may be withdrawn.
  public var withdrawAfterDays = 90
  /// Whether declines are silent first.
  public var declinesInSilence = false
  /// Whether built-in role words are used.
  public var usesSynonyms = true
  /// Whether the owner's decisions are used to say how far suggestions can be trusted.
  public var calibrates = false
  /// What it costs to accept whom one did not want (decisions.md 9.3); like the next three 1...100, used only for that.
  public var costOfAccept = 4
  /// What it costs to decline whom one wanted.
  public var costOfDecline = 4
  /// What it costs to decline somebody known.
  public var costOfKnown = 10
  /// What it costs to ask.
  public var costOfAsk = 1
  /// The names of the keys that goals.md states with one value, in order.
  public var stated: [String] = []

  /// The defaults.
  public init() {}
}
