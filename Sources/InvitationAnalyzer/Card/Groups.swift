import InvitationModel

/// The open invitations that can be decided in one go (decisions.md 17): nearly the same note, one name under several
/// addresses, many at once.
///
/// - Parameters:
///   - cards: All cards in the order of the queue.
///   - campaigns: The campaigns by id of the invitation, accepted ones included.
/// - Returns: The groups in the order of their first cards; nobody is in two.
func groups(of cards: [ReportedInvitation], _ campaigns: [InvitationIdentity: Campaign]) -> [InvitationGroup]
{
  let open = cards.indices.filter { cards[$0].direction == .incoming && cards[$0].state == .pending }
  guard open.count > 1 else { return [] }
  var sorter = GroupSorter(cards: cards, isFree: [Bool](repeating: true, count: cards.count))
  sorter.gather(.campaign, open, least: 2) {
    campaigns[cards[$0].identity].map { String($0.number) }
  } text: { members in
    let campaign = campaigns[cards[members[0]].identity]
    let all = campaign?.people ?? members.count
    let here = all == members.count ? "" : " " + say("\(count: members.count) of them wait here.")
    return (campaign?.text ?? "") + here
  }
  sorter.gather(.name, open, least: 2) { place in
    let name = NameForm(cards[place].name)
    return name.words.count < 2 || name.isCommon ? nil : name.skeleton
  } text: { members in
    say(
      """
      \(count: members.count) addresses under one name, or under names that look alike: it may be one \
      person, or somebody who uses another’s name.
      """
    )
  }
  let bursts = Bursts(cards)
  sorter.gather(.burst, open, least: 3) {
    bursts.key(of: $0)
  } text: {
    bursts.text(of: $0)
  }
  return sorter.groups.sorted { $0.first < $1.first }.map(\.group)
}

/// Puts cards into groups; what is in one is not free for another.
private struct GroupSorter {
  let cards: [ReportedInvitation]
  var isFree: [Bool]
  private(set) var groups: [(first: Int, group: InvitationGroup)] = []

  init(cards: [ReportedInvitation], isFree: [Bool]) { (self.cards, self.isFree) = (cards, isFree) }

  /// Groups the free ones of some cards by a key.
  mutating func gather(
    _ kind: InvitationGroup.Kind,
    _ places: [Int],
    least: Int,
    by key: (Int) -> String?,
    text: ([Int]) -> String
  ) {
    var members: [String: [Int]] = [:]
    for place in places where isFree[place] {
      if let key = key(place) { members[key, default: []].append(place) }
    }
    for together in members.values where together.count >= least {
      for place in together { isFree[place] = false }
      let group = InvitationGroup(kind: kind, codes: together.map { cards[$0].code }, text: text(together))
      groups.append((together[0], group))
    }
  }
}

/// Runs of open invitations without a personal note that came within 24 hours, when that is unusual.
private struct Bursts {
  /// So many make a burst, if they are so many times what usually comes in a day.
  private static let (least, times) = (5, 5)
  /// Fewer days say nothing about what is usual.
  private static let leastDays = 30
  private static let span = 86_400

  private let cards: [ReportedInvitation]
  /// The run of each card in one, and how many are in each run.
  private var runs: [Int: Int] = [:]
  private var sizes: [Int] = []
  private let usualDays: Int
  private let usualCount: Int

  init(_ cards: [ReportedInvitation]) {
    self.cards = cards
    let received = cards.indices.filter { cards[$0].direction == .incoming && cards[$0].sentAt != nil }
    let ages = received.compactMap { cards[$0].ageDays }
    usualDays = max(Self.leastDays, (ages.max() ?? 0) - (ages.min() ?? 0) + 1)
    usualCount = received.count
    let plain = received.filter { cards[$0].state == .pending && cards[$0].note?.quality != "personal" }
      .sorted { time($0) < time($1) }
    var start = plain.startIndex
    while start < plain.endIndex {
      let end = plain[start...].firstIndex { time($0) - time(plain[start]) >= Self.span } ?? plain.endIndex
      let count = end - start
      guard count >= Self.least, count * usualDays >= Self.times * usualCount else {
        start += 1
        continue
      }
      for place in plain[start..<end] { runs[place] = sizes.count }
      sizes.append(count)
      start = end
    }
  }

  private func time(_ place: Int) -> Int { cards[place].sentAt?.seconds ?? 0 }

  /// Those of one run with the same suggestion, since they can have one answer.
  func key(of place: Int) -> String? {
    runs[place].map { "\($0) \(cards[place].decision?.rawValue ?? "")" }
  }

  func text(of members: [Int]) -> String {
    let size = runs[members[0]].map { sizes[$0] } ?? members.count
    let week = max(1, (usualCount * 7 + usualDays / 2) / usualDays)
    let here =
      size == members.count ? "" : " " + say("The \(count: members.count) here have the same suggestion.")
    return
      say(
        """
        \(count: size) invitations without a personal note came within 24 hours; \(count: week) in a \
        week is usual.
        """
      ) + here
  }
}
