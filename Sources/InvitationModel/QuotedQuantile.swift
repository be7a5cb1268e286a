extension Latency {
  /// The last day that the main curve may be quoted at: the horizon of late entries, or where it is known no longer.
  public var quotedUntil: Int { min(horizonDays ?? .max, endsAt ?? .max, curveEnd ?? 0) }

  /// A quantile as it may be said (latency.md 3): beyond the horizon it is not reached, and has no limit there.
  ///
  /// Nil where none may be read from the curve.
  public func quoted(_ p: Double) -> Quantile? {
    ((p == 0.5 ? median : nil) ?? quantiles.first { $0.p == p }).map(upToHorizon)
  }

  /// The same quantile of those sent inside the window; nil unless the main curve reaches it within its horizon nowhere.
  ///
  /// What lies later than the horizon is quoted from them alone, and named as theirs.
  public func quotedOfWindow(_ p: Double) -> Quantile? {
    guard let horizonDays, let main = quoted(p), main.value == nil else { return nil }
    return windowCohort?.quantiles.first { $0.p == p && $0.value ?? 0 > horizonDays }
  }

  /// A month of sending whose older rows entered late, without what lies beyond the horizon; other months as they are.
  public func quoted(_ month: MonthGroup) -> MonthGroup {
    guard let windowStart, let first = CivilDay(iso: month.month + "-01"), first < windowStart else {
      return month
    }
    var quoted = month
    quoted.median = month.median.map(upToHorizon)
    quoted.q25 = upToHorizon(month.q25)
    quoted.q75 = upToHorizon(month.q75)
    quoted.q90 = upToHorizon(month.q90)
    return quoted
  }

  /// A group of rows without what lies beyond the horizon.
  public func quoted(_ group: LatencyGroup) -> LatencyGroup {
    var quoted = group
    quoted.median = group.median.map(upToHorizon)
    return quoted
  }

  /// A quantile of some of these rows without what lies beyond the horizon.
  private func upToHorizon(_ quantile: Quantile) -> Quantile {
    Quantile(
      p: quantile.p,
      value: upToHorizon(quantile.value),
      low: upToHorizon(quantile.low),
      high: upToHorizon(quantile.high)
    )
  }

  private func upToHorizon(_ day: Int?) -> Int? { day.flatMap { $0 <= horizonDays ?? .max ? $0 : nil } }
}
