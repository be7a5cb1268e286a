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

  /// What is suggested for an invitation.
  func decision(_ place: Int) -> Decision? { self[place].decision }

  /// Whether an invitation came with a note.
  func hasNote(_ place: Int) -> Bool { self[place].note != nil }

  /// The goals that an invitation serves.
  func goals(_ place: Int) -> [Int] { self[place].goals }

  /// How long an invitation has waited for its answer.
  func urgency(_ place: Int) -> Urgency? { self[place].urgency }
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
  /// Whether the beginning is settled: letters that are composed, and no mark behind the last of them.
  ///
  /// The character that holds the sixteenth byte and the beginning of the next one lie within twenty bytes.
  private var isSettled = true

  init(_ text: String) {
    text.withBytes { text in
      for (index, byte) in text.prefix(20).enumerated() {
        if index < 8 {
          first |= UInt64(byte) << (56 - 8 * index)
        } else if index < 16 {
          second |= UInt64(byte) << (120 - 8 * index)
        }
        switch byte {
        // ASCII; behind a first byte; U+00C0...U+023F; U+0400...U+047F; U+4000...U+9FFF. No mark is among them.
        case 0..<0xC0, 0xC3...0xC8, 0xD0...0xD1, 0xE4...0xE9: break
        default: isSettled = false
        }
      }
    }
  }

  /// Nil when the beginnings do not tell.
  func isLess(than other: TextStart) -> Bool? {
    guard isSettled, other.isSettled else { return nil }
    if first != other.first { return first < other.first }
    return second == other.second ? nil : second < other.second
  }
}
