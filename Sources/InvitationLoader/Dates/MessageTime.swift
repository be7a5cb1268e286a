import InvitationModel

extension WrittenDate {
  /// Reads the one form that messages have had since 2021, `2026-06-04 09:12:31 UTC`; nil for any other.
  init?(messageTime cell: UnsafeBufferPointer<UInt8>) {
    guard cell.count == 23, cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-"), cell[10] == 0x20,
      cell[13] == UInt8(ascii: ":"), cell[16] == UInt8(ascii: ":"), cell[19] == 0x20,
      cell[20] == UInt8(ascii: "U"), cell[21] == UInt8(ascii: "T"), cell[22] == UInt8(ascii: "C")
    else { return nil }
    // Two digits, or 100 for anything else, which nothing here may be.
    func number(_ index: Int) -> Int {
      let (tens, ones) = (cell[index] &- 0x30, cell[index + 1] &- 0x30)
      return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : 100
    }
    let (century, year, month, day) = (number(0), number(2), number(5), number(8))
    let (hour, minute, second) = (number(11), number(14), number(17))
    guard century < 100, year < 100, hour < 24, minute < 60, second < 60,
      let civilDay = CivilDay(year: century * 100 + year, month: month, day: day)
    else { return nil }
    self.init(calendar: .day(civilDay))
    secondOfDay = (hour * 60 + minute) * 60 + second
    hasSeconds = true
    zone = 0
  }
}
