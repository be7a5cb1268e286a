import InvitationModel

/// What the cells of a record say.
extension CSVRecord {
  /// A cell's text in one clean line, and whether hidden characters went away.
  func line(_ column: Int?) -> (text: String, removed: Bool) { withCell(column) { cleanLine(utf8: $0) } }

  /// A cell's text with its line breaks, and whether hidden characters went away.
  func note(_ column: Int?) -> (text: String, removed: Bool) { withCell(column) { cleanNote(utf8: $0) } }

  /// A given and a family name in one clean line, and whether hidden characters went away.
  func name(_ first: Int?, _ last: Int?) -> (text: String, removed: Bool) {
    withCell(first) { first in
      withCell(last) { last in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: first.count + last.count + 1) { name in
          _ = name.initialize(fromContentsOf: first)
          name[first.count] = 0x20
          _ = name[(first.count + 1)...].initialize(fromContentsOf: last)
          return cleanLine(utf8: UnsafeBufferPointer(name))
        }
      }
    }
  }

  /// The key of a cell that holds a profile address.
  func key(_ column: Int?) -> PersonKey? { withCell(column) { PersonKey(address: $0) } }

  /// A number that tells records of different content apart; no file can be made in which two have the same.
  var fingerprint: UInt64 {
    var hash = ByteHash()
    for column in 0..<count { withContent(of: room[column]) { hash.combine($0) } }
    return hash.value
  }
}
