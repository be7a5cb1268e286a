import InvitationModel

/// A person of goals.md and where the entry begins.
struct LocatedPerson {
  let person: GoalPerson
  let place: GoalsPlace

  /// What makes two entries the same person: the key, else the name.
  var identity: String { person.key?.id ?? joinForm(person.name) }
}

/// Collects the people of one key, so that a person counts once.
struct PeopleList {
  /// The people in file order.
  private(set) var people: [LocatedPerson] = []
  private let key: String
  private var seen: Set<String> = []

  /// A list for a key, which messages name.
  init(key: String) { self.key = key }

  /// Adds the people of a bullet: addresses are certain, names are reported.
  mutating func add(_ values: [GoalsValue], problems: inout GoalsProblems) {
    for value in values {
      switch value {
      case .term(let spellings):
        for located in spellings { add(located.spelling.text, at: located.place, problems: &problems) }
      case .link(let address, let text, let place):
        add(
          PersonKey(address: address) == nil && !text.isEmpty ? text : address,
          at: place,
          problems: &problems
        )
      }
    }
  }

  private mutating func add(_ text: String, at place: GoalsPlace, problems: inout GoalsProblems) {
    let key = GoalPerson.key(written: text)
    if key == nil, GoalPerson.isAddress(text) { return problems.report(.badAddress, at: place) }
    let person = GoalPerson(key: key, name: key == nil ? text : "", line: place.line)
    let located = LocatedPerson(person: person, place: place)
    guard seen.insert(located.identity).inserted else {
      return problems.report(.duplicateTerm(key: self.key), at: place)
    }
    if key == nil { problems.report(.personByName, at: place) }
    people.append(located)
  }
}

extension GoalPerson {
  /// Whether a text is meant as an address, well formed or not.
  static func isAddress(_ text: String) -> Bool {
    text.contains("/") || text.contains("@") || text.lowercased().hasPrefix("urn:")
  }

  /// The key of an address, a URN or a bare slug such as `petra-marrow-cello`; a single word without a hyphen is a name.
  static func key(written text: String) -> PersonKey? {
    isAddress(text) || !text.contains(" ") && text.contains("-") ? PersonKey(written: text) : nil
  }
}
