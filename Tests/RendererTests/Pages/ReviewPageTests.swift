import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct ReviewPageTests {
  private static func person(
    _ name: String,
    code: String,
    _ review: Review,
    _ direction: Direction = .incoming
  )
    -> ReportedInvitation
  {
    let slug = name.lowercased().replacing(" ", with: "-")
    var row = PageFixture.invitation(name, slug, code: code, .accepted, direction, age: 60)
    (row.connectedOn, row.latencyDays, row.review) = (PageFixture.asOf + -58, 2, review)
    (row.position, row.company) = ("Bike mechanic", "Orrin Trust")
    if review.isSilent {
      row.wording = [Wording(situation: "hello-after-accept", language: "en", tone: .warm, decision: nil)]
    }
    return row
  }

  private static func count(_ name: String, _ people: Int, pitched: Int = 0) -> ReviewCount {
    var count = ReviewCount(name: name)
    (count.people, count.withNote, count.observed, count.written) = (
      people, min(1, people), people, people / 2
    )
    (count.silent, count.pitched) = (people / 2, pitched)
    return count
  }

  private static let report: Report = {
    var report = PageFixture.report
    report.invitations += [
      person(
        "Una Brandt",
        code: "000041",
        Review(status: .serves, fit: 48, goal: 0, hits: ["role “bike mechanic”"], messages: 0, isSilent: true)
      ),
      person(
        "Pia Aubin",
        code: "000051",
        Review(status: .touches, fit: 30, goal: 0, hits: ["place “Utrecht”"], messages: 3, wroteAfterDays: 5)
      ),
      person("Gus Tarn", code: "000061", Review(status: .outside, fit: 0, messages: 1, isPitch: true)),
    ]
    let statuses = [2, 1, 0, 0, 3, 1].enumerated().map { index, people in
      count(ReviewStatus.allCases[index].rawValue, people, pitched: index == 4 ? 1 : 0)
    }
    let all = count("", 7, pitched: 1)
    report.review = ReviewPair(
      received: ReviewSide(all: all, statuses: statuses, goals: [count("Find volunteer mechanics", 3)]),
      sent: ReviewSide(
        all: ReviewCount(name: ""),
        statuses: ReviewStatus.allCases.map { ReviewCount(name: $0.rawValue) },
        goals: [ReviewCount(name: "Find volunteer mechanics")]
      )
    )
    return report
  }()

  /// A page without its charts, whose tables leave out the end tags that HTML lets them leave out.
  private func page(_ name: String, _ report: Report = report) throws -> MarkupTokens {
    let path = "pages/\(name).md"
    let source = String(decoding: try #require(TemplateSet.builtIn.source(path)), as: UTF8.self)
    let plain = source.replacing(#/```chart [a-z-]+\n```\n/#, with: "")
    let files = try report.files(templates: TemplateSet(overrides: [path: Array(plain.utf8)]))
    return try MarkupTokens(try #require(files["\(name).html"]))
  }

  @Test func countsNoMessagesThatNobodyKnows() throws {
    var report = Self.report
    for (isKnown, words) in [(true, ["3 of 7", "3", "1"]), (false, ["–", "–", "–"])] {
      report.available.messages = isKnown
      let figure = ChartMarkup(markup: try #require(chart("received-statuses", report)).markup)
      #expect(figure.rows.last?.suffix(3) == words[...])
    }
  }

  @Test func listsEachPersonOnceWithGoalAndHit() throws {
    let page = try page("accepted")
    #expect(AllowedMarkup.faults(in: page) == [])
    let headings = page.texts(in: "h2")
    #expect(headings.contains("Fits or touches your goals, and no word since: 1"))
    #expect(headings.contains("Fits or touches your goals: 1"))
    #expect(headings.contains("Outside your present goals: 1"))
    let text = page.text
    #expect(text.contains("touches Find volunteer mechanics: place “Utrecht”"))
    #expect(text.contains("3 messages, you wrote after 5 days"))
    #expect(text.contains("1 message, began with an offer"))
    for name in ["Una Brandt", "Pia Aubin", "Gus Tarn", "Bo Finch"] {
      #expect(page.texts(in: "th").filter { $0.contains(name) }.count == 1, "\(name)")
    }
  }

  @Test func offersTheGreetingFoldedWithItsLength() throws {
    let page = try page("accepted")
    #expect(page.texts(in: "summary").contains { $0.hasPrefix("Text (") && $0.hasSuffix(" of 200)") })
    #expect(page.text.contains("Hi Una, we connected a while ago"))
  }

  @Test func saysTheFiguresAndTheCaveat() throws {
    let text = try page("accepted").text
    #expect(
      text.contains(
        "Of 7 people you let in, 2 serve a goal, 1 touches one, 3 are outside your present goals and 1 states neither "
          + "title nor company."
      )
    )
    #expect(text.contains("A note came with 1 of 7"))
    #expect(text.contains("Of the 7 connected for a month or longer, you wrote to 3 within 30 days."))
    #expect(
      text.contains("1 began with an offer within a week of connecting: 1 is outside your present goals.")
    )
    #expect(text.contains("Title and company are those of the day of the export"))
    var silent = Self.report
    silent.review?.received.all.written = 0
    #expect(try page("accepted", silent).text.contains("you wrote to none within 30 days."))
    #expect(chart("sent-statuses", Self.report)?.markup.contains("Nobody accepted yet.") == true)
  }

  /// How often a page says a sentence.
  private func count(of sentence: String, on page: String = "accepted", _ report: Report) throws -> Int {
    try MarkupTokens(try #require(report.files()["\(page).html"])).text.ranges(of: sentence).count
  }

  @Test func theNetworkSaysOnceWhatItLacks() throws {
    var report = Self.report
    report.goals = []
    report.network.goals = []
    report.available.goals = false
    report.network.unknown = report.network.connections
    #expect(try count(of: "You have set no goals yet.", on: "network", report) == 1)
    #expect(try count(of: "too few to count names", on: "network", report) == 1)
    #expect(try count(of: "Each share stands", on: "network", report) == 0)
    #expect(try count(of: "Each share stands", on: "network", Self.report) == 1)
  }

  @Test(arguments: [true, false])
  func saysOnceThatNobodyAcceptedYet(hasGoals: Bool) throws {
    var report = Self.report
    report.review?.sent.all.people = 0
    if !hasGoals { report.goals = [] }
    #expect(try count(of: "Nobody accepted yet.", report) == 1)
  }

  /// Those of a band to whom nothing is to be written, or who serve no goal, have no column for it.
  @Test(arguments: [("sent.html", "Text"), ("accepted.html", "Goal")])
  func hasNoEmptyColumns(page: String, column: String) throws {
    let html = try #require(Self.report.files()[page])
    #expect(html.contains(#"data-l="\#(column)">"#))
    #expect(!html.contains(try Regex(#"data-l="\#(column)">\s*(<t[dr]|</tbody)"#)))
  }

  @Test(arguments: [0, 3])
  func saysOnceThatThereAreNoGoals(sent: Int) throws {
    var report = Self.report
    report.review?.sent.all.people = sent
    report.goals = []
    #expect(try count(of: "You have set no goals yet.", report) == 1)
  }

  @Test(arguments: ["received-statuses", "received-goals", "sent-statuses", "sent-goals"])
  func saysASentenceForFewAndWithoutGoals(_ name: String) throws {
    var few = Self.report
    few.review?.received.all.people = 4
    #expect(try #require(chart(name, few)).markup.contains("class=\"nothing\""))
    few.review?.sent.all.people = 4
    few.goals = []
    #expect(try #require(chart(name, few)).markup.contains("You have set no goals yet."))
    few.review = nil
    #expect(chart(name, few) != nil)
  }

  @Test func showsEachGoalInFigures() throws {
    var report = Self.report
    report.network.goals = [
      GoalCoverage(
        name: "Find volunteer mechanics",
        matches: 14,
        share: 0.066037736,
        low: 0.0397,
        high: 0.1078,
        shareOfKnown: nil,
        highestPossible: nil,
        target: 0.1,
        missing: 8,
        effectiveCompanies: 2.45,
        simpson: 0.6,
        companies: [NamedCount(name: "Orrin Trust", count: 6), NamedCount(name: "Quay", count: 4)],
        trend: [],
        gap: 0.033962264,
        withCompany: 10,
        growth: GoalGrowth(
          recent: YearMatches(matches: 9, joined: 60),
          earlier: YearMatches(matches: 3, joined: 55),
          p: 0.15
        )
      )
    ]
    (report.network.goals[0].openMatches, report.network.goals[0].shareWithOpen) = (3, 0.079069767)
    let text = try page("network", report).text
    for words in [
      "7 % (4.0 to 10.8 %)", "8 people, 3.4 points",
      "9 of 60 new, before 3 of 55: no clear change of the share",
      "Orrin Trust 60 %", "7.9 %",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // Nobody who waits serves it: that is a number too, and leaves the share as it is.
    (report.network.goals[0].openMatches, report.network.goals[0].shareWithOpen) = (0, nil)
    #expect(
      try page("network", report).texts(in: "td").filter { $0 == "0" || $0 == "6.6 %" } == ["0", "6.6 %"]
    )
  }
}
