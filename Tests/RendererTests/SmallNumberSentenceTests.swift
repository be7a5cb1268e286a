import InvitationModel
import Testing

@testable import ReportRenderer

/// What is said of one, and of answers that are not all alike.
@Suite struct SmallNumberSentenceTests {
  private func markup(_ name: String, _ change: (inout Report) -> Void) throws -> String {
    var report = ChartFixture.full
    change(&report)
    return try #require(chart(name, report)).markup.replacing("\u{A0}", with: " ")
  }

  @Test func oneDayIsNoDays() throws {
    let html = try markup("incoming-days") { _ in }
    #expect(html.contains("the same day 124, 1 day 47, 2–3 days 14"))
  }

  @Test func answersMayBeDeclines() throws {
    let html = try markup("outgoing-days") { $0.latency.outgoing.steps[0].declined = 3 }
    #expect(html.contains("Days from sending to an answer, accepted or declined."))
    #expect(html.contains("Of 270 answers, 168 came by the next day") && html.contains("n = 270 answered"))
    let accepted = try markup("outgoing-days") { _ in }
    #expect(accepted.contains("Days from sending to acceptance. n = 270 accepted"))
  }

  @Test(arguments: [
    (1, 0, "1 sent invitation is in the file, and it is accepted."),
    (0, 1, "1 sent invitation is in the file, and nobody has answered it."),
    (0, 0, "1 sent invitation is in the file, and it ended otherwise or cannot be told."),
  ])
  func saysTheOnlySentOne(accepted: Int, open: Int, expected: String) throws {
    let html = try markup("sent-open") { report in
      (report.summary.sent, report.summary.sentAccepted, report.summary.sentOpen) = (1, accepted, open)
      report.latency.outgoing = Latency()
    }
    #expect(html.contains("<p>\(expected)</p>"))
  }

  @Test(arguments: [
    (1, 0, "1 received invitation is in the file."), (0, 1, "1 sent invitation is in the file."),
    (1, 1, "1 received and 1 sent invitations are in the file."),
  ])
  func saysTheOnlyOneOfAWeek(received: Int, sent: Int, expected: String) throws {
    let html = try markup("weekly-flow") { report in
      (report.latency.incoming.listed, report.latency.outgoing.listed) = (received, sent)
    }
    #expect(html.contains("<p>\(expected)</p>"))
  }

  /// Without connections nobody is compared; that is no reason to say that nobody was let in.
  @Test(arguments: [
    ("received-statuses", Direction.incoming, "let in", "Nobody that you let in is in the file."),
    ("sent-statuses", .outgoing, "accepted", "Nobody accepted yet."),
  ])
  func doesNotDenyThoseWhoWereNotCompared(
    name: String,
    direction: Direction,
    whom: String,
    nobody: String
  ) throws {
    let html = try markup(name) { report in
      report.review = nil
      report.invitations = ChartFixture.accepted([2: 8])
      for place in report.invitations.indices { report.invitations[place].direction = direction }
    }
    #expect(html.contains("so they are not compared with goals.") && html.contains(whom))
    #expect(!html.contains("Nobody"))
    let none = try markup(name) { report in
      report.review = nil
      report.invitations = []
    }
    #expect(none.contains(nobody))
  }

  @Test func oneServesAndManyServe() throws {
    var report = ChartFixture.full
    func side(_ good: Int, observed: Int, written: Int) -> ReviewSide {
      var all = ReviewCount(name: "")
      (all.people, all.withNote, all.observed, all.written) = (9, 6, observed, written)
      var statuses = ReviewStatus.allCases.map { ReviewCount(name: $0.rawValue) }
      (statuses[0].people, statuses[0].withNote) = (good, good)
      return ReviewSide(all: all, statuses: statuses, goals: [])
    }
    report.review = ReviewPair(
      received: side(1, observed: 1, written: 0),
      sent: side(2, observed: 1, written: 1)
    )
    #expect(report.acceptedFindings?.contains("of those with one, 1 of 6 serves or touches a goal;") == true)
    #expect(
      report.acceptedSince
        == "1 person is connected for a month or longer; you did not write to them within 30 days."
    )
    let invited = try #require(report.invitedFindings)
    #expect(invited.contains("of those with one, 2 of 6 serve or touch a goal;"))
    #expect(invited.contains("connected for a month or longer; you wrote to them within 30 days."))
    let statuses = try #require(chart("received-statuses", report)).markup
    #expect(statuses.contains("1 serves or touches a goal of 9"))
  }

  /// The newest week counts everybody who was received in it, answered or not.
  @Test func theTileSaysWhatTheNewestWeekCounts() throws {
    var report = PageFixture.report
    report.latency.incoming = ChartFixture.full.latency.incoming
    let last = try #require(report.latency.incoming.flow.last).count
    let page = try report.text(of: "index.html").replacing("\u{A0}", with: " ")
    #expect(page.contains("; \(last) received in the newest week"))
  }
}
