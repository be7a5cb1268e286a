import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// The table of decisions.md 12.3 on an export of 2026-03-01.
@Suite struct ReconciliationTests {
  private typealias Case = LedgerCase

  /// The export with an invitation of 2026-01-10 by `x-y` in a state.
  private func dataset(
    _ state: InvitationState? = .pending,
    connectedOn: String? = nil,
    sent: String = "2026-01-10",
    _ change: (inout Dataset) -> Void = { _ in }
  ) -> Dataset {
    var dataset = WorkedArchive.base
    if let connectedOn {
      dataset.connections.append(
        Connection(
          person: WorkedArchive.person("Xenia Yard", "x-y"),
          company: "",
          position: "",
          connectedOn: WorkedArchive.day(connectedOn),
          source: Source(file: "Connections.csv", line: 30)
        )
      )
    }
    if let state {
      var invitation = WorkedArchive.invitation("Xenia Yard", "x-y")
      invitation.sentAt = WorkedArchive.instant(sent)
      invitation.state = state
      if connectedOn != nil {
        invitation.connection = dataset.connections.indices.last
        invitation.connectedOn = dataset.connections.last?.connectedOn
      }
      dataset.invitations.append(invitation)
    }
    change(&dataset)
    return dataset
  }

  private func outcome(
    _ decision: OwnDecision,
    on day: String = "2026-02-01",
    _ dataset: Dataset,
    id: String = "x-y"
  ) throws -> LedgerOutcome {
    var dataset = dataset
    dataset.ledger = [Case.entry(id, decision, on: day)]
    return try #require(WorkedArchive.report(dataset).ledger?.outcomes.first)
  }

  @Test func acceptedAndConnectedIsDoneToTheDay() throws {
    let found = try outcome(.accept, dataset(.accepted, connectedOn: "2026-02-03"))
    #expect(found.verdict == .done && found.latencyDays == 24 && found.name == "Xenia Yard")
    #expect(found.details == "on 3 Feb 2026, after 24 days")
    let unlisted = try outcome(.accept, dataset(nil, connectedOn: "2026-02-03"))
    #expect(unlisted.verdict == .done && unlisted.latencyDays == nil && unlisted.on != nil)
  }

  @Test func acceptedAndWaitingIsStillOpen() throws {
    #expect(try outcome(.accept, dataset()).verdict == .open)
    #expect(try outcome(.accept, dataset(sent: "2025-08-01")).verdict == .lapsed)
  }

  @Test func acceptedAndGoneIsKnownToAnInterval() throws {
    let found = try outcome(.accept, dataset(nil))
    #expect(found.verdict == .gone && found.details == "between 1 Feb 2026 and 1 Mar 2026")
    let unseen = try outcome(.accept, dataset(nil) { $0.connectionsUntil = WorkedArchive.day("2026-02-20") })
    #expect(unseen.verdict == .unclear && unseen.reason == "older-connections" && unseen.goneBy == nil)
    let listed = try outcome(.accept, dataset { $0.connectionsUntil = WorkedArchive.day("2026-02-20") })
    #expect(listed.verdict == .unclear && listed.reason == "older-connections")
  }

  @Test(arguments: [OwnDecision.decline, .ignore, .stop])
  func declined(decision: OwnDecision) throws {
    // The loader marks what the ledger declines, connected or not.
    let connected = try outcome(decision, dataset(.declined, connectedOn: "2026-02-03"))
    #expect(connected.verdict == .connected)
    #expect(connected.details.hasPrefix("connected after all on 3 Feb 2026"))
    let open = try outcome(decision, dataset(.declined))
    #expect(open.verdict == .stillOpen && open.details.isEmpty)
    let gone = try outcome(decision, dataset(nil))
    #expect(gone.verdict == .closed && gone.goneBy == WorkedArchive.day("2026-03-01"))
  }

  @Test func askedIsAnsweredByALaterMessage() throws {
    func written(_ day: String) -> Dataset {
      dataset {
        $0.messages.append(
          Message(
            conversation: "x",
            sender: WorkedArchive.person("Xenia Yard", "x-y"),
            isFromOwner: false,
            recipients: [WorkedArchive.owner.key].compactMap(\.self),
            recipientNames: "Ilse Marrow",
            sentAt: WorkedArchive.instant(day),
            text: "We met at the fair, in Ghent.",
            source: Source(file: "messages.csv", line: 90)
          )
        )
      }
    }
    let answered = try outcome(.ask, on: "2026-01-20", written("2026-01-25"))
    #expect(answered.verdict == .answered && answered.details == "wrote on 25 Jan 2026")
    #expect(try outcome(.ask, on: "2026-01-25", written("2026-01-25")).verdict == .noAnswer, "not later")
    #expect(try outcome(.ask, on: "2026-02-08", dataset()).verdict == .noAnswer, "21 days")
    #expect(try outcome(.ask, on: "2026-02-09", dataset()).verdict == .asked, "20 days")
    #expect(try outcome(.ask, dataset(nil)).verdict == .gone)
    #expect(try outcome(.ask, dataset(.accepted, connectedOn: "2026-02-03")).verdict == .connected)
  }

  @Test func claimsNothingWithoutEvidence() throws {
    #expect(try outcome(.accept, on: "2026-03-01", dataset(nil)).verdict == .tooEarly, "of the same day")
    #expect(try outcome(.decline, on: "2026-05-01", dataset(.declined)).verdict == .tooEarly)
    let cases: [(OwnDecision, Dataset, String)] = [
      (.ask, dataset { $0.hasMessages = false }, "no-messages"),
      (.accept, dataset(nil) { $0.hasConnections = false }, "no-connections-file"),
      (.decline, dataset(.declined) { $0.hasConnections = false }, "no-connections-file"),
      (
        .decline, dataset(nil) { $0.hiddenConnections = [WorkedArchive.day("2026-02-02")] },
        "hidden-connection"
      ),
      (.accept, dataset(nil) { $0.connections[0].person.key = nil }, "ambiguous-name"),
      (
        .decline,
        dataset(.declined) {
          ($0.connections[0].person.key, $0.connections[0].person.name) = (nil, "XENIA  Yard")
        }, "ambiguous-name"
      ),
    ]
    for (decision, dataset, reason) in cases {
      let found = try outcome(decision, dataset)
      #expect(found.verdict == .unclear && found.reason == reason, "\(reason): \(found)")
      #expect(!found.details.isEmpty)
    }
    let again = try outcome(.decline, on: "2026-01-09", dataset(.declined))
    #expect(again.verdict == .invitedAgain && again.on == WorkedArchive.day("2026-01-10"))
    let byName = try outcome(.accept, dataset(nil), id: "name:ana quist")
    #expect(byName.verdict == .unclear && byName.reason == "ambiguous-name")
    #expect(try outcome(.accept, dataset(nil), id: "name:nobody here").verdict == .gone)
  }

  @Test func tellsOfOtherNamesAndAddresses() throws {
    func compared(_ kind: ChangeKind, _ change: (inout SnapshotChange) -> Void) -> Dataset {
      dataset(kind == .gone ? nil : .pending) { dataset in
        var row = SnapshotChange(
          kind: kind,
          direction: .incoming,
          id: PersonKey.profile("x-y").id,
          name: "Xenia Yardwell"
        )
        change(&row)
        dataset.changes = SnapshotComparison(
          older: WorkedArchive.day("2026-01-20"),
          newer: WorkedArchive.day("2026-03-01"),
          changes: [row]
        )
        dataset.invitations.append(WorkedArchive.invitation("Xenia Yardwell", "xenia-yardwell-2"))
      }
    }
    let renamed = try outcome(.accept, compared(.stillOpen) { $0.changed = [.name] })
    #expect(renamed.verdict == .open && renamed.isRenamed)
    let moved = try outcome(.accept, compared(.gone) { _ in })
    #expect(moved.verdict == .gone && moved.name == "Xenia Yardwell")
    #expect(moved.possiblySame == PersonKey.profile("xenia-yardwell-2").id)
  }

  @Test func takesTheNewestDecisionOfEachPerson() throws {
    var dataset = dataset(.accepted, connectedOn: "2026-02-03")
    let asked = Case.suggestion(.ask, row: 13, f: 30)
    dataset.ledger = [
      Case.entry("x-y", .ask, on: "2026-01-15", suggestion: asked),
      Case.entry("gone-one", .decline, on: "2026-01-16", suggestion: asked),
      Case.entry("x-y", .accept, on: "2026-02-01", suggestion: asked),
    ]
    let review = try #require(WorkedArchive.report(dataset).ledger)
    #expect(review.outcomes.map(\.verdict) == [.done, .closed])
    #expect(review.agreement.n == 2 && review.agreement.table[1] == [1, 0, 1])
    #expect(review.calibration == nil, "only when the house rule asks for it")
    #expect(WorkedArchive.report(WorkedArchive.base).ledger == nil)
  }

  @Test func comparesWithTheSuggestionOfTodayWhereNoneIsRecorded() throws {
    var dataset = dataset()
    let suggested = try #require(
      WorkedArchive.report(dataset).invitations.first { $0.id.hasSuffix("/x-y") }?.suggestion
    )
    #expect(suggested.stability != nil)
    dataset.ledger = [Case.entry("x-y", .accept, on: "2026-02-01")]
    let report = WorkedArchive.report(dataset)
    #expect(report.ledger?.agreement.rules.map(\.row) == [suggested.row])
    #expect(report.ledger?.outcomes.first?.suggested == suggested.decision)
    let card = try #require(report.invitations.first { $0.id.hasSuffix("/x-y") })
    #expect(card.suggestedRule == suggested.row && card.suggestion?.stability == nil)
    dataset.ledger = [Case.entry("x-y", .stop, on: "2026-02-01")]
    #expect(
      WorkedArchive.report(dataset).ledger?.agreement.n == 0,
      "the rule of never again is the decision itself"
    )
  }
}
