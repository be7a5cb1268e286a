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

  /// A number that tells records of different content apart.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for field in fields { withContent(of: field) { mix($0, into: &hash) } }
    return hash
  }

  /// Mixes a cell into a hash, eight bytes at a time.
  private func mix(_ cell: UnsafeBufferPointer<UInt8>, into hash: inout UInt64) {
    let bytes = UnsafeRawBufferPointer(cell)
    func mix(_ word: UInt64) {
      // Both steps can be undone, so that no two words meet.
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    var index = 0
    while index + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    mix(rest)
    // Where a cell ends counts too.
    mix(UInt64(bytes.count))
  }
}
