import InvitationModel
import Testing

@testable import ReportRenderer

/// What charts say, and when they only say it.
@Suite struct ChartSentenceTests {
  private func sentence(_ name: String, _ change: (inout Report) -> Void) throws -> String {
    var report = ChartFixture.full
    change(&report)
    let html = ChartMarkup(markup: try #require(chart(name, report)).markup)
    let said = try #require(html.texts(of: "b").first ?? html.texts(of: "p").first)
    return said.replacing("\u{A0}", with: " ")
  }

  @Test func keepsNumberAndUnitOnOneLine() throws {
    let html = ChartMarkup(markup: try #require(chart("incoming-latency", ChartFixture.full)).markup)
    #expect(html.texts(of: "b").first?.hasSuffix("89\u{A0}% within a week") == true)
  }

  @Test(
    arguments: [
      (0, "56 % were answered the same day, 89 % within a week"),
      (1, "Half were answered by the next day, 89 % within a week"),
      (3, "Half were answered within 3 days, 89 % within a week"),
      (nil, "More than half were still open after 60 days of watching"),
    ]
  )
  func saysTheMedian(median: Int?, finding: String) throws {
    let said = try sentence("incoming-latency") {
      $0.latency.incoming.median = Quantile(p: 0.5, value: median, low: nil, high: nil)
    }
    #expect(said == finding)
  }

  @Test func saysWhereACurveHasToEnd() throws {
    #expect(
      try sentence("incoming-latency") { $0.latency.incoming.endsAt = 33 }
        == "Seen for 33 days; later days are unknown"
    )
  }

  @Test(
    arguments: [
      ([:], "No accepted invitation in this window."), ([1: 1], "1 answer so far: after 1 day."),
      ([0: 1, 2: 1, 9: 1], "3 answers so far: after 0, 2 and 9 days."),
      ([4: 4], "4 answers so far: after 4, 4, 4 and 4 days."),
    ]
  )
  func tellsFewWaitsOneByOne(answers: [Int: Int], expected: String) throws {
    for chart in ["incoming-latency", "incoming-days", "incoming-months"] {
      let said = try sentence(chart) {
        $0.latency.incoming = ChartFixture.latency(answers, open: [3: 2])
        $0.invitations = ChartFixture.accepted(answers)
      }
      #expect(said == expected)
    }
  }

  @Test(arguments: [(5, false), (9, false), (10, true), (19, true)])
  func drawsABandFromTenAnswers(answers: Int, hasBand: Bool) throws {
    var report = ChartFixture.full
    report.latency.incoming = ChartFixture.latency(
      Dictionary(uniqueKeysWithValues: (0..<answers).map { ($0, 1) }),
      open: [9: 3]
    )
    let html = ChartMarkup(markup: try #require(chart("incoming-latency", report)).markup)
    #expect(html.paths(ofClass: "band").isEmpty == !hasBand)
    #expect(html.markup.contains("Few answers.") == !hasBand)
    #expect(html.texts(of: "th").contains("low") == hasBand)
  }

  @Test func saysThatOnlyLateAnswersAreVisible() throws {
    let said = try sentence("outgoing-latency") { $0.latency.outgoing.curve = [] }
    #expect(said == "Only late answers are visible: no invitation was watched from its first day.")
  }

  @Test func saysWhatIsMissingOnlyWhereRowsLeaveTheFile() throws {
    var report = ChartFixture.full
    for name in ["incoming-latency", "outgoing-latency", "incoming-days"] {
      #expect(try #require(chart(name, report)).markup.contains("declined"))
    }
    report.latency.incoming.windowStart = nil
    report.latency.outgoing.windowStart = nil
    for name in ["incoming-latency", "outgoing-latency", "incoming-days"] {
      #expect(try !#require(chart(name, report)).markup.contains("declined"))
    }
  }

  @Test func namesAMonthOnlyWhenItStandsOut() throws {
    #expect(try sentence("incoming-months") { _ in } == "Slowest in August: 9 days")
    let said = try sentence("incoming-months") {
      $0.latency.incoming.months[3].median = Quantile(p: 0.5, value: 9, low: 2, high: 12)
    }
    #expect(said == "No month stands out")
  }

  @Test func drawsNothingFromTheDayOnWhichNobodyIsWatched() throws {
    var report = ChartFixture.full
    report.latency.incoming.endsAt = 3
    report.latency.incoming.windowCohort = nil
    report.latency.incoming.median = nil
    let curve = ChartMarkup(markup: try #require(chart("incoming-latency", report)).markup)
    #expect(curve.texts(of: "b") == ["Seen for 3\u{A0}days; later days are unknown"])
    #expect(curve.rows.map { $0[0] } == ["0", "1", "2"])
    report.latency.incoming.endsAt = 0
    let nothing = try #require(chart("incoming-latency", report)).markup
    #expect(nothing.contains("Seen for 0 days; later days are unknown.") && !nothing.contains("<svg"))
  }

  @Test func saysOnceThatAnswersAreFew() {
    var report = ChartFixture.full
    report.latency.outgoing = Latency()
    let context = ReportContext(report, templates: .builtIn, isSingleFile: false)
    #expect(!context.chart("outgoing-latency").isEmpty)
    for name in ["days", "months", "note", "times", "declines"] {
      #expect(context.chart("outgoing-\(name)").isEmpty && !context.chart("incoming-\(name)").isEmpty)
    }
  }

  @Test func namesGoalsWithoutCompaniesOnce() throws {
    var report = ChartFixture.full
    report.network.goals[0].companies = []
    report.network.goals[2].companies = []
    let html = ChartMarkup(markup: try #require(chart("goal-companies", report)).markup)
    #expect(html.markup.components(separatedBy: "<figure").count == 2)
    #expect(html.texts(of: "p").count == 1 && html.markup.contains("id=\"c-goal-companies\""))
    let names = [0, 2].map { report.network.goals[$0].name }
    #expect(html.texts(of: "p").first?.hasSuffix("compare companies: \(names[0]) and \(names[1]).") == true)
  }

  @Test func saysThatMostTookLong() throws {
    let said = try sentence("incoming-days") {
      $0.latency.incoming.bins = [Bin(from: 0, to: 0, count: 3), Bin(from: 91, to: nil, count: 4)]
    }
    #expect(said == "Of 7 answers, 4 took more than 90 days")
  }

  @Test func comparesNotesOnlyWithFiveAnswersEach() throws {
    #expect(
      try sentence("incoming-note") { _ in }
        == "Answered with a note: half by the next day; without: half the same day"
    )
    #expect(
      try sentence("incoming-note") { $0.latency.incoming.groups[0].events = 4 }
        == "Fewer than 5 answers with or without a note: too few to compare."
    )
  }

  @Test(
    arguments: [
      ("incoming-days", "Of 214 answers, 171 came by the next day"),
      ("outgoing-days", "Of 270 acceptances, 168 came by the next day"),
      ("sent-open", "Of 347 sent ones in the file, 270 are accepted and 77 open"),
      ("decision-split", "2 to accept, 3 to ask, 1 to decline"),
      ("open-age", "5 of 7 have waited longer than three in four wait for your answer"),
      ("goal-coverage", "Partners and funding is thin: 4 % of your network, aim 15 %"),
      ("goal-trend", "Find volunteer mechanics grew by 9 in a year"),
      (
        "goal-companies",
        "Find volunteer mechanics: spread over at least 10 companies (as mixed as 9.3 equal ones)"
      ),
      ("network-companies", "The commonest company is “Orrin Trust”: 41 of 1,794"),
      ("network-titles", "The commonest word in titles is “Manager”: 120 of 1,794"),
      ("network-levels", "The commonest word of level is “senior”: 60 of 1,794"),
      ("network-growth", "139 new connections in the last 4 quarters, 122 in the 4 before"),
    ]
  )
  func findsWhatTheNumbersSay(name: String, finding: String) throws {
    #expect(try sentence(name) { _ in } == finding)
  }

  @Test(
    arguments: [
      ([0], "since rows leave the file about 180 days after acceptance."),
      ([25], "Dashed: the export ends in this week."),
      ([0, 25], "about 180 days after acceptance and the export ends in the last week."),
    ]
  )
  func saysWhyWeeksAreIncomplete(weeks: [Int], end: String) throws {
    var report = ChartFixture.full
    for week in 0..<26 {
      report.latency.incoming.flow[week].isPartial = weeks.contains(week)
      report.latency.outgoing.flow[week].isPartial = weeks.contains(week)
    }
    let html = ChartMarkup(markup: try #require(chart("weekly-flow", report)).markup)
    #expect(html.texts(of: "small").first?.hasSuffix(end) == true)
  }

  @Test func countsSentOnesAsTheyAreDrawn() throws {
    // One of the 77 has expired, so the summary has 76 open ones.
    let expired = try sentence("sent-open") {
      $0.summary.sentOpen = 76
      var invitation = ChartFixture.accepted([0: 1])[0]
      (invitation.direction, invitation.state) = (.outgoing, .expired)
      $0.invitations.append(invitation)
    }
    #expect(expired == "Of 347 sent ones in the file, 270 are accepted and 77 open or expired")
    let undated = try sentence("sent-open") { $0.summary.sentOpen = 79 }
    #expect(undated == "Of 349 sent ones in the file, 270 are accepted and 79 open")
    // An expired one must not hide one without a date: 76 with a date, 2 without, 1 expired.
    let both = try sentence("sent-open") {
      $0.summary.sentOpen = 78
      var invitation = ChartFixture.accepted([0: 1])[0]
      (invitation.direction, invitation.state) = (.outgoing, .expired)
      $0.invitations.append(invitation)
      // What was withdrawn is nobody's to answer.
      invitation.reason = .withdrawn
      $0.invitations.append(invitation)
    }
    #expect(both == "Of 349 sent ones in the file, 270 are accepted and 79 open or expired")
  }

  @Test func countsSentOnesThatNobodyCanTellAbout() throws {
    let said = try sentence("sent-open") { $0.summary.sent = 350 }
    #expect(said == "Of 350 sent ones in the file, 270 are accepted and 77 open")
    var report = ChartFixture.full
    report.summary.sent = 350
    let figure = ChartMarkup(markup: try #require(chart("sent-open", report)).markup)
    #expect(figure.rows.last == ["ended otherwise or cannot be told", "3"])
  }

  @Test func tellsExpiredOnesFromOpenOnes() throws {
    let all = try sentence("open-age") { $0.latency.incoming.events = 12 }
    #expect(all == "7 invitations are open or expired, the oldest for 96 days")
    let open = try sentence("open-age") { report in
      report.latency.incoming.events = 12
      report.invitations.removeAll { $0.state == .expired }
    }
    #expect(open == "7 invitations are open, the oldest for 96 days")
  }

  @Test func saysThatAllAimsAreReached() throws {
    let said = try sentence("goal-coverage") { report in
      for index in report.network.goals.indices { report.network.goals[index].target = 0.001 }
    }
    #expect(said == "All goals reach their aim")
  }

  @Test func namesTheLargestGoalWithoutAims() throws {
    let said = try sentence("goal-coverage") { report in
      for index in report.network.goals.indices { report.network.goals[index].target = nil }
    }
    #expect(said == "Your largest goal is Find volunteer mechanics: 214 people")
  }

  @Test func countsInsteadOfSharesInASmallNetwork() throws {
    let said = try sentence("goal-coverage") { $0.network.connections = 9 }
    #expect(said.hasPrefix("9 connections are too few for shares. Matches: Find volunteer mechanics 214,"))
  }

  @Test func countsAtLeastAsManyCompaniesAsEqualOnes() throws {
    let said = try sentence("goal-companies") { $0.network.goals[0].effectiveCompanies = 15.8 }
    #expect(said.hasSuffix("spread over at least 16 companies (as mixed as 15.8 equal ones)"))
  }

  @Test func namesOneCompanyThatHoldsHalf() throws {
    let said = try sentence("goal-companies") {
      $0.network.goals[0].companies = [NamedCount(name: "Orrin Trust", count: 133)]
    }
    #expect(said == "Find volunteer mechanics: one company holds 62 %")
  }

  @Test(arguments: [(0.003, "fewer than 1 %"), (0.38, "38 %"), (0.997, "more than 99 %"), (1, "100 %")])
  func roundsToWholePerCent(share: Double, words: String) throws {
    let said = try sentence("goal-overlap") {
      $0.network.overlap = [[1, 0, 0], [0, 1, share], [0, share, 1]]
    }
    #expect(said.hasSuffix("share \(words) of their people"))
  }
}
