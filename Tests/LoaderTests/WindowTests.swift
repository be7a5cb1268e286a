import InvitationLoader
import InvitationModel
import TestSupport
import Testing

@Suite struct WindowTests {
  @Test func beginsTheWindow180DaysBeforeTheExport() throws {
    let dataset = try load([.path(Fixtures.sample("latency-window"))])
    #expect(dataset.windowStart?.iso == "2026-04-06")
    #expect(dataset.observedUntil?.iso == "2026-10-03")
  }

  @Test func widensAWindowThatIsNot180Days() throws {
    var export = ExportBuilder()
    for day in 1...5 {
      export.receive(from: "Early Number\(day)", "1/\(day)/26, 9:00 AM")
      export.connect("Early Number\(day)", "0\(day + 1) Jan 2026")
    }
    let dataset = try export.load()
    #expect(dataset.ids == ["window-unusual"])
    #expect(dataset.windowStart?.iso == "2026-01-02")
    #expect(try oneOrMore(dataset.invitations).allSatisfy { $0.latencyExclusion == nil })
  }

  @Test(arguments: [(17, true), (18, false)])
  func warnsWhenRecentConnectionsHaveNoInvitation(invited: Int, isWarned: Bool) throws {
    var export = ExportBuilder()
    for number in 10..<30 {
      export.connect("Recent Number\(number)", "\(number) Sep 2026")
      if number < 10 + invited { export.receive(from: "Recent Number\(number)", "9/5/26, 9:00 AM") }
    }
    #expect(try export.load().ids == (isWarned ? ["window-coverage-low"] : []))
  }

  @Test(arguments: [(2, false), (3, true)])
  func noticesEveningsConnectedOnTheWrittenDate(count: Int, isWarned: Bool) throws {
    var export = ExportBuilder()
    for number in 1...count {
      export.receive(from: "Evening Number\(number)", "9/1\(number)/26, 8:00 PM")
      export.connect("Evening Number\(number)", "1\(number) Sep 2026")
    }
    let ids = try export.load().diagnostics.map(\.id)
    #expect(ids.contains("zone-check-failed") == isWarned)
    #expect(ids.count { $0 == "negative-latency" } == count)
  }

  @Test func noticesNotesDeliveredBeforeTheyWereSent() throws {
    var export = ExportBuilder()
    export.receive(from: "Ngozi Holt", "6/4/26, 9:00 AM", note: "Met you")
    export.receive(from: "Orson Kelp", "6/4/26, 1:00 AM", note: "Hi")
    export.connect("Ngozi Holt", "04 Jun 2026")
    export.connect("Orson Kelp", "04 Jun 2026")
    export.write(from: "Ngozi Holt", "2026-06-04 09:30:00", "Met you", conversation: "2-a=")
    export.write(from: "Orson Kelp", "2026-06-04 08:30:00", "Hi", conversation: "2-b=")
    let dataset = try export.load()
    #expect(dataset.ids == ["zone-check-failed"])
    #expect(dataset.invitations.map(\.acceptedAt) == [nil, nil])
    let inUTC = try export.load(LoadOptions(sentAtZone: .fixed(minutes: 0)))
    #expect(inUTC.diagnostics.isEmpty)
    #expect(inUTC.invitations.map(\.acceptedAt?.iso) == ["2026-06-04T09:30:00Z", "2026-06-04T08:30:00Z"])
  }

  @Test(arguments: ["05 May 2099", "05 May 1999"])
  func timesNothingByAConnectionOfADayThatCannotBe(day: String) throws {
    var export = ExportBuilder()
    export.receive(from: "Ngozi Holt", "6/4/26, 9:00 AM")
    export.connect("Ngozi Holt", day)
    let dataset = try export.load()
    #expect(dataset.invitations.map(\.state) == [.accepted])
    #expect(dataset.invitations.map(\.connectedOn) == [nil])
    #expect(dataset.connections.map(\.connectedOn) == [nil])
    #expect(dataset.ids == [day.hasSuffix("2099") ? "future-date 2" : "date-out-of-range 2"])
  }

  @Test func asksNoNoteOfADayThatCannotBeForTheZone() throws {
    var export = ExportBuilder()
    export.receive(from: "Ngozi Holt", "6/4/99, 9:00 AM", note: "Met you")
    export.connect("Ngozi Holt", "04 Jun 2026")
    export.write(from: "Ngozi Holt", "2026-06-04 09:30:00", "Met you", conversation: "2-a=")
    #expect(try export.load().ids == ["future-date 2"])
  }

  @Test func countsOnlyTheLatestOfRepeatedInvitations() throws {
    let dataset = try load([.path(Fixtures.sample("edge/same-person"))])
    let again = dataset.invitations.first { $0.id.hasSuffix("again-twice-000") }
    #expect(again?.timesInvited == 2)
    #expect(again?.note == "Second try.")
  }

  @Test func leavesUndatedRowsOutOfTheStatistics() throws {
    let proven = try load([.path(Fixtures.sample("single-files/Invitations-dates-proven.csv"))])
    #expect(proven.invitations.map(\.latencyExclusion) == [.dateOnly, .dateOnly])
    let lost = try load([.path(Fixtures.sample("single-files/Invitations-dates-lost.csv"))])
    #expect(lost.invitations.map(\.latencyExclusion) == [.noDate, .noDate])
    let future = try load([.path(Fixtures.sample("edge/future/Basic_LinkedInDataExport_10-03-2026"))])
    #expect(future.invitations.map(\.latencyExclusion) == [nil, .futureDate])
  }
}
