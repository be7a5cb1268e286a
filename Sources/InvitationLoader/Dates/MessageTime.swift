import InvitationModel

extension WrittenDate {
  /// Reads the one form that messages have had since 2021, `2026-06-04 09:12:31 UTC`; nil for any other.
  init?(messageTime cell: UnsafeBufferPointer<UInt8>) {
    guard cell.count == 23, let date = DigitPairs(cell, at: 0, form: "0000-00-"),
      let clock = DigitPairs(cell, at: 8, form: "00 00:00"),
      let end = DigitPairs(cell, at: 15, form: "0:00 UTC")
    else { return nil }
    let (hour, minute, second) = (clock.number(3), clock.number(6), end.number(2))
    guard hour < 24, minute < 60, second < 60,
      let day = CivilDay(
        year: date.number(0) * 100 + date.number(2),
        month: date.number(5),
        day: clock.number(0)
      )
    else { return nil }
    self.init(calendar: .day(day))
    secondOfDay = (hour * 60 + minute) * 60 + second
    hasSeconds = true
    zone = 0
  }
}

/// Eight bytes of a known form, read together: each number has two digits.
private struct DigitPairs {
  /// What each byte and the one behind it make as a number, the first byte lowest.
  private let numbers: UInt64

  /// Reads a form in which each `0` stands for a digit; nil when the bytes, which must be there, have another.
  @inline(__always)
  init?(_ cell: UnsafeBufferPointer<UInt8>, at index: Int, form: StaticString) {
    let bytes = UnsafeRawBufferPointer(cell).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let form = UnsafeRawPointer(form.utf8Start).loadUnaligned(as: UInt64.self)
    // A digit differs from 0 by its value, and any other byte must not differ.
    let values = UInt64(littleEndian: bytes ^ form)
    // All ones in each byte of the form that is a 0: the others differ from it.
    let others = UInt64(littleEndian: form) ^ 0x3030_3030_3030_3030
    let areOthers = ((others &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080) >> 7 &* 0xFF
    let isRead = (values | (values &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0
    guard isRead, values & areOthers == 0 else { return nil }
    numbers = values &* 10 &+ values >> 8
  }

  /// The number whose first digit is a byte.
  @inline(__always)
  func number(_ index: Int) -> Int { Int(truncatingIfNeeded: numbers >> (index * 8) & 0xFF) }
}
