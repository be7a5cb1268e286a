import InvitationModel

/// The days within which shares are reported.
let reportedDays = [0, 1, 7, 30, 60]

extension SurvivalCurve {
  /// The share answered within some days with the 95 % interval of that day (latency.md 6).
  ///
  /// The share is nil where the data cannot tell, the limits also where no interval is defined.
  func share(within days: Int, source: String) -> ShareWithin {
    let point = point(at: days)
    guard let survival = survival(at: days) else {
      return ShareWithin(days: days, share: nil, low: nil, high: nil, source: source)
    }
    return ShareWithin(
      days: days,
      share: 1 - survival,
      low: point?.high.map { 1 - $0 },
      high: point?.low.map { 1 - $0 },
      source: source
    )
  }
}

/// The share answered within some days, from the curve that may be quoted there.
///
/// - Parameters:
///   - days: 0 or more.
///   - all: The curve of all rows.
///   - window: The curve of the rows without delayed entry.
///   - horizon: The last day for which `all` is trusted; nil when no row entered late.
/// - Returns: The share, its `source` being `all` or `window`.
func share(within days: Int, all: SurvivalCurve, window: SurvivalCurve, horizon: Int?) -> ShareWithin {
  if let horizon, days > horizon { return window.share(within: days, source: "window") }
  return all.share(within: days, source: "all")
}
