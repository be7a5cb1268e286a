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
    case .age: invitations = found.stablySorted { ($0.ageDays ?? -1) > ($1.ageDays ?? -1) }
    case .name: invitations = found.stablySorted { $0.name < $1.name }
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
  /// Sorted, with equal elements in the order they had.
  func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if areInOrder(left.element, right.element) { return true }
      return !areInOrder(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
