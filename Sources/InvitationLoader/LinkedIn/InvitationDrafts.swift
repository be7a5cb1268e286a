import InvitationModel

/// Kept rows of Invitations.csv, whose dates wait for what the whole column proves.
struct InvitationDrafts {
  /// The date of a row as it was written.
  private struct Date {
    var written: WrittenDate?
    var place: Place
  }

  /// What the column has proven so far.
  var order = DateOrder()
  /// The kept rows, without dates and ids, and beside each its date.
  private var invitations: [Invitation] = []
  private var dates: [Date] = []

  mutating func add(_ invitation: Invitation, _ written: WrittenDate?, dateAt place: Place) {
    invitations.append(invitation)
    dates.append(Date(written: written, place: place))
  }

  /// The invitations with dates and ids; a person's earlier ones are counted on the latest and out of the rows.
  mutating func finished(_ context: ReadingContext, _ rows: inout RowReader) -> [Invitation] {
    let order = order
    for index in invitations.indices {
      InvitationDrafts.decideDate(dates[index], order, &invitations[index], context.zone, &rows)
    }
    let earlier = repeatedInvitations(
      invitations.indices,
      { Invited(invitations[$0]) },
      isLater: { invitations[$0].isLater(than: invitations[$1]) }
    )
    let repeated = earlier.values.joined().sorted()
    for (index, others) in earlier { invitations[index].follow(others.map { invitations[$0] }) }
    for index in repeated {
      rows.leaveOut(
        .note,
        "repeated-invitation",
        at: Place(of: invitations[index].source),
        "this person was invited again later; counted on the latest invitation"
      )
    }
    let leftOut = Set(repeated)
    // In place, since there may be hundreds of thousands.
    var kept = 0
    for index in invitations.indices where !leftOut.contains(index) {
      if let day = invitations[index].sentAt?.day,
        let problem = rows.checkRange(of: day, at: dates[index].place, in: context.range)
      {
        invitations[index].latencyExclusion = problem
      }
      if kept < index { invitations.swapAt(kept, index) }
      kept += 1
    }
    invitations.removeLast(invitations.count - kept)
    dates = []
    giveIDs(to: &invitations)
    var finished: [Invitation] = []
    swap(&finished, &invitations)
    return finished
  }

  /// Decides a date and reports what is odd about it.
  private static func decideDate(
    _ date: Date,
    _ order: DateOrder,
    _ invitation: inout Invitation,
    _ zone: SentAtZone,
    _ rows: inout RowReader
  ) {
    invitation.latencyExclusion = .noDate
    guard let written = date.written else { return }
    guard let day = order.day(of: written) else { return rows.reportAmbiguousDate(at: date.place, written) }
    guard written.secondOfDay != nil else {
      invitation.sentAt = Instant(day: day)
      invitation.sentPrecision = .day
      invitation.latencyExclusion = .dateOnly
      return rows.report(
        .note,
        "date-only",
        at: date.place,
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
        at: date.place,
        "this hour did not exist in US Pacific time; the earlier moment is taken"
      )
    }
  }
}

/// Who was invited, or who invited.
struct Invited: Hashable {
  private let direction: Direction
  private let key: PersonKey

  /// Nil without a key.
  @inline(__always)
  init?(_ invitation: Invitation) {
    guard let key = invitation.person.key else { return nil }
    (direction, self.key) = (invitation.direction, key)
  }
}

/// The invitations that are not a person's latest, each under that latest one.
///
/// - Parameters:
///   - indices: Those of all invitations.
///   - invited: Who was invited by each; nil for those that are nobody's again.
///   - isLater: Whether the first of two counts although it comes behind the second.
/// - Returns: The index of each latest invitation with those of the earlier ones.
func repeatedInvitations(
  _ indices: Range<Int>,
  _ invited: (Int) -> Invited?,
  isLater: (Int, Int) -> Bool
) -> [Int: [Int]] {
  var latest: [Invited: Int] = [:]
  latest.reserveCapacity(indices.count)
  var earlier: [Int: [Int]] = [:]
  for index in indices {
    guard let invited = invited(index) else { continue }
    guard let other = latest[invited] else {
      latest[invited] = index
      continue
    }
    let (winner, loser) = isLater(index, other) ? (index, other) : (other, index)
    latest[invited] = winner
    var others = earlier.removeValue(forKey: other) ?? []
    others.append(loser)
    earlier[winner] = others
  }
  return earlier
}

extension Invitation {
  /// Whether it was sent after another, or in the same moment and counts by its content.
  func isLater(than other: Invitation) -> Bool {
    isSent(sentAt, after: other.sentAt) || sentAt == other.sentAt && precedesByContent(other)
  }

  /// Whether it comes before another of one moment by what the rows say; one with a note comes first.
  func precedesByContent(_ other: Invitation) -> Bool {
    for (own, others) in [(other.note, note), (person.name, other.person.name)] where own != others {
      return own.utf8.lexicographicallyPrecedes(others.utf8)
    }
    func answer(_ invitation: Invitation) -> (String, Int, Int) {
      let days = [invitation.connectedOn, invitation.declinedOn].map { $0?.daysSinceEpoch ?? .min }
      return (invitation.state.rawValue, days[0], days[1])
    }
    return answer(self) < answer(other)
  }

  /// Counts a person's earlier invitations on this one.
  mutating func follow(_ others: [Invitation]) {
    timesInvited = max(timesInvited, 1 + others.count)
    earlierSent += others.flatMap { $0.earlierSent + [$0.sentAt].compactMap(\.self) }
  }
}

func isSent(_ sent: Instant?, after other: Instant?) -> Bool {
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
      invitations[index].identity = .person(key)
    } else {
      let id = ByteText("name:\(joinForm(invitations[index].person.name))")
      names.append((index, Name(direction: invitations[index].direction, id: id)))
    }
  }
  var counts: [Name: Int] = [:]
  for (_, name) in names { counts[name, default: 0] += 1 }
  for (index, name) in names where counts[name] == 1 { invitations[index].identity = .name(name.id.text) }
  var taken: [Name: Int] = [:]
  let namesakes = names.filter { counts[$0.name, default: 0] > 1 }
  // Of two people of one name in one minute only what their rows say tells which is which, not where these stand.
  for (index, name) in namesakes.sorted(by: { invitations[$0.index].precedesByContent(invitations[$1.index]) }
  ) {
    var name = name
    let minute = invitations[index].sentAt.map { $0.iso.prefix(16) + "Z" } ?? ""
    name.id = ByteText("\(name.id.text)@\(minute)")
    let count = taken[name, default: 0] + 1
    taken[name] = count
    invitations[index].identity = .name(count == 1 ? name.id.text : "\(name.id.text)#\(count)")
  }
}
