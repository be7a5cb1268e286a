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
    let people = Set(
      rules.protect.flatMap(\.spellings).map { NameForm($0.text).words }.filter { $0.count > 1 }
    )
    names =
      companies.isEmpty && people.isEmpty && rules.protectPeople.isEmpty
      ? []
      : dataset.connections.filter { connection in
        let name = NameForm(connection.person.name)
        let company = CompanyName(PreparedText(connection.company))
        return people.contains(name.words) || companies.contains { $0.matches(company, names: []) }
          || rules.protectPeople.contains { $0.names(connection.person.key, name) }
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
    let hits = sources.fit(newcomer, note: .none, signs: []).evidence.avoid
    return hits.first { $0.isHard && ($0.key == .companies) == ($0.field == .company) }?.text
  }

  /// What accepting opens to a newcomer.
  func opens(connections: Int) -> Opens {
    Opens(people: connections, marked: names.count, names: Array(names.prefix(3)))
  }
}
