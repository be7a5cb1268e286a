/// Minute-exact waits of those accepted with a note, in seconds.
public struct ExactTimes: ReportValue {
  /// How many.
  public var n: Int
  /// Waits below an hour.
  public var underHour: Int
  /// Waits below a day.
  public var underDay: Int
  /// The median in seconds, type 1.
  public var median: Int
  /// The fastest in seconds.
  public var min: Int
  /// The slowest in seconds.
  public var max: Int
  /// The lower quartile in seconds, type 1.
  public var q25: Int?
  /// The upper quartile in seconds, type 1.
  public var q75: Int?

  /// Creates a value from its parts.
  public init(
    n: Int,
    underHour: Int,
    underDay: Int,
    median: Int,
    min: Int,
    max: Int,
    q25: Int? = nil,
    q75: Int? = nil
  ) {
    self.n = n
    self.underHour = underHour
    self.underDay = underDay
    self.median = median
    self.min = min
    self.max = max
    self.q25 = q25
    self.q75 = q75
  }
}

/// Medians in minutes at both ends of the unknown time of day.
public struct Sensitivity: ReportValue {
  /// With every answer at its earliest.
  public var low: Int?
  /// With every answer at its latest.
  public var high: Int?

  /// Creates a value from its parts.
  public init(low: Int?, high: Int?) {
    self.low = low
    self.high = high
  }
}

/// The Turnbull estimate in minutes.
public struct IntervalEstimate: ReportValue {
  /// The innermost intervals `[left, right)`; right is nil when unbounded.
  public var inner: [MinuteInterval]
  /// The mass of each.
  public var mass: [Double]
  /// The interval that holds the median.
  public var median: MinuteInterval?

  /// Creates a value from its parts.
  public init(inner: [MinuteInterval], mass: [Double], median: MinuteInterval?) {
    self.inner = inner
    self.mass = mass
    self.median = median
  }
}

/// Minutes `[from, to)`.
public struct MinuteInterval: ReportValue {
  /// The left end, included.
  public var from: Int
  /// The right end, not included; nil when unbounded.
  public var to: Int?

  /// Creates a value from its parts.
  public init(from: Int, to: Int?) {
    self.from = from
    self.to = to
  }
}
