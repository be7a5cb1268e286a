import InvitationModel

extension [ReportedInvitation] {
  /// The places of the invitations for which something holds: an invitation is large, and a number is quick to copy.
  func places(where holds: (ReportedInvitation) -> Bool) -> [Int] {
    var places: [Int] = []
    for place in indices where holds(self[place]) { places.append(place) }
    return places
  }

  /// How many there are for which something holds.
  func number(where holds: (ReportedInvitation) -> Bool) -> Int {
    var number = 0
    for place in indices where holds(self[place]) { number += 1 }
    return number
  }

  /// Whether there is one for which something holds.
  func hasOne(where holds: (ReportedInvitation) -> Bool) -> Bool {
    for place in indices where holds(self[place]) { return true }
    return false
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
    let keys = map { SortedText(text($0)) }
    return indices.sorted { left, right in
      let (one, other) = (keys[left], keys[right])
      // Numbers first: most texts differ in their beginning.
      if one.start != other.start, one.isPlain, other.isPlain { return one.start < other.start }
      return one.text == other.text ? left < right : one.text < other.text
    }.map { self[$0] }
  }
}

/// A text with its beginning as a number in the same order.
private struct SortedText {
  let text: String
  /// The first eight bytes, the first one highest.
  var start: UInt64 = 0
  /// Whether the first nine bytes are ASCII, so that no mark behind the eighth can change it.
  var isPlain = true

  init(_ text: String) {
    self.text = text
    var count = 0
    for byte in text.utf8.prefix(9) {
      if count < 8 { start |= UInt64(byte) << (56 - 8 * UInt64(count)) }
      isPlain = isPlain && byte < 0x80
      count += 1
    }
  }
}
