import InvitationModel

/// The cards of one kind in their order.
struct Queue {
  /// 1,000 cards on a page: more make it slow to open.
  static let cardsOnAPage = 1_000

  let kind: QueueKind
  /// The places of the invitations in the report.
  let places: [Int]

  init(_ kind: QueueKind, _ order: QueueOrder, _ report: Report) {
    self.kind = kind
    let invitations = report.invitations
    let found = invitations.indices.filter {
      invitations[$0].direction == .incoming && invitations[$0].state == kind.state
    }
    switch order {
    case .urgency: places = found
    case .age: places = found.stablySorted { -(invitations[$0].ageDays ?? -1) }
    case .name: places = found.sorted(by: { invitations[$0].name })
    }
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
