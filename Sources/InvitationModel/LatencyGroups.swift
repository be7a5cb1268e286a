/// The invitations of one month of sending.
public struct MonthGroup: ReportValue {
  /// The month as `2026-10`.
  public var month: String
  /// Rows.
  public var n: Int
  /// Answers.
  public var events: Int
  /// The lower quartile; nil when not reached or not computed.
  public var q25: Int?
  /// The median with interval.
  public var median: Quantile?
  /// The upper quartile.
  public var q75: Int?
  /// Whether the window or the last day cuts the month.
  public var isPartial: Bool
  /// The day on which nine of ten are answered; nil when not reached or below 20 answers.
  public var q90: Int?

  /// Creates a value from its parts.
  public init(
    month: String,
    n: Int,
    events: Int,
    q25: Int?,
    median: Quantile?,
    q75: Int?,
    isPartial: Bool,
    q90: Int? = nil
  ) {
    self.month = month
    self.n = n
    self.events = events
    self.q25 = q25
    self.median = median
    self.q75 = q75
    self.isPartial = isPartial
    self.q90 = q90
  }
}

/// A group with its own curve.
public struct LatencyGroup: ReportValue {
  /// `with-note` or `without-note`; `earlier` or `later`.
  public var id: String
  /// Rows.
  public var n: Int
  /// Answers.
  public var events: Int
  /// The median.
  public var median: Quantile?
  /// The curve; empty for the groups of `Latency.trend`.
  public var curve: [CurvePoint]
  /// The share answered within 7 days; nil below 10 answers or where the data cannot tell.
  public var withinWeek: ShareWithin?
  /// The last day on which the curve is known unless all are answered; nil for the groups of `Latency.trend`.
  public var curveEnd: Int?

  /// Creates a value from its parts.
  public init(
    id: String,
    n: Int,
    events: Int,
    median: Quantile?,
    curve: [CurvePoint],
    withinWeek: ShareWithin? = nil,
    curveEnd: Int? = nil
  ) {
    self.id = id
    self.n = n
    self.events = events
    self.median = median
    self.curve = curve
    self.withinWeek = withinWeek
    self.curveEnd = curveEnd
  }
}

/// A log-rank test of two groups.
public struct Comparison: ReportValue {
  /// The groups' ids.
  public var groups: [String]
  /// Chi squared with one degree of freedom.
  public var chiSquared: Double
  /// The p value.
  public var p: Double

  /// Creates a value from its parts.
  public init(groups: [String], chiSquared: Double, p: Double) {
    self.groups = groups
    self.chiSquared = chiSquared
    self.p = p
  }
}
