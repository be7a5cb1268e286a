import InvitationModel

@testable import InvitationLoader

/// Any bytes as cells of a column of dates: what is read is a day of the calendar, and all readers agree on it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var order = DateOrder()
  let dates = bytes.split(separator: 0x0A).map { cell in
    let date = WrittenDate(cell)
    order.learn(date)
    // A cell that is a date begins with one.
    if date != nil { precondition(WrittenDate(prefixOf: cell) == date) }
    cell.withUnsafeBufferPointer { cell in
      if let short = WrittenDate(messageTime: cell) { precondition(short == date) }
    }
    return date
  }
  for date in dates.compactMap(\.self) { check(date, order) }
  return 0
}

private func check(_ date: WrittenDate, _ order: DateOrder) {
  guard let day = order.day(of: date) else { return }
  let parts = day.components
  precondition(CivilDay(year: parts.year, month: parts.month, day: parts.day) == day)
  precondition(CivilDay(iso: day.iso) == day)
  precondition((0..<86_400).contains(date.secondOfDay ?? 0))
  let wall = date.instant(on: day)
  for zone in [SentAtZone.pacific, .fixed(minutes: 330), .fixed(minutes: .min)] {
    let (instant, isMissing) = zone.instant(of: wall)
    precondition(isMissing || zone.wallDay(of: instant) == wall.day)
  }
}
