import InvitationModel

extension MergedExports {
  /// Reads goals.md, people.csv and decisions.csv.
  mutating func readSettings(_ options: LoadOptions) {
    if let file = options.goals {
      let read = readGoals(file.bytes, file: file.name)
      dataset.goals = read.goals
      findings.add(read.diagnostics)
    }
    var settings = Findings()
    if let file = options.people, let read = readPeople(file, &settings) {
      dataset.people = read.people
      dataset.inputs.append(read.summary)
    }
    findings.add(settings.all)
    settings = Findings()
    if let file = options.decisions, let read = readDecisions(file, &settings) {
      dataset.ledger = read.ledger
      dataset.inputs.append(read.summary)
    }
    findings.add(settings.all)
  }

  /// Reports goals that have ended and rows about nobody among the invitations.
  ///
  /// People known by a name that is not unique are left out.
  mutating func matchSettings(_ options: LoadOptions) {
    if let file = options.goals, let goals = dataset.goals, let asOf = dataset.asOf {
      findings.add(endedGoals(goals, asOf: asOf, file: file.name))
    }
    guard !dataset.people.isEmpty || !dataset.ledger.isEmpty else { return }
    let ids = Set(dataset.invitations.lazy.map { ByteText($0.id) })
    let names = dataset.people.contains { $0.key == nil } ? namesOfInviters : [:]
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
          at: Place(line: facts.source.line, column: 1),
          "several invitations have this name; the row is not used; add the address"
        )
      } else {
        people.append(facts)
      }
    }
    dataset.people = people
    for entry in dataset.ledger where !ids.contains(ByteText(entry.id)) { reportUnknown(entry.source) }
  }

  /// How many inviters have each name.
  private var namesOfInviters: [String: Int] {
    dataset.invitations.reduce(into: [:]) { names, invitation in
      if invitation.direction == .incoming { names[joinForm(invitation.person.name), default: 0] += 1 }
    }
  }

  private mutating func reportUnknown(_ source: Source) {
    findings.add(
      .note,
      "unknown-person",
      file: source.file,
      at: Place(line: source.line, column: 1),
      "nobody among the invitations is meant by this row; kept"
    )
  }
}
