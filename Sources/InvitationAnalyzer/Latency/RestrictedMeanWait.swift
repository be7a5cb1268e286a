import InvitationModel

/// The longest wait that a mean counts, in days: a longer one would rest on the few who never answer.
let longestMeanWait = 30

extension SurvivalCurve {
  /// The mean wait, counting no wait longer than `tau`: the area under S from 0 to `tau`.
  ///
  /// Source: Irwin 1949; the standard error is that of the estimate (Klein and Moeschberger 2003, 4.5), the
  /// root of the sum over days u <= tau of (area from u to tau)^2 d / (n (n - d)); latency.md 7.
  ///
  /// - Parameter tau: The longest wait counted, 0 or more.
  /// - Returns: Nil when the curve died out early or is unknown before `tau`.
  func restrictedMean(tau: Int) -> RestrictedMean? {
    guard isQuotable, tau >= 0, survival(at: tau) != nil else { return nil }
    var area = 0.0
    var variance = 0.0
    var right = tau
    // From right to left, so that `area` is always the area between the point and tau.
    for point in points.reversed() where point.t <= tau {
      area += point.survival * Double(right - point.t)
      right = point.t
      let (atRisk, events) = (Double(point.atRisk), Double(point.events))
      if point.events < point.atRisk { variance += area * area * events / (atRisk * (atRisk - events)) }
    }
    return RestrictedMean(tau: tau, value: area + Double(right), standardError: variance.squareRoot())
  }
}
