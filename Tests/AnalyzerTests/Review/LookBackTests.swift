import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// Looking back at accepted invitations, with the worked table of decisions.md 15.
@Suite struct LookBackTests {
  static let worked: [(String, String, String, Int?, ReviewStatus, Int?, [String])] = [
    ("Una Brandt", "Violist", "Brevik Quartet", 48, .serves, 0, ["company “Brevik Quartet”"]),
    (
      "Filip Roos", "Grant Officer", "Orrin Trust", 54, .serves, 1,
      ["role “grant officer”", "company “Orrin Trust”"]
    ),
    ("Dora Welk", "Life coach for founders", "Welk Coaching", 0, .avoid, nil, []),
    ("Hana Seto", "チェロ講師", "Kita Ongaku", 24, .trace, 2, ["skill “cello”"]),
    (
      "Pia Aubin", "Professeure de musique", "Conservatoire de Lillemont", 35, .touches, 2,
      ["role “music teacher”"]
    ),
    ("Gus Tarn", "Fleet manager", "Tarn Logistics", 0, .outside, nil, []),
    ("Mina Orel", "", "", nil, .unknown, nil, []),
    ("Ben Ostrow", "Insurance for violinists", "Ostrow Insurance", 29, .touches, 0, ["role “violinist”"]),
  ]

  /// The worked archive with one accepted invitation for each of some people.
  private static func dataset(
    _ people: [(name: String, position: String, company: String)],
    _ direction: Direction = .incoming,
    on day: String = "2026-01-15"
  ) -> Dataset {
    var dataset = WorkedArchive.base
    for person in people {
      let slug = person.name.lowercased().replacing(" ", with: "-")
      dataset.connections.append(
        Connection(
          person: WorkedArchive.person(person.name, slug),
          company: person.company,
          position: person.position,
          connectedOn: WorkedArchive.day(day),
          source: Source(file: "Connections.csv", line: 99)
        )
      )
      var invitation = WorkedArchive.invitation(person.name, slug)
      (invitation.direction, invitation.state) = (direction, .accepted)
      invitation.sentAt = WorkedArchive.instant("2026-01-10")
      invitation.connection = dataset.connections.count - 1
      invitation.connectedOn = WorkedArchive.day(day)
      dataset.invitations.append(invitation)
    }
    return dataset
  }

  @Test(arguments: worked)
  func judgesByTitleAndCompany(
    _ name: String,
    _ position: String,
    _ company: String,
    _ fit: Int?,
    _ status: ReviewStatus,
    _ goal: Int?,
    _ hits: [String]
  ) throws {
    let report = WorkedArchive.report(Self.dataset([(name, position, company)]))
    let review = try #require(report.invitations.first { $0.name == name }?.review)
    #expect(review.status == status)
    #expect(review.fit == fit)
    #expect(review.goal == goal)
    #expect(review.hits == hits)
  }

  @Test func countsByStatusAndGoalBesideTheSentOnes() throws {
    var dataset = Self.dataset(Self.worked.map { ($0.0, $0.1, $0.2) })
    dataset.invitations[dataset.invitations.count - 1].note = "Hello, shall we talk about insurance?"
    let review = try #require(WorkedArchive.report(dataset).review)
    #expect(review.received.all.people == 8)
    #expect(review.received.statuses.map(\.people) == [2, 2, 1, 1, 1, 1])
    #expect(review.received.statuses.reduce(0) { $0 + $1.people } == review.received.all.people)
    #expect(review.received.goals.map(\.people) == [2, 1, 2])
    #expect(review.received.all.withNote == 1 && review.received.goals[0].withNote == 1)
    #expect(review.sent.all.people == 0)
  }

  @Test func tellsWhoWasSilentAndWhomTheOwnerWroteTo() throws {
    var dataset = Self.dataset([("Una Brandt", "Violist", "Brevik Quartet"), ("Gus Tarn", "", "Tarn")])
    dataset.correspondents = [.profile("una-brandt")]
    dataset.exchanges = [
      Exchange(
        key: .profile("una-brandt"),
        messages: 3,
        firstOwn: WorkedArchive.day("2026-01-20"),
        opening: "Thank you for accepting!"
      )
    ]
    let report = WorkedArchive.report(dataset)
    let una = try #require(report.invitations.first { $0.name == "Una Brandt" })
    #expect(una.review?.messages == 3 && una.review?.wroteAfterDays == 5)
    #expect(una.review?.isSilent == false && una.review?.isPitch == false && una.wording.isEmpty)
    let gus = try #require(report.invitations.first { $0.name == "Gus Tarn" })
    #expect(gus.review?.messages == 0 && gus.review?.isSilent == true)
    #expect(gus.wording.map(\.situation) == ["hello-after-accept"])
    let all = try #require(report.review?.received.all)
    #expect([all.people, all.observed, all.written, all.silent, all.pitched] == [2, 2, 1, 1, 0])
  }

  @Test func waitsAMonthBeforeItCountsAnAnswer() throws {
    let dataset = Self.dataset([("Gus Tarn", "", "Tarn")], on: "2026-02-10")
    let all = try #require(WorkedArchive.report(dataset).review?.received.all)
    #expect([all.people, all.observed, all.silent] == [1, 0, 1])
  }

  @Test(arguments: [
    ("We help festivals sell out their halls. Book a call with us this week?", true),
    ("Thank you for accepting, see you in Ghent.", false),
  ])
  func knowsConnectAndPitch(_ opening: String, _ isPitch: Bool) throws {
    var dataset = Self.dataset([("Gus Tarn", "Fleet manager", "Tarn")], .outgoing)
    dataset.exchanges = [
      Exchange(key: .profile("gus-tarn"), messages: 1, firstOwn: nil, opening: opening)
    ]
    let report = WorkedArchive.report(dataset)
    #expect(report.invitations.first { $0.name == "Gus Tarn" }?.review?.isPitch == isPitch)
    #expect(report.review?.sent.all.pitched == (isPitch ? 1 : 0))
    // A note that comes again as a message is no new message.
    dataset.invitations[dataset.invitations.count - 1].note = opening
    #expect(WorkedArchive.report(dataset).review?.sent.all.pitched == 0)
  }

  @Test func judgesNobodyWithoutGoalsAndCountsNoWordsWithoutMessages() throws {
    var dataset = Self.dataset([("Gus Tarn", "Fleet manager", "Tarn")])
    (dataset.goals, dataset.hasMessages) = (nil, false)
    let report = WorkedArchive.report(dataset)
    let review = try #require(report.invitations.first { $0.name == "Gus Tarn" }?.review)
    #expect(review == Review())
    #expect(report.review?.received.statuses.isEmpty == true)
  }

  @Test func greetsNobodyFromTheAvoidList() throws {
    let report = WorkedArchive.report(Self.dataset([("Dora Welk", "Life coach for founders", "Welk")]))
    let dora = try #require(report.invitations.first { $0.name == "Dora Welk" })
    #expect(dora.review?.status == .avoid && dora.review?.isSilent == true && dora.wording.isEmpty)
  }
}
