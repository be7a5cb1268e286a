import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct CardGroupTests {
  /// The three waiting ones; the first and the last belong together.
  private static let report: Report = {
    var report = PageFixture.report
    report.groups = [
      InvitationGroup(
        kind: .campaign,
        codes: ["S4FVRV", "BQCYN8"],
        text: "This text came from 2 people in 3 days."
      )
    ]
    return report
  }()

  private func places(_ order: QueueOrder, _ report: Report = report) -> [String] {
    Queue(.pending, order, report).places.map { report.invitations[$0].code }
  }

  @Test(arguments: QueueOrder.allCases)
  func standsTogetherInEveryOrder(_ order: QueueOrder) {
    let codes = places(order)
    #expect(codes.count == 3 && Set(codes).count == 3)
    let members = codes.indices.filter { Self.report.groups[0].codes.contains(codes[$0]) }
    #expect(members.count == 2 && members[1] == members[0] + 1)
  }

  @Test func leavesTheOrderAloneWithoutGroups() {
    #expect(places(.urgency, PageFixture.report) == ["S4FVRV", "CKP9E5", "BQCYN8"])
    #expect(places(.urgency) == ["S4FVRV", "BQCYN8", "CKP9E5"])
  }

  @Test func framesTheCardsAndRecordsEachSuggestion() throws {
    let files = try Self.report.files()
    let page = try #require(files["index.html"])
    #expect(AllowedMarkup.faults(in: try MarkupTokens(page)) == [])
    let start = try #require(page.range(of: "<section class=\"group\" id=\"g-S4FVRV\""))
    let frame = page[start.lowerBound...].prefix { $0 != ">" }
    // A choice of the filter keeps the frame when one of its members has it.
    #expect(frame.contains("data-f=\"accept decline note bare"))
    let rest = page[start.upperBound...]
    let inside = rest[..<(try #require(rest.range(of: "</section>"))).lowerBound]
    #expect(
      inside.contains("2 to decide in one go") && inside.contains("This text came from 2 people in 3 days.")
    )
    #expect(inside.contains("<code>invreport record S4FVRV=accept BQCYN8=decline export.zip</code>"))
    #expect(inside.contains("id=\"i-S4FVRV\"") && inside.contains("id=\"i-BQCYN8\""))
    #expect(!inside.contains("id=\"i-CKP9E5\""))
  }

  @Test func framesInASingleFileToo() throws {
    let page = try #require(try Self.report.files(singleFile: true).values.first)
    #expect(page.contains("id=\"g-S4FVRV\""))
  }
}

/// What a card says of the owner's network.
@Suite struct CardNetworkTests {
  private func text(_ edit: (inout ReportedInvitation) -> Void) throws -> String {
    var report = PageFixture.report
    report.network.goals = [Self.covered]
    edit(&report.invitations[0])
    return try report.text(of: "index.html")
  }

  private static let covered = GoalCoverage(
    name: "Find volunteer mechanics",
    matches: 29,
    share: nil,
    low: nil,
    high: nil,
    shareOfKnown: nil,
    highestPossible: nil,
    target: nil,
    missing: nil,
    effectiveCompanies: nil,
    simpson: nil,
    companies: [],
    trend: []
  )

  @Test func saysWhatAcceptingWouldAdd() throws {
    let text = try text { card in
      card.adds = [
        Addition(goal: 0, matches: true, change: 0.00438479, place: 1, companies: 2.45, companiesAfter: 3.07)
      ]
    }
    #expect(
      text.contains("Would be your 30th connection for this goal (first from this company).")
    )
  }

  @Test(arguments: [
    (1, "first"), (5, "fifth"), (11, "11th"), (21, "21st"), (112, "112th"), (1_002, "1,002nd"),
  ])
  func countsThePlace(_ place: Int, _ word: String) throws {
    let text = try text { $0.adds = [Addition(goal: 0, matches: true, change: 0.002, place: place)] }
    #expect(text.contains(" connection for this goal (\(word) from this company)."))
  }

  @Test func saysWhenAcceptingAddsNothing() throws {
    let none = try text { $0.adds = [Addition(goal: 0, matches: false, change: -0.0003)] }
    #expect(none.contains("Would add to no goal."))
    #expect(!(try text { $0.adds = [] }).contains("Would be your"))
  }

  @Test func givesNoOrdersWhereNobodyKnowsWhetherItWaits() throws {
    for advice in [Advice.silent, .silentFirst, .report, .leave] {
      let text = try text { card in
        (card.state, card.reason, card.advice, card.urgency) = (.uncertain, .ambiguousName, advice, .overdue)
      }
      let cards = try #require(text.components(separatedBy: "Cannot tell: 2").dropFirst().first)
        .components(separatedBy: "Before you answer")[0]
      #expect(cards.contains("Not known whether you accepted: two of your connections bear this name"))
      #expect(cards.contains(" days ago, "))
      for order in ["Choose Ignore", "Do not answer", "answer today", "waiting ", "please", "Or leave it"] {
        #expect(!cards.contains(order), "\(advice): \(order)")
      }
    }
  }

  @Test func saysWhatAcceptingGivesAway() throws {
    let text = try text {
      $0.opens = Opens(people: 1_904, marked: 5, names: ["Ada Wren", "Bo Finch", "Cy Do"])
    }
    #expect(
      text.contains(
        "Accepting opens your list of 1,904 connections, among them 5 you protect: Ada Wren, Bo Finch, Cy Do and 2 more."
      )
    )
    #expect(text.contains("say no to an introduction"))
    #expect(text.contains("hide the whole list in LinkedIn’s visibility settings"))
  }
}
