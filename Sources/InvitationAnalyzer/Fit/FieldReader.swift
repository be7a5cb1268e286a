import InvitationModel

/// Reads everything there is about one person against the compiled goals.
struct FieldReader {
  /// The texts.
  let fields: FitFields
  private let goals: CompiledGoals
  private let readings: [FieldReading]

  /// Begins with a person's fields; the words of the name never match.
  init(goals: CompiledGoals, fields: FitFields) {
    let names = Set(fields.name.writtenWords)
    let readings = FitField.allCases.compactMap { field -> FieldReading? in
      guard let text = fields[field], !text.isEmpty else { return nil }
      return FieldReading(field, text, goals: goals, names: names)
    }
    self.init(goals, fields, readings)
  }

  private init(_ goals: CompiledGoals, _ fields: FitFields, _ readings: [FieldReading]) {
    (self.goals, self.fields, self.readings) = (goals, fields, readings)
  }

  /// The same person with another headline; what was read of the rest stays.
  ///
  /// The headline was read for nobody: where it may hold the person's name, it is read anew.
  func with(headline: FieldReading) -> FieldReader {
    var fields = fields
    fields[.headline] = headline.text
    let others = readings.filter { $0.field != .headline }
    guard !headline.text.isEmpty else { return FieldReader(goals, fields, others) }
    let names = fields.name.writtenWords
    let mayHoldName = headline.text.words.contains { $0.isRun || names.contains($0.text) }
    let own =
      mayHoldName
      ? FieldReading(.headline, headline.text, goals: goals, names: Set(names)) : headline
    // The headline is the first field.
    return FieldReader(goals, fields, [own] + others)
  }

  /// The best hit of every term that was found, in the order of the terms.
  func bestHits() -> [FoundTerm] { goals.bestHits(of: readings) }

  /// The goals of the file that the person would serve as a connection, by headline, title and company alone.
  func goalsServedAsConnection() -> [Int] {
    let known = readings.filter { [.headline, .position, .company].contains($0.field) }
    let matches = goals.matchesByGoal(goals.bestHits(of: known))
    return matches.indices.filter { matches[$0] }
  }

  /// The closest wording to each goal among the texts in which people tell what they do.
  func nearWording(withNote: Bool) -> [NearWording?] {
    let compared: [FitField] = [.headline, .position, .company, .school, .notes, .note]
    let texts = readings.filter { compared.contains($0.field) && (withNote || $0.field != .note) }
    let others = readings.filter { $0.field == .messages && fields.isExchange || $0.field == .slug }
    return goals.nearWording.near(texts, wordsOnly: others)
  }

  /// Whether a text is a list of the goals' own terms: four different ones, and hardly a word of a sentence.
  func listsTerms(in field: FitField) -> Bool {
    guard let reading = readings.first(where: { $0.field == field }), reading.text.sentenceMarks == 0,
      reading.text.words.count >= 8, Set(reading.hits.map(\.term)).count >= 4
    else { return false }
    return reading.text.hasHardlyFunctionWords
  }

  /// The first selling phrase of each class in a text.
  func sellingPhrases(in field: FitField) -> [Int: String] {
    readings.first { $0.field == field }?.selling ?? [:]
  }
}

extension CompiledGoals {
  /// The best hit of every term in some texts about a person, in the order of the terms.
  func bestHits(of readings: [FieldReading]) -> [FoundTerm] {
    var best: [FoundTerm] = []
    for hit in readings.flatMap(\.hits) {
      // What the owner notes is the owner's word, not theirs (decisions.md 7.3).
      if hit.field == .notes, places[hit.term].goal == nil { continue }
      guard let index = best.firstIndex(where: { $0.term == hit.term }) else {
        best.append(hit)
        continue
      }
      let former = best[index]
      // For the Avoid list it counts first whether a hit declines.
      let isAvoid = places[hit.term].goal == nil && hit.isHardAvoid != former.isHardAvoid
      if isAvoid ? hit.isHardAvoid : hit.points > former.points { best[index] = hit }
    }
    return best.sorted { $0.term < $1.term }
  }
}
