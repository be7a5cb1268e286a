import InvitationModel

extension [ReportedInvitation] {
  // By place: handing over a whole invitation copies it, which costs more than all the rest.

  /// Whether an invitation was sent by the owner and has no known answer.
  func isOpenSent(_ place: Int) -> Bool {
    self[place].direction == .outgoing && self[place].state != .accepted && self[place].state != .declined
  }

  /// Whether an invitation was received and accepted.
  func isAcceptedIncoming(_ place: Int) -> Bool {
    self[place].direction == .incoming && self[place].state == .accepted
  }

  /// Whether an invitation was received and waits for an answer.
  func isPending(_ place: Int) -> Bool {
    self[place].direction == .incoming && self[place].state == .pending
  }
}

extension [Int] {
  /// Sorted by a key, with equal elements in the order they had.
  func stablySorted(by key: (Int) -> some Comparable) -> [Int] {
    let keys = map(key)
    return indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { self[$0] }
  }

  /// Sorted by a text as `String` sorts, with equal ones in the order they had.
  func sorted(by text: (Int) -> String) -> [Int] {
    let starts = map { TextStart(text($0)) }
    return indices.sorted { left, right in
      if let isLess = starts[left].isLess(than: starts[right]) { return isLess }
      let (one, other) = (text(self[left]), text(self[right]))
      return one == other ? left < right : one < other
    }.map { self[$0] }
  }
}

/// The beginning of a text as two numbers in the same order: most texts differ in their beginning.
private struct TextStart {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  /// Whether the first seventeen bytes are ASCII, so that no mark behind the sixteenth can change it.
  private var isPlain = true

  init(_ text: String) {
    var count: UInt64 = 0
    for byte in text.utf8.prefix(17) {
      if count < 8 {
        first |= UInt64(byte) << (56 - 8 * count)
      } else if count < 16 {
        second |= UInt64(byte) << (120 - 8 * count)
      }
      isPlain = isPlain && byte < 0x80
      count += 1
    }
  }

  /// Nil when the beginnings do not tell.
  func isLess(than other: TextStart) -> Bool? {
    guard isPlain, other.isPlain else { return nil }
    if first != other.first { return first < other.first }
    return second == other.second ? nil : second < other.second
  }
}
