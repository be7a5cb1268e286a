import InvitationModel

/// The quantiles that are reported.
let reportedProbabilities = [0.25, 0.5, 0.75, 0.9]

extension SurvivalCurve {
  /// A quantile of the wait with its 95 % interval by inverting the band.
  ///
  /// Source: Brookmeyer and Crowley 1982; latency.md 5: the first day with S <= 1 - p, which is type 1 of
  /// Hyndman and Fan 1996 when nothing is censored. The limits look at days where the band is defined only.
  /// All are nil when the curve died out early.
  func quantile(_ p: Double) -> Quantile {
    guard isQuotable else { return Quantile(p: p, value: nil, low: nil, high: nil) }
    func firstDay(_ share: (CurvePoint) -> Double?, tolerance: Double = 0) -> Int? {
      points.first { point in share(point).map { $0 <= 1 - p + tolerance } ?? false }?.t
    }
    return Quantile(
      p: p,
      value: firstDay(\.survival, tolerance: 1e-12),
      low: firstDay(\.low),
      high: firstDay(\.high)
    )
  }

  /// The reported quantiles; empty when none may be read from the curve.
  var quantiles: [Quantile] { isQuotable ? reportedProbabilities.map(quantile) : [] }

  /// The median, its `value` nil when not reached; nil when none may be read from the curve.
  var median: Quantile? { isQuotable ? quantile(0.5) : nil }
}

/// The plain quantile of type 1, `inverted_cdf`: the k-th smallest with k = ceil(n p) (latency.md 12).
///
/// In integers, since n * p in floating point is wrong for 7 %, 28 % and 55 % of 100.
///
/// - Parameters:
///   - percent: 1...100.
///   - sorted: Values in ascending order.
/// - Returns: One of the values; nil when there are none.
func quantile(percent: Int, ofSorted sorted: [Int]) -> Int? {
  let rank = max(1, (sorted.count * percent + 99) / 100)
  return rank <= sorted.count ? sorted[rank - 1] : nil
}
