import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite("Report")
struct ReportTests {
  static let report = WorkedArchive.report(WorkedArchive.dataset(WorkedExample.archives[0]))

  private static func card(_ number: Int) throws -> ReportedInvitation {
    let id = WorkedExample.all[number - 1].invitation.id
    return try #require(report.invitations.first { $0.id == id && $0.direction == .incoming })
  }

  @Test("counts the queue, and the rules that decided")
  func countsTheQueue() {
    let summary = Self.report.summary
    #expect(summary.pending == 33 && summary.sent == 1 && summary.sentOpen == 1 && summary.connections == 7)
    #expect(summary.accept + summary.ask + summary.decline == summary.pending)
    #expect(summary.accept == 10 && summary.oldestDays == 19 && summary.olderThan30Days == 0)
    #expect(Self.report.rules.map(\.row) == Array(0...15))
    #expect(Self.report.rules.reduce(0) { $0 + $1.fired } == 33)
    #expect(Self.report.rules[8].fired == 5)
  }

  @Test(
    "says of a declined one neither a day of acceptance nor a wait",
    arguments: [InvitationState.accepted, .declined]
  )
  func keepsTheWaitToAcceptedOnes(_ state: InvitationState) throws {
    var dataset = WorkedArchive.dataset(WorkedExample.archives[0])
    let sent = try #require(dataset.invitations[0].sentAt?.day)
    (dataset.invitations[0].state, dataset.invitations[0].connectedOn) = (state, sent)
    let source = dataset.invitations[0].source
    let card = try #require(WorkedArchive.report(dataset).invitations.first { $0.source == source })
    #expect(card.connectedOn == (state == .accepted ? sent : nil))
    #expect(card.latencyDays == (state == .accepted ? 0 : nil))
  }

  @Test("puts accept before ask before decline, then the strongest first")
  func ordersTheQueue() {
    let queue = Self.report.invitations.prefix(33)
    #expect(queue.allSatisfy { $0.state == .pending && $0.direction == .incoming })
    #expect(queue.first?.name == "Henrik Vassal")
    #expect(
      queue.compactMap(\.decision).map(\.rawValue) == queue.compactMap(\.decision).map(\.rawValue).sorted()
    )
    #expect(Self.report.invitations.last?.direction == .outgoing)
  }

  @Test("gives the same report for the same data in any order of the rows")
  func ignoresTheOrderOfRows() {
    var shuffled = WorkedArchive.dataset(WorkedExample.archives[0])
    shuffled.invitations.reverse()
    shuffled.messages.reverse()
    shuffled.people.reverse()
    shuffled.contacts.reverse()
    #expect(WorkedArchive.report(shuffled).invitations == Self.report.invitations)
  }

  @Test(
    "answers the three questions in plain sentences",
    arguments: [
      (
        1, "Yes: you and Henrik have written to each other (4 turns, last on 5 Jun 2025).",
        "Perhaps: no goal is named, but you chose this contact once.", "Nothing for or against."
      ),
      (
        3, "Yes: you invited Tove yourself on 1 Sep 2025.",
        "Perhaps: no goal is named, but you chose this contact once.",
        "Nothing for or against."
      ),
      (
        5, "Slightly: Maria Silva is in your address book (a common name).", "No goal matches.",
        "Nothing for or against."
      ),
      (
        8, "They say so: Benedikt Oake sent them.",
        "Hardly: Bring players to the festival: their note uses similar words.",
        "They wrote a personal note; no sign of an offer."
      ),
      (
        9, "No sign of it, but they mention Maris Tollemar in a stock phrase.", "No goal matches.",
        "They wrote a note in stock phrases; no sign of an offer."
      ),
      (
        16, "No sign of it.", "Yes: Bring players to the festival: skill “chamber music”, place “Ghent”.",
        "They wrote a personal note; it reads like an offer: service."
      ),
      (
        17, "No sign of it.", "Yes: Bring players to the festival: role “violinist”, word “residency”.",
        "They wrote a personal note and ask a question; no sign of an offer."
      ),
      (
        18, "No sign of it.", "No: “crypto*” is on your Avoid list.",
        "They wrote a personal note; no sign of an offer."
      ),
      (
        22, "Not clear: you are connected to another profile with this name.", "No goal matches.",
        "They wrote a personal note; no sign of an offer."
      ),
      (26, "No sign of it.", "No goal matches.", "2 messages from them that you did not answer."),
      (
        27, "Hardly: you told Lorna no on 2 Oct 2025.", "No goal matches.",
        "They wrote a note in stock phrases; you asked them to stop; no sign of an offer."
      ),
    ]
  )
  func answersInPlainSentences(_ number: Int, know: String, fit: String, want: String) throws {
    #expect(try Self.card(number).answers == Answers(know: know, fit: fit, want: want))
  }

  @Test(
    "heads every card",
    arguments: [
      (1, "You know Henrik"), (8, "Says how you know each other"),
      (10, "Wrote to you and fits “Bring players to the festival”"), (13, "Nothing to judge by"),
      (22, "Is this really Maris?"),
      (23, "Possible impostor"), (28, "Always welcome"), (34, "Your decision"),
    ]
  )
  func headsCards(_ number: Int, _ headline: String) throws {
    #expect(try Self.card(number).headline == headline)
  }

  @Test(
    "says what a decision hangs on",
    arguments: [
      (1, "Would become Decline without the conversation of 4 turns (known 0)."),
      (16, "Would become Accept without the sign of an offer (service)."),
      (18, "Would become Accept without the Avoid term “crypto*” (fit 53)."),
      (30, "Would become Decline without the role “violinist” (fit 0)."),
      (31, "Would become Decline without the close wording (fit 24)."),
    ]
  )
  func saysWhatDecisionHangsOn(_ number: Int, _ text: String) throws {
    #expect(try Self.card(number).stability?.without == text)
  }

  @Test(
    "remarks on what has no points",
    arguments: [
      (4, "Known, outside your goals: your choice."),
      (8, "Rests on a claim: a word with Benedikt Oake would settle it."),
      (23, "One word of the name mixes letters of two scripts."),
      (24, "A namesake of your connection Wei Chen; the name is common."),
      (34, "Your decision; the rules would say Ask for more (row 13)."),
    ]
  )
  func remarksOnOtherFacts(_ number: Int, _ remark: String) throws {
    #expect(try Self.card(number).remarks.contains(remark))
  }

  @Test("says why the rows above did not fire")
  func saysWhyRowsDidNotFire() throws {
    let rows = try Self.card(12).notFound.filter { $0.hasPrefix("Not reached") }
    #expect(
      rows == ["Not reached: rule 8 (known 60), 9, 10 and 11 (personal note), 13 (known 25 or fit 25)."]
    )
  }

  @Test("tells what accepting opens, and whom it exposes")
  func tellsWhatAcceptingOpens() throws {
    #expect(try Self.card(1).opens == Opens(people: 7, marked: 2, names: ["Lena Osterby", "Corin Ashdale"]))
  }

  @Test("keeps the record of decisions.md 20")
  func keepsTheRecord() throws {
    let card = try Self.card(16)
    #expect(card.ruleId == "reserved" && card.scores == Scores(familiarity: 0, fit: 48, willingness: 5))
    #expect(card.stability.map { [$0.same, $0.total, $0.margin, $0.facts] } == [22, 23, 24, 3])
    #expect(card.missingFact?.value == 333 && card.urgency == .overdue && card.ageDays == 19)
    #expect(card.goals == [0] && card.note?.quality == "personal" && card.note?.language == "en")
    let sources = card.evidence.filter { $0.axis == .willingness }.map(\.source)
    #expect(
      sources == [
        Source(file: "Invitations.csv", line: 31, field: "Message"),
        Source(file: "Invitations.csv", line: 31, field: "Message"),
      ]
    )
  }

  @Test("decides what cannot be told without connections, and says why")
  func decidesUncertain() throws {
    var dataset = WorkedArchive.dataset(WorkedExample.archives[0])
    (dataset.hasConnections, dataset.connections) = (false, [])
    for index in dataset.invitations.indices {
      (dataset.invitations[index].state, dataset.invitations[index].reason) = (
        .uncertain, .noConnectionsFile
      )
    }
    let report = WorkedArchive.report(dataset)
    #expect(report.summary.pending == 0 && report.summary.uncertain == 33 && !report.available.connections)
    let open = report.invitations.filter { $0.direction == .incoming }
    #expect(open.allSatisfy { $0.decision != nil && $0.reason == .noConnectionsFile })
  }

  @Test("works without goals, and then never judges by fit")
  func worksWithoutGoals() throws {
    var dataset = WorkedArchive.dataset(WorkedExample.archives[0])
    dataset.goals = nil
    let report = WorkedArchive.report(dataset)
    let cards = try oneOrMore(report.invitations.filter { $0.decision != nil })
    #expect(cards.allSatisfy { $0.scores?.fit == nil && $0.answers?.fit == "You have set no goals yet." })
    #expect(cards.allSatisfy { ![10, 12, 15].contains($0.rule) })
    #expect(report.voice.me == "Ilse" && report.goals.isEmpty && !report.available.goals)
  }

  @Test("makes a report of nothing")
  func reportsNothing() {
    let report = WorkedArchive.report(Dataset())
    #expect(report.invitations.isEmpty && report.summary == Summary() && report.owner.code.isEmpty)
  }
}
