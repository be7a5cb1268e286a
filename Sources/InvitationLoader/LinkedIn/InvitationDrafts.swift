import InvitationModel

/// Kept rows of Invitations.csv, whose dates wait for what the whole column proves.
struct InvitationDrafts {
  private struct Draft {
    var invitation: Invitation
    var written: WrittenDate?
    var datePlace: Place

    /// Decides a date and reports what is odd about it.
    mutating func decideDate(_ order: DateOrder, _ zone: SentAtZone, _ rows: inout RowReader) {
      invitation.latencyExclusion = "no-date"
      guard let written else { return }
      guard let day = order.day(of: written) else { return rows.reportAmbiguousDate(at: datePlace, written) }
      guard written.secondOfDay != nil else {
        invitation.sentAt = Instant(day: day)
        invitation.sentPrecision = .day
        invitation.latencyExclusion = "date-only"
        return rows.report(
          .note,
          "date-only",
          at: datePlace,
          "the time is lost, so the UTC day is uncertain; out of the latency statistics"
        )
      }
      invitation.latencyExclusion = nil
      invitation.sentPrecision = written.hasSeconds ? .second : .minute
      let (instant, isMissing) = zone.instant(of: written.instant(on: day))
      invitation.sentAt = written.zone == nil ? instant : written.instant(on: day)
      if isMissing, written.zone == nil {
        rows.report(
          .note,
          "dst-gap",
          at: datePlace,
          "this hour did not exist in US Pacific time; the earlier moment is taken"
        )
      }
    }
  }

  /// What the column has proven so far.
  var order = DateOrder()
  private var drafts: [Draft] = []

  mutating func add(_ invitation: Invitation, _ written: WrittenDate?, dateAt place: Place) {
    drafts.append(Draft(invitation: invitation, written: written, datePlace: place))
  }

  /// The invitations with dates and ids; a person's earlier ones are counted on the latest and out of the rows.
  mutating func finished(_ context: ReadingContext, _ rows: inout RowReader) -> [Invitation] {
    for index in drafts.indices { drafts[index].decideDate(order, context.zone, &rows) }
    let (times, repeated) = repeatedInvitations(drafts.lazy.map(\.invitation))
    for index in repeated {
      rows.leaveOut(
        .note,
        "repeated-invitation",
        at: Place(of: drafts[index].invitation.source),
        "this person was invited again later; counted on the latest invitation"
      )
    }
    let leftOut = Set(repeated)
    var invitations = drafts.indices.filter { !leftOut.contains($0) }.map { index in
      var invitation = drafts[index].invitation
      invitation.timesInvited = times[index, default: 1]
      if let day = invitation.sentAt?.day,
        let id = rows.checkRange(of: day, at: drafts[index].datePlace, in: context.range)
      {
        invitation.latencyExclusion = id
      }
      return invitation
    }
    giveIDs(to: &invitations)
    return invitations
  }

}

/// How often the person of each latest invitation was invited, and the invitations that are not the latest.
func repeatedInvitations(
  _ invitations: some RandomAccessCollection<Invitation>
) -> (times: [Int: Int], repeated: [Int]) {
  var latest: [Invited: (index: Int, sentAt: Instant?)] = [:]
  var times: [Int: Int] = [:]
  var repeated: [Int] = []
  for (index, invitation) in invitations.enumerated() {
    guard let key = invitation.person.key else { continue }
    let pair = Invited(direction: invitation.direction, key: key)
    guard let other = latest[pair] else {
      latest[pair] = (index, invitation.sentAt)
      continue
    }
    let isLater = isSent(invitation.sentAt, after: other.sentAt)
    let (winner, loser) = isLater ? (index, other.index) : (other.index, index)
    if isLater { latest[pair] = (index, invitation.sentAt) }
    times[winner] = times[other.index, default: 1] + 1
    repeated.append(loser)
  }
  return (times, repeated.sorted())
}

/// Somebody who was invited, or invited.
private struct Invited: Hashable {
  var direction: Direction
  var key: PersonKey
}

private func isSent(_ sent: Instant?, after other: Instant?) -> Bool {
  guard let sent else { return false }
  return other.map { $0 < sent } ?? true
}

/// Gives each invitation its id: key, else name, else name and minute when the name stands more than once (formats.md 7.4).
func giveIDs(to invitations: inout [Invitation]) {
  struct Name: Hashable {
    var direction: Direction
    var id: ByteText
  }
  // A key stands once in each direction by now.
  var names: [(index: Int, name: Name)] = []
  for index in invitations.indices {
    if let key = invitations[index].person.key {
      invitations[index].id = key.id
    } else {
      let id = ByteText("name:\(joinForm(invitations[index].person.name))")
      names.append((index, Name(direction: invitations[index].direction, id: id)))
    }
  }
  var counts: [Name: Int] = [:]
  for (_, name) in names { counts[name, default: 0] += 1 }
  var taken: [Name: Int] = [:]
  for (index, name) in names {
    var name = name
    if counts[name, default: 0] > 1 {
      let minute = invitations[index].sentAt.map { $0.iso.prefix(16) + "Z" } ?? ""
      name.id = ByteText("\(name.id.text)@\(minute)")
    }
    // Two people of one name in one minute: only their order is left.
    let count = taken[name, default: 0] + 1
    taken[name] = count
    invitations[index].id = count == 1 ? name.id.text : "\(name.id.text)#\(count)"
  }
}
