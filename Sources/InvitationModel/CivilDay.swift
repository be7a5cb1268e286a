/// A day of the proleptic Gregorian calendar, without a time or a zone.
public struct CivilDay: Hashable, Comparable, Sendable {
  // Half of a word, since there may be several in every row of an export.
  private var days: Int32

  /// Days since 1970-01-01; negative before.
  public var daysSinceEpoch: Int { Int(days) }

  /// The day that lies this many days after 1970-01-01, or the last one of six million years before or behind it.
  public init(daysSinceEpoch: Int) { days = Int32(clamping: daysSinceEpoch) }

  /// The day of a calendar date, or nil when there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= 28 || day <= CivilDay.days(inMonth: month, of: year) else { return nil }
    // Days-from-civil with the year starting in March, so that leap days end it (Hinnant 2013).
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  /// The day of an ISO 8601 date such as `2026-10-02`, or nil when the text is anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(into: Int?.some(0)) { value, byte in
        value = (0x30...0x39).contains(byte) ? value.map { $0 * 10 + Int(byte) - 0x30 } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1...12) and day of the month (1...31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Monday is 1, Sunday is 7 (ISO 8601).
  public var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

  /// The ISO 8601 form, for example `2026-10-02`.
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else { return "\(year)-\(month)-\(day)" }
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
    let dash = UInt8(ascii: "-")
    let bytes = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash, digit(month / 10),
      digit(month), dash, digit(day / 10), digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The day as people write it in the language of the report: `20 Nov 2026`, `20. November 2026`.
  public var inWords: String {
    let (year, month, day) = components
    let language = InterfaceLanguage.current
    return "\(day)\(language == .german ? "." : "") \(language.monthsOfDates[month - 1]) \(year)"
  }

  /// The short English names of the months, January first.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// How many days a month has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Whether one day lies before another.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// How many days lie between two days; negative when the first is earlier.
  public static func - (left: CivilDay, right: CivilDay) -> Int { left.daysSinceEpoch - right.daysSinceEpoch }

  /// The day so many days later.
  public static func + (day: CivilDay, days: Int) -> CivilDay {
    CivilDay(daysSinceEpoch: day.daysSinceEpoch + days)
  }
}

#if DEBUG
extension CivilDay: Codable {
  /// Reads the ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CivilDay(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected a date like 2026-10-02"
      )
    }
    self = day
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
#endif
