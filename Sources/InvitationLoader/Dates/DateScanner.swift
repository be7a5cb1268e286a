import InvitationModel

extension WrittenDate {
  /// Reads a whole cell, or nil when it is no date of formats.md 6.
  init?(_ cell: ArraySlice<UInt8>) {
    guard let date = cell.withUnsafeBufferPointer({ WrittenDate($0) }) else { return nil }
    self = date
  }

  /// Reads a whole cell in place, or nil when it is no date of formats.md 6.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    if let day = DateScanner.usualDay(cell) {
      self.init(calendar: .day(day))
      return
    }
    var scanner = DateScanner(cell)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }

  /// Reads the date at the beginning of a cell.
  init?(prefixOf cell: ArraySlice<UInt8>) {
    let date = cell.withUnsafeBufferPointer { cell in
      var scanner = DateScanner(cell)
      return scanner.date()
    }
    guard let date else { return nil }
    self = date
  }
}

/// Reads dates from bytes with a fixed English month table, without locale.
private struct DateScanner {
  private let cell: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ cell: UnsafeBufferPointer<UInt8>) { self.cell = cell }

  /// The day of `07 Jun 2026`, the form of connections, without the way through the others.
  static func usualDay(_ cell: UnsafeBufferPointer<UInt8>) -> CivilDay? {
    guard cell.count == 11, cell[2] == 0x20, cell[6] == 0x20 else { return nil }
    func number(_ indices: Range<Int>) -> Int? {
      var number = 0
      for index in indices {
        guard isDigit(cell[index]) else { return nil }
        number = number * 10 + Int(cell[index] - 0x30)
      }
      return number
    }
    let word = UInt32(cell[3] | 0x20) << 16 | UInt32(cell[4] | 0x20) << 8 | UInt32(cell[5] | 0x20)
    guard isLetter(cell[3]), isLetter(cell[4]), isLetter(cell[5]), let month = month(word),
      let day = number(0..<2), let year = number(7..<11)
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return index == cell.count
    }
  }

  /// The byte that comes next.
  private var next: UInt8? { index < cell.count ? cell[index] : nil }

  mutating func date() -> WrittenDate? {
    skipBlanks()
    guard let byte = next else { return nil }
    return isLetter(byte) ? dateWithMonthFirst() : dateWithNumberFirst()
  }

  /// `Sep 01, 2026 09:00 AM` and `Wed Sep 16 08:21:10 UTC 2026`.
  private mutating func dateWithMonthFirst() -> WrittenDate? {
    guard var name = word() else { return nil }
    if DateScanner.weekdays.contains(name) {
      skip(0x2C)
      guard let second = word() else { return nil }
      name = second
    }
    guard let month = DateScanner.month(name), let number = number() else { return nil }
    skip(0x2C)
    let before = index
    if let year = self.number(), next != 0x3A {
      guard let day = day(year, month, number) else { return nil }
      return withTime(.day(day))
    }
    index = before
    var date = WrittenDate(calendar: .day(CivilDay(daysSinceEpoch: 0)))
    guard readTime(into: &date), let day = day(self.number(), month, number) else { return nil }
    date.calendar = .day(day)
    return date
  }

  /// `07 Jun 2026`, `13-Sep-26`, `2026-10-02 …` and `9/30/26, 11:58 PM`.
  private mutating func dateWithNumberFirst() -> WrittenDate? {
    guard let first = number() else { return nil }
    let before = index
    skipBlanks()
    guard let separator = index > before ? 0x20 : takeAny() else { return nil }
    if let byte = next, isLetter(byte) { return dateWithNamedMonth(day: first, separator) }
    guard let second = number(), "/-.".utf8.contains(separator), take(separator), let third = number() else {
      return nil
    }
    if first.digits == 4 {
      return CivilDay(year: first.value, month: second.value, day: third.value).flatMap { withTime(.day($0)) }
    }
    guard let year = fullYear(third), first.digits <= 2, second.digits <= 2 else { return nil }
    let numbers = NumericDate(first: first.value, second: second.value, year: year, separator: separator)
    if separator == 0x2E { return numbers.dayFirst.flatMap { withTime(.day($0)) } }
    guard var date = withTime(.numbers(numbers)) else { return nil }
    // Only English forms have AM and PM, and they write the month first.
    if hasMeridiem {
      guard let day = numbers.monthFirst else { return nil }
      date.calendar = .day(day)
    }
    return numbers.dayFirst == nil && numbers.monthFirst == nil ? nil : date
  }

  private mutating func dateWithNamedMonth(day number: Number, _ separator: UInt8) -> WrittenDate? {
    guard let month = word().flatMap(DateScanner.month) else { return nil }
    _ = take(separator)
    return day(self.number(), month, number).flatMap { withTime(.day($0)) }
  }

  private var hasMeridiem = false

  /// Adds the time and zone that follow, when any does; nil when the time does not exist.
  private mutating func withTime(_ calendar: WrittenDate.Calendar) -> WrittenDate? {
    var date = WrittenDate(calendar: calendar)
    let before = index
    skip(0x2C)
    if next == 0x54 || next == 0x74 { index += 1 }
    let start = index
    guard number() != nil, next == 0x3A else {
      index = before
      return date
    }
    index = start
    return readTime(into: &date) ? date : nil
  }

  /// Reads `9:41`, `09:41:00.123`, with AM or PM and a zone when they follow.
  private mutating func readTime(into date: inout WrittenDate) -> Bool {
    guard let hour = number(), take(0x3A), let minute = number(), minute.digits == 2, minute.value < 60 else {
      return false
    }
    var second = 0
    if take(0x3A) {
      guard let seconds = number(), seconds.digits == 2, seconds.value < 60 else { return false }
      (second, date.hasSeconds) = (seconds.value, true)
      if take(0x2E), number() == nil { return false }
    }
    guard let hour = hourOfDay(hour.value) else { return false }
    date.secondOfDay = hour * 3_600 + minute.value * 60 + second
    return readZone(into: &date)
  }

  /// Applies AM or PM when one follows; nil when the hour does not exist.
  private mutating func hourOfDay(_ hour: Int) -> Int? {
    let before = index
    guard let mark = word(), mark == DateScanner.am || mark == DateScanner.pm else {
      index = before
      return hour < 24 ? hour : nil
    }
    hasMeridiem = true
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (mark == DateScanner.pm ? 12 : 0)
  }

  /// Reads `UTC`, `GMT`, `Z` or `+02:00` when one follows; false for a zone that does not exist.
  private mutating func readZone(into date: inout WrittenDate) -> Bool {
    skipBlanks()
    let before = index
    if let name = word() {
      // Only the first letters make the word.
      let isWhole = cell[before..<index].count(where: isLetter) <= 3
      if isWhole, DateScanner.zones.contains(name) { date.zone = 0 } else { index = before }
      return true
    }
    guard let sign = next, sign == 0x2B || sign == 0x2D, index + 1 < cell.count, isDigit(cell[index + 1])
    else { return true }
    index += 1
    guard let hours = number() else { return false }
    var (hour, minute) = hours.digits == 4 ? (hours.value / 100, hours.value % 100) : (hours.value, 0)
    if take(0x3A) { minute = number()?.value ?? 60 }
    guard hour <= 14, minute < 60 else { return false }
    date.zone = (hour * 3_600 + minute * 60) * (sign == 0x2D ? -1 : 1)
    return true
  }

  private struct Number {
    var value: Int
    var digits: Int
  }

  /// The digits that follow, after blanks; nil for none or more than nine.
  private mutating func number() -> Number? {
    skipBlanks()
    var number = Number(value: 0, digits: 0)
    while let byte = next, isDigit(byte) {
      number = Number(value: number.value * 10 + Int(byte - 0x30), digits: number.digits + 1)
      guard number.digits <= 9 else { return nil }
      index += 1
    }
    return number.digits == 0 ? nil : number
  }

  /// The first three letters of the word that follows, in lower case and without dots, as one number; nil for none.
  private mutating func word() -> UInt32? {
    skipBlanks()
    guard let first = next, isLetter(first) else { return nil }
    var letters: UInt32 = 0
    while let byte = next, isLetter(byte) || byte == 0x2E {
      if byte != 0x2E, letters < 0x1_0000 { letters = letters << 8 | UInt32(byte | 0x20) }
      index += 1
    }
    return letters
  }

  private static func month(_ word: UInt32) -> Int? {
    months.withUnsafeBufferPointer { months in
      for index in months.indices where months[index] == word { return index + 1 }
      return nil
    }
  }

  private static func code(_ word: String) -> UInt32 { word.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map(code)
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(code)
  private static let zones = ["utc", "gmt", "z"].map(code)
  private static let (am, pm) = (code("am"), code("pm"))

  private func day(_ year: Number?, _ month: Int, _ day: Number) -> CivilDay? {
    year.flatMap(fullYear).flatMap { CivilDay(year: $0, month: month, day: day.value) }
  }

  /// Two digits mean 2000 and later.
  private func fullYear(_ number: Number) -> Int? {
    switch number.digits {
    case 2: 2_000 + number.value
    case 4: number.value
    default: nil
    }
  }

  /// Takes one byte if it is next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Takes whatever byte is next.
  private mutating func takeAny() -> UInt8? {
    guard let byte = next else { return nil }
    index += 1
    return byte
  }

  /// Skips blanks and one byte among them.
  private mutating func skip(_ byte: UInt8) {
    skipBlanks()
    if take(byte) { skipBlanks() }
  }

  /// Skips U+0020, TAB, U+00A0 and U+202F.
  private mutating func skipBlanks() {
    while let byte = next {
      if byte == 0x20 || byte == 0x09 {
        index += 1
      } else if byte == 0xC2, index + 1 < cell.count, cell[index + 1] == 0xA0 {
        index += 2
      } else if byte == 0xE2, index + 2 < cell.count, cell[index + 1] == 0x80, cell[index + 2] == 0xAF {
        index += 3
      } else {
        return
      }
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
