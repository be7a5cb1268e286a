import InvitationModel

/// The cards of one kind in their order.
struct Queue {
  /// 1,000 cards on a page: more make it slow to open.
  static let cardsOnAPage = 1_000

  let kind: QueueKind
  let invitations: [ReportedInvitation]

  init(_ kind: QueueKind, _ order: QueueOrder, _ report: Report) {
    self.kind = kind
    let found = report.invitations.filter { $0.direction == .incoming && $0.state.rawValue == kind.rawValue }
    switch order {
    case .urgency: invitations = found
    case .age: invitations = found.stablySorted { -($0.ageDays ?? -1) }
    case .name: invitations = found.stablySorted(by: \.name)
    }
  }

  /// The cards of each page; one empty part when there is none.
  func parts(isSingleFile: Bool) -> [[ReportedInvitation]] {
    chunks(of: invitations, size: isSingleFile ? .max : Queue.cardsOnAPage)
  }
}

/// The elements in order, so many in a chunk; one empty chunk when there is none.
func chunks<Element>(of elements: [Element], size: Int) -> [[Element]] {
  guard elements.count > size else { return [elements] }
  return stride(from: 0, to: elements.count, by: size).map {
    Array(elements[$0..<min($0 + size, elements.count)])
  }
}

extension Array {
  /// Sorted by a key, with equal elements in the order they had.
  func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
    let keys = map(key)
    let order = indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    return order.map { self[$0] }
  }
}
