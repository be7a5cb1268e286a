/// A language of the pages; the languages of the texts to send are another matter.
public enum InterfaceLanguage: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case german = "de"

  /// The form that a count takes, by the plural rules of CLDR for whole numbers.
  public enum PluralCategory: Int, Sendable { case one, other }

  /// The category of a count.
  public func category(of count: Int) -> PluralCategory {
    switch self {
    // i = 1 and v = 0, the same in both.
    case .english, .german: count == 1 ? .one : .other
    }
  }

  /// What stands between thousands.
  var groupSeparator: UInt8 { self == .german ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  /// What stands before the decimals.
  public var decimalSeparator: String { self == .german ? "," : "." }

  /// The names of the months as they stand in dates, January first.
  public var monthsOfDates: [String] {
    self == .german ? InterfaceLanguage.germanMonths : CivilDay.monthNames
  }

  /// The short names of the months, for charts, January first.
  public var shortMonths: [String] {
    self == .german ? InterfaceLanguage.shortGermanMonths : CivilDay.monthNames
  }

  /// The language of the phrases that are being said.
  public static var current: InterfaceLanguage { PhraseCatalog.current?.language ?? .english }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
  private static let shortGermanMonths = [
    "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez",
  ]
}
