import InvitationModel

/// The best hit of one term, before it is known whether a goal or the Avoid list holds it.
struct FoundTerm: Sendable {
  /// The number of the term in its index.
  var term: Int
  /// In thousandths.
  var points: Int
  var field: FitField
  var kind: HitKind
  /// Whether match and scope are at full strength.
  var isFull: Bool
  /// Whether a note names it as the writer's own employer.
  var isOwnEmployer = false

  /// Whether it declines when it stands on the Avoid list.
  var isHardAvoid: Bool {
    isFull && (isOwnEmployer || [.headline, .position, .company, .location].contains(field))
  }

  /// The hit for a goal.
  func goal(_ place: CompiledGoals.TermPlace) -> GoalHit {
    GoalHit(
      key: place.key,
      term: place.number,
      text: place.text,
      points: points,
      field: field,
      kind: kind,
      isFull: isFull
    )
  }

  /// The hit on the Avoid list.
  func avoid(_ place: CompiledGoals.TermPlace) -> AvoidHit {
    AvoidHit(key: place.key, text: place.text, field: field, isHard: isHardAvoid)
  }
}

extension WordMatch {
  /// How it is printed.
  var kind: HitKind {
    switch self {
    case .exact: .exact
    case .inflected: .inflected
    case .prefix: .prefix
    case .compound: .compound
    }
  }
}
