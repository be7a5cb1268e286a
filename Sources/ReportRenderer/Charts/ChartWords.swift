import InvitationModel

/// Numbers as the charts write them.
enum ChartWords {
  /// Whole per cent as a bare number; `< 1` and `> 99` unless it is exactly none or all.
  static func percent(_ share: Double) -> String {
    guard share > 0 else { return "0" }
    guard share < 1 else { return "100" }
    let whole = Int((share * 100).rounded())
    return share < 0.01 ? "< 1" : share > 0.99 ? "> 99" : String(whole)
  }

  /// A wait in words.
  static func wait(_ days: Int) -> String {
    switch days {
    case 0: say("the same day")
    default: say("\(days, "day")")
    }
  }

  /// Working days in words: nothing but a weekend may lie before the first one ends.
  static func within(workingDays days: Int) -> String {
    switch days {
    case ...0: say("on the first working day")
    case 1: say("by the next working day")
    default: say("within \(days, "working day")")
    }
  }

  /// A number with at most one decimal.
  static func decimal(_ value: Double) -> String {
    let text = Coordinate(value).text
    return InterfaceLanguage.current == .english ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  /// Two decimals, for a probability.
  static func hundredths(_ value: Double) -> String {
    let mark = InterfaceLanguage.current.decimalSeparator
    guard value >= 0.01 else { return "< 0\(mark)01" }
    let count = Int((min(value, 1_000_000) * 100).rounded())
    let rest = count % 100
    return "\(count / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A cell for a number that may be missing.
  static func cell(_ value: Int?) -> String { value.map(LatencyWords.count) ?? "–" }

  /// A cell for a share that may be missing.
  static func cell(_ share: Double?) -> String { share.map(percent) ?? "–" }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    listed(items)
  }

  /// A class of days: `0`, `2–3`, `> 90`.
  static func range(from: Int, to: Int?) -> String {
    guard let to else { return "> \(from - 1)" }
    return from == to ? "\(from)" : "\(from)–\(to)"
  }

  /// The month of `2026-10` as `Oct 2026`; anything else as it stands.
  static func month(_ iso: String) -> String {
    guard let day = CivilDay(iso: iso + "-01") else { return iso }
    return "\(shortMonth(day)) \(day.components.year)"
  }

  /// `28 Oct 2026`.
  static func date(_ day: CivilDay) -> String {
    day.inWords
  }

  /// `Oct`.
  static func shortMonth(_ day: CivilDay) -> String {
    InterfaceLanguage.current.shortMonths[day.components.month - 1]
  }

  /// The month of `2026-10` as `October`.
  static func monthName(_ iso: String) -> String {
    let months = InterfaceLanguage.current == .english ? monthNames : InterfaceLanguage.current.monthsOfDates
    return CivilDay(iso: iso + "-01").map { months[$0.components.month - 1] } ?? iso
  }

  /// Monday is 1.
  static func weekday(_ number: Int) -> String {
    let names = [
      say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"), say("Saturday"),
      say("Sunday"),
    ]
    return (1...7).contains(number) ? names[number - 1] : "?"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
