import InvitationModel
import Testing

@testable import ReportRenderer

/// Sentences that join what a report tells apart.
@Suite struct SentenceTests {
  private static func page(_ name: String, _ change: (inout Report) -> Void) throws -> String {
    var report = PageFixture.report
    change(&report)
    return try report.text(of: name)
  }

  @Test(
    arguments: [
      ([.accept, .decline], "a → accept · b → decline"),
      ([.accept, .accept, .decline], "a or b → accept · c → decline"),
      ([.ask, .ask, .ask, .decline, .decline], "a, b or c → ask for more · d or e → decline"),
    ] as [([Decision], String)]
  )
  func joinsAnswersOfOneOutcomeWithOr(decisions: [Decision], expected: String) throws {
    let answers = zip(["a", "b", "c", "d", "e"], decisions).map { PossibleAnswer(answer: $0, decision: $1) }
    let page = try Self.page("index.html") { report in
      for place in report.invitations.indices where report.invitations[place].missingFact != nil {
        report.invitations[place].missingFact?.answers = answers
      }
    }
    #expect(page.contains(expected))
  }

  @Test func countsWhatWasSentSoThatItAddsUp() throws {
    let page = try Self.page("sent.html") { report in
      var row = PageFixture.invitation("Cy Dale", "cy-dale", code: "000051", .expired, .outgoing, age: 190)
      report.invitations.append(row)
      (row.identity, row.code, row.state) = (.person(.profile("di-elm")), "000061", .uncertain)
      report.invitations.append(row)
      (report.summary.sent, report.summary.sentAccepted, report.summary.sentOpen) = (9, 6, 1)
    }
    #expect(
      page.contains(
        "Of 9 sent invitations in the file, 6 are accepted, 1 may still be open, 1 has probably expired and 1 is unclear."
      )
    )
  }

  @Test(
    arguments: [
      (1, 1, "You have 1 connection, without company and title."),
      (12, 1, "You have 12 connections, 1 of them without company and title."),
    ]
  )
  func countsConnectionsThatSayNothing(connections: Int, unknown: Int, expected: String) throws {
    let page = try Self.page("network.html") { report in
      (report.network.connections, report.network.unknown) = (connections, unknown)
      report.summary.connections = connections
    }
    #expect(page.contains(expected), "\(page)")
  }

  @Test func namesKindsOfFilesInWords() throws {
    let page = try Self.page("method.html") { report in
      let kinds = ["companyFollows", "recommendationsReceived", "messages", "facebook-sent"]
      report.inputs = kinds.map { kind in
        var input = PageFixture.report.inputs[0]
        (input.kind, input.era) = (kind, "12-column")
        return input
      }
    }
    for words in ["company follows", "recommendations received", "messages", "friend requests sent"] {
      #expect(page.contains(words))
    }
    #expect(!page.contains("12-column") && !page.contains("companyFollows"))
  }

  @Test func saysWhenStabilityCanBeCompared() throws {
    let page = try Self.page("method.html") { $0.ledger?.calibration?.reliability = [] }
    #expect(page.contains("Stability can be compared with agreement from 50 decisions on"))
  }

  @Test func namesHiddenCharactersOnce() throws {
    let page = try Self.page("index.html") { report in
      for place in report.invitations.indices { report.invitations[place].hadHiddenCharacters = true }
    }
    // Of a card that was not judged nobody else says it.
    let judged = PageFixture.report.invitations.indices.count {
      PageFixture.report.invitations[$0].answers != nil
    }
    let shown = page.components(separatedBy: "Hidden characters were removed from name or note.").count - 1
    #expect(judged > 0 && shown == 2)
  }
}
