import InvitationModel

/// One fact that a check takes away or weighs differently.
enum CheckedFact: Sendable {
  case familiarity(FamiliarityItem)
  case goalHit(GoalHit)
  case nearWording(goal: Int)
  case salesSign(SalesSign)
  case avoid(AvoidHit)

  /// The order in which a decision's only support is looked for.
  var rank: Int {
    switch self {
    case .familiarity: 0
    case .goalHit: 1
    case .nearWording: 2
    case .salesSign: 3
    case .avoid: 4
    }
  }

  /// How much it is worth on its axis.
  var points: Int {
    switch self {
    case .familiarity(let item): item.points
    case .goalHit(let hit): hit.points
    default: 0
    }
  }
}

extension Findings {
  /// Visits the findings with one fact changed: every fact of both scores dropped, at 0.8 and at 1.2; every sign and
  /// the Avoid hits dropped.
  ///
  /// The fact is given when it was dropped, nil when it was only weighed differently. Changed and changed back, since a copy for each variation costs more than to weigh it.
  mutating func forEachVariation(_ visit: (inout Findings, CheckedFact?) -> Void) {
    varyFamiliarity(visit)
    varyHits(visit)
    varyNearWordings(visit)
    for index in signs.indices {
      let sign = signs.remove(at: index)
      visit(&self, .salesSign(sign))
      signs.insert(sign, at: index)
    }
    guard let hit = fit.avoid.first(where: \.isHard) ?? fit.avoid.first else { return }
    let all = fit.avoid
    fit.avoid = []
    visit(&self, .avoid(hit))
    fit.avoid = all
  }

  private mutating func varyFamiliarity(_ visit: (inout Findings, CheckedFact?) -> Void) {
    let standing = standing
    for index in items.indices where standing.contains(items[index].fact) {
      let item = items.remove(at: index)
      visit(&self, .familiarity(item))
      items.insert(item, at: index)
      for tenths in weights {
        items[index].points = min(100, item.points * tenths / 10)
        visit(&self, nil)
      }
      items[index].points = item.points
    }
  }

  private mutating func varyHits(_ visit: (inout Findings, CheckedFact?) -> Void) {
    for number in fit.goals.indices {
      for index in fit.goals[number].hits.indices {
        let hit = fit.goals[number].hits.remove(at: index)
        visit(&self, .goalHit(hit))
        fit.goals[number].hits.insert(hit, at: index)
        for tenths in weights {
          fit.goals[number].hits[index].points = hit.points * tenths / 10
          visit(&self, nil)
        }
        fit.goals[number].hits[index].points = hit.points
      }
    }
  }

  private mutating func varyNearWordings(_ visit: (inout Findings, CheckedFact?) -> Void) {
    for number in fit.goals.indices {
      guard let near = fit.goals[number].near else { continue }
      fit.goals[number].near = nil
      visit(&self, .nearWording(goal: fit.goals[number].goal))
      fit.goals[number].near = near
      for tenths in weights {
        fit.goals[number].near?.points = near.points * tenths / 10
        visit(&self, nil)
      }
      fit.goals[number].near = near
    }
  }
}

/// What a fact counts when it is weighed differently, in tenths.
private let weights = [8, 12]
