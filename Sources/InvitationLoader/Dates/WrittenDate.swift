import InvitationModel

/// A date as a cell writes it, before order and zone are decided.
struct WrittenDate: Hashable {
  /// The calendar part.
  enum Calendar: Hashable {
    case day(CivilDay)
    /// Numbers whose order the cell itself does not tell; at least one order is a date.
    case numbers(NumericDate)
  }

  var calendar: Calendar
  /// Seconds since midnight; nil when no time is written.
  var secondOfDay: Int?
  var hasSeconds = false
  /// The written distance from UTC in seconds; nil when no zone is written.
  var zone: Int?

  /// The day when the cell alone tells it.
  var day: CivilDay? {
    if case .day(let day) = calendar { day } else { DateOrder().day(of: self) }
  }

  /// The numbers of a date whose order the cell does not tell, as they are written but for zeros in front.
  var numbers: String? {
    guard case .numbers(let date) = calendar else { return nil }
    let separator = Character(Unicode.Scalar(date.separator))
    return "\(date.first)\(separator)\(date.second)\(separator)\(date.year)"
  }

  /// The moment when day and time are read as UTC but for a written zone.
  func instant(on day: CivilDay) -> Instant {
    Instant(seconds: Instant(day: day, secondOfDay: secondOfDay ?? 0).seconds - (zone ?? 0))
  }
}

/// Two numbers and a year, such as `01-10-2026`.
struct NumericDate: Hashable {
  var first: Int
  var second: Int
  var year: Int
  var separator: UInt8

  var dayFirst: CivilDay? { CivilDay(year: year, month: second, day: first) }
  var monthFirst: CivilDay? { CivilDay(year: year, month: first, day: second) }
}

/// What a whole column proves about the order of day and month, for each separator.
struct DateOrder: Equatable {
  private var dayFirst: Set<UInt8> = []
  private var monthFirst: Set<UInt8> = []

  /// Learns from one cell: a number above 12 is no month.
  mutating func learn(_ date: WrittenDate?) {
    guard case .numbers(let numbers) = date?.calendar else { return }
    if numbers.first > 12 { dayFirst.insert(numbers.separator) }
    if numbers.second > 12 { monthFirst.insert(numbers.separator) }
  }

  /// Learns what another part of the column proves.
  mutating func learn(_ other: DateOrder) {
    dayFirst.formUnion(other.dayFirst)
    monthFirst.formUnion(other.monthFirst)
  }

  /// The day of a date, or nil when nothing proves its order.
  func day(of date: WrittenDate) -> CivilDay? {
    switch date.calendar {
    case .day(let day): return day
    case .numbers(let numbers):
      if numbers.first > 12 { return numbers.dayFirst }
      if numbers.second > 12 || numbers.first == numbers.second { return numbers.monthFirst }
      switch (dayFirst.contains(numbers.separator), monthFirst.contains(numbers.separator)) {
      case (true, false): return numbers.dayFirst
      case (false, true): return numbers.monthFirst
      default: return nil
      }
    }
  }
}
