import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct LedgerAdditionTests {
  private func entry(
    _ id: String,
    _ decision: OwnDecision,
    on day: String = "2026-11-20",
    reason: String = "",
    suggestion: RecordedSuggestion? = nil
  ) throws -> LedgerEntry {
    LedgerEntry(
      id: id,
      day: try #require(CivilDay(iso: day)),
      decision: decision,
      reason: reason,
      suggestion: suggestion,
      source: Source(file: "", line: 0)
    )
  }

  private func file(_ text: String) -> SideFile { SideFile(name: "decisions.csv", bytes: Array(text.utf8)) }

  private func text(_ addition: LedgerAddition) -> String { String(decoding: addition.file, as: UTF8.self) }

  private static let ilse = "https://www.linkedin.com/in/ilse-ver"

  @Test func beginsANewFileWithWhatWasSuggested() throws {
    let suggestion = RecordedSuggestion(
      decision: .ask,
      row: 13,
      scores: Scores(familiarity: 9, fit: nil, willingness: -15)
    )
    let addition = try LedgerAddition(
      [try entry(Self.ilse, .accept, reason: "a, \"b\"", suggestion: suggestion)],
      to: nil
    )
    #expect(
      text(addition) == """
        address,date,decision,reason,suggested,row,f,g,r,s
        https://www.linkedin.com/in/ilse-ver,2026-11-20,accept,"a, ""b""\",ask,13,9,,-15,

        """
    )
    let read = try #require(downloadedDecisions(SideFile(name: "x", bytes: addition.file)))
    #expect(read.diagnostics.isEmpty)
    #expect(read.entries.first?.suggestion == suggestion)
    #expect(read.entries.first?.reason == "a, \"b\"")
  }

  /// Whatever stands in the file stays byte by byte, in its own columns, order and line ends.
  @Test(arguments: [
    ("address,date,decision,reason\r\nilse-ver,2026-10-02,ask,why\r\n", "\r\n", "x-y,2026-11-20,stop,"),
    ("address,date,decision,reason\nilse-ver,2026-10-02,ask,why", "\n", "x-y,2026-11-20,stop,"),
    ("\u{FEFF}decision,colour,date,id\nask,red,2026-10-02,ilse-ver\n", "\n", "stop,,2026-11-20,x-y"),
    ("", "\n", "x-y,2026-11-20,stop,,,,,,,"),
    ("address,date,\"note, mine\",decision\nilse-ver,2026-10-02,,ask\n", "\n", "x-y,2026-11-20,,stop"),
    ("\u{FEFF}\"id\",\"my\n\"\"note\"\"\",date,decision\nx,,2026-10-02,ask\n", "\n", "x-y,,2026-11-20,stop"),
  ])
  func onlyAppends(old: String, end: String, line: String) throws {
    let addition = try LedgerAddition([try entry("x-y", .stop)], to: file(old))
    #expect(addition.file.starts(with: Array(old.utf8)))
    #expect(text(addition).hasSuffix(end + line + end), "\(text(addition))")
    let read = try #require(downloadedDecisions(SideFile(name: "x", bytes: addition.file)))
    #expect(read.entries.last?.decision == .stop)
  }

  @Test func leavesOutWhatStandsThereAlready() throws {
    let old = file("address,date,decision,reason\nilse-ver,2026-11-20,ask,why\nilse-ver,2026-11-22,ask,\n")
    let addition = try LedgerAddition(
      [
        entry(Self.ilse, .ask), entry(Self.ilse, .ask, reason: "why"),
        entry(Self.ilse, .ask, reason: "other"),
        entry(Self.ilse, .decline), entry("name:kit", .accept), entry("name:kit", .accept),
      ],
      to: old
    )
    #expect(addition.known.map(\.decision) == [.ask, .ask, .accept])
    #expect(
      addition.lines == [
        Self.ilse + ",2026-11-20,ask,other", Self.ilse + ",2026-11-20,decline,",
        "name:kit,2026-11-20,accept,",
      ]
    )
    #expect(addition.contradictions.map(\.decision) == [.decline])
    #expect(addition.outdated.count == 2)
    #expect(!addition.losesSuggestions)
  }

  /// Names and reasons come from strangers and from the owner; a spreadsheet must not run them, and they come back whole.
  @Test func guardsHostileTextsAndReadsThemBack() throws {
    let reasons = [
      "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "'=1", "\u{FF1D}1", "a\nb", "\"", ",", "''",
    ]
    let entries = try reasons.enumerated().map {
      try entry("name:=cmd|' /c calc'!a\($0.0)", .ask, reason: $0.1)
    }
    let addition = try LedgerAddition(entries, to: nil)
    let read = try #require(downloadedDecisions(SideFile(name: "x", bytes: addition.file)))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.entries.map(\.reason) == reasons)
    #expect(read.entries.map(\.id) == entries.map(\.id))
    for line in try oneOrMore(addition.lines) { #expect(!"=+-@".contains(line.first ?? "=")) }
    #expect(try LedgerAddition(entries, to: SideFile(name: "x", bytes: addition.file)).lines.isEmpty)
  }

  @Test(arguments: [
    "address;date;decision\n", "when,what\n", "address,date\rx,y\r", "name,date,decision\n",
    "address,date,decision\n\u{0},2026-10-02,ask\n",
  ])
  func refusesAFileThatItCannotAppendTo(old: String) throws {
    #expect(throws: LedgerFault.notPlain) { try LedgerAddition([try entry("x-y", .ask)], to: file(old)) }
  }

  /// A quote inside a cell opens nothing, so that to count them tells nothing.
  @Test(arguments: [
    "address,date,decision,reason\nilse-ver,2026-10-02,ask,\"why\n",
    "address,date,decision,reason\nilse-ver,2026-10-02,ask,5\" screen\nx-y,2026-10-02,ask,\"open\n",
    "address,date,decision,\"reason\nilse-ver,2026-10-02,ask,why\n",
  ])
  func refusesAFileWithAnOpenQuote(old: String) throws {
    #expect(throws: LedgerFault.openQuote) { try LedgerAddition([try entry("x-y", .ask)], to: file(old)) }
    #expect(downloadedDecisions(file(old)) == nil)
  }

  @Test func appendsBehindAQuoteInsideACell() throws {
    let old = "address,date,decision,reason\nilse-ver,2026-10-02,ask,5\" screen\n"
    let addition = try LedgerAddition([try entry("x-y", .ask)], to: file(old))
    #expect(text(addition) == old + "x-y,2026-11-20,ask,\n")
  }

  /// Reading ends at a row beyond a cap, so that a line behind it would never be read.
  @Test func refusesAFileThatIsNotReadToItsEnd() throws {
    let wide = String(repeating: ",", count: 5_000)
    let old = file("address,date,decision,reason\n\(wide)\n")
    #expect(throws: LedgerFault.unreadable) { try LedgerAddition([try entry("x-y", .ask)], to: old) }
  }

  @Test(arguments: [
    ",13,9,,0", "ask,0,9,,0", "ask,16,9,,0", "ask,13,101,,0", "ask,13,9,x,0", "ask,13,9,,101", "ask,13,9,",
  ])
  func readsNoHalfSuggestion(cells: String) throws {
    let text = "address,date,decision,reason,suggested,row,f,g,r,s\nilse-ver,2026-10-02,ask,,\(cells)\n"
    let read = try #require(downloadedDecisions(file(text)))
    #expect(read.entries.map(\.decision) == [.ask])
    #expect(read.entries.first?.suggestion == nil)
  }
}
