import InvitationModel

/// What a note can name that belongs to the owner: employers, schools, skills and events.
struct OwnMarks: Sendable {
  /// Something of the owner's, with the words by which a text names it.
  struct Mark<Record: Sendable>: Sendable {
    /// The record.
    var record: Record
    /// Its name as the record has it.
    var name: String
    /// The words, without legal forms.
    var phrase: PhraseList

    fileprivate init?(_ record: Record, named name: String) {
      let words = companyKey(name)
      guard !words.isEmpty else { return nil }
      (self.record, self.name, phrase) = (record, name, PhraseList(words))
    }
  }

  let employers: [Mark<Position>]
  let schools: [Mark<School>]
  let skills: [Mark<Skill>]
  let events: [Mark<Event>]

  /// Compiles the names in a dataset.
  init(_ dataset: Dataset) {
    employers = dataset.positions.compactMap { Mark($0, named: $0.company) }
    schools = dataset.schools.compactMap { Mark($0, named: $0.name) }
    skills = dataset.skills.compactMap { Mark($0, named: $0.name) }
    events = dataset.events.compactMap { Mark($0, named: $0.name) }
  }

  /// The name of the first employer, school or skill that a text names.
  func named(in text: PreparedText) -> String? {
    employers.first { $0.phrase.isFound(in: text) }?.name
      ?? schools.first { $0.phrase.isFound(in: text) }?.name
      ?? skills.first { $0.phrase.isFound(in: text) }?.name
  }
}

/// Whether two names mean one company or school: equal words, legal forms apart.
func isSameCompany(_ left: String, _ right: String) -> Bool {
  let key = companyKey(left)
  return !key.isEmpty && key == companyKey(right)
}
