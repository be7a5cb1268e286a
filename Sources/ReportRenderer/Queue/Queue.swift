import InvitationModel

/// The cards of one kind in their order.
struct Queue {
  /// 72 cards on a page: it opens in less than twice the time of an empty one, and holds all that any export seen has open.
  static let cardsOnAPage = 72

  let kind: QueueKind
  /// The places of the invitations in the report; the members of a group stand together.
  let places: [Int]
  /// The number of the group of each place that is in one.
  let groups: [Int: Int]

  init(_ kind: QueueKind, _ order: QueueOrder, _ report: Report) {
    self.kind = kind
    let invitations = report.invitations
    let found = invitations.indices.filter {
      invitations[$0].direction == .incoming && invitations[$0].state == kind.state
    }
    let sorted =
      switch order {
      case .urgency: found
      case .age: found.stablySorted { -(invitations[$0].ageDays ?? -1) }
      case .name: found.sorted(by: { invitations[$0].name })
      }
    (places, groups) = kind == .pending ? Self.together(sorted, report) : (sorted, [:])
  }

  /// The places with each group behind the first of its members, and the number of the group of each member.
  private static func together(_ places: [Int], _ report: Report) -> (places: [Int], groups: [Int: Int]) {
    guard !report.groups.isEmpty else { return (places, [:]) }
    var groupOf: [String: Int] = [:]
    for (number, group) in report.groups.enumerated() {
      for code in group.codes { groupOf[code] = number }
    }
    var groups: [Int: Int] = [:]
    for place in places { groups[place] = groupOf[report.invitations[place].code] }
    var members = report.groups.map { _ in [Int]() }
    for place in places { if let group = groups[place] { members[group].append(place) } }
    let ordered = places.flatMap { place -> [Int] in
      guard let group = groups[place] else { return [place] }
      return members[group].first == place ? members[group] : []
    }
    return (ordered, groups)
  }

  /// The cards of each page; one empty part when there is none.
  func parts(isSingleFile: Bool) -> [ArraySlice<Int>] {
    chunks(of: places, size: isSingleFile ? .max : Queue.cardsOnAPage)
  }
}

/// The elements in order, so many in a chunk; one empty chunk when there is none.
func chunks<Element>(of elements: [Element], size: Int) -> [ArraySlice<Element>] {
  guard elements.count > size else { return [elements[...]] }
  return stride(from: 0, to: elements.count, by: size).map { elements[$0..<min($0 + size, elements.count)] }
}
