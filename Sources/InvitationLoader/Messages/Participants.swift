import InvitationModel

/// The people whose addresses stand in messages, each known by a number.
///
/// Two people write most rows of a conversation, one below the other, so the last two cells are compared first.
struct Participants {
  /// The key of each person; nil for a cell that is no address.
  private(set) var keys: [PersonKey?] = []
  private var cells = ByteNumbers()
  /// The person of each cell.
  private var people: [Int] = []
  private var personOfKey: [PersonKey: Int] = [:]
  private var recent = 0
  private var before = 0

  /// The number of the person with an address; nil when it is none.
  @inline(__always)
  mutating func person(with address: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = number(of: address)
    return keys[number] == nil ? nil : number
  }

  /// The number of the person with this address; equal keys have equal numbers.
  mutating func number(of cell: UnsafeBufferPointer<UInt8>) -> Int {
    if cells.count > 0 {
      if cells.isEqual(cell, recent) { return people[recent] }
      if cells.isEqual(cell, before) {
        swap(&recent, &before)
        return people[recent]
      }
    }
    let number = cells.number(of: cell)
    if number == people.count { people.append(person(of: cell)) }
    (before, recent) = (recent, number)
    return people[number]
  }

  private mutating func person(of cell: UnsafeBufferPointer<UInt8>) -> Int {
    let key = PersonKey(address: cell)
    if let key, let known = personOfKey[key] { return known }
    if let key { personOfKey[key] = keys.count }
    keys.append(key)
    return keys.count - 1
  }
}
