import InvitationModel
import Testing

@Suite struct InvitationTests {
  @Test(arguments: [
    ("https://www.linkedin.com/in/ilse-vermeer", InvitationIdentity.person(.profile("ilse-vermeer"))),
    ("urn:li:member:12", .person(.urn("12"))), ("name:kit marlow@2026-10-02T16:41Z#2", nil),
    ("https://www.linkedin.com/company/orrin", nil), ("", nil),
  ])
  func takesIdsApartAndPutsThemTogether(id: String, identity: InvitationIdentity?) {
    #expect(InvitationIdentity(id) == identity ?? .name(id))
    #expect(InvitationIdentity(id).text == id)
    let (beginning, rest) = InvitationIdentity(id).parts
    #expect(beginning + rest == id)
  }

  @Test func isEqualAfterAFactWasTakenBack() {
    let plain = Invitation(
      identity: .name("name:kit marlow"),
      direction: .incoming,
      person: Person(key: nil, name: "Kit Marlow"),
      sentAt: nil,
      source: Source(file: "Invitations.csv", line: 2)
    )
    var invitation = plain
    invitation.declinedOn = CivilDay(daysSinceEpoch: 20_000)
    invitation.seenUntil = CivilDay(daysSinceEpoch: 20_001)
    invitation.source.field = "Message"
    #expect(invitation.declinedOn?.daysSinceEpoch == 20_000 && invitation.seenUntil?.daysSinceEpoch == 20_001)
    #expect(invitation != plain)
    (invitation.declinedOn, invitation.seenUntil, invitation.source.field) = (nil, nil, nil)
    #expect(invitation == plain)
  }

  @Test func keepsWhatLiesInBoxesApart() {
    var card = ReportedInvitation(
      identity: .person(.profile("ada-wren")),
      code: "000021",
      name: "Ada Wren",
      direction: .incoming,
      sentAt: nil,
      ageDays: nil,
      state: .accepted,
      reason: nil,
      connectedOn: nil,
      latencyDays: nil,
      source: Source(file: "Invitations.csv", line: 2)
    )
    let plain = card
    #expect(card.profile == "ada-wren" && card.note == nil && card.review == nil && card.company == nil)
    (card.position, card.company) = ("Luthier", "Orrin Trust")
    card.review = Review(status: .serves)
    #expect(card.position == "Luthier" && card.company == "Orrin Trust" && card.review?.status == .serves)
    (card.position, card.company, card.review) = (nil, nil, nil)
    #expect(card == plain)
  }

  @Test func holdsDaysBeyondItsRangeAtTheEnds() {
    #expect(CivilDay(daysSinceEpoch: .max) > CivilDay(daysSinceEpoch: 2_000_000_000))
    #expect(CivilDay(daysSinceEpoch: .min) < CivilDay(daysSinceEpoch: -2_000_000_000))
  }
}
