import InvitationModel

/// The people whose addresses stand in messages, each known by a number.
///
/// Two people write most rows of a conversation, one below the other, so the last two cells are compared first.
struct Participants {
  /// The key of each person; nil for a cell that is no address.
  private(set) var keys: [PersonKey?] = []
  private var numberOfCell: [[UInt8]: Int] = [:]
  private var numberOfKey: [PersonKey: Int] = [:]
  private var recent: (cell: [UInt8], number: Int) = ([], -1)
  private var before: (cell: [UInt8], number: Int) = ([], -1)

  /// The number of the person with this address; equal keys have equal numbers.
  mutating func number(of cell: UnsafeBufferPointer<UInt8>) -> Int {
    if recent.number >= 0, isEqual(cell, recent.cell) { return recent.number }
    if before.number >= 0, isEqual(cell, before.cell) {
      swap(&recent, &before)
      return recent.number
    }
    let bytes = Array(cell)
    before = recent
    recent = (bytes, known(bytes))
    return recent.number
  }

  private mutating func known(_ bytes: [UInt8]) -> Int {
    if let number = numberOfCell[bytes] { return number }
    let key = PersonKey(address: String(decoding: bytes, as: UTF8.self))
    let number = key.flatMap { numberOfKey[$0] } ?? keys.count
    if number == keys.count { keys.append(key) }
    if let key { numberOfKey[key] = number }
    numberOfCell[bytes] = number
    return number
  }
}

/// Whether a cell holds these bytes.
func isEqual(_ cell: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8]) -> Bool {
  guard cell.count == bytes.count else { return false }
  return bytes.withUnsafeBufferPointer { other in
    for index in cell.indices where cell[index] != other[index] { return false }
    return true
  }
}
