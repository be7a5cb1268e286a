import InvitationModel

/// The words of goals.md and people.csv that no text to send may say (wording.md 7, T15).
///
/// Public are the words of `About`, `Terms` and `Elsewhere`, and those that the built-in texts use: they are the same for
/// everybody, so they tell nothing. Of words up to three letters only those in capitals count, as in "CTO".
public struct PrivateWords: Sendable {
  /// Each private word, folded, with the first place that holds it.
  private var places: [String: String] = [:]
  /// The same for what is left of them without an ending.
  private var shortened: [String: String] = [:]
  private let shown: Set<String>

  /// Collects the words of goals and of what is known of people.
  public init(goals: Goals?, people: [PersonFacts] = []) {
    let rules = goals?.houseRules ?? HouseRules()
    let own = (goals?.about.values).map { Array($0) } ?? []
    let published = own + rules.terms.values.flatMap(\.self) + [rules.elsewhere]
    shown = Set(published.flatMap { Self.words(of: $0).map(\.folded) }).union(Self.builtInWords)
    if let goals { add(goals) }
    for person in people {
      let cells = [
        person.name, person.headline, person.position, person.company, person.location, person.school,
        person.notes,
      ]
      for cell in cells { add(cell ?? "", from: "\(person.source.file):\(person.source.line)") }
    }
  }

  /// The first private word in a text, as it is written there, with the place that it stems from.
  func first(in text: String) -> (word: String, place: String)? {
    for word in Self.words(of: text) {
      if let place = place(of: word.folded) { return (word.written, place) }
    }
    return nil
  }

  /// The place of a word or of one that differs only by an ending of at most two letters.
  private func place(of word: String) -> String? {
    if shown.contains(word) { return nil }
    let shorter = Self.withoutEnding(word)
    return places[word] ?? shorter.lazy.compactMap { places[$0] }.first ?? shortened[word]
  }

  /// A word without its last letter and without its last two, as long as four letters stay.
  private static func withoutEnding(_ word: String) -> [String] {
    (1...2).filter { word.count - $0 >= 4 }.map { String(word.dropLast($0)) }
  }

  private mutating func add(_ goals: Goals) {
    for goal in goals.goals {
      add(goal.name, from: "goals.md:\(goal.line)")
      for terms in [goal.roles, goal.skills, goal.companies, goal.places, goal.words, goal.schools] {
        add(terms)
      }
      add(goal.people)
    }
    let (avoid, rules) = (goals.avoid, goals.houseRules)
    for terms in [avoid.words, avoid.roles, avoid.companies, avoid.places, rules.protect, rules.protectFrom] {
      add(terms)
    }
    for people in [avoid.people, goals.always, rules.protectPeople] { add(people) }
  }

  private mutating func add(_ terms: [Term]) {
    for term in terms { for spelling in term.spellings { add(spelling.text, from: "goals.md:\(term.line)") } }
  }

  private mutating func add(_ people: [GoalPerson]) {
    for person in people { add(person.name, from: "goals.md:\(person.line)") }
  }

  private mutating func add(_ text: String, from place: String) {
    for word in Self.words(of: text) where !shown.contains(word.folded) {
      guard word.folded.count > 3 || word.written == word.written.uppercased() else { continue }
      if places[word.folded] == nil { places[word.folded] = place }
      for short in Self.withoutEnding(word.folded) where shortened[short] == nil { shortened[short] = place }
    }
  }

  private static func words(of text: String) -> [(written: String, folded: String)] {
    text.split { !$0.isLetter && !$0.isNumber }.map { (String($0), $0.lowercased()) }
  }

  /// The words of all built-in texts.
  private static let builtInWords: Set<String> = {
    let set = TemplateSet.builtIn
    let texts = set.paths.filter { $0.hasPrefix("wording/") }.compactMap { set.source($0) }
    return Set(texts.flatMap { words(of: String(decoding: $0, as: UTF8.self)).map(\.folded) })
  }()
}
