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
  private var slugs = ByteNumbers()
  /// The person of each slug.
  private var personOfSlug: [Int] = []
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
    guard let key = PersonKey(address: cell), case .profile(let slug) = key else {
      keys.append(nil)
      return keys.count - 1
    }
    let number = slug.withBytes { slugs.number(of: $0) }
    if number == personOfSlug.count {
      personOfSlug.append(keys.count)
      keys.append(key)
    }
    return personOfSlug[number]
  }
}
