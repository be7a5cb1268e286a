import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

/// The diagnostics of a file in short, for example `3:9 bad-date`.
private func problems(_ text: String) -> [String] {
  readGoals(Array(text.utf8), file: "goals.md").diagnostics.map { diagnostic in
    let place = diagnostic.line.map { "\($0):\(diagnostic.column ?? 0) " } ?? ""
    return place + diagnostic.id
  }
}

private func goals(_ text: String) -> Goals { readGoals(Array(text.utf8), file: "goals.md").goals }

@Suite("Goals: diagnostics")
struct GoalsDiagnosticTests {
  @Test(arguments: [
    ("", ["no-goals"]),
    ("---\nname: A\n# x\n", ["no-goals", "1:1 open-front-matter"]),
    ("---\nName: A\n---\n# x\n- Name: B\n## g\n- Words: abc", ["2:1 setting-twice"]),
    ("# x\n- Name: A\n- Name: B\n## g\n- Words: abc", ["2:3 setting-twice"]),
    ("## g\n- Rolls: abc", ["1:1 empty-goal", "2:3 unknown-key"]),
    ("x\n\n```\n## g\n- Words: abc\n```\n", ["no-goals", "3:1 goal-in-fence"]),
    ("x\n\n```\n- Words: abc\n```\n", ["no-goals"]), ("```\n\(exampleGoal)\n```\n", ["no-goals"]),
    ("## g\n- Importance: high\n- Words: abc", ["2:15 bad-importance"]),
    ("## g\n- Words: abc\n## h\n- Words: xyz\n## G\n- Words: mno", ["5:1 duplicate-goal"]),
    ("## g\n- Words: abc, Crypto\n## Avoid\n- Words: crypto*", ["2:15 term-in-avoid"]),
    ("## g\n- Words: HR", ["2:10 short-term"]),
    ("## g\n- Words: é, 室内楽", ["2:10 short-term"]),
    ("## g\n- Words: 楽, 室内楽", ["2:10 single-cjk"]),
    ("## g\n- Words: *, abc", ["2:10 short-term"]),
    ("## g\n- Words: abc (also: de\n- Words: xyz", ["2:14 unclosed-also"]),
    ("## g\n- Words: abc (also: de (also: fg)\n- Words: xyz", ["2:14 unclosed-also"]),
    ("## g\n- Words: abc, \"de\n- Words: xyz", ["2:15 unclosed-quote"]),
    ("## g\n- Places: abc, xyz, ABC", ["2:21 duplicate-term"]),
    ("## g\n- Places: abc (also: xyz)\n- Places: xyz", ["3:11 duplicate-term"]),
    ("## g\n- Words: abc\n- Target: 0 %", ["3:11 bad-target"]),
    ("## g\n- Words: abc\n- Target: 9.5 %", ["3:11 bad-target"]),
    ("## g\n- Words: abc\n- Stop: 30.6.2027", ["3:9 bad-date"]),
    ("## g\n- Words: abc\n- Stop: 2027-02-30", ["3:9 bad-date"]),
    (
      "## g\n- Words: abc\n## House rules\n- Claimed from: 65\n- Known from: 60", ["5:15 threshold-order"]
    ),
    (
      "## g\n- Words: abc\n## Always\n- People: linkedin.com/in/a-b\n## Avoid\n- People: <https://www.linkedin.com/in/A-b/>",
      ["4:11 always-and-avoid"]
    ),
    ("## g\n- Words: abc\n  ---\n- Words: xyz", ["2:3 accidental-heading"]),
    ("## g\n- Words: abc\n- just a thought", ["3:3 no-key"]),
    ("## g\n- Words: abc\n- so kind, as they are: no", ["3:3 no-key"]),
    ("## g\n- Words: abc\n- https://example.org/x", ["3:3 no-key"]),
    ("## g\n- Words: abc\n\ntext\n\n    - Words: x\n    - Words: y", ["6:5 indented-code"]),
    ("## g\n\n    - Words: x\n    - Words: y\n", ["1:1 empty-goal", "3:5 indented-code"]),
    (
      "## g\n- Words: abc\n## House rules\n- Terms: \(String(repeating: "a", count: 71)); b; c; d; e",
      ["4:10 long-clause", "4:92 long-clause"]
    ),
    ("## g\n- People: Dov Sandrelle", ["2:11 person-by-name"]),
    ("## g\n- People: https://example.org/in/x", ["1:1 empty-goal", "2:11 bad-url"]),
    (
      "# x\n- Tone: rude\n- Languages: en, German\n- Format: goals 2",
      [
        "no-goals", "2:9 bad-setting", "3:18 bad-setting", "4:11 bad-setting",
      ]
    ),
    (
      "## House rules\n- Synonyms: maybe\n- Late after: 0\n- Costs: accept\n- Known from: 95",
      [
        "no-goals", "2:13 bad-setting", "3:15 bad-setting", "4:10 bad-setting", "5:15 bad-setting",
      ]
    ),
  ])
  func tells(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func countsColumnsInCharacters() {
    #expect(problems("## g\n- Orte: Zürich 👩‍👩‍👧, HR, Köln") == ["2:19 short-term"])
  }

  @Test func namesTheNearestKeyInItsLanguage() {
    let text = "## g\n- Rolen: abc\n- Wichtigkiet: 3\n- Nonsense: abc"
    let messages = readGoals(Array(text.utf8), file: "goals.md").diagnostics.map(\.message)
    #expect(messages.contains("unknown key 'Rolen'; did you mean 'Roles'?"))
    #expect(messages.contains("unknown key 'Wichtigkiet'; did you mean 'Wichtigkeit'?"))
    #expect(messages.contains { $0.hasPrefix("unknown key; known here are Importance, People") })
  }

  @Test func putsBothThresholdsBackWhenTheyAreOutOfOrder() {
    let rules = goals(
      "## House rules\n- Known from: 30\n- Slight from: 28\n- Claimed from: 27\n- Fits from: 50"
    )
    .houseRules
    #expect([rules.knownFrom, rules.claimedFrom, rules.slightFrom] == [60, 35, 25])
    #expect([rules.fitsFrom, rules.touchesFrom] == [50, 25])
  }

  @Test func tellsWhichGoalsHaveEnded() throws {
    let read = goals("## g\n- Words: abc\n- Stop: 2025-06-30\n## h\n- Words: def")
    func ended(_ day: String) throws -> [String] {
      endedGoals(read, asOf: try #require(CivilDay(iso: day)), file: "goals.md").map(\.text)
    }
    #expect(try ended("2025-06-29") == [])
    #expect(
      try ended("2025-06-30")
        == ["goals.md:1:1: note: this goal ended on 2025-06-30; it scores nothing [goal-ended]"]
    )
  }

  @Test func leavesALongAboutOut() {
    let text =
      "# x\n- About: \(String(repeating: "a", count: 60))\n- About (de): \(String(repeating: "a", count: 61))"
    #expect(problems(text) == ["no-goals", "3:15 long-clause"])
    #expect(goals(text).about.keys.sorted() == [""])
  }

  @Test func saysNothingOfTheOwnersTerms() {
    let secret = "Zanzibar"
    let text = """
      ## \(secret) goal
      - Importance: \(secret)
      - Words: \(secret), \(secret), "\(secret)
      - Target: \(secret)
      - Stop: \(secret)
      - \(secret), \(secret)
      ## \(secret) goal
      ## Avoid
      - People: \(secret)
      ## Always
      - People: \(secret)
      """
    let diagnostics = readGoals(Array(text.utf8), file: "goals.md").diagnostics
    #expect(diagnostics.count >= 8)
    #expect(diagnostics.allSatisfy { !$0.text.contains(secret) })
  }
}

@Suite("Goals: grammar")
struct GoalsGrammarTests {
  @Test(arguments: [
    ("abc, de fg; hij", ["abc", "de fg", "hij"]),
    ("\"a, b\", c (d, e), f", ["\"a, b\"", "c (d, e)", "f"]),
    ("“new music”, crypto*, C++, abc *", ["\"new music\"", "crypto*", "C++", "abc*"]),
    ("abc (also: x, \"y z\"; w*), def", ["abc|x|\"y z\"|w*", "def"]),
    ("abc ( ALSO : Foo (Bar), Baz)", ["abc|Foo (Bar)|Baz"]),
    ("(also: x), abc :(", ["x", "abc :("]),
    ("[Brevik Quartet](https://example.org/b,c), xyz", ["Brevik Quartet", "xyz"]),
    (", ;, abc,,", ["abc"]),
    ("the \"new music\" scene", ["the new music scene"]),
    ("abc (d, (e, f) g), hij (k, lmn", ["abc (d, (e, f) g)", "hij (k", "lmn"]),
    ("<ab cd>, [xyz, uvw], [klm](, abc", ["<ab cd>", "[xyz", "uvw]", "[klm](", "abc"]),
  ])
  func readsTerms(_ values: String, _ expected: [String]) throws {
    let goal = try #require(goals("## g\n- Words: \(values)").goals.first)
    let written = goal.words.map { term in
      term.spellings.map { ($0.isQuoted ? "\"\($0.text)\"" : $0.text) + ($0.isPrefix ? "*" : "") }
        .joined(separator: "|")
    }
    #expect(written == expected)
  }

  @Test(arguments: [
    "- Roles: abc, def\n- Roles: ghi", "* Roles:\n  * abc, def\n  * ghi",
    "1. roles: abc\n   1. def\n      - ghi",
    "+ ROLES : abc,\n  def,\nghi", "- Rollen: abc\n\n  prose\n\n  - def\n\n- Funções: ghi",
    "- Roles:\n  - abc\n  - def\n  - Importance: 2\n- Ruoli: ghi",
  ])
  func readsBulletsOfAllKinds(_ bullets: String) throws {
    let goal = try #require(goals("## g\n\n\(bullets)\n").goals.first)
    #expect(goal.roles.map(\.text) == ["abc", "def", "ghi"])
  }

  @Test(arguments: [
    ("Vermeiden", "Wörter", "Hausregeln", "Immer"), ("À éviter", "Mots", "Règles", "Toujours"),
    ("Evitar", "Palabras", "Reglas", "Siempre"), ("Evitar", "Palavras", "Regras", "Sempre"),
    ("Evitare", "Parole", "Regole", "Sempre"), ("vermijden", "WOORDEN", "Huisregels", "Altijd"),
    ("a eviter", "worter", "house  rules", "always"),
  ])
  func knowsReservedNamesInAllLanguages(_ avoid: String, _ words: String, _ rules: String, _ always: String) {
    let text = """
      ## \(avoid)
      - \(words): abc
      ## \(rules)
      - Synonyms: off
      ## \(always)
      - People: urn:li:member:7
      """
    let read = goals(text)
    #expect(read.avoid.words.map(\.text) == ["abc"])
    #expect(!read.houseRules.usesSynonyms)
    #expect(read.always.map(\.key) == [.urn("7")])
    #expect(read.goals == [])
  }

  @Test func readsFrontMatterInAnyCaseAndKeepsLineNumbers() {
    let text =
      "---\r\ninvreport: goals 1\r\nNAME: \"Ilse\"\r\nabout (de): Musik\r\n# x\r\n---\r\n## g\r\n- Words: abc\r\n"
    let read = goals(text)
    #expect(problems(text) == [])
    #expect(read.name == "Ilse")
    #expect(read.about == ["de": "Musik"])
    #expect(read.goals.map(\.line) == [7])
  }

  @Test func letsTheBulletsWinOverTheFrontMatter() {
    let read = goals("---\ntone: warm\nname: A\n---\n# x\n\n- Tone: formal\n")
    #expect(read.tone == .formal)
    #expect(read.name == "A")
  }

  @Test func readsAllHouseRules() {
    let rules = goals(
      """
      ## House rules
      - Terms: we met, in person; we work together
      - Terms (de): wir kennen uns
      - Elsewhere: my web page
      - Protect: Veldmark Clinic, https://www.linkedin.com/in/lena-osterby
      - Protect from: recruiter (also: headhunter)
      - Accept strangers who fit: yes
      - Nothing to judge by: decline
      - Known from: 70
      - Touches from: 30
      - Late after: 7 days
      - Follow up after: 30
      - Withdraw after: 120
      - Decline in silence: yes
      - Synonyms: off
      - Costs: accept=5, known=12
      - Calibration: on
      """
    ).houseRules
    #expect(rules.terms == ["": ["we met, in person", "we work together"], "de": ["wir kennen uns"]])
    #expect(rules.elsewhere == "my web page")
    #expect(rules.protect.map(\.text) == ["Veldmark Clinic"])
    #expect(rules.protectPeople.map(\.key) == [.profile("lena-osterby")])
    #expect(rules.protectFrom.map { $0.spellings.map(\.text) } == [["recruiter", "headhunter"]])
    #expect(rules.acceptsStrangersWhoFit && rules.declinesBlanks && rules.declinesInSilence)
    #expect(!rules.usesSynonyms)
    #expect([rules.knownFrom, rules.claimedFrom, rules.touchesFrom, rules.fitsFrom] == [70, 35, 30, 40])
    #expect([rules.lateAfterDays, rules.followUpAfterDays, rules.withdrawAfterDays] == [7, 30, 120])
    #expect([rules.costOfAccept, rules.costOfDecline, rules.costOfKnown, rules.costOfAsk] == [5, 4, 12, 1])
    #expect(rules.calibrates && !HouseRules().calibrates)
    #expect(rules.stated.contains("Touches from") && !rules.stated.contains("Fits from"))
  }

  @Test func readsPeopleByAddressLinkSlugAndName() {
    let text =
      "## g\n- People: <https://www.linkedin.com/in/A-B>, [Ann](http://linkedin.com/in/c%C3%A9), d-e, Eva Quill"
    let people = goals(text).goals.first?.people ?? []
    #expect(people.map(\.key) == [.profile("a-b"), .profile("cé"), .profile("d-e"), nil])
    #expect(people.map(\.name) == ["", "", "", "Eva Quill"])
  }

  @Test func ignoresProse() {
    let text = """
      # My network

      Prose: with a colon.

      > - Words: quoted

      <!-- - Words: hidden -->

      ## g

      | Words | x |
      |-------|---|

      ```
      - Words: fenced
      ```

      - Words: abc

      ### More

      - Words: def
      """
    #expect(problems(text) == [])
    #expect(goals(text).goals.first?.words.map(\.text) == ["abc", "def"])
  }
}

@Suite("Goals: limits", .serialized)
struct GoalsLimitTests {
  @Test func refusesWhatCmarkMustNotSee() {
    #expect(problems(String(repeating: "a", count: 65_537)) == ["too-large"])
    #expect(problems("# a\n" + String(repeating: "> ", count: 101)) == ["2:1 markup-too-deep"])
    #expect(
      readGoals([0x23, 0x20, 0xFF], file: "goals.md").diagnostics.map(\.id) == ["encoding-unsupported"]
    )
  }

  @Test(arguments: [
    "- a\n", "## a\n", "- Wordz: a\n", "- Words: a,b,c,d,e\n", "  - (also:\n", "- \"\n", "---\n", "* * *",
    "- People: a b, c d, e f\n", "- (", "[a](", "- Terms: a;b;c;d\n",
  ])
  func readsRepeatedShapesInLinearTime(_ shape: String) {
    let text = "## House rules\n## Avoid\n" + String(repeating: shape, count: 32_000 / shape.utf8.count)
    let start = ContinuousClock.now
    _ = problems(text)
    #expect(ContinuousClock.now - start < .seconds(20), "debug build; \(shape)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func neverTraps(seed: UInt64) {
    let pieces = [
      "---\n", "# ", "## ", "- ", "  - ", "* ", "Words", "Roles: ", ": ", "Avoid\n", "House rules\n",
      "(also: ", ")",
      "\"", ",", ";", "*", "<", ">", "[", "](", "\n", "\n\n", "\r", "    ", "\t", "楽", "é", "\u{0}",
      "\u{FEFF}",
      "People: ", "linkedin.com/in/", "Terms (de): ", "Known from: 12", "Target: 5 %", "Always\n", "`",
      "```\n", "<!--",
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<40, using: &random) == 0 { bytes.append(.random(in: 0...255, using: &random)) }
      }
      let (_, diagnostics) = readGoals(bytes, file: "goals.md")
      let lines =
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
        + bytes.count { $0 == 0x0D }
      for diagnostic in diagnostics {
        #expect((1...lines).contains(diagnostic.line ?? 1), "seed \(seed): \(diagnostic.text)")
        #expect(diagnostic.column ?? 1 >= 1, "seed \(seed)")
      }
    }
  }
}
