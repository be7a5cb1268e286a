import InvitationModel
import Testing

@testable import InvitationLoader

/// What is read from reports and histories that somebody else may have written.
@Suite struct ReportFileTests {
  private func read(_ text: String) throws -> [TeamMember] {
    try readTeamMembers(Array(text.utf8), file: "report.json")
  }

  private func full(_ steps: String, summary: String = "\"pending\":6,\"sentOpen\":2") -> String {
    """
    {"schemaVersion":1,"generator":{"name":"invreport"},"profile":"private","asOf":"2026-11-20",
     "summary":{\(summary)},
     "latency":{"incoming":{"events":1,"steps":[\(steps)]},"outgoing":{"events":0,"steps":[]}}}
    """
  }

  private func step(_ from: Int, _ to: Int, entered: Int = 0, answered: Int = 0, open: Int = 0) -> String {
    "{\"from\":\(from),\"to\":\(to),\"entered\":\(entered),\"answered\":\(answered),\"declined\":0,\"open\":\(open)}"
  }

  @Test func readsOnePersonsReport() throws {
    let members = try read(full(step(0, 0, entered: 2) + "," + step(3, 3, answered: 1, open: 1)))
    let member = try #require(members.first)
    #expect(members.count == 1 && member.label.isEmpty && member.profile == "private")
    #expect(member.asOf?.iso == "2026-11-20" && member.pending == 6 && member.sentOpen == 2)
    #expect(
      member.received.answered == 1 && member.received.steps.count == 2 && member.received.window == nil
    )
  }

  /// Those watched from their first day, in one's own report and in a team's.
  @Test func readsWhoWasWatchedFromTheStart() throws {
    let (all, inside) = (step(0, 0, entered: 1, answered: 1), step(0, 0))
    for (cohort, count) in [("{\"steps\":[\(inside)]}", 1), ("{\"steps\":[]}", 0)] {
      let text = full(all).replacing(
        "\"steps\":[\(all)]",
        with: "\"steps\":[\(all)],\"windowCohort\":\(cohort)"
      )
      #expect(try read(text).first?.received.window?.count == count)
    }
    for cohort in ["{}", "{\"steps\":[7]}"] {
      let text = full(all).replacing(
        "\"steps\":[\(all)]",
        with: "\"steps\":[\(all)],\"windowCohort\":\(cohort)"
      )
      #expect(throws: LoadError.self) { try read(text) }
    }
    let head = "{\"schemaVersion\":1,\"generator\":{\"name\":\"invreport\"},\"team\":{\"members\":["
    func member(_ side: String) -> String {
      head + "{\"label\":\"A\",\"profile\":\"private\",\"received\":\(side),\"sent\":{\"steps\":[]}}]}}"
    }
    let members = try read(member("{\"steps\":[\(all)],\"window\":[\(inside)]}"))
    #expect(members.first?.received.window?.count == 1)
    for side in ["{\"steps\":[],\"window\":[7]}", "{\"steps\":[7]}", "{}"] {
      #expect(throws: LoadError.self) { try read(member(side)) }
    }
  }

  @Test func readsARedactedReport() throws {
    let text = """
      {"schemaVersion":1,"generator":{"name":"invreport"},"profile":"publish","asOf":"2026-11-20",
       "received":{"waiting":null,"answered":12,"steps":[\(step(0, 7, entered: 12, answered: 12))]},
       "sent":{"waiting":31,"answered":null}}
      """
    let member = try #require(try read(text).first)
    #expect(member.profile == "publish" && member.pending == nil && member.sentOpen == 31)
    #expect(member.received.answered == 12 && member.received.steps.first?.to == 7)
    #expect(member.sent.answered == nil && member.sent.steps.isEmpty)
  }

  @Test func readsATeamAgain() throws {
    let side = "{\"steps\":[]}"
    let text = """
      {"schemaVersion":1,"generator":{"name":"invreport"},"profile":"publish","team":{"isCoarse":true,"members":[
       {"label":"North","profile":"publish","received":\(side),"sent":\(side),"pending":8},
       {"label":"South","profile":"private","received":\(side),"sent":\(side),"pending":1}]}}
      """
    let members = try read(text)
    #expect(members.map(\.label) == ["North", "South"] && members.map(\.pending) == [8, 1])
  }

  @Test(arguments: [
    "", "{", "[]", "{\"schemaVersion\":1}", "{\"schemaVersion\":2,\"generator\":{\"name\":\"invreport\"}}",
    "{\"schemaVersion\":1,\"generator\":{\"name\":\"other\"}}",
    "{\"schemaVersion\":1,\"generator\":{\"name\":\"invreport\"},\"team\":{\"members\":[]}}",
    "{\"schemaVersion\":1,\"generator\":{\"name\":\"invreport\"},\"team\":{\"members\":[{\"profile\":\"open\"}]}}",
  ])
  func refusesWhatIsNoReport(text: String) {
    let error = #expect(throws: LoadError.self) { try read(text) }
    #expect(error?.diagnostics.first?.id == "not-a-report")
  }

  /// More answers than rows, a table out of order, numbers that no count can be.
  @Test func refusesTablesThatContradictThemselves() {
    let bad = [
      step(0, 0, entered: 1, answered: 2), step(0, 0, entered: 3, answered: 1), step(5, 4),
      step(3, 3, entered: 1, open: 1) + "," + step(3, 3, entered: 1, open: 1),
      step(0, 0, entered: -1, open: -1),
      step(0, 0, entered: 1 << 60, answered: 1 << 60), step(0, 40_000), "7", "{\"from\":0}",
    ]
    for steps in bad {
      let error = #expect(throws: LoadError.self) { try read(full(steps)) }
      #expect(error?.diagnostics.first?.message.contains("contradicts itself") == true, "\(steps)")
    }
    #expect(throws: LoadError.self) { try read(full("", summary: "\"pending\":-1,\"sentOpen\":2")) }
  }

  @Test func readsAHistoryLineByLine() {
    let text = """
      {"asOf":"2026-11-20","pending":6}
      nonsense

      {"pending":4}
      {"asOf":"2026-11-13","pending":9,"p90":-3,"surprise":1}
      {"asOf":"2026-11-20","pending":5}

      """
    let file = HistoryFile(Array(text.utf8))
    #expect(file.unreadableLines == [2, 4])
    #expect(file.days.map { $0[.pending] } == [9, 5], "by day, the last line of a day counts")
    #expect(file.days.first?.counts.count == 1, "what no figure can be is left out")
    var newer = Figures(asOf: CivilDay(iso: "2026-11-16"))
    newer[.pending] = 7
    #expect(file.adding(newer).map { $0[.pending] } == [9, 7, 5])
    #expect(file.adding(Figures(asOf: nil)) == file.days)
    #expect(HistoryFile(Array((newer.line + "\n").utf8)).days == [newer], "what is written is read")
  }
}
