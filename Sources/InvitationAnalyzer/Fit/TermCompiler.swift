import InvitationModel

/// Compiles terms with their spellings, built-in role words and head words.
struct TermCompiler {
  private(set) var places: [CompiledGoals.TermPlace] = []
  private(set) var patterns: [TermPattern] = []
  private(set) var companies: [CompanyPattern] = []
  private let languages: TermLanguages
  /// What a role word of each language may end in: that language's endings.
  private var roleLanguages: [String: TermLanguages] = [:]
  private let usesSynonyms: Bool

  /// Begins with the languages of the file.
  init(languages: Set<String>, usesSynonyms: Bool) {
    self.languages = TermLanguages(languages)
    self.usesSynonyms = usesSynonyms
  }

  /// Compiles the terms of a key; `goal` is the position among the active goals, nil for the Avoid list.
  mutating func add(_ terms: [Term], _ key: TermKey, goal: Int?) {
    for (number, term) in terms.enumerated() {
      let place = places.count
      places.append(CompiledGoals.TermPlace(goal: goal, key: key, number: number, text: term.displayed))
      for spelling in term.spellings {
        append(spelling, place, languages, TermCompiler.points(of: key), key)
        guard usesSynonyms, !spelling.isQuoted, !spelling.isPrefix else { continue }
        switch key {
        case .roles: addRoleWords(of: spelling, place, allowsHead: goal != nil)
        // What people are may stand under Words too.
        case .words where goal != nil: addRoleWords(of: spelling, place, allowsHead: false, key)
        default: break
        }
      }
    }
  }

  /// Points of a full hit, in thousandths (decisions.md 4.2).
  static func points(of key: TermKey) -> Int {
    switch key {
    case .people: 5000
    case .roles, .companies: 3000
    case .skills, .words, .schools: 2000
    case .places: 1000
    }
  }

  /// Points of a hit on the head word alone.
  private static let headPoints = 1000

  private mutating func append(
    _ spelling: Spelling,
    _ term: Int,
    _ languages: TermLanguages,
    _ points: Int,
    _ key: TermKey
  ) {
    let isName = key == .companies
    if isName, let company = CompanyPattern(spelling.text, isPrefix: spelling.isPrefix, term: term) {
      companies.append(company)
    }
    guard
      let pattern = TermPattern(spelling, term: term, languages: languages, points: points, isName: isName)
    else { return }
    patterns.append(pattern)
    if key == .roles, let reversed = pattern.reversed { patterns.append(reversed) }
  }

  /// Adds the other spellings of the concept that a role names and, for a longer role, of the concept of its
  /// head word.
  private mutating func addRoleWords(
    of spelling: Spelling,
    _ term: Int,
    allowsHead: Bool,
    _ key: TermKey = .roles
  ) {
    let words = RoleWords.contentWords(spelling.text)
    for concept in RoleWords.concepts(of: words, endings: languages.endings) {
      append(concept, term, TermCompiler.points(of: key))
    }
    guard allowsHead, words.count > 1, let first = words.first, let last = words.last else { return }
    for head in [last, first] where !WordLists.genericRoleHeads.contains(head) {
      let concepts = RoleWords.concepts(of: [head], endings: languages.endings)
      if concepts.isEmpty { continue }
      append(Spelling(text: head), term, languages, TermCompiler.headPoints, .roles)
      for concept in concepts { append(concept, term, TermCompiler.headPoints) }
    }
  }

  /// Adds the spellings of a concept, each inflected in its own language.
  private mutating func append(_ concept: [RoleConcepts.Spelling], _ term: Int, _ points: Int) {
    for spelling in concept {
      let own = roleLanguages[spelling.language] ?? TermLanguages([spelling.language])
      roleLanguages[spelling.language] = own
      append(Spelling(text: spelling.text), term, own, points, .roles)
    }
  }
}

extension Term {
  /// The term as the owner wrote it first, with the star of an open ending.
  fileprivate var displayed: String { text + (spellings.first?.isPrefix == true ? "*" : "") }
}
