import InvitationModel

/// A step of a rising curve that is drawn and listed.
struct CurveStep {
  var day: Int
  var share: Double
  var low: Double?
  var high: Double?
  var atRisk = 0
  var answers = 0

  /// The steps of 1 − S; answers that move the share by less than a whole per cent join the next.
  ///
  /// - Parameters:
  ///   - curve: A survival curve.
  ///   - lastDay: The last day that is shown.
  ///   - hasBand: Whether there are enough answers for intervals.
  /// - Returns: Ascending days; the last one shown is always there.
  static func steps(_ curve: [CurvePoint], through lastDay: Int, hasBand: Bool) -> [CurveStep] {
    var steps: [CurveStep] = []
    var waiting = 0
    let seen = curve.filter { $0.t <= lastDay }
    for (index, point) in seen.enumerated() {
      waiting += point.events
      let share = 1 - point.survival
      let isLast = index == seen.count - 1
      if !isLast, let before = steps.last, before.share.printsLike(share) { continue }
      steps.append(
        CurveStep(
          day: point.t,
          share: share,
          low: hasBand ? point.high.map { 1 - $0 } : nil,
          high: hasBand ? point.low.map { 1 - $0 } : nil,
          atRisk: point.atRisk,
          answers: waiting
        )
      )
      waiting = 0
    }
    return steps
  }
}

extension Double {
  /// Whether two shares are the same in whole per cent.
  func printsLike(_ other: Double) -> Bool { ChartWords.percent(self) == ChartWords.percent(other) }
}
