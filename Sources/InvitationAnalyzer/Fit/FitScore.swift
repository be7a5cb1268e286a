/// How well a person fits, computed from the evidence alone in integers (decisions.md 7.2).
struct FitScore: Hashable, Sendable {
  /// A reason to lower the fit.
  enum Discount: String, Sendable {
    case avoid, salesSigns, keywordList

    /// The factor in tenths.
    var tenths: Int {
      switch self {
      case .avoid: 4
      case .salesSigns: 5
      case .keywordList: 1
      }
    }
  }

  /// 0...100, or nil when there was nothing to judge by.
  var value: Int?
  /// Points before saturation, in thousandths.
  var raw: Int
  /// The points of each goal of the evidence, in thousandths, importance included.
  var goalPoints: [Int]
  /// What lowered it.
  var discounts: [Discount]
  /// The number of the goal with the most points, or nil when no goal has any.
  var served: Int?
}

/// Scores the evidence.
func score(of evidence: FitEvidence) -> FitScore {
  // By index, here and below, since taking a goal's evidence out copies it.
  let (goals, numbers) = (evidence.goals, evidence.goals.indices)
  let points = numbers.map { pointsOfGoal($0, in: goals) }
  let hits = numbers.lazy.filter { !goals[$0].hits.isEmpty }
  let lent = hits.reduce(0) { $0 + points[$1] }
  let named = numbers.reduce(0) { best, goal in
    let own = goals[goal].hits.isEmpty ? 0 : points[goal]
    return max(best, points[goal] + (lent - own) / 4)
  }
  let closeness = evidence.closeness.reduce(0) { $0 + $1.points }
  let leaning = named + closeness * max(0, saturation - named) / saturation
  let raw = !hits.isEmpty ? leaning : min(leaning, max(named, mostWithoutHit))
  var discounts: [FitScore.Discount] = []
  if evidence.hasHardAvoid { discounts.append(.avoid) }
  if evidence.salesSigns >= 2 { discounts.append(.salesSigns) }
  if evidence.isKeywordList { discounts.append(.keywordList) }
  let numerator = discounts.reduce(100 * raw) { $0 * $1.tenths }
  let denominator = discounts.reduce(raw + saturation) { partial, _ in partial * 10 }
  let best = points.max() ?? 0
  let isKnown =
    !goals.isEmpty
    && (evidence.hasReading || !hits.isEmpty || numbers.contains { goals[$0].near != nil }
      || evidence.closeness.contains(.ownTie))
  return FitScore(
    value: isKnown ? numerator / denominator : nil,
    raw: raw,
    goalPoints: points,
    discounts: discounts,
    served: best > 0 ? points.firstIndex(of: best).map { goals[$0].goal } : nil
  )
}

/// Raw points that make half of the scale, in thousandths: 5 points make 50, 10 make 66, 20 make 80.
private let saturation = 5000
/// The most that wording and closeness come to without a term of a goal: they raise a question, never an acceptance.
private let mostWithoutHit = 3000

/// The points of one goal, importance included.
private func pointsOfGoal(_ number: Int, in goals: [GoalEvidence]) -> Int {
  let hits = goals[number].hits
  var terms = 0
  for key in TermKey.allCases {
    // The three best hits of each key, in descending order.
    var best = (0, 0, 0)
    for index in hits.indices where hits[index].key == key {
      let points = hits[index].points
      if points > best.0 {
        best = (points, best.0, best.1)
      } else if points > best.1 {
        best = (best.0, points, best.1)
      } else if points > best.2 {
        best.2 = points
      }
    }
    terms += best.0 + best.1 + best.2
  }
  if hits.allSatisfy({ $0.key == .places }) { terms /= 2 }
  let near = (goals[number].near?.points ?? 0) * max(0, saturation - terms) / saturation
  let importance = goals[number].importance
  let tenths = importance <= 1 ? 8 : importance == 2 ? 10 : 12
  return (terms + near) * tenths / 10
}
