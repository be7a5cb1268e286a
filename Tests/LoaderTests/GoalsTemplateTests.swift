import InvitationLoader
import InvitationModel
import Testing

@Suite struct GoalsTemplateTests {
  private let source = Source(file: "Positions.csv", line: 2)

  @Test func isAValidGoalsFile() {
    var dataset = Dataset()
    dataset.ownerFirstName = "Noor"
    dataset.ownerHeadline = "Repairs bicycles"
    dataset.positions = [
      Position(company: "De Ketting", title: "Workshop lead", startYear: 2020, endYear: nil, source: source)
    ]
    dataset.skills = [Skill(name: "wheel building", source: source)]
    let (goals, diagnostics) = readGoals(Array(goalsTemplate(for: dataset).utf8), file: "goals.md")
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty, "\(diagnostics.map(\.text))")
    #expect(goals.name == "Noor")
    #expect(goals.goals.map(\.name) == ["My first goal"])
    #expect(goals.goals.first?.roles.map(\.text) == ["Workshop lead"])
    #expect(goals.goals.first?.skills.map(\.text) == ["wheel building"])
  }

  @Test func letsNothingOfTheArchiveBecomeMarkup() {
    var dataset = Dataset()
    dataset.ownerFirstName = "# x\n- Importance: 3"
    dataset.ownerHeadline = "<script>\n\n## Goal (also: \"x"
    dataset.positions = [
      Position(company: "", title: "*a*, (also: b) \"c", startYear: nil, endYear: nil, source: source)
    ]
    let (goals, diagnostics) = readGoals(Array(goalsTemplate(for: dataset).utf8), file: "goals.md")
    #expect(!diagnostics.contains { $0.severity == .error }, "\(diagnostics.map(\.text))")
    #expect(goals.goals.map(\.name) == ["My first goal"])
    #expect(goals.goals.first?.importance == 2)
  }

  @Test func listsOpenInvitationsOldestFirst() {
    func invitation(_ id: String, day: Int, _ state: InvitationState) -> Invitation {
      Invitation(
        id: "https://www.linkedin.com/in/\(id)",
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
}
