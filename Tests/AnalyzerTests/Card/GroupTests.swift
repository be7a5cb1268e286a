import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite struct GroupTests {
  /// The groups among invitations alone, by the names of their members.
  private func found(
    _ invitations: [Invitation],
    _ edit: (inout Dataset) -> Void = { _ in }
  )
    -> [(kind: InvitationGroup.Kind, names: Set<String>, text: String)]
  {
    var dataset = WorkedArchive.base
    dataset.invitations = invitations
    edit(&dataset)
    let report = WorkedArchive.report(dataset)
    return report.groups.map { group in
      let names = group.codes.compactMap { code in report.invitations.first { $0.code == code }?.name }
      #expect(names.count == group.codes.count && names.count > 1)
      return (group.kind, Set(names), group.text)
    }
  }

  private func person(
    _ name: String,
    _ slug: String,
    _ day: String = "2026-02-10",
    note: String = ""
  )
    -> Invitation
  {
    var invitation = WorkedArchive.invitation(name, slug, note: note)
    invitation.sentAt = WorkedArchive.instant(day)
    return invitation
  }

  private static let pitch =
    "Hello Ilse, I help festivals sell out their halls in thirty days, worth a chat about it next week?"

  @Test func putsOneTextFromSeveralPeopleTogether() throws {
    var accepted = person("Ida Born", "ida-born", "2026-02-12", note: Self.pitch)
    (accepted.state, accepted.connectedOn) = (.accepted, WorkedArchive.day("2026-02-14"))
    let groups = found([
      person("Una Weld", "una-weld", note: Self.pitch), person("Pol Marsh", "pol-marsh", note: Self.pitch),
      accepted, person("Kai Rost", "kai-rost", note: "Hello, may I ask about the dates in autumn?"),
    ])
    let group = try #require(groups.first)
    #expect(groups.count == 1 && group.kind == .campaign && group.names == ["Una Weld", "Pol Marsh"])
    #expect(group.text == "This text came from 3 people in 3 days. 2 of them wait here.")
  }

  @Test(arguments: [
    ("Rhona Castell", "Rhona Castell", true), ("Rhona Castell", "Rhоna Castell", true),
    ("Rhona Castell", "Castell, Rhona", true), ("Rhona Castell", "Rhona Castelli", false),
    ("Maria Silva", "Maria Silva", false),
  ])
  func putsOneNameUnderSeveralAddressesTogether(_ one: String, _ other: String, _ isGroup: Bool) {
    let groups = found([person(one, "a-castell"), person(other, "b-castell")])
    #expect(groups.map(\.kind) == (isGroup ? [.name] : []))
  }

  @Test func putsManyAtOnceTogether() throws {
    let usual = (0..<20).map { person("Usual \($0)", "usual-\($0)", "2025-\(10 + $0 % 3)-\(10 + $0)") }
    let burst = (0..<6).map { person("Burst \($0)", "burst-\($0)", "2026-02-20") }
    let groups = found(usual + burst)
    let group = try #require(groups.first)
    #expect(groups.count == 1 && group.kind == .burst && group.names.count == 6)
    #expect(
      group.text == "6 invitations without a personal note came within 24 hours; 1 in a week is usual."
    )
    // Where so many come every day it is no burst.
    let always = (0..<60).map { person("Daily \($0)", "daily-\($0)", "2026-02-\(10 + $0 / 6)") }
    #expect(found(always).isEmpty)
  }

  @Test func putsNobodyInTwoGroups() {
    let people = (0..<6).map { person("Rhona Castell", "castell-\($0)", note: Self.pitch) }
    let groups = found(people)
    #expect(groups.map(\.kind) == [.campaign])
  }

  @Test func changesNoDecision() throws {
    let people = [
      person("Una Weld", "una-weld", note: Self.pitch), person("Pol Marsh", "pol-marsh", note: Self.pitch),
      person("Ida Born", "ida-born", note: Self.pitch),
    ]
    var dataset = WorkedArchive.base
    dataset.invitations = people
    let together = WorkedArchive.report(dataset).invitations
    for invitation in try oneOrMore(people) {
      dataset.invitations = [invitation]
      let alone = WorkedArchive.report(dataset).invitations
      let same = try #require(together.first { $0.id == invitation.id })
      #expect(alone.map(\.scores) == [same.scores] && alone.map(\.rule) == [same.rule])
    }
  }
}
