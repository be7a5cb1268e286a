import InvitationModel
import Testing

@testable import InvitationLoader

@Suite("Templates of init")
struct GoalsTemplateTests {
  private let source = Source(file: "Positions.csv", line: 2)

  private var dataset: Dataset {
    var dataset = Dataset()
    dataset.ownerFirstName = "Noor"
    dataset.ownerHeadline = "Repairs bicycles"
    dataset.positions = [
      Position(company: "De Ketting", title: "Workshop lead", startYear: 2020, endYear: nil, source: source),
      Position(company: "Spaak", title: "workshop lead", startYear: 2018, endYear: 2020, source: source),
    ]
    dataset.skills = [Skill(name: "wheel building", source: source)]
    return dataset
  }

  private func read(_ text: String) -> (goals: Goals, ids: [String]) {
    let read = readGoals(Array(text.utf8), file: "goals.md")
    return (read.goals, read.diagnostics.map(\.id))
  }

  @Test func isValidAndHoldsNoGoalOfItsOwn() {
    for dataset in [dataset, Dataset()] {
      let (goals, ids) = read(goalsTemplate(for: dataset))
      #expect(ids == ["no-goals"])
      var expected = Goals()
      (expected.name, expected.isToneStated) = (dataset.ownerFirstName, true)
      #expect(goals == expected)
    }
  }

  @Test func proposesWordsOfTheProfile() {
    let text = goalsTemplate(for: dataset)
    #expect(text.contains("Your own headline, as a start: Repairs bicycles\n"))
    #expect(text.contains("For Roles: Workshop lead.\n"))
    #expect(text.contains("For Companies: De Ketting, Spaak.\n"))
    #expect(text.contains("For Skills: wheel building.\n"))
    #expect(!text.contains("For Schools"))
  }

  @Test func quotesTheHeadlineWithItsSigns() {
    var dataset = dataset
    dataset.ownerHeadline = "Repair café founder | Teacher of bicycle mechanics, wheels & gears | More"
    #expect(
      goalsTemplate(for: dataset).contains(
        "\nYour own headline, as a start: Repair café founder | Teacher of bicycle mechanics, wheels\n"
      )
    )
  }

  @Test func takesTheHeadlineWithoutTheSummary() throws {
    let profile = "First Name,Last Name,Headline,Summary\nNoor,Haddad,Teacher | founder,I started long ago\n"
    let files = [
      InputFile(path: "Profile.csv", bytes: Array(profile.utf8)),
      InputFile(path: "Profile Summary.csv", bytes: Array("Profile Summary\nI started long ago\n".utf8)),
    ]
    let dataset = try load([.files(name: "export", files)], options: LoadOptions())
    #expect(dataset.inputs.map(\.rowsKept) == [1, 1])
    #expect(goalsTemplate(for: dataset).contains("Your own headline, as a start: Teacher | founder\n"))
  }

  @Test func becomesAGoalWhenTheFenceIsDeleted() throws {
    let text = goalsTemplate(for: dataset).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != "```" }.joined(separator: "\n")
    let (goals, ids) = read(text)
    #expect(ids == [])
    let goal = try #require(goals.goals.first)
    #expect(goals.goals.count == 1)
    #expect(goal.name == "Meet people who repair bicycles")
    #expect(goal.importance == 3 && goal.targetPercent == 10 && goal.stop?.iso == "2030-12-31")
    #expect(goal.roles.map(\.spellings.count) == [3, 1])
    #expect(goal.words.map(\.text) == ["repair café", "volunteer"])
  }

  @Test(arguments: [
    "# x\n- Importance: 3", "---", "```\n## Goal", "<!--", "<script>\n\n## Goal (also: \"x", "[x]: /u", "//x",
    "*",
    "“", "\u{202E}- Words: y", "1. a", "> q", String(repeating: "- ", count: 500), "x\n===\ny", "&#35; a",
    "\\",
    String(repeating: "e\u{301}", count: 900), "Roles: a", "\t- Tone: warm", "",
  ])
  func letsNothingOfTheArchiveBecomeMarkup(_ text: String) {
    var dataset = Dataset()
    (dataset.ownerFirstName, dataset.ownerHeadline) = (text, text)
    dataset.positions = [Position(company: text, title: text, startYear: nil, endYear: nil, source: source)]
    dataset.skills = [Skill(name: text, source: source)]
    dataset.schools = [School(name: text, degree: "", source: source)]
    let template = goalsTemplate(for: dataset)
    let (goals, ids) = read(template)
    #expect(ids == ["no-goals"])
    #expect(!goals.name.contains { "*_`<>[](){}#|\\~/\":;,&\n".contains($0) })
    #expect(template.split(separator: "\n").allSatisfy { $0.count < 400 })
    #expect(read(template.replacing("```", with: "")).ids == [])
  }

  @Test func listsOpenInvitationsOldestFirst() {
    func invitation(_ id: String, day: Int, _ state: InvitationState) -> Invitation {
      Invitation(
        identity: .person(.profile(id)),
        direction: .incoming,
        person: Person(key: .profile(id), name: id == "b" ? "=Bo, Jr" : "Ann"),
        sentAt: Instant(day: CivilDay(daysSinceEpoch: day)),
        state: state,
        source: Source(file: "Invitations.csv", line: day)
      )
    }
    var dataset = Dataset()
    dataset.invitations = [
      invitation("a", day: 9, .pending), invitation("b", day: 3, .uncertain),
      invitation("c", day: 1, .accepted),
    ]
    #expect(
      peopleTemplate(for: dataset) == """
        url,name,headline,company,location,school,mutual,known,notes
        https://www.linkedin.com/in/b,"'=Bo, Jr",,,,,,,
        https://www.linkedin.com/in/a,Ann,,,,,,,

        """
    )
  }

  @Test(arguments: naughtyNames)
  func keepsNamesThroughTheFileItWrites(_ name: String) throws {
    var dataset = Dataset()
    dataset.invitations = [
      Invitation(
        identity: .person(.profile("a-b")),
        direction: .incoming,
        person: Person(key: .profile("a-b"), name: cleanLine(name).text),
        sentAt: nil,
        state: .pending,
        source: source
      )
    ]
    let file = SideFile(name: "people.csv", bytes: Array(peopleTemplate(for: dataset).utf8))
    var findings = Findings()
    let read = try #require(readPeople(file, &findings))
    #expect(read.people.map(\.name) == [cleanLine(name).text])
    #expect(read.people.map(\.key) == [.profile("a-b")])
    #expect(findings.all.isEmpty)
  }
}

/// Names that have broken programs.
private let naughtyNames = [
  "=1+1", "'=1+1", "''=x", "@SUM(1+1)*cmd|' /C calc'!A0", "+31 20 123", "-", "--help", "＝HYPERLINK",
  "'tis O'Hara",
  "a,b;c\td", "\"", "\"\"\",", "'", "NULL", "undefined", "1E+02", "0x0", "../../etc/passwd", "<b>x</b>",
  "${HOME}",
  "田中さん", "الكل في المجمو عة", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤", "👾 🙇 💁🏽", "\u{FEFF}Ann", "Ann\r\nLee",
]
