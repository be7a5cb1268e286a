import InvitationModel

/// The best hit of one term, before it is known whether a goal or the Avoid list holds it.
struct FoundTerm: Sendable {
  /// The number of the term in its index.
  var term: Int
  /// In thousandths.
  var points: Int
  var field: FitField
  var kind: HitKind
  /// Whether match and scope are at full strength.
  var isFull: Bool

  /// Whether it declines when it stands on the Avoid list.
  var isHardAvoid: Bool {
    isFull && [.headline, .position, .company, .location].contains(field)
  }

  /// The hit for a goal.
  func goal(_ place: CompiledGoals.TermPlace) -> GoalHit {
    GoalHit(
      key: place.key,
      term: place.number,
      text: place.text,
      points: points,
      field: field,
      kind: kind,
      isFull: isFull
    )
  }

  /// The hit on the Avoid list.
  func avoid(_ place: CompiledGoals.TermPlace) -> AvoidHit {
    AvoidHit(key: place.key, text: place.text, field: field, isHard: isHardAvoid)
  }
}

/// Reads the fields of one person against the compiled goals.
struct FieldReader {
  /// One field; what the text says about its words is found out when it is needed.
  private struct Field {
    let field: FitField
    let text: PreparedText
    lazy var negated = NegatedWords(text, language: detectLanguage(text).forNegation)
    lazy var scopes = RoleScopes(text)

    init(_ field: FitField, _ text: PreparedText) { (self.field, self.text) = (field, text) }
  }

  private let goals: CompiledGoals
  private let names: Set<String>
  private var fields: [Field]

  /// Begins with a person's fields; the words of the name never match.
  init(goals: CompiledGoals, fields: FitFields) {
    self.goals = goals
    names = Set(fields.name.writtenWords)
    self.fields = FitField.allCases.compactMap { field in
      fields[field].flatMap { $0.isEmpty ? nil : Field(field, $0) }
    }
  }

  /// The best hit of every term that was found, in the order of the terms.
  mutating func bestHits() -> [FoundTerm] {
    var best: [Int: FoundTerm] = [:]
    for hit in fields.indices.flatMap({ hits(in: &fields[$0]) }) {
      guard let former = best[hit.term] else {
        best[hit.term] = hit
        continue
      }
      // For the Avoid list it counts first whether a hit declines.
      let isAvoid = goals.places[hit.term].goal == nil && hit.isHardAvoid != former.isHardAvoid
      if isAvoid ? hit.isHardAvoid : hit.points > former.points { best[hit.term] = hit }
    }
    return best.values.sorted { $0.term < $1.term }
  }

  private func hits(in field: inout Field) -> [FoundTerm] {
    var found: [FoundTerm] = []
    for occurrence in goals.index.occurrences(in: field.text, names: names) {
      let key = goals.places[occurrence.term].key
      if field.field == .company, key == .companies { continue }
      guard let weight = FieldWeights.factor(of: key, in: field.field) else { continue }
      if field.negated[occurrence.words.lowerBound] { continue }
      if let hit = hit(occurrence, in: &field, weight: weight) { found.append(hit) }
    }
    return field.field == .company ? found + companyHits(in: field.text) : found
  }

  private func companyHits(in text: PreparedText) -> [FoundTerm] {
    guard !goals.companies.isEmpty else { return [] }
    let company = CompanyName(text)
    return goals.companies.filter { $0.matches(company, names: names) }.map { pattern in
      let points = TermCompiler.points(of: .companies)
      return FoundTerm(term: pattern.term, points: points, field: .company, kind: .exact, isFull: true)
    }
  }

  /// Points times match, scope, level and field, floored at each step; nil when nothing is left.
  private func hit(_ occurrence: TermIndex.Occurrence, in field: inout Field, weight: Int) -> FoundTerm? {
    let place = goals.places[occurrence.term]
    var points = occurrence.points
    var kind = occurrence.match.kind
    var isFull = occurrence.match != .compound
    if !isFull { points /= 2 }
    if place.key == .roles {
      let scope = field.scopes.scope(of: occurrence.words)
      points = points * scope.factor / 1000
      let levels = place.goal.map { goals.active[$0].seniority } ?? []
      let isOtherLevel = statesOtherLevel(around: occurrence.words, in: field.text, than: levels)
      if isOtherLevel { points /= 2 }
      if let printed = scope.kind ?? (isOtherLevel ? .otherSeniority : nil) {
        kind = printed
        isFull = false
      }
    }
    points = points * weight / 1000
    guard points > 0 else { return nil }
    return FoundTerm(term: occurrence.term, points: points, field: field.field, kind: kind, isFull: isFull)
  }

  /// The words of each field that may be close to a goal: content about the person, held now and not denied.
  mutating func ownWords(withNote: Bool) -> [(field: FitField, words: [PreparedText.Word])] {
    let compared: Set<FitField> = [.headline, .position, .company, .school, .notes, .note]
    return fields.indices.filter {
      compared.contains(fields[$0].field) && (withNote || fields[$0].field != .note)
    }.map { position in
      let text = fields[position].text
      let words = text.words.indices.filter { isOwn($0, in: &fields[position]) }.map { text.words[$0] }
      return (fields[position].field, words)
    }
  }

  private func isOwn(_ index: Int, in field: inout Field) -> Bool {
    let word = field.text.words[index].text
    if WordLists.saysNothing(word) || names.contains(word) || field.negated[index] { return false }
    switch field.scopes.scope(of: index..<index + 1) {
    case .sought, .former, .notYet: return false
    case .serves: return field.field != .headline && field.field != .position
    case .assistantTo, .held: return true
    }
  }
}

extension WordLists {
  /// Whether a word is left out of near wording: single letters, function and linking words, greetings,
  /// generic role heads.
  static func saysNothing(_ word: String) -> Bool {
    word.unicodeScalars.count < 2 || emptyWords.contains(word)
  }

  private static let emptyWords = anyFunctionWord.union(linkingWords).union(greetings).union(genericRoleHeads)
}

extension WordMatch {
  /// How it is printed.
  var kind: HitKind {
    switch self {
    case .exact: .exact
    case .inflected: .inflected
    case .prefix: .prefix
    case .compound: .compound
    }
  }
}
