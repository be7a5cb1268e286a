import InvitationModel

extension MergedExports {
  /// Reads goals.md, people.csv and decisions.csv.
  mutating func readSettings(_ options: LoadOptions) {
    for kind in SideFileKind.allCases {
      guard let file = options[kind], file.others > 0 else { continue }
      findings.add(
        .warning,
        "several-candidates",
        file: file.name,
        "\(counted(file.others, "other file")) of this kind not used; the plain name counts, then the first by name"
      )
    }
    if let file = options.goals {
      var reader = GoalsReader()
      reader.read(file.bytes)
      dataset.goals = reader.goals
      dataset.lacksSettings = reader.isUnusable
      findings.add(reader.problems.diagnostics(file: file.name))
    }
    if let file = options.people {
      var found = Findings()
      let read = readPeople(file, &found)
      dataset.people = read?.people ?? []
      take(read?.summary, found)
    }
    if let file = options.decisions {
      var found = Findings()
      let read = readDecisions(file, &found)
      dataset.ledger = read?.ledger ?? []
      take(read?.summary, found)
    }
  }

  /// Takes what is to be told of a table of the owner's; one of which a part is lost would change every decision.
  private mutating func take(_ summary: InputSummary?, _ found: Findings) {
    findings.add(found.all)
    if let summary { dataset.inputs.append(summary) }
    // An empty file says nothing, which is no error.
    let isUnusable = found.all.contains { $0.severity == .error }
    dataset.lacksSettings = dataset.lacksSettings || isUnusable
  }

  /// Reports goals that have ended and rows about nobody among the invitations.
  ///
  /// People known by a name that is not unique are left out.
  mutating func matchSettings(_ options: LoadOptions) {
    if let file = options.goals, let goals = dataset.goals, let asOf = dataset.asOf {
      findings.add(endedGoals(goals, asOf: asOf, file: file.name))
    }
    guard !dataset.people.isEmpty || !dataset.ledger.isEmpty || !listedPeople.isEmpty else { return }
    let ids = Set(dataset.invitations.lazy.map { ByteText($0.id) })
    let areNamesAsked = !listedPeople.isEmpty || dataset.people.contains { $0.key == nil }
    let names = areNamesAsked ? namesOfInviters : [:]
    var people: [PersonFacts] = []
    for facts in dataset.people {
      let count =
        facts.key.map { ids.contains(ByteText($0.id)) ? 1 : 0 }
        ?? names[joinForm(facts.name), default: 0]
      if count == 0 { reportUnknown(facts.source) }
      if count > 1 {
        findings.add(
          .warning,
          "ambiguous-name",
          file: facts.source.file,
          at: Place(of: facts.source),
          "several invitations have this name; the row is not used; add the address"
        )
      } else {
        people.append(facts)
      }
    }
    dataset.people = people
    addListedPeople(names)
    for entry in dataset.ledger where !ids.contains(ByteText(entry.id)) { reportUnknown(entry.source) }
  }

  /// How many inviters have each name.
  private var namesOfInviters: [String: Int] {
    dataset.invitations.reduce(into: [:]) { names, invitation in
      if invitation.direction == .incoming { names[joinForm(invitation.person.name), default: 0] += 1 }
    }
  }

  /// Adds what lists of invitations say about the inviters; where the owner says something else, that counts.
  ///
  /// A row by a name that several inviters have is nobody's.
  private mutating func addListedPeople(_ names: [String: Int]) {
    var owned: [String: Int] = [:]
    for (index, facts) in dataset.people.enumerated() { owned[facts.key?.id ?? joinForm(facts.name)] = index }
    for facts in listedPeople where facts.key != nil || names[joinForm(facts.name)] == 1 {
      let name = joinForm(facts.name)
      let found = facts.key.flatMap { owned[$0.id] } ?? (names[name] == 1 ? owned[name] : nil)
      if let found { dataset.people[found].fill(from: facts) } else { dataset.people.append(facts) }
    }
  }

  private mutating func reportUnknown(_ source: Source) {
    findings.add(
      .note,
      "unknown-person",
      file: source.file,
      at: Place(of: source),
      "nobody among the invitations is meant by this row; kept"
    )
  }
}

extension PersonFacts {
  /// Takes over what a list says and the owner does not.
  fileprivate mutating func fill(from listed: PersonFacts) {
    func fill(_ field: String, _ fact: WritableKeyPath<PersonFacts, LookedUp>, _ facts: inout PersonFacts) {
      guard facts[keyPath: fact] == nil, listed[keyPath: fact] != nil else { return }
      facts[keyPath: fact] = listed[keyPath: fact]
      facts.listedFields.insert(field)
    }
    fill("headline", \.headline, &self)
    fill("position", \.position, &self)
    fill("company", \.company, &self)
    fill("location", \.location, &self)
    if mutual == nil, listed.mutual != nil {
      mutual = listed.mutual
      listedFields.insert("mutual")
    }
    if email.isEmpty { email = listed.email }
    if !listedFields.isEmpty { listedIn = listed.source }
  }
}
