import InvitationModel

/// One text about a person, read against the goals; each thing is found out once, when it is asked for.
final class FieldReading {
  /// Where the text stands.
  let field: FitField
  /// The text.
  let text: PreparedText
  private let goals: CompiledGoals
  /// The words of the person's name, which never match.
  private let names: Set<String>

  private lazy var occurrences = goals.index.occurrences(in: text, names: names)
  private lazy var negated = NegatedWords(text, language: detectLanguage(text).forNegation)
  private lazy var scopes = RoleScopes(text, isProfile: field == .headline || field == .position)
  /// The terms that stand in the text, in its order.
  private(set) lazy var hits = occurringTerms() + (field == .company ? companyTerms() : [])
  /// How close its words come to each goal and to Avoid; nil when they say too little.
  private(set) lazy var nearness = goals.nearWording.shares(of: ownWords.map { text.words[$0] })
  /// The words that are close to each goal, each once.
  private(set) lazy var nearWords = goals.nearWording.single.words(near: ownWordsBesidesTerms)
  /// The first selling phrase of each class.
  private(set) lazy var selling = sellingPhrases(in: text, goals)

  init(_ field: FitField, _ text: PreparedText, goals: CompiledGoals, names: Set<String>) {
    (self.field, self.text, self.goals, self.names) = (field, text, goals, names)
  }

  private func occurringTerms() -> [FoundTerm] {
    occurrences.compactMap { occurrence in
      let key = goals.places[occurrence.term].key
      if field == .company, key == .companies { return nil }
      guard let weight = FieldWeights.factor(of: key, in: field) else { return nil }
      return negated[occurrence.words.lowerBound] ? nil : term(occurrence, weight: weight)
    }
  }

  private func companyTerms() -> [FoundTerm] {
    guard !goals.companies.isEmpty else { return [] }
    let company = CompanyName(text)
    return goals.companies.filter { $0.matches(company, names: names) }.map { pattern in
      let points = TermCompiler.points(of: .companies)
      return FoundTerm(term: pattern.term, points: points, field: .company, kind: .exact, isFull: true)
    }
  }

  /// Points times match, scope, level and field, floored at each step; nil when nothing is left.
  private func term(_ occurrence: TermIndex.Occurrence, weight: Int) -> FoundTerm? {
    let place = goals.places[occurrence.term]
    var points = occurrence.points
    var kind = occurrence.match.kind
    var isFull = occurrence.match != .compound
    if !isFull { points /= 2 }
    if place.key == .roles {
      let scope = scopes.scope(of: occurrence.words)
      points = points * scope.factor / 1000
      let levels = place.goal.map { goals.active[$0].seniority } ?? []
      let isOtherLevel = statesOtherLevel(around: occurrence.words, in: text, than: levels)
      if isOtherLevel { points /= 2 }
      if let printed = scope.kind ?? (isOtherLevel ? .otherSeniority : nil) {
        kind = printed
        isFull = false
      }
    } else if scopes.isRecruiter, place.key == .skills || place.key == .words {
      (points, kind, isFull) = (points * RoleScope.serves.factor / 1000, .serves, false)
    }
    points = points * weight / 1000
    guard points > 0 else { return nil }
    let isOwnEmployer =
      place.key == .companies && field == .note && scopes.scope(of: occurrence.words) == .held
      && text.statesEmployer(at: occurrence.words)
    return FoundTerm(
      term: occurrence.term,
      points: points,
      field: field,
      kind: kind,
      isFull: isFull,
      isOwnEmployer: isOwnEmployer
    )
  }

  /// The words that may be close to a goal: content about the person, held now and not denied.
  private lazy var ownWords = text.words.indices.filter(isOwn)

  private var ownWordsBesidesTerms: [PreparedText.Word] {
    let named = Set(occurrences.flatMap(\.words))
    return ownWords.filter { !named.contains($0) }.map { text.words[$0] }
  }

  private func isOwn(_ index: Int) -> Bool {
    let word = text.words[index].text
    if WordLists.saysNothing(word) || names.contains(word) || negated[index] { return false }
    switch scopes.scope(of: index..<index + 1) {
    case .sought, .former, .notYet: return false
    case .serves: return field != .headline && field != .position
    case .assistantTo, .held: return true
    }
  }
}

extension WordLists {
  /// Whether a word is left out of near wording: single letters, function and linking words, greetings,
  /// generic role heads.
  static func saysNothing(_ word: String) -> Bool {
    word.unicodeScalars.dropFirst().isEmpty || emptyWords.contains(word)
  }

  private static let emptyWords = anyFunctionWord.union(linkingWords).union(greetings).union(genericRoleHeads)
    .union(jobSeeking).union(networking)
}
