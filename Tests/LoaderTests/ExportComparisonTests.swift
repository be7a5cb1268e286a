import Foundation
import InvitationLoader
import InvitationModel
import Testing

/// One person's change, as `expected.json` states it.
private struct ExpectedChange: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var older: String?
  var newer: String?
  var change: String
  var connectedOn: String?
  var latencyDays: Int?
  var mayHaveExpired: Bool?
  var goneAfter: String?
  var goneBy: String?
  var reason: String?
  var testDescription: String { "\(name): \(change)" }

  static let all: [ExpectedChange] = {
    struct List: Decodable {
      struct Diff: Decodable { var rows: [ExpectedChange] }
      var diff: Diff
    }
    let data = try? Data(contentsOf: Fixtures.folder.appending(path: "samples/expected.json"))
    return data.flatMap { try? JSONDecoder().decode(List.self, from: $0).diff.rows } ?? []
  }()
}

@Suite struct ExportComparisonTests {
  private static let (june, october) = (
    "Basic_LinkedInDataExport_06-01-2026", "Basic_LinkedInDataExport_10-03-2026"
  )

  private func sample(_ name: String) -> LoadInput { .path(Fixtures.sample("two-snapshots/\(name)")) }

  /// What changed from an export of 1 June 2026 to one of 3 October 2026.
  private func changes(
    decisions: String? = nil,
    olderName: String = june,
    older: (inout ExportBuilder) -> Void,
    newer: (inout ExportBuilder) -> Void
  ) throws -> SnapshotComparison {
    var (one, other) = (ExportBuilder(), ExportBuilder())
    older(&one)
    newer(&other)
    var options = LoadOptions(comparesExports: true)
    options.decisions = decisions.map { SideFile(name: "decisions.csv", bytes: Array($0.utf8)) }
    let dataset = try load(
      [one.input(named: olderName), other.input(named: Self.october)],
      options: options
    )
    return try #require(dataset.changes)
  }

  /// Their ids hold the minute only where both are listed.
  @Test func findsNamesakesWithoutAnAddressAgain() throws {
    let (first, second) = ("5/10/26, 9:00 AM", "5/20/26, 9:00 AM")
    func one(_ builder: inout ExportBuilder) { builder.receive(from: "Kit Marlow", first, hasURL: false) }
    func both(_ builder: inout ExportBuilder) {
      one(&builder)
      builder.receive(from: "Kit Marlow", second, hasURL: false)
    }
    let joined = try changes(older: one, newer: both).changes
    #expect(joined.map(\.kind) == [.new, .stillOpen])
    #expect(joined.map(\.sentAt?.day.iso) == ["2026-05-20", "2026-05-10"])
    let left = try changes(older: both, newer: one).changes
    #expect(left.map(\.kind) == [.gone, .stillOpen])
    #expect(left.map(\.sentAt?.day.iso) == ["2026-05-20", "2026-05-10"])
    func twins(_ builder: inout ExportBuilder) {
      builder.receive(from: "Kit Marlow", first, note: "Hello", hasURL: false)
      one(&builder)
    }
    #expect(try changes(older: twins, newer: one).changes.map(\.kind) == [.gone, .stillOpen])
  }

  /// Of two people of one name without address a connection is that of whoever had been invited by then.
  @Test func tellsNamesakesApartByTheDayOfTheConnection() throws {
    func named(_ sent: String, connectedOn day: String? = nil) -> (inout ExportBuilder) -> Void {
      { builder in
        builder.receive(from: "Bo Lane", sent, hasURL: false)
        if let day { builder.connect("Bo Lane", day, hasURL: false) }
      }
    }
    let stays = try changes(
      older: named("12/21/25, 11:37 AM", connectedOn: "22 Jan 2026"),
      newer: named("6/14/26, 10:00 PM", connectedOn: "22 Jan 2026")
    ).changes
    #expect(stays.map(\.kind) == [.new, .same])
    #expect(stays[0].newer == .uncertain && stays[0].reason == "ambiguous-name")
    let accepted = try changes(
      older: named("3/21/26, 9:00 AM"),
      newer: named("10/1/26, 9:00 AM", connectedOn: "01 Apr 2026")
    ).changes
    #expect(accepted.map(\.kind) == [.new, .accepted])
    #expect(accepted[1].latencyDays == 11)
    let either = try changes(
      older: named("3/21/26, 9:00 AM"),
      newer: named("9/20/26, 9:00 AM", connectedOn: "01 Oct 2026")
    ).changes
    #expect(either.map(\.kind) == [.newAndAccepted, .unclear])
  }

  @Test func knowsAllEightPeople() { #expect(ExpectedChange.all.count == 8) }

  @Test(arguments: ExpectedChange.all) fileprivate func tellsWhatBecameOf(_ expected: ExpectedChange) throws {
    let dataset = try load([sample(Self.june), sample(Self.october)])
    let comparison = try #require(dataset.changes)
    #expect(comparison.older.iso == "2026-06-01" && comparison.newer.iso == "2026-10-03")
    #expect(comparison.blindGap == nil && comparison.changes.count == 8)
    let change = try #require(comparison.changes.first { $0.name == expected.name })
    #expect(change.kind.rawValue == expected.change)
    #expect(change.older?.rawValue == expected.older)
    #expect(change.newer?.rawValue == expected.newer)
    // The list does not repeat the day for those whom only the newer export knows.
    if change.kind != .newAndAccepted { #expect(change.connectedOn?.iso == expected.connectedOn) }
    #expect(change.latencyDays == expected.latencyDays)
    #expect(change.mayHaveExpired == expected.mayHaveExpired)
    #expect(change.goneAfter?.iso == expected.goneAfter)
    #expect(change.goneBy?.iso == expected.goneBy)
    #expect(change.reason == expected.reason)
    #expect(change.declinedOn == nil && change.changed.isEmpty)
  }

  @Test func putsTheWrongOrderRightAndSaysSo() throws {
    let options = LoadOptions(comparesExports: true)
    let right = try load([sample(Self.june), sample(Self.october)], options: options)
    let wrong = try load([sample(Self.october), sample(Self.june)], options: options)
    #expect(wrong.changes == right.changes)
    #expect(wrong.diagnostics.contains { $0.id == "exports-swapped" })
    #expect(!right.diagnostics.contains { $0.id == "exports-swapped" })
  }

  @Test func refusesTwoOwners() throws {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    let (her, his) = ("https://www.linkedin.com/in/ada-bo", "https://www.linkedin.com/in/noor-haddad")
    let row = "Ada Bo,Noor Haddad,\"5/20/26, 9:00 AM\",,INCOMING,\(her),\(his)\n"
    let file = InputFile(path: "Invitations.csv", bytes: Array((header + row).utf8))
    for comparesExports in [true, false] {
      do throws(LoadError) {
        _ = try load(
          [.files(name: Self.june, [file]), sample(Self.october)],
          options: LoadOptions(comparesExports: comparesExports)
        )
        Issue.record("takes the exports of two people")
      } catch {
        #expect(error.diagnostics.map(\.id) == ["owner-mismatch"])
      }
    }
  }

  @Test func comparesNothingOfOneDay() throws {
    let dataset = try load(
      [sample(Self.june), sample(Self.june)],
      options: LoadOptions(comparesExports: true)
    )
    #expect(dataset.changes == nil)
    #expect(dataset.invitations.count == 6, "the export counts once")
  }

  /// A complete export beside its first part, or a copy in another form, is the same export.
  @Test(arguments: ["Basic", "Complete"])
  func takesInputsOfOneDayForOneExport(kind: String) throws {
    func again(_ day: String) throws -> LoadInput {
      let files = try ["Invitations.csv", "Connections.csv"].map {
        InputFile(path: $0, bytes: try Fixtures.bytes("samples/two-snapshots/\(Self.october)/\($0)"))
      }
      return .files(name: "\(kind)_LinkedInDataExport_\(day)", files)
    }
    let both = [sample(Self.june), sample(Self.october)]
    let two = try load(both)
    let three = try load(both + [again("10-03-2026")])
    #expect(two.changes != nil && three.changes == two.changes)
    #expect(three.invitationsOfBoth.map(\.id) == two.invitationsOfBoth.map(\.id))
    let ofThreeDays = try load(both + [again("10-04-2026")])
    #expect(ofThreeDays.changes == nil)
  }

  @Test func comparesNoPartsOfOneExportUnasked() throws {
    let parts = ["Invitations.csv", "Connections.csv"].map {
      LoadInput.path(Fixtures.sample("two-snapshots/\(Self.october)/\($0)"))
    }
    try #expect(load(parts).changes == nil)
    do throws(LoadError) {
      _ = try load(parts, options: LoadOptions(comparesExports: true))
      Issue.record("compares parts of one export")
    } catch {
      #expect(error.diagnostics.map(\.id) == ["not-comparable"])
    }
  }

  @Test func tellsWhatBecameOfSentOnes() throws {
    let comparison = try changes {
      $0.send(to: "Ada Bo", "5/20/26, 9:00 AM")
      $0.send(to: "Cy Do", "5/20/26, 9:00 AM")
      $0.send(to: "Ed Fu", "5/20/26, 9:00 AM")
    } newer: {
      $0.send(to: "Ada Bo", "5/20/26, 9:00 AM")
      $0.send(to: "Cy Do", "5/20/26, 9:00 AM")
      $0.send(to: "Gus Ho", "9/1/26, 9:00 AM")
      $0.connect("Ada Bo", "10 Jun 2026")
    }
    #expect(comparison.changes.allSatisfy { $0.direction == .outgoing })
    #expect(comparison.changes.map(\.kind) == [.new, .accepted, .gone, .stillOpen])
    #expect(comparison.changes.map(\.name) == ["Gus Ho", "Ada Bo", "Ed Fu", "Cy Do"])
    #expect(comparison.changes[1].latencyDays == 21)
  }

  @Test func findsTheConnectionOfARowThatAgedOut() throws {
    let comparison = try changes {
      $0.receive(from: "Ada Bo", "1/10/26, 9:00 AM")
    } newer: {
      $0.receive(from: "Cy Do", "9/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 Jun 2026")
    }
    let change = try #require(comparison.changes.first { $0.name == "Ada Bo" })
    #expect(change.kind == .accepted && change.newer == nil)
    #expect(change.connectedOn?.iso == "2026-06-02" && change.latencyDays == 143)
  }

  @Test func namesTheBlindGap() throws {
    let comparison = try changes(olderName: "Basic_LinkedInDataExport_01-05-2026") {
      $0.receive(from: "Ada Bo", "1/1/26, 9:00 AM")
    } newer: {
      $0.receive(from: "Cy Do", "9/1/26, 9:00 AM")
      $0.connect("Cy Do", "02 Sep 2026")
    }
    #expect(comparison.blindGap?.after.iso == "2026-01-05")
    #expect(comparison.blindGap?.before.iso == "2026-04-06")
  }

  @Test func callsDeclinedOnlyWhatIsOnRecord() throws {
    let lines = "https://www.linkedin.com/in/ada-bo,2026-07-01,decline,"
    let later = "https://www.linkedin.com/in/cy-do,2026-12-01,decline,"
    let comparison = try changes(decisions: "address,date,decision,reason\n\(lines)\n\(later)\n") {
      for name in ["Ada Bo", "Cy Do", "Ed Fu"] { $0.receive(from: name, "5/20/26, 9:00 AM") }
    } newer: {
      $0.receive(from: "Cy Do", "5/20/26, 9:00 AM")
    }
    let kinds = Dictionary(uniqueKeysWithValues: comparison.changes.map { ($0.name, $0.kind) })
    #expect(kinds == ["Ada Bo": .declined, "Cy Do": .stillOpen, "Ed Fu": .gone])
    #expect(comparison.changes.first { $0.kind == .declined }?.declinedOn?.iso == "2026-07-01")
    #expect(comparison.changes.first { $0.kind == .declined }?.older == .pending)
  }

  @Test func tellsALaterInvitationFromTheEarlierOne() throws {
    let comparison = try changes {
      $0.receive(from: "Ada Bo", "5/20/26, 9:00 AM")
    } newer: {
      $0.receive(from: "Ada Bo", "9/1/26, 9:00 AM")
      $0.connect("Ada Bo", "02 Sep 2026")
    }
    #expect(comparison.changes.map(\.kind) == [.newAndAccepted, .gone])
  }

  @Test func leavesOpenWhoInvitedAgainAndIsStillListed() throws {
    let comparison = try changes {
      $0.receive(from: "Ada Bo", "5/10/26, 9:00 AM", note: "Hello")
    } newer: {
      $0.receive(from: "Ada Bo", "5/10/26, 9:00 AM", note: "Hello")
      $0.receive(from: "Ada Bo", "9/10/26, 9:00 AM", note: "Hello again")
    }
    #expect(comparison.changes.map(\.kind) == [.stillOpen])
    #expect(comparison.changes.map(\.changed) == [[]])
  }

  /// Two invitations of the newer export alone are no row of the older one.
  @Test func tellsALaterInvitationFromAnEarlierOneThatIsGone() throws {
    let comparison = try changes {
      $0.receive(from: "Ada Bo", "2/10/26, 9:00 AM")
    } newer: {
      $0.receive(from: "Ada Bo", "7/10/26, 9:00 AM")
      $0.receive(from: "Ada Bo", "9/10/26, 9:00 AM")
    }
    #expect(comparison.changes.map(\.kind) == [.new, .gone])
  }

  @Test func saysWhatDiffersInARow() throws {
    let comparison = try changes {
      $0.receive(from: "Ada Bo", "5/20/26, 9:00 AM", note: "Hello")
    } newer: {
      $0.receive(from: "Ada Bo", "5/20/26, 9:00 AM", note: "Good day")
    }
    #expect(comparison.changes.map(\.kind) == [.stillOpen])
    #expect(comparison.changes.map(\.changed) == [[.note]])
  }

  @Test func cannotTellWithoutConnections() throws {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    func row(_ name: String) -> String {
      "\(name),Mara Okoye,\"5/20/26, 9:00 AM\",,INCOMING,,https://www.linkedin.com/in/mara-okoye\n"
    }
    var older = ExportBuilder()
    older.receive(from: "Ada Bo", "5/20/26, 9:00 AM", hasURL: false)
    let file = InputFile(path: "Invitations.csv", bytes: Array((header + row("Cy Do")).utf8))
    let dataset = try load([older.input(named: Self.june), .files(name: Self.october, [file])])
    let change = try #require(dataset.changes?.changes.first { $0.name == "Ada Bo" })
    #expect(change.kind == .unclear && change.reason == "no-connections-file")
    #expect(change.goneAfter?.iso == "2026-06-01" && change.goneBy?.iso == "2026-10-03")
  }
}
