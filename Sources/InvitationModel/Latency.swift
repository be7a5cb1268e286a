/// Response times of both directions, which are never pooled.
public struct LatencyPair: ReportValue {
  /// How fast the owner answers.
  public var incoming: Latency
  /// How fast others answer.
  public var outgoing: Latency
  /// The same in working days, Monday to Friday in UTC, its `exact` in working hours; empty unless asked for.
  public var outgoingWorkingDays: [Latency]

  /// Creates a value from its parts.
  public init(incoming: Latency, outgoing: Latency, outgoingWorkingDays: [Latency] = []) {
    self.incoming = incoming
    self.outgoing = outgoing
    self.outgoingWorkingDays = outgoingWorkingDays
  }
}

/// Response times of one direction in whole days (latency.md 17).
public struct Latency: ReportValue {
  /// Invitations of this direction in the export.
  public var listed = 0
  /// Rows used.
  public var n = 0
  /// Answers among them.
  public var events = 0
  /// Open ones among them: right-censored.
  public var censored = 0
  /// Rows with delayed entry.
  public var late = 0
  /// Rows left out, by reason.
  public var excluded: [ReasonCount] = []
  /// The first day of the retention window, that of the older export where two are joined.
  public var windowStart: CivilDay? = nil
  /// The last day used.
  public var observedUntil: CivilDay? = nil
  /// Days up to which the main curve is quoted; nil without delayed entries.
  public var horizonDays: Int? = nil
  /// The largest day of any row; nil without rows.
  public var curveEnd: Int? = nil
  /// The day at which an early extinction ends the curve.
  public var endsAt: Int? = nil
  /// The median.
  public var median: Quantile? = nil
  /// The quantiles 0.25, 0.5, 0.75 and 0.9.
  public var quantiles: [Quantile] = []
  /// Shares answered within 0, 1, 7, 30 and 60 days.
  public var within: [ShareWithin] = []
  /// Answered rows by wait.
  public var bins: [Bin] = []
  /// The mean wait, counting no wait longer than tau.
  public var restrictedMean: RestrictedMean? = nil
  /// The Kaplan-Meier curve, one point a day with an answer.
  public var curve: [CurvePoint] = []
  /// What happened to the rows day by day: the curve again, in a form that can be added to another's.
  public var steps: [WaitStep] = []
  /// The same over rows without delayed entry; nil when no row has one.
  public var windowCohort: Cohort? = nil
  /// Aalen-Johansen incidences, when declines are dated.
  public var causes: [CausePoint]? = nil
  /// By month of sending.
  public var months: [MonthGroup] = []
  /// With and without note.
  public var groups: [LatencyGroup] = []
  /// The log-rank test of the two groups.
  public var comparison: Comparison? = nil
  /// Those sent before and since the middle of the days covered, without curves; empty with few answers in either.
  public var trend: [LatencyGroup] = []
  /// The first day of the second of `trend`.
  public var trendFrom: CivilDay? = nil
  /// The age in days from which unanswered invitations have hardly ever been answered; nil when the curve cannot tell.
  public var quietAfter: Int? = nil
  /// Minute-exact times of those accepted with a note.
  public var exact: ExactTimes? = nil
  /// Medians of the curve in minutes when the unknown time of day is at its earliest and latest.
  public var sensitivity: Sensitivity? = nil
  /// The interval-censored estimate, when made.
  public var intervals: IntervalEstimate? = nil
  /// With two exports: how long invitations stayed open, whatever ended that, where some ended between the two.
  public var closing: IntervalEstimate? = nil
  /// Open ones by age.
  public var open: OpenAges = OpenAges()
  /// Invitations by week of sending, at most 26 weeks.
  public var flow: [WeekFlow] = []
  /// Invitations by weekday (1 Monday) and three-hour block (0...7), in the display offset, without empty cells.
  public var times: [TimeCell] = []
  /// The definition of plain quantiles.
  public var method = "inverted_cdf"

  /// Nothing measured.
  public init() {}
}

/// A quantile in days with its 95 % interval; nil means not reached or no limit.
public struct Quantile: ReportValue {
  /// The probability.
  public var p: Double
  /// The first day on which that share has answered.
  public var value: Int?
  /// The lower limit.
  public var low: Int?
  /// The upper limit.
  public var high: Int?

  /// Creates a value from its parts.
  public init(p: Double, value: Int?, low: Int?, high: Int?) {
    self.p = p
    self.value = value
    self.low = low
    self.high = high
  }
}

/// The share answered within some days.
public struct ShareWithin: ReportValue {
  /// The days.
  public var days: Int
  /// The share, 0...1; nil when unknown.
  public var share: Double?
  /// The lower limit.
  public var low: Double?
  /// The upper limit.
  public var high: Double?
  /// `all` or `window`: the curve it is read from.
  public var source: String

  /// Creates a value from its parts.
  public init(days: Int, share: Double?, low: Double?, high: Double?, source: String) {
    self.days = days
    self.share = share
    self.low = low
    self.high = high
    self.source = source
  }
}

/// The mean wait, counting no wait longer than tau.
public struct RestrictedMean: ReportValue {
  /// The longest wait counted, in days.
  public var tau: Int
  /// The mean in days.
  public var value: Double
  /// The standard error of the estimate.
  public var standardError: Double

  /// Creates a value from its parts.
  public init(tau: Int, value: Double, standardError: Double) {
    self.tau = tau
    self.value = value
    self.standardError = standardError
  }
}
