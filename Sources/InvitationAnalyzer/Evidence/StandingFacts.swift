/// The kinds of familiarity items that stand.
///
/// Two answers about the findings, so that a search among items need not take the findings with it.
struct StandingFacts {
  /// Whether the name belongs to somebody else: what rests on it does not stand.
  let hasCollision: Bool
  /// Whether the owner said that they do not know the person: what yields to that does not stand.
  let isKnownNot: Bool

  /// Whether items of a kind stand.
  func contains(_ fact: FamiliarityFact) -> Bool {
    !(hasCollision && fact.restsOnName) && !(isKnownNot && fact.yieldsToNotKnown)
  }
}
