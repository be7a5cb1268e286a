import InvitationModel

extension [UInt64] {
  /// Whether an ascending array holds a number.
  func holdsSorted(_ number: UInt64) -> Bool {
    let index = partitioningIndex { $0 >= number }
    return index < count && self[index] == number
  }
}
