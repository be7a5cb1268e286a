import InvitationModel

/// What happened to rows, one step a day on which anything did.
func waitSteps(_ waits: [Wait]) -> [WaitStep] {
  guard let last = waits.lazy.map(\.time).max(), last <= WaitStep.farthest else { return [] }
  var days = (0...last).map { WaitStep(from: $0, to: $0) }
  for wait in waits {
    days[wait.entry].entered += 1
    switch wait.outcome {
    case .open: days[wait.time].open += 1
    case .accepted: days[wait.time].answered += 1
    case .declined:
      days[wait.time].answered += 1
      days[wait.time].declined += 1
    }
  }
  return days.filter { $0.entered + $0.answered + $0.open > 0 }
}
