/// Response times of both directions, which are never pooled.
public struct LatencyPair: Codable, Hashable, Sendable {
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
public struct Latency: Codable, Hashable, Sendable {
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
public struct Quantile: Codable, Hashable, Sendable {
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
public struct ShareWithin: Codable, Hashable, Sendable {
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
public struct RestrictedMean: Codable, Hashable, Sendable {
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

/// One step of a survival curve.
public struct CurvePoint: Codable, Hashable, Sendable {
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
public struct Cohort: Codable, Hashable, Sendable {
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
public struct CausePoint: Codable, Hashable, Sendable {
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

/// The invitations of one month of sending.
public struct MonthGroup: Codable, Hashable, Sendable {
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
public struct LatencyGroup: Codable, Hashable, Sendable {
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

  /// Creates a value from its parts.
  public init(
    id: String,
    n: Int,
    events: Int,
    median: Quantile?,
    curve: [CurvePoint],
    withinWeek: ShareWithin? = nil
  ) {
    self.id = id
    self.n = n
    self.events = events
    self.median = median
    self.curve = curve
    self.withinWeek = withinWeek
  }
}

/// A log-rank test of two groups.
public struct Comparison: Codable, Hashable, Sendable {
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
