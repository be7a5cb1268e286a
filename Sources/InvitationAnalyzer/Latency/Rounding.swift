import InvitationModel

/// A number with at most nine decimals, as written to report.json (latency.md 17).
func nineDecimals(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }

extension SurvivalCurve {
  /// The points as they are written.
  var writtenPoints: [CurvePoint] {
    points.map { point in
      var point = point
      point.survival = nineDecimals(point.survival)
      point.low = point.low.map(nineDecimals)
      point.high = point.high.map(nineDecimals)
      return point
    }
  }
}

extension ShareWithin {
  /// The share as it is written.
  var written: ShareWithin {
    ShareWithin(
      days: days,
      share: share.map(nineDecimals),
      low: low.map(nineDecimals),
      high: high.map(nineDecimals),
      source: source
    )
  }
}

extension RestrictedMean {
  /// The mean as it is written.
  var written: RestrictedMean {
    RestrictedMean(tau: tau, value: nineDecimals(value), standardError: nineDecimals(standardError))
  }
}
