import InvitationModel

/// Where a fact about a person stands; the order is the one in which equal hits are preferred.
enum FitField: String, CaseIterable, Sendable, Comparable {
  case headline, position, company, location, school
  /// The owner's own memory in people.csv.
  case notes
  case note
  /// Their earlier messages.
  case messages
  /// Words of the profile address besides the name.
  case slug
  /// Who they are: an exact address or a full name.
  case person

  static func < (left: FitField, right: FitField) -> Bool { left.rank < right.rank }
  private var rank: Int { FitField.allCases.firstIndex(of: self) ?? 0 }
}

/// What there is to read about one person; nil where nobody looked, an empty text where there was nothing of
/// use.
struct FitFields: Sendable {
  /// Who it is, for the goal key People.
  var key: PersonKey?
  /// The name; its words never match a term.
  var name: NameForm
  /// Whether both sides wrote the messages, so that they tell what the two have to do with each other.
  var isExchange = false
  /// The texts that were found: so few that a list is quicker than a table.
  private var texts: [(field: FitField, text: PreparedText)] = []

  /// Begins with a person of whom nothing is known.
  init(key: PersonKey?, name: NameForm) {
    self.key = key
    self.name = name
  }

  /// The text of a field; nil when nobody looked.
  subscript(field: FitField) -> PreparedText? {
    get { texts.first { $0.field == field }?.text }
    set {
      texts.removeAll { $0.field == field }
      if let newValue { texts.append((field, newValue)) }
    }
  }

  /// Takes over what the owner looked up.
  mutating func read(_ facts: PersonFacts) {
    self[.headline] = facts.headline.map { PreparedText($0) }
    self[.position] = facts.position.map { PreparedText($0) }
    self[.company] = facts.company.map { PreparedText($0) }
    self[.location] = facts.location.map { PreparedText($0) }
    self[.school] = facts.school.map { PreparedText($0) }
    self[.notes] = facts.notes.isEmpty ? nil : PreparedText(facts.notes)
  }
}
