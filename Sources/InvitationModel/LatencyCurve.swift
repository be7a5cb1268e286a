/// One step of a survival curve.
public struct CurvePoint: ReportValue {
  /// Days after sending.
  public var t: Int
  /// The share still unanswered after this day, 0...1.
  public var survival: Double
  /// The lower limit of the 95 % log-log band; nil at survival 0 and 1.
  public var low: Double?
  /// The upper limit.
  public var high: Double?
  /// Rows at risk.
  public var atRisk: Int
  /// Answers on this day.
  public var events: Int

  /// Creates a value from its parts.
  public init(t: Int, survival: Double, low: Double?, high: Double?, atRisk: Int, events: Int) {
    self.t = t
    self.survival = survival
    self.low = low
    self.high = high
    self.atRisk = atRisk
    self.events = events
  }
}

/// A curve over rows without delayed entry.
public struct Cohort: ReportValue {
  /// Rows.
  public var n: Int
  /// Answers.
  public var events: Int
  /// The median.
  public var median: Quantile?
  /// The quantiles.
  public var quantiles: [Quantile]
  /// The curve.
  public var curve: [CurvePoint]
  /// What happened to the rows day by day.
  public var steps: [WaitStep] = []

  /// Creates a value from its parts.
  public init(n: Int, events: Int, median: Quantile?, quantiles: [Quantile], curve: [CurvePoint]) {
    self.n = n
    self.events = events
    self.median = median
    self.quantiles = quantiles
    self.curve = curve
  }
}

/// Cumulative incidences of two causes.
public struct CausePoint: ReportValue {
  /// Days after sending.
  public var t: Int
  /// The share accepted by this day.
  public var accepted: Double
  /// The share declined by this day.
  public var declined: Double

  /// Creates a value from its parts.
  public init(t: Int, accepted: Double, declined: Double) {
    self.t = t
    self.accepted = accepted
    self.declined = declined
  }
}
