import InvitationModel

/// How well a person fits, with everything it rests on.
struct FitResult: Sendable {
  /// What was found.
  var evidence: FitEvidence
  /// What it amounts to.
  var score: FitScore
}

extension CompiledGoals {
  /// Looks for the goals in everything there is to read about a person (decisions.md 5 and 7.2).
  ///
  /// - Parameters:
  ///   - fields: The texts; the note belongs here too.
  ///   - note: The class of the note.
  ///   - signs: The sales signs of note and headline.
  /// - Returns: The evidence and its score.
  func fit(_ fields: FitFields, note: NoteQuality, signs: [SalesSign]) -> FitResult {
    let evidence = evidence(FieldReader(goals: self, fields: fields), note: note, signs: signs)
    return FitResult(evidence: evidence, score: score(of: evidence))
  }

  /// What speaks for the goals in what a reader has before it.
  func evidence(_ reader: FieldReader, note: NoteQuality, signs: [SalesSign]) -> FitEvidence {
    let fields = reader.fields
    var evidence = FitEvidence()
    evidence.goals = active.map {
      GoalEvidence(goal: $0.number, importance: $0.importance, hits: [], near: nil)
    }
    // What a note offers, it offers to the people it names.
    let offersInNote = signs.contains { $0.place == .note && $0.kind != .call }
    for var hit in reader.bestHits() {
      if offersInNote, hit.field == .note {
        (hit.points, hit.kind, hit.isFull) = (hit.points / 2, .serves, false)
      }
      let place = places[hit.term]
      guard let goal = place.goal else {
        evidence.avoid.append(hit.avoid(place))
        continue
      }
      evidence.goals[goal].hits.append(hit.goal(place))
    }
    for (goal, people) in active.map(\.people).enumerated() {
      evidence.goals[goal].hits += peopleHits(people, fields)
    }
    if note != .list {
      for (goal, near) in reader.nearWording(withNote: !offersInNote).enumerated() {
        evidence.goals[goal].near = near
      }
    }
    evidence.salesSigns = signs.count
    evidence.isKeywordList = note == .list
    let profile: [FitField] = [.headline, .position, .company, .school, .notes]
    let hasProfile = profile.contains { fields[$0] != nil }
    evidence.hasReading = hasProfile || note == .personal || fields[.messages] != nil
    evidence.basis = hasProfile ? .profile : .words
    return evidence
  }

  /// Which goals a connection serves by what was found in position and company, one entry a goal of the file
  /// (decisions.md 14).
  ///
  /// It serves a goal with a hit beyond a place, at full strength, when nothing on the Avoid list was found.
  func matchesByGoal(_ hits: [FoundTerm]) -> [Bool] {
    var matches = [Bool](repeating: false, count: count)
    guard !hits.contains(where: { places[$0.term].goal == nil && $0.isHardAvoid }) else { return matches }
    for hit in hits where hit.isFull {
      let place = places[hit.term]
      if let goal = place.goal, place.key != .places { matches[active[goal].number] = true }
    }
    return matches
  }

  /// Whether a position or company can match at all: most hold no term.
  func mayMatch(_ text: PreparedText) -> Bool {
    if index.isFound(in: text) { return true }
    let company = companies.isEmpty ? nil : CompanyName(text)
    return company.map { company in companies.contains { $0.matches(company, names: []) } } ?? false
  }

  private func peopleHits(_ people: [GoalPerson], _ fields: FitFields) -> [GoalHit] {
    people.enumerated().filter { $0.element.names(fields.key, fields.name) }.map { number, person in
      GoalHit(
        key: .people,
        term: number,
        text: person.name.isEmpty ? person.key?.id ?? "" : person.name,
        points: TermCompiler.points(of: .people),
        field: .person,
        kind: .exact,
        isFull: true
      )
    }
  }
}

extension GoalPerson {
  /// Whether an entry means a person: the exact address, or an uncommon full name when it has no address.
  func names(_ other: PersonKey?, _ otherName: NameForm) -> Bool {
    if let key { return key == other }
    let form = NameForm(name)
    return !form.words.isEmpty && !form.isCommon && form.words == otherName.words
  }
}
