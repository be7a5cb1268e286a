/// The fingerprints of rows, to find those that stand twice.
struct SeenRows {
  /// A fingerprint in each slot or 0; at most half of the slots are taken.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  /// Adds a row; false when it is known.
  mutating func insert(_ row: CSVRecord) -> Bool {
    // 0 means a free slot.
    let fingerprint = max(row.fingerprint, 1)
    let slot = slot(of: fingerprint)
    guard slots[slot] == 0 else { return false }
    slots[slot] = fingerprint
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  /// The slot of a fingerprint, or the free one where it belongs.
  private func slot(of fingerprint: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != fingerprint { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for fingerprint in old where fingerprint != 0 { slots[slot(of: fingerprint)] = fingerprint }
  }
}
