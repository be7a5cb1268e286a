import InvitationModel

/// Numbers byte strings in the order in which they first come; equal ones have equal numbers.
///
/// All lie in one array, so that hundreds of thousands of them cost little more than their bytes.
struct ByteNumbers {
  private var bytes: [UInt8] = []
  /// Where each ends; no file has so many bytes that they would not fit.
  private var ends: [UInt32] = []
  /// In each slot a number plus one below half of its hash, or 0; at most half of the slots are taken.
  ///
  /// With the hash beside it the bytes of another string are hardly ever looked at, and none when the table grows.
  private var slots = [UInt64](repeating: 0, count: 64)

  /// How many strings have numbers.
  var count: Int { ends.count }

  /// The number of a string, which becomes `count` when it is new.
  mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = ByteHash()
    hash.combine(string)
    let slot = slot(of: hash.value) { isEqual(string, $0) }
    if slots[slot] != 0 { return ByteNumbers.number(in: slots[slot]) }
    slots[slot] = (hash.value >> 32) << 32 | UInt64(ends.count + 1)
    bytes.append(contentsOf: string)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Whether a string has this number.
  @inline(__always)
  func isEqual(_ string: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let (start, end) = (start(of: number), end(of: number))
    guard end - start == string.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      haveEqualBytes(
        UnsafeRawBufferPointer(rebasing: bytes[start..<end]),
        UnsafeRawBufferPointer(string)
      )
    }
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : end(of: number - 1) }

  private func end(of number: Int) -> Int { Int(ends[number]) }

  private static func number(in slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

  /// The slot of a string with this hash, or the free one where it belongs.
  ///
  /// Of the hash the upper half chooses the slot, since that alone is still known when the table grows.
  @inline(__always)
  private func slot(of hash: UInt64, _ isEqual: (_ number: Int) -> Bool) -> Int {
    var slot = Int(hash >> 32) & (slots.count - 1)
    while slots[slot] != 0,
      slots[slot] >> 32 != hash >> 32 || !isEqual(ByteNumbers.number(in: slots[slot]))
    {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    // All are different, so none is compared.
    for taken in old where taken != 0 { slots[slot(of: taken) { _ in false }] = taken }
  }
}
