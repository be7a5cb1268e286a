import InvitationModel

/// What accepting gives away: the connections the owner wants to protect, and from whom (decisions.md 16).
struct Protection: Sendable {
  /// The names of the protected connections, in file order.
  let names: [String]
  private let sources: CompiledGoals?

  /// Finds the protected connections.
  init(_ rules: HouseRules, in dataset: Dataset) {
    let companies = rules.protect.enumerated().flatMap { number, term in
      term.spellings.compactMap { CompanyPattern($0.text, isPrefix: $0.isPrefix, term: number) }
    }
    let people = ProtectedPeople(rules)
    var isProtected: [String: Bool] = [:]
    names =
      companies.isEmpty && people.isEmpty
      ? []
      : dataset.connections.filter { connection in
        if people.holds(connection.person) { return true }
        if let known = isProtected[connection.company] { return known }
        let company = CompanyName(PreparedText(connection.company))
        let found = companies.contains { $0.matches(company, names: []) }
        isProtected[connection.company] = found
        return found
      }.map(\.person.name)
    // Read like an Avoid list: the same words in a headline or company, at full strength.
    var newcomers = Goals()
    newcomers.languages = dataset.goals?.languages ?? []
    newcomers.houseRules = rules
    newcomers.avoid.roles = rules.protectFrom
    newcomers.avoid.companies = rules.protectFrom
    sources = names.isEmpty || rules.protectFrom.isEmpty ? nil : CompiledGoals(newcomers, asOf: nil)
  }

  /// The entry of `Protect from` that a newcomer's headline or company matches; nil when nobody is protected.
  func entry(matching fields: FitFields) -> String? {
    guard let sources else { return nil }
    var newcomer = FitFields(key: fields.key, name: fields.name)
    for field in [FitField.headline, .position, .company] { newcomer[field] = fields[field] }
    let hit = FieldReader(goals: sources, fields: newcomer).bestHits().first { hit in
      hit.isHardAvoid && (sources.places[hit.term].key == .companies) == (hit.field == .company)
    }
    return hit.map { sources.places[$0.term].text }
  }

  /// What accepting opens to a newcomer.
  func opens(connections: Int) -> Opens {
    Opens(people: connections, marked: names.count, names: Array(names.prefix(3)))
  }
}

/// The people whom the owner wants to protect, by name or address.
private struct ProtectedPeople {
  private let names: Set<[String]>
  private let people: [GoalPerson]
  /// Few connections carry one of the names.
  private let sketches: Set<NameSketch>

  init(_ rules: HouseRules) {
    names = Set(rules.protect.flatMap(\.spellings).map { NameForm($0.text).words }.filter { $0.count > 1 })
    people = rules.protectPeople
    sketches = Set(
      names.map { NameSketch(words: $0) } + people.filter { $0.key == nil }.map { NameSketch($0.name) }
    )
  }

  var isEmpty: Bool { names.isEmpty && people.isEmpty }

  func holds(_ person: Person) -> Bool {
    let mayCarryName = !sketches.isEmpty && sketches.contains(NameSketch(person.name))
    guard mayCarryName || people.contains(where: { $0.key != nil }) else { return false }
    let name = NameForm(mayCarryName ? person.name : "")
    return names.contains(name.words) || people.contains { $0.names(person.key, name) }
  }
}
