/// A class of waits.
public struct Bin: ReportValue {
  /// The first day.
  public var from: Int
  /// The last day; nil for the open class.
  public var to: Int?
  /// Rows in the class.
  public var count: Int

  /// Creates a value from its parts.
  public init(from: Int, to: Int?, count: Int) {
    self.from = from
    self.to = to
    self.count = count
  }
}

/// Open invitations by age.
public struct OpenAges: ReportValue {
  /// How many with a known age.
  public var n = 0
  /// The oldest in days.
  public var oldest: Int? = nil
  /// The median age, type 1.
  public var median: Int? = nil
  /// By age: 0, 1-7, 8-30, 31-90, 91-183, older.
  public var buckets: [Bin] = []

  /// None.
  public init() {}
}

/// Invitations sent in one week.
public struct WeekFlow: ReportValue {
  /// The Monday of the week.
  public var week: CivilDay
  /// How many.
  public var count: Int
  /// Whether the window cuts the week.
  public var isPartial: Bool

  /// Creates a value from its parts.
  public init(week: CivilDay, count: Int, isPartial: Bool) {
    self.week = week
    self.count = count
    self.isPartial = isPartial
  }
}

/// Invitations sent on a weekday in a block of three hours.
public struct TimeCell: ReportValue {
  /// From 1 for Monday to 7 for Sunday.
  public var weekday: Int
  /// From 0 for 00-03 to 7 for 21-24.
  public var block: Int
  /// How many.
  public var count: Int
  /// The median wait in days, when at least 5 were answered and it is reached.
  public var median: Int?

  /// Creates a value from its parts.
  public init(weekday: Int, block: Int, count: Int, median: Int? = nil) {
    self.weekday = weekday
    self.block = block
    self.count = count
    self.median = median
  }
}
