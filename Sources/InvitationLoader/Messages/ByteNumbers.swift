import InvitationModel

/// Numbers byte strings in the order in which they first come; equal ones have equal numbers.
///
/// All lie in one array, so that hundreds of thousands of them cost little more than their bytes.
struct ByteNumbers {
  private var bytes: [UInt8] = []
  /// Where each ends; no file has so many bytes that they would not fit.
  private var ends: [UInt32] = []
  /// A number in each slot or -1; at most half of the slots are taken.
  private var slots = [Int32](repeating: -1, count: 64)

  /// How many strings have numbers.
  var count: Int { ends.count }

  /// The bytes of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<end(of: number)] }

  /// The number of a string, which becomes `count` when it is new.
  mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = slot(of: string)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(ends.count)
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

  /// The slot of a string, or the free one where it belongs.
  private func slot(of string: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = ByteHash()
    hash.combine(string)
    var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(string, Int(slots[slot])) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in ends.indices {
      let slot = bytes.withUnsafeBufferPointer { bytes in
        self.slot(of: UnsafeBufferPointer(rebasing: bytes[start(of: number)..<end(of: number)]))
      }
      slots[slot] = Int32(number)
    }
  }
}
