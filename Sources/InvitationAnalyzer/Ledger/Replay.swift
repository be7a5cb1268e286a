import InvitationModel

/// What the table would have said under other house rules, as far as the row and the scores of that day tell.
///
/// A row tells which conditions above it did not hold and, of the rows for notes, that there was a personal one.
///
/// - Parameters:
///   - suggestion: What was suggested.
///   - rules: The house rules to try.
///   - present: Those that are in force.
/// - Returns: Nil where that is not enough: beyond `Known from`, for example, the score itself depends on the threshold.
func replay(_ suggestion: RecordedSuggestion, _ rules: HouseRules, from present: HouseRules) -> Decision? {
  let (familiarity, fit) = (suggestion.scores.familiarity, suggestion.scores.fit)
  let reaches = { (threshold: Int) in fit.map { $0 >= threshold } ?? false }
  let isSome = { (rules: HouseRules) in reaches(rules.touchesFrom) || familiarity >= rules.slightFrom }
  let isKnownAsBefore = (familiarity >= rules.knownFrom) == (familiarity >= present.knownFrom)

  // Unwrapped first: `some` is one of the rules.
  guard let rule = DecisionRule(rawValue: suggestion.row) else { return nil }
  switch rule {
  case .ownDecision: return nil
  case .always, .never: return suggestion.decision
  case .notForYou, .impostor, .secondProfile, .known: return isKnownAsBefore ? suggestion.decision : nil
  case .unwanted, .reserved:
    return isKnownAsBefore && isSome(rules) == isSome(present) ? suggestion.decision : nil
  case .noteClaim, .noteFit, .note:
    guard familiarity < rules.knownFrom else { return nil }
    if familiarity >= rules.claimedFrom || reaches(rules.fitsFrom) { return .accept }
    guard reaches(rules.touchesFrom) else { return .ask }
    // Whether the note asked about a goal is seen only where that decided.
    if rule == .noteFit, !reaches(present.fitsFrom) { return .accept }
    return rule == .note && reaches(present.touchesFrom) ? .ask : nil
  case .openDoor, .some, .blank, .notYet:
    guard familiarity < rules.knownFrom else { return nil }
    if reaches(rules.fitsFrom) && familiarity >= HouseRules.nearFrom { return .accept }
    if rules.acceptsStrangersWhoFit && reaches(HouseRules.openDoorFrom) { return .accept }
    if isSome(rules) { return .ask }
    if rule == .notYet || rules.declinesBlanks { return .decline }
    // Whether there was more than a glimpse, and whether the owner had noted not to know them, is seen only
    // where that row fired.
    return rule == .blank ? .ask : nil
  }
}

/// One change of the house rules that can be tried on the ledger.
struct RuleMove: Sendable {
  var key: String
  var from: String
  var to: String
  /// How far it moves a threshold; larger than any of those for a switch.
  var size: Int
  var rules: HouseRules

  /// The thresholds that can be moved.
  static let thresholds = ["Known from", "Claimed from", "Slight from", "Fits from", "Touches from"]

  /// A threshold by -15 to +15 in steps of five, as far as their order and range allow, smallest first.
  static func moves(of threshold: String, _ rules: HouseRules) -> [RuleMove] {
    [-5, 5, -10, 10, -15, 15].compactMap { step in
      var moved = rules
      let from: Int
      switch threshold {
      case "Known from": (from, moved.knownFrom) = (rules.knownFrom, rules.knownFrom + step)
      case "Claimed from": (from, moved.claimedFrom) = (rules.claimedFrom, rules.claimedFrom + step)
      case "Slight from": (from, moved.slightFrom) = (rules.slightFrom, rules.slightFrom + step)
      case "Fits from": (from, moved.fitsFrom) = (rules.fitsFrom, rules.fitsFrom + step)
      default: (from, moved.touchesFrom) = (rules.touchesFrom, rules.touchesFrom + step)
      }
      guard moved.hasThresholdsInOrder else { return nil }
      return RuleMove(
        key: threshold,
        from: String(from),
        to: String(from + step),
        size: abs(step),
        rules: moved
      )
    }
  }

  /// The switches of rows 12 and 14, turned.
  static func switches(of rules: HouseRules) -> [RuleMove] {
    var (open, blank) = (rules, rules)
    open.acceptsStrangersWhoFit.toggle()
    blank.declinesBlanks.toggle()
    let spoken = { (isOn: Bool, words: [String]) in words[isOn ? 1 : 0] }
    return [
      RuleMove(
        key: "Accept strangers who fit",
        from: spoken(rules.acceptsStrangersWhoFit, ["no", "yes"]),
        to: spoken(open.acceptsStrangersWhoFit, ["no", "yes"]),
        size: 100,
        rules: open
      ),
      RuleMove(
        key: "Nothing to judge by",
        from: spoken(rules.declinesBlanks, ["ask", "decline"]),
        to: spoken(blank.declinesBlanks, ["ask", "decline"]),
        size: 100,
        rules: blank
      ),
    ]
  }
}

extension HouseRules {
  /// Slight <= Claimed < Known, Touches < Fits, all within 10...90.
  fileprivate var hasThresholdsInOrder: Bool {
    slightFrom <= claimedFrom && claimedFrom < knownFrom && touchesFrom < fitsFrom
      && min(slightFrom, touchesFrom) >= 10 && max(knownFrom, fitsFrom) <= 90
  }
}
