import InvitationModel

extension GoalsReader {
  /// Reads the house rules.
  mutating func readHouseRules(_ sections: [GoalsSection]) {
    let bullets = sections.filter { if case .reserved(.houseRules) = $0.kind { true } else { false } }
      .flatMap(\.bullets)
    var reader = HouseRuleReader()
    for entry in goalsEntries(bullets, among: HouseKey.allCases, problems: &problems) {
      reader.read(entry, problems: &problems)
    }
    goals.houseRules = reader.finished(problems: &problems)
  }
}

/// The house rules while they are read.
private struct HouseRuleReader {
  private var rules = HouseRules()
  private var protect = TermList(key: HouseKey.protect.name)
  private var protectPeople = PeopleList(key: HouseKey.protect.name)
  private var protectFrom = TermList(key: HouseKey.protectFrom.name)
  private var thresholds = Thresholds()
  /// The places of the keys that take one value.
  private var stated: [HouseKey: GoalsPlace] = [:]

  private static let (longestClause, mostClauses) = (70, 3)

  mutating func read(_ entry: GoalsEntry<HouseKey>, problems: inout GoalsProblems) {
    switch entry.key {
    case .terms: addClauses(entry, problems: &problems)
    case .protect: addProtected(entry.list(problems: &problems), problems: &problems)
    case .protectFrom: protectFrom.add(entry.list(problems: &problems), problems: &problems)
    default:
      guard let value = entry.single(problems: &problems) else { return }
      if let earlier = stated.updateValue(entry.place, forKey: entry.key) {
        problems.report(.settingTwice(line: entry.place.line, inFront: false), at: earlier)
      }
      set(entry.key, to: value, problems: &problems)
    }
  }

  /// The rules with the thresholds in order.
  mutating func finished(problems: inout GoalsProblems) -> HouseRules {
    rules.protect = protect.terms
    rules.protectPeople = protectPeople.people.map(\.person)
    rules.protectFrom = protectFrom.terms
    rules.stated = stated.keys.map(\.name).sorted()
    thresholds.apply(to: &rules, problems: &problems)
    return rules
  }

  private mutating func set(_ key: HouseKey, to value: LocatedText, problems: inout GoalsProblems) {
    switch key {
    case .elsewhere: rules.elsewhere = cleanLine(value.text).text
    case .acceptStrangers:
      Self.choose(&rules.acceptsStrangersWhoFit, key, value, ["yes": true, "no": false], problems: &problems)
    case .silence:
      Self.choose(&rules.declinesInSilence, key, value, ["yes": true, "no": false], problems: &problems)
    case .nothingToJudgeBy:
      Self.choose(&rules.declinesBlanks, key, value, ["ask": false, "decline": true], problems: &problems)
    case .synonyms:
      Self.choose(&rules.usesSynonyms, key, value, ["on": true, "off": false], problems: &problems)
    case .known, .claimed, .slight, .fits, .touches:
      if let number = Self.number(key, value, in: 10...90, problems: &problems) {
        thresholds.state(key, number, at: value.place)
      }
    case .late: Self.days(&rules.lateAfterDays, key, value, problems: &problems)
    case .followUp: Self.days(&rules.followUpAfterDays, key, value, problems: &problems)
    case .withdraw: Self.days(&rules.withdrawAfterDays, key, value, problems: &problems)
    case .calibration:
      Self.choose(&rules.calibrates, key, value, ["on": true, "off": false], problems: &problems)
    case .costs: if !setCosts(value.text) { problems.report(.badCosts, at: value.place) }
    case .terms, .protect, .protectFrom: break
    }
  }

  /// Clauses are sentences of their own, so only `;` and bullets separate them.
  private mutating func addClauses(_ entry: GoalsEntry<HouseKey>, problems: inout GoalsProblems) {
    for clause in entry.values.flatMap({ $0.split(separator: ";") }) {
      let text = cleanLine(clause.text).text
      if text.count > Self.longestClause {
        problems.report(.longClause(characters: text.count), at: clause.place)
      } else if rules.terms[entry.language, default: []].count == Self.mostClauses {
        problems.report(.clauseTooMany, at: clause.place)
      } else {
        rules.terms[entry.language, default: []].append(text)
      }
    }
  }

  /// Addresses are people; a name may be that of a company or of a person.
  private mutating func addProtected(_ values: [GoalsValue], problems: inout GoalsProblems) {
    for value in values {
      switch value {
      case .term(let spellings)
      where spellings.allSatisfy { GoalPerson.key(written: $0.spelling.text) == nil }:
        protect.add([value], problems: &problems)
      case .link(let address, let text, _) where PersonKey(address: address) == nil && !text.isEmpty:
        protect.add([value], problems: &problems)
      case .term, .link: protectPeople.add([value], problems: &problems)
      }
    }
  }

  private static func choose(
    _ rule: inout Bool,
    _ key: HouseKey,
    _ value: LocatedText,
    _ choices: KeyValuePairs<String, Bool>,
    problems: inout GoalsProblems
  ) {
    if let choice = choices.first(where: { $0.key == value.text.lowercased() }) {
      rule = choice.value
    } else {
      problems.report(.badChoice(key: key.name, of: choices.map(\.key)), at: value.place)
    }
  }

  private static func days(
    _ rule: inout Int,
    _ key: HouseKey,
    _ value: LocatedText,
    problems: inout GoalsProblems
  ) {
    // Open invitations lapse after half a year; a year is more than enough for any of them.
    if let days = number(key, value, in: 1...365, problems: &problems) { rule = days }
  }

  /// A number, which `days` may follow.
  private static func number(
    _ key: HouseKey,
    _ value: LocatedText,
    in range: ClosedRange<Int>,
    problems: inout GoalsProblems
  ) -> Int? {
    let words = value.text.split(separator: " ")
    if let number = words.first.flatMap({ Int($0) }), range.contains(number),
      words.count == 1 || words.dropFirst() == ["days"]
    {
      return number
    }
    problems.report(.badNumber(key: key.name, from: range), at: value.place)
    return nil
  }

  /// Sets the costs that a text states; false when it says something else, and then none.
  private mutating func setCosts(_ text: String) -> Bool {
    var changed = rules
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0).filter { !$0.isWhitespace } }
      guard sides.count == 2, let cost = Int(sides[1]), (1...100).contains(cost) else { return false }
      switch sides[0].lowercased() {
      case "accept": changed.costOfAccept = cost
      case "decline": changed.costOfDecline = cost
      case "known": changed.costOfKnown = cost
      case "ask": changed.costOfAsk = cost
      default: return false
      }
    }
    rules = changed
    return true
  }
}
