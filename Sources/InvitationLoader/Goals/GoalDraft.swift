import InvitationModel

/// A goal while it is read.
struct GoalDraft {
  var name: String
  let place: GoalsPlace
  var importance = 2
  var lists: [GoalKey: TermList] = [:]
  var people = PeopleList(key: GoalKey.people.name)
  var seniority: [Seniority] = []
  var targetPercent: Int?
  var stop: CivilDay?
  /// The places of the keys that take one value.
  private var stated: [GoalKey: GoalsPlace] = [:]

  /// A goal under a heading.
  init(name: String, place: GoalsPlace) { (self.name, self.place) = (name, place) }

  mutating func add(_ entries: [GoalsEntry<GoalKey>], problems: inout GoalsProblems) {
    for entry in entries {
      switch entry.key {
      case .people: people.add(entry.list(problems: &problems), problems: &problems)
      case .roles, .companies, .skills, .words, .schools, .places:
        lists[entry.key, default: TermList(key: entry.key.name)]
          .add(entry.list(problems: &problems), problems: &problems)
      case .seniority: addSeniority(entry, problems: &problems)
      case .importance, .target, .stop: setValue(entry, problems: &problems)
      }
    }
  }

  private mutating func setValue(_ entry: GoalsEntry<GoalKey>, problems: inout GoalsProblems) {
    guard let value = entry.single(problems: &problems) else { return }
    if let earlier = stated.updateValue(entry.place, forKey: entry.key) {
      problems.report(.settingTwice(line: entry.place.line, inFront: false), at: earlier)
    }
    let text = value.text
    switch entry.key {
    case .importance:
      if let number = Int(text), (1...3).contains(number) {
        importance = number
      } else {
        problems.report(.badImportance(text), at: value.place)
      }
    case .target:
      let number = text.last == "%" ? String(text.dropLast()) : text
      if let percent = Int(number.filter { !$0.isWhitespace }), (1...100).contains(percent) {
        targetPercent = percent
      } else {
        problems.report(.badTarget, at: value.place)
      }
    default:
      if let day = CivilDay(iso: text) { stop = day } else { problems.report(.badDate, at: value.place) }
    }
  }

  private mutating func addSeniority(_ entry: GoalsEntry<GoalKey>, problems: inout GoalsProblems) {
    for value in entry.list(problems: &problems) {
      guard case .term(let spellings) = value else { continue }
      for located in spellings {
        if let level = Seniority(rawValue: located.spelling.text.lowercased()) {
          if !seniority.contains(level) { seniority.append(level) }
        } else {
          problems.report(
            .badChoice(key: "seniority", of: Seniority.allCases.map(\.rawValue)),
            at: located.place
          )
        }
      }
    }
  }
}

extension GoalsReader {
  /// Reads the bullets under a heading; two headings of one name are one goal.
  mutating func readGoal(_ heading: String, _ section: GoalsSection) {
    let clean = cleanLine(heading).text
    let name = clean.isEmpty ? "Goal \(drafts.count + 1)" : clean
    let index = draftsByName[joinForm(name), default: drafts.count]
    if index < drafts.count {
      problems.report(.duplicateGoal(line: drafts[index].place.line), at: section.place)
    } else {
      drafts.append(GoalDraft(name: name, place: section.place))
      draftsByName[joinForm(name)] = index
    }
    let entries = goalsEntries(section.bullets, among: GoalKey.allCases, problems: &problems)
    drafts[index].add(entries, problems: &problems)
  }
}
