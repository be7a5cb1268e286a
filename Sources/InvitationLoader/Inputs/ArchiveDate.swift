import InvitationModel

/// The newest date among the entries of a ZIP archive whose directory was found sound; nil when there is none.
///
/// Dates are those of DOS: day, month and years since 1980 in 16 bits. Only days an export can have count.
func newestEntryDate(ofArchive bytes: [UInt8]) -> CivilDay? {
  func number(at index: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
  }
  let (endSize, entrySize) = (22, 46)
  guard bytes.count >= endSize,
    let end = (max(0, bytes.count - 65_557)...bytes.count - endSize).last(where: {
      bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
    })
  else { return nil }
  var index = number(at: end + 16, 4)
  var newest: CivilDay?
  while index + entrySize <= end, bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
    let date = number(at: index + 14, 2)
    let day = CivilDay(year: 1_980 + date >> 9, month: date >> 5 & 15, day: date & 31)
    if let day, day >= DateRange.earliest { newest = max(newest ?? day, day) }
    index += entrySize + (0..<3).reduce(0) { $0 + number(at: index + 28 + 2 * $1, 2) }
  }
  return newest
}
