import InvitationModel

/// A time as a list of invitations writes it, before the order of day and month is known.
enum GenericTime {
  case moment(Instant)
  case written(WrittenDate)

  /// Reads a cell: a date, or the seconds or milliseconds since 1970; nil for anything else.
  init?(_ cell: ArraySlice<UInt8>) {
    if let moment = Instant(epoch: cell) {
      self = .moment(moment)
    } else if let date = WrittenDate(cell) {
      self = .written(date)
    } else {
      return nil
    }
  }

  /// The date whose order a column may have to prove.
  var date: WrittenDate? { if case .written(let date) = self { date } else { nil } }
}

extension Instant {
  /// The moment of 10 digits, which are seconds since 1970, or 13, which are milliseconds; nil for anything else.
  ///
  /// A fraction of a second is cut off.
  init?(epoch cell: ArraySlice<UInt8>) {
    let whole = cell.prefix { (0x30...0x39).contains($0) }
    let rest = cell.dropFirst(whole.count)
    let isNumber =
      rest.isEmpty
      || rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, whole.count == 10 || whole.count == 13 else { return nil }
    let value = whole.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    self.init(seconds: whole.count == 13 ? value / 1_000 : value)
  }
}

/// A time in a row, and what is needed to decide and report it when the column is known.
struct DatedCell {
  var time: GenericTime
  var column: Int
  var place: Place

  /// The moment and how exactly it is known; nil, and reported, when the column does not tell day from month.
  func decide(_ orders: [Int: DateOrder], _ rows: inout RowReader) -> (moment: Instant, precision: Precision)?
  {
    switch time {
    case .moment(let moment): return (moment, .second)
    case .written(let date):
      guard let day = orders[column, default: DateOrder()].day(of: date) else {
        rows.reportAmbiguousDate(at: place, date)
        return nil
      }
      guard date.secondOfDay != nil else { return (Instant(day: day), .day) }
      if date.zone == nil {
        rows.report(.note, "zone-assumed", at: place, "no zone is written; the time is taken as UTC")
      }
      return (date.instant(on: day), date.hasSeconds ? .second : .minute)
    }
  }
}
