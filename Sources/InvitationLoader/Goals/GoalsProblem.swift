import InvitationModel

/// Something worth telling about goals.md: the words beside the id, and never a term or a name of the owner's.
struct GoalsProblem {
  let severity: Diagnostic.Severity
  let id: String
  let message: String

  private static func error(_ id: String, _ message: String) -> GoalsProblem {
    GoalsProblem(severity: .error, id: id, message: message)
  }

  private static func warning(_ id: String, _ message: String) -> GoalsProblem {
    GoalsProblem(severity: .warning, id: id, message: message)
  }

  private static func note(_ id: String, _ message: String) -> GoalsProblem {
    GoalsProblem(severity: .note, id: id, message: message)
  }
}

// MARK: - The file

extension GoalsProblem {
  static let tooLarge = error("too-large", "goals.md has more than 64 KiB; shorten it, nothing of it is read")
  static let tooDeep = error(
    "markup-too-deep",
    "this line begins with more than 200 signs that open lists or quotes; nothing of the file is read"
  )
  static let notUTF8 = error(
    "encoding-unsupported",
    "this is not UTF-8; save the file as UTF-8, nothing of it is read"
  )
  static let openFrontMatter = error(
    "open-front-matter",
    "front matter opened here has no closing '---'; nothing of it is read"
  )
  static let noGoals = note("no-goals", "no goal in this file; fit is unknown for everyone")

  static func indentedCode(lines: Int) -> GoalsProblem {
    let subject = lines == 1 ? "1 line is" : "\(lines) lines are"
    return warning("indented-code", "\(subject) an indented code block and ignored; did you mean bullets?")
  }
}

// MARK: - Headings and bullets

extension GoalsProblem {
  static let accidentalHeading = warning(
    "accidental-heading",
    "this bullet became a heading because the next line is '---'; put a blank line between"
  )
  static let noKey = warning("no-key", "this bullet has no key and no parent key; left out")
  static let noKeyInFront = warning("no-key", "this line of the front matter has no key; left out")
  static let goalInFence = warning(
    "goal-in-fence",
    "a goal between two lines of ``` is not read; delete these two lines"
  )
  static let emptyGoal = warning("empty-goal", "this goal has no terms; it cannot match anyone")

  static func goalEnded(on day: CivilDay) -> GoalsProblem {
    note("goal-ended", "this goal ended on \(day.iso); it scores nothing")
  }

  static func duplicateGoal(line: Int) -> GoalsProblem {
    error("duplicate-goal", "this goal was named before on line \(line); the two are merged")
  }

  /// A slip is quoted; what is like no key may be anything, also somebody's name.
  static func unknownKey(_ key: String, nearest: String?, known: [String]) -> GoalsProblem {
    warning(
      "unknown-key",
      nearest.map { "unknown key '\(shownName(key))'; did you mean '\($0)'?" }
        ?? "unknown key; known here are \(known.joined(separator: ", "))"
    )
  }

  static func settingTwice(line: Int, inFront: Bool) -> GoalsProblem {
    warning(
      "setting-twice",
      inFront
        ? "this setting stands in the front matter and on line \(line); the bullet counts"
        : "this setting stands again on line \(line); the later one counts"
    )
  }
}

// MARK: - Terms and people

extension GoalsProblem {
  static let unclosedAlso = error("unclosed-also", "'(also:' is not closed; line left out")
  static let unclosedQuote = error("unclosed-quote", "a quote is not closed; line left out")
  static let singleCJK = error("single-cjk", "one CJK character is too little to match; term left out")
  static let noLetters = warning("short-term", "a term without letters matches nothing; left out")
  static let personByName = warning(
    "person-by-name",
    "this person is matched by name only; add the profile address"
  )
  static let badAddress = warning(
    "bad-url",
    "this is not the address of a profile; left out; write https://www.linkedin.com/in/NAME"
  )

  static func shortTerm(letters: Int) -> GoalsProblem {
    let length = letters == 1 ? "1 letter" : "\(letters) letters"
    return warning("short-term", "a term of \(length) matches whole words only")
  }

  static func duplicateTerm(key: String) -> GoalsProblem {
    warning("duplicate-term", "this term stands twice in \(key); once is enough")
  }

  static func termInAvoid(line: Int, isPerson: Bool) -> GoalsProblem {
    error(
      "term-in-avoid",
      "this \(isPerson ? "person" : "term") also stands in Avoid on line \(line); Avoid wins"
    )
  }

  static func alwaysAndAvoid(line: Int) -> GoalsProblem {
    error(
      "always-and-avoid",
      "this person stands in Always and in Avoid (line \(line)); both entries are ignored until one is removed"
    )
  }
}

// MARK: - Values

extension GoalsProblem {
  static let badTarget = error("bad-target", "target must be a percentage from 1 to 100")
  static let badDate = error("bad-date", "stop must be a date like 2027-06-30")
  static let clauseTooMany = warning(
    "long-clause",
    "a fourth term clause; at most 3 fit into the wording; left out"
  )
  static let extraValue = warning("bad-setting", "one value is expected here; this one is left out")
  static let badFormat = error("bad-setting", "the format must be 'goals 1'; the file is read as that")
  static let badCosts = error(
    "bad-setting",
    "costs must be like 'accept=4, decline=4, known=10, ask=1' with numbers from 1 to 100; line left out"
  )
  static let badLanguage = error("bad-setting", "a language must be a code such as en or de; left out")

  static func badImportance(_ found: String) -> GoalsProblem {
    let isNumber = (1...6).contains(found.utf8.count) && found.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let shown = isNumber ? "'\(found)'" : "a text of \(found.count) characters"
    return error("bad-importance", "importance must be 1, 2 or 3, found \(shown)")
  }

  static func badChoice(key: String, of choices: [String]) -> GoalsProblem {
    let list = choices.dropLast().joined(separator: ", ") + " or " + (choices.last ?? "")
    return error("bad-setting", "\(key) must be \(list); left out")
  }

  static func badNumber(key: String, from range: ClosedRange<Int>) -> GoalsProblem {
    error(
      "bad-setting",
      "\(key) must be a number from \(range.lowerBound) to \(range.upperBound); left out"
    )
  }

  static func longClause(characters: Int) -> GoalsProblem {
    warning(
      "long-clause",
      "a term clause of \(characters) characters; at most 70 fit into the wording; left out"
    )
  }

  static func longAbout(characters: Int) -> GoalsProblem {
    warning(
      "long-clause",
      "an about phrase of \(characters) characters; at most 60 fit into the wording; left out"
    )
  }

  static func thresholdOrder(_ low: (String, Int), _ high: (String, Int), isStrict: Bool) -> GoalsProblem {
    let relation = isStrict ? "must be below" : "must not be above"
    return error(
      "threshold-order",
      "\(low.0) (\(low.1)) \(relation) \(high.0) (\(high.1)); both ignored"
    )
  }
}

/// What is to be told of a goals.md, each at its place.
struct GoalsProblems {
  private var found: [(problem: GoalsProblem, place: GoalsPlace?)] = []

  /// Remembers a problem; without a place it is one of the whole file.
  mutating func report(_ problem: GoalsProblem, at place: GoalsPlace?) { found.append((problem, place)) }

  /// The diagnostics by line, column and id.
  func diagnostics(file: String) -> [Diagnostic] {
    found.map { problem, place in
      Diagnostic(
        severity: problem.severity,
        id: problem.id,
        file: file,
        line: place?.line,
        column: place?.column,
        pointer: nil,
        message: problem.message
      )
    }.sorted { ($0.line ?? 0, $0.column ?? 0, $0.id) < ($1.line ?? 0, $1.column ?? 0, $1.id) }
  }
}
