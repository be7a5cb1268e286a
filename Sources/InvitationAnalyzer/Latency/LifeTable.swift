import InvitationModel

/// The share still unanswered at the ends of steps of several days.
///
/// Source: the actuarial estimate, Cutler and Ederer 1958: in a step, those who entered or left without an answer count as
/// half: q = d / (n + e / 2 - c / 2). On a step of a single day that nobody enters behind its start this is looser than
/// Kaplan and Meier, so it is used only where days are not told.
///
/// - Returns: One point a step with answers, without bands; empty when nobody was watched from day 0 on.
func lifeTable(_ steps: [WaitStep]) -> [CurvePoint] {
  guard let first = steps.first, first.from == 0, first.entered > 0 else { return [] }
  var points: [CurvePoint] = []
  var (survival, watched) = (1.0, 0)
  for step in steps {
    // Nearly everybody in the first step enters on its first day.
    let entering = step.from == 0 ? Double(step.entered) : Double(step.entered) / 2
    let exposed = Double(watched) + entering - (step.isOneDay ? 0 : Double(step.open) / 2)
    if step.answered > 0, exposed > 0 {
      survival *= max(0, 1 - Double(step.answered) / exposed)
      points.append(
        CurvePoint(
          t: step.to,
          survival: nineDecimals(survival),
          low: nil,
          high: nil,
          atRisk: watched + step.entered,
          events: step.answered
        )
      )
    }
    watched += step.entered - step.answered - step.open
  }
  return points
}
