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
  private let goals: CompiledGoals
  private let fields: FitFields
  private let names: Set<String>

  /// Begins with a person's fields; the words of the name never match.
  init(goals: CompiledGoals, fields: FitFields) {
    self.goals = goals
    self.fields = fields
    names = Set(fields.name.writtenWords)
  }

  /// The best hit of every term that was found, in the order of the terms.
  func bestHits() -> [FoundTerm] {
    var best: [Int: FoundTerm] = [:]
    for field in FitField.allCases {
      guard let text = fields[field], !text.isEmpty else { continue }
      for hit in hits(in: text, field) {
        guard let former = best[hit.term] else {
          best[hit.term] = hit
          continue
        }
        let isAvoid = goals.places[hit.term].goal == nil
        let isBetter =
          isAvoid && hit.isHardAvoid != former.isHardAvoid ? hit.isHardAvoid : hit.points > former.points
        if isBetter { best[hit.term] = hit }
      }
    }
    return best.values.sorted { $0.term < $1.term }
  }

  private func hits(in text: PreparedText, _ field: FitField) -> [FoundTerm] {
    var found: [FoundTerm] = []
    var language: String?
    for occurrence in goals.index.occurrences(in: text, names: names) {
      let key = goals.places[occurrence.term].key
      if field == .company, key == .companies { continue }
      guard let weight = FieldWeights.factor(of: key, in: field) else { continue }
      let code = language ?? detectLanguage(text).forNegation
      language = code
      if Negation.negates(occurrence.words.lowerBound, in: text, language: code) { continue }
      if let hit = hit(occurrence, in: text, field, weight: weight) { found.append(hit) }
    }
    if field == .company, !goals.companies.isEmpty {
      let company = CompanyName(text)
      for pattern in goals.companies where pattern.matches(company, names: names) {
        let points = TermCompiler.points(of: .companies)
        found.append(FoundTerm(term: pattern.term, points: points, field: field, kind: .exact, isFull: true))
      }
    }
    return found
  }

  /// Points times match, scope, level and field, floored at each step.
  private func hit(
    _ occurrence: TermIndex.Occurrence,
    in text: PreparedText,
    _ field: FitField,
    weight: Int
  ) -> FoundTerm? {
    let place = goals.places[occurrence.term]
    var points = occurrence.points
    var kind = occurrence.match.kind
    var isFull = occurrence.match != .compound
    if !isFull { points /= 2 }
    if place.key == .roles {
      let scope = RoleScope(of: occurrence.words, in: text)
      points = points * scope.factor / 1000
      if let printed = scope.kind {
        kind = printed
        isFull = false
      }
      let levels = place.goal.map { goals.active[$0].seniority } ?? []
      if statesOtherLevel(around: occurrence.words, in: text, than: levels) {
        points /= 2
        if scope.kind == nil { kind = .otherSeniority }
        isFull = false
      }
    }
    points = points * weight / 1000
    guard points > 0 else { return nil }
    return FoundTerm(term: occurrence.term, points: points, field: field, kind: kind, isFull: isFull)
  }

  /// The words of each field that may be close to a goal: content about the person, held now and not denied.
  func ownWords(withNote: Bool) -> [(field: FitField, words: [PreparedText.Word])] {
    let compared: [FitField] = [.headline, .position, .company, .school, .notes, .note]
    return compared.filter { withNote || $0 != .note }.compactMap { field in
      guard let text = fields[field], !text.isEmpty else { return nil }
      let language = detectLanguage(text).forNegation
      let words = text.words.indices.filter { isOwn($0, in: text, field, language) }.map { text.words[$0] }
      return words.isEmpty ? nil : (field, words)
    }
  }

  private func isOwn(_ index: Int, in text: PreparedText, _ field: FitField, _ language: String) -> Bool {
    let word = text.words[index].text
    if names.contains(word) || WordLists.saysNothing(word) { return false }
    if Negation.negates(index, in: text, language: language) { return false }
    switch RoleScope(of: index..<index + 1, in: text) {
    case .sought, .former, .notYet: return false
    case .serves: return field != .headline && field != .position
    case .assistantTo, .held: return true
    }
  }
}

extension WordLists {
  /// Whether a word is left out of near wording: single letters, function and
  /// linking words, greetings, generic role heads.
  static func saysNothing(_ word: String) -> Bool {
    word.unicodeScalars.count < 2 || anyFunctionWord.contains(word) || greetings.contains(word)
      || linkingWords.contains(word) || genericRoleHeads.contains(word)
  }
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
