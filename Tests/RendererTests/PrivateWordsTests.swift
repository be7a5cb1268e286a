import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// T15: no text says a word of what the owner keeps to themselves.
@Suite struct PrivateWordsTests {
  private static func term(_ text: String, line: Int) -> Term {
    Term(spellings: [Spelling(text: text)], line: line, column: 3)
  }

  private static let goals: Goals = {
    var goals = Goals()
    goals.about = ["en": "chamber music"]
    goals.houseRules.terms = ["en": ["we have rehearsed together"]]
    goals.houseRules.elsewhere = "quartet.example"
    goals.houseRules.protect = [term("Brightwater", line: 30)]
    goals.houseRules.protectFrom = [term("headhunter", line: 31)]
    goals.goals = [
      Goal(
        name: "Find violinists for the quartet",
        roles: [term("violinist", line: 5), term("CTO", line: 6)],
        companies: [term("Orrin Trust", line: 7)],
        words: [term("rehearsed chamber music", line: 8)],
        people: [GoalPerson(key: nil, name: "Ada Wren", line: 9)],
        line: 3
      )
    ]
    goals.avoid.words = [term("crypto", line: 20)]
    goals.always = [GoalPerson(key: nil, name: "Bo Finch", line: 25)]
    return goals
  }()

  private static let words = PrivateWords(
    goals: goals,
    people: [
      PersonFacts(
        headline: "Luthier in Utrecht",
        notes: "met at Zwolle",
        source: Source(file: "people.csv", line: 4)
      )
    ]
  )

  @Test(arguments: [
    ("thank you, but you are not a violinist.", "violinist", "goals.md:5"),
    ("thank you, VIOLINISTS are welcome.", "VIOLINISTS", "goals.md:3"),
    ("I look for a CTO.", "CTO", "goals.md:6"),
    ("do you know Orrin?", "Orrin", "goals.md:7"), ("are you a friend of Wren?", "Wren", "goals.md:9"),
    ("no crypto here.", "crypto", "goals.md:20"), ("are you Finch?", "Finch", "goals.md:25"),
    ("what of Brightwater?", "Brightwater", "goals.md:30"), ("no headhunters.", "headhunters", "goals.md:31"),
    ("a luthier!", "luthier", "people.csv:4"), ("seen in Zwolle.", "Zwolle", "people.csv:4"),
    ("one violin.", "violin", ""),
  ])
  func areFoundInAText(text: String, word: String, place: String) {
    let found = Self.words.first(in: text)
    #expect(found?.place == (place.isEmpty ? nil : place), "\(text)")
    #expect(found?.word == (place.isEmpty ? nil : word))
  }

  @Test(arguments: [
    "I play chamber music.", "we have rehearsed together.", "see quartet.example.",
    "thank you for the invitation. I mostly connect here with people I already know.", "a note in it.",
  ])
  func areNotWhatIsPublic(text: String) {
    #expect(Self.words.first(in: text) == nil)
  }

  /// The words of built-in texts are the same for everybody, so goals that use them hide nothing there.
  @Test func areNoneOfTheBuiltInTexts() throws {
    let words = PrivateWords(goals: Self.goals)
    for path in try oneOrMore(TemplateSet.builtIn.paths.filter { $0.hasPrefix("wording/") }) {
      let text = String(decoding: TemplateSet.builtIn.source(path) ?? [], as: UTF8.self)
      #expect(words.first(in: text) == nil, "\(path)")
    }
  }

  @Test func keepTheirTextFromBeingOffered() throws {
    let path = "wording/en/accept-note.md"
    let text =
      "# Mine\n\n## warm\n\nthank you. Every violinist is\nwelcome.\n\n## neutral\n\nthank you for writing.\n"
    let (templates, findings) = TemplateSet(overrides: [path: Array(text.utf8)]).withholding(Self.words)
    #expect(
      findings.map(\.text) == [
        "\(path):5:18: warning: the warm text says a word of goals.md:5, which would tell the reader what is private; "
          + "it is not offered [wording-t15]"
      ]
    )
    let before = TemplateSet(overrides: [path: Array(text.utf8)])
    try #expect(PageFixture.report.text(of: "index.html", templates: before).contains("Every violinist"))
    try #expect(!PageFixture.report.text(of: "index.html", templates: templates).contains("Every violinist"))
    let json = try #require(try PageFixture.report.files(templates: templates)["report.json"])
    #expect(!json.contains("violinist is"))
  }

  @Test func findNothingInTemplatesThatAreBuiltIn() {
    #expect(TemplateSet.builtIn.withholding(Self.words).findings.isEmpty)
  }
}

extension Report {
  fileprivate func text(of page: String, templates: TemplateSet) throws -> String {
    try pages(templates: templates)[page]?.text ?? "no \(page)"
  }
}
