import InvitationModel

extension WrittenDate {
  /// Reads the one form that messages have had since 2021, `2026-06-04 09:12:31 UTC`; nil for any other.
  init?(messageTime cell: UnsafeBufferPointer<UInt8>) {
    guard cell.count == 23, cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-"), cell[10] == 0x20,
      cell[13] == UInt8(ascii: ":"), cell[16] == UInt8(ascii: ":"), cell[19] == 0x20,
      cell[20...].elementsEqual("UTC".utf8)
    else { return nil }
    var isNumber = true
    func number(_ range: Range<Int>) -> Int {
      var value = 0
      for index in range {
        let digit = Int(cell[index]) - 0x30
        isNumber = isNumber && (0...9).contains(digit)
        value = value * 10 + digit
      }
      return value
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard isNumber, hour < 24, minute < 60, second < 60,
      let civilDay = CivilDay(year: year, month: month, day: day)
    else { return nil }
    self.init(calendar: .day(civilDay))
    secondOfDay = (hour * 60 + minute) * 60 + second
    hasSeconds = true
    zone = 0
  }
}
