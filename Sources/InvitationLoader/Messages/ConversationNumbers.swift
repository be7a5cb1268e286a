import InvitationModel

/// Numbers conversations in the order in which they first come.
///
/// Of an id only a fingerprint stays, as of a row (`SeenRows`): the ids of hundreds of thousands would take more memory
/// than all else that is known of their messages.
struct ConversationNumbers {
  private var fingerprints: [UInt64] = []
  /// In each slot a number plus one, or 0; at most half of the slots are taken.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var recent = -1
  private var recentID: [UInt8] = []

  /// The number of a conversation; a new one gets the next.
  mutating func number(of id: UnsafeBufferPointer<UInt8>) -> Int {
    // A conversation's messages stand together.
    if recent >= 0, recentID.withUnsafeBytes({ haveEqualBytes(UnsafeRawBufferPointer(id), $0) }) {
      return recent
    }
    var hash = ByteHash()
    hash.combine(id)
    let slot = slot(of: hash.value)
    if slots[slot] == 0 {
      fingerprints.append(hash.value)
      slots[slot] = UInt32(truncatingIfNeeded: fingerprints.count)
    }
    recent = Int(slots[slot]) - 1
    recentID.removeAll(keepingCapacity: true)
    recentID.append(contentsOf: id)
    if fingerprints.count * 2 > slots.count { grow() }
    return recent
  }

  /// The slot of a fingerprint, or the free one where it belongs.
  private func slot(of fingerprint: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0, fingerprints[Int(slots[slot]) - 1] != fingerprint {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, fingerprint) in fingerprints.enumerated() {
      slots[slot(of: fingerprint)] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
