import InvitationModel

/// Numbers conversations in the order in which they first come.
///
/// Of an id only a fingerprint stays, as of a row (`SeenRows`): the ids of hundreds of thousands would take more memory
/// than all else that is known of their messages.
struct ConversationNumbers {
  /// The numbers by fingerprint.
  private var numbers: [UInt64: Int32] = [:]
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
    let next = Int32(truncatingIfNeeded: numbers.count)
    let number = numbers[hash.value] ?? next
    if number == next { numbers[hash.value] = next }
    recent = Int(number)
    recentID.removeAll(keepingCapacity: true)
    recentID.append(contentsOf: id)
    return recent
  }
}
