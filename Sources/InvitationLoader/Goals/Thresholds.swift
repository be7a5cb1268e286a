import InvitationModel

/// The thresholds that were stated, to be set in order: Slight <= Claimed < Known, Touches < Fits.
struct Thresholds {
  private var stated: [HouseKey: (number: Int, place: GoalsPlace)] = [:]

  /// Remembers a threshold; the later of two counts.
  mutating func state(_ key: HouseKey, _ number: Int, at place: GoalsPlace) { stated[key] = (number, place) }

  /// Sets what is in order; of two that are not, both stay as published.
  mutating func apply(to rules: inout HouseRules, problems: inout GoalsProblems) {
    let pairs: [(low: HouseKey, high: HouseKey, isStrict: Bool)] = [
      (.claimed, .known, true), (.slight, .claimed, false), (.touches, .fits, true),
    ]
    // Dropping one pair can put another out of order, so it starts again: at most once for each threshold.
    while let pair = pairs.first(where: { isOutOfOrder($0.low, $0.high, isStrict: $0.isStrict) }) {
      let places = [stated[pair.low]?.place, stated[pair.high]?.place].compactMap { $0 }
      problems.report(
        .thresholdOrder(
          (pair.low.name, value(pair.low)),
          (pair.high.name, value(pair.high)),
          isStrict: pair.isStrict
        ),
        at: places.max { ($0.line, $0.column) < ($1.line, $1.column) }
      )
      (stated[pair.low], stated[pair.high]) = (nil, nil)
    }
    for (key, threshold) in stated { Thresholds.withThreshold(key, of: &rules) { $0 = threshold.number } }
  }

  /// Looks at the threshold of a key, which can be changed; nil for a key without one.
  private static func withThreshold<Result>(
    _ key: HouseKey,
    of rules: inout HouseRules,
    _ look: (inout Int) -> Result
  ) -> Result? {
    switch key {
    case .known: look(&rules.knownFrom)
    case .claimed: look(&rules.claimedFrom)
    case .slight: look(&rules.slightFrom)
    case .fits: look(&rules.fitsFrom)
    case .touches: look(&rules.touchesFrom)
    default: nil
    }
  }

  private func value(_ key: HouseKey) -> Int {
    if let threshold = stated[key] { return threshold.number }
    var rules = HouseRules()
    return Thresholds.withThreshold(key, of: &rules) { $0 } ?? 0
  }

  private func isOutOfOrder(_ low: HouseKey, _ high: HouseKey, isStrict: Bool) -> Bool {
    isStrict ? value(low) >= value(high) : value(low) > value(high)
  }
}
